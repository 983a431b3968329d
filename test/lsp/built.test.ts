// The built server as editors start it: over standard input and output, and over the channel to a forked process.

import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  Hover,
  InitializeResult,
  Location,
  MarkupContent,
  ProtocolConnection,
} from 'vscode-languageserver';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { StatusResult } from '../../server/src/protocol.ts';
import { VSCODE } from './capabilities.ts';
import { eventually, listen, nothingHeard } from './support.ts';

const SERVER = fileURLToPath(new URL('../../server/out/server.js', import.meta.url));
const SEEDS = pathToFileURL(fileURLToPath(new URL('../../seeds', import.meta.url))).href;

interface Running {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
}

function stdio(): Running {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return { child, connection };
}

function forked(): Running {
  const child = fork(SERVER, ['--node-ipc'], { stdio: 'inherit' });
  return { child, connection: createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)) };
}

async function initialize(connection: ProtocolConnection, capabilities: ClientCapabilities): Promise<InitializeResult> {
  listen(connection, nothingHeard(), {});
  const workspaceFolders = [{ uri: SEEDS, name: 'seeds' }];
  const params = { processId: process.pid, rootUri: SEEDS, capabilities, workspaceFolders };
  const result = await connection.sendRequest<InitializeResult>('initialize', params);
  await connection.sendNotification('initialized', {});
  return result;
}

describe.skipIf(!existsSync(SERVER))('the built server', () => {
  test.each([
    ['standard input and output', stdio],
    ['a forked process', forked],
  ])('over %s: reads the samples, answers about a new note, and ends', async (_, start) => {
    const { child, connection } = start();
    const { serverInfo } = await initialize(connection, VSCODE);
    expect(serverInfo?.version).toMatch(/^\d+\.\d+\.\d+/);
    const status = await eventually(async () => {
      const now = await connection.sendRequest<StatusResult>('concord/status', {});
      return now.documents === 5 && !now.indexing ? now : undefined;
    }, 'five documents');
    expect(status.mentions).toBeGreaterThan(20);

    const textDocument = { uri: 'untitled:Untitled-1', languageId: 'plaintext', version: 1, text: 'On COMCASA' };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    const params = { textDocument, position: { line: 0, character: 5 } };
    const hover = await connection.sendRequest<Hover>('textDocument/hover', params);
    expect((hover.contents as MarkupContent).value).toContain('Communications Compatibility and Security Agreement');
    const places = await connection.sendRequest<Location[]>('textDocument/references', params);
    expect(places.some(({ uri }) => uri.startsWith(SEEDS))).toBe(true);

    await connection.sendRequest('shutdown');
    const exit = once(child, 'exit');
    await connection.sendNotification('exit');
    expect(await exit).toEqual([0, null]);
    connection.dispose();
  });

  test('ends when its client goes away', async () => {
    const { child, connection } = stdio();
    await initialize(connection, {});
    const exit = once(child, 'exit');
    connection.end();
    child.stdin?.end();
    expect(await exit).toEqual([1, null]);
  });
});
