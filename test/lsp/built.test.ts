// The built server as editors start it: over standard input and output, over the channel to a forked process, and as a web
// worker.

import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
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
const WORKER = fileURLToPath(new URL('../../server/out/web/server.js', import.meta.url));
const SEEDS = pathToFileURL(fileURLToPath(new URL('../../seeds', import.meta.url))).href;

/** What the client of the worker answers, by method. */
const FILES: Readonly<Record<string, unknown>> = {
  'concord/listFiles': { files: ['vscode-test-web://mount/a.md'] },
  'concord/readFile': { base64: Buffer.from('On COMCASA').toString('base64') },
};

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

describe.skipIf(!existsSync(WORKER))('the built web worker', () => {
  test('takes the knowledge first, then asks the client for files and answers about them', async () => {
    const { port1: self, port2: port } = new MessageChannel();
    // In a worker, `self` is the worker itself; a port has all of it that the server uses.
    runInThisContext(`(self) => {${await readFile(WORKER, 'utf8')}}`)(self);
    self.start();
    const answers = new Map<unknown, unknown>();
    const asked: string[] = [];
    const send = (message: object): void => port.postMessage({ jsonrpc: '2.0', ...message });
    port.on('message', ({ id, method, result }: { id?: number; method?: string; result?: unknown }) => {
      if (method === undefined) answers.set(id, result);
      else if (id !== undefined) {
        asked.push(method);
        send({ id, result: FILES[method] ?? null });
      }
    });
    port.postMessage({ knowledge: new Uint8Array(await readFile(new URL('knowledge.json', pathToFileURL(SERVER)))) });
    const workspaceFolders = [{ uri: 'vscode-test-web://mount', name: 'mount' }];
    const initializationOptions = { files: true };
    send({ id: 1, method: 'initialize', params: { capabilities: {}, workspaceFolders, initializationOptions } });
    await eventually(() => answers.has(1));
    send({ method: 'initialized', params: {} });
    const textDocument = { uri: 'vscode-test-web://mount/a.md' };
    let id = 2;
    const hover = await eventually(async () => {
      const mine = id++;
      send({ id: mine, method: 'textDocument/hover', params: { textDocument, position: { line: 0, character: 5 } } });
      await eventually(() => answers.has(mine));
      return answers.get(mine);
    });
    expect(JSON.stringify(hover)).toContain('Communications Compatibility and Security Agreement');
    expect(new Set(asked)).toEqual(new Set(['concord/listFiles', 'concord/readFile']));
    port.close();
  });
});
