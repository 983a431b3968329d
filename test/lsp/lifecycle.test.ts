// One answer for every request, whatever is asked and when: errors are errors, cancelled is cancelled, and the server lives on.

import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  type Message,
  type ResponseError,
  type ResponseMessage,
} from 'vscode-languageserver';
import { StreamMessageReader } from 'vscode-languageserver/node';
import { connect, eventually, nothingHeard, serve, settled, startClient } from './support.ts';
import { FOLDER, memoryFiles, NOTE, TEXTS, uri } from './workspace.ts';

const HERE = { textDocument: { uri: uri('note.brief') }, position: { line: 0, character: 45 } };
const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 70 } };

const failure = (answer: Promise<unknown>): Promise<ResponseError> => {
  return answer.then(
    () => expect.fail('The request should have failed'),
    (error: ResponseError) => error,
  );
};

describe('before and after', () => {
  test('a request before initialize is refused', async () => {
    const { connection } = connect();
    const error = await failure(connection.sendRequest('textDocument/hover', HERE));
    expect(error.code).toBe(ErrorCodes.ServerNotInitialized);
  });

  test('a request after shutdown is refused, and exit ends with 0', async () => {
    const client = await startClient();
    await client.request('shutdown');
    const error = await failure(client.request('textDocument/hover', HERE));
    expect(error.code).toBe(ErrorCodes.InvalidRequest);
    client.notify('exit');
    expect(await eventually(() => client.heard.exits.length > 0 && client.heard.exits)).toEqual([0]);
  });

  test('exit without shutdown ends with 1', async () => {
    const client = await startClient();
    client.notify('exit');
    expect(await eventually(() => client.heard.exits.length > 0 && client.heard.exits)).toEqual([1]);
  });

  test('the server says what it is and how it counts', async () => {
    const client = await startClient();
    expect(client.result.serverInfo).toEqual({ name: 'Concord', version: '0.0.0-test' });
    expect(client.result.capabilities).toMatchObject({ positionEncoding: 'utf-16', textDocumentSync: { change: 2 } });
    await client.stop();
  });

  test('bundled knowledge that cannot be read leaves a server without knowledge', async () => {
    const client = await startClient({ runtime: { knowledge: () => Promise.reject(new Error('no such file')) } });
    client.open('untitled:a', NOTE);
    await settled(client, 1);
    expect(client.heard.log.join('\n')).toContain('The bundled knowledge cannot be read: no such file');
    await client.stop();
  });
});

describe('requests that cannot be answered', () => {
  test.each<[string, unknown]>([
    ['textDocument/hover', {}],
    ['textDocument/hover', null],
    ['textDocument/hover', [1, 2]],
    ['textDocument/hover', { textDocument: { uri: uri('note.brief') } }],
    ['textDocument/hover', { ...HERE, position: { line: '0', character: 0 } }],
    ['textDocument/hover', { ...HERE, position: { line: 0.5, character: 0 } }],
    ['textDocument/definition', { ...HERE, textDocument: { uri: 7 } }],
    ['textDocument/semanticTokens/range', { textDocument: HERE.textDocument, range: { start: 1, end: 2 } }],
    ['textDocument/codeAction', { textDocument: HERE.textDocument }],
    ['textDocument/diagnostic', {}],
    ['workspace/symbol', { query: null }],
    ['concord/knowledgeDocument', {}],
  ])('%s of %j is an error in the parameters', async (method, params) => {
    const client = await startClient({ folders: [FOLDER], runtime: { files: memoryFiles(TEXTS) } });
    await settled(client, 3);
    expect((await failure(client.request(method, params))).code).toBe(ErrorCodes.InvalidParams);
    expect((await client.status()).documents).toBe(3);
    await client.stop();
  });

  test('a method that does not exist', async () => {
    const client = await startClient();
    expect((await failure(client.request('textDocument/prepareTea', HERE))).code).toBe(ErrorCodes.MethodNotFound);
    await client.stop();
  });

  test.each<[string, unknown]>([
    ['textDocument/hover', null],
    ['textDocument/definition', []],
    ['textDocument/declaration', null],
    ['textDocument/references', []],
    ['textDocument/documentHighlight', []],
    ['textDocument/documentSymbol', []],
    ['textDocument/semanticTokens/full', { data: [] }],
    ['textDocument/semanticTokens/range', { data: [] }],
    ['textDocument/completion', { isIncomplete: true, items: [] }],
    ['textDocument/codeAction', []],
    ['textDocument/foldingRange', []],
    ['textDocument/diagnostic', { kind: 'full', items: [], resultId: expect.any(String) }],
  ])('%s for a document that was closed is empty', async (method, nothing) => {
    const client = await startClient();
    client.open('untitled:a', NOTE);
    client.close('untitled:a');
    const params = { ...HERE, textDocument: { uri: 'untitled:a' }, range: RANGE, context: { diagnostics: [] } };
    expect(await client.request(method, params)).toEqual(nothing);
    expect(client.heard.log).toEqual([]);
    await client.stop();
  });

  test('a handler that throws is an error and one line in the log; the next request is answered', async () => {
    const ruleDocs = (): string => {
      throw new Error('boom\nand more');
    };
    const client = await startClient({ folders: [FOLDER], runtime: { files: memoryFiles(TEXTS), ruleDocs } });
    await settled(client, 3);
    const logged = client.heard.log.length;
    const error = await failure(client.request('textDocument/diagnostic', { textDocument: HERE.textDocument }));
    expect(error.code).toBe(ErrorCodes.InternalError);
    expect(error.message).toContain('textDocument/diagnostic failed: boom');
    expect(client.heard.log.slice(logged)).toEqual([
      expect.stringMatching(/^textDocument\/diagnostic failed: boom and more \(at .+\)$/),
    ]);
    expect(await client.request('textDocument/hover', { ...HERE })).not.toBeNull();
    await client.stop();
  });

  test.each<[string, unknown]>([
    ['textDocument/didOpen', {}],
    ['textDocument/didChange', { textDocument: { uri: 'untitled:a', version: 2 } }],
    [
      'textDocument/didChange',
      { textDocument: { uri: 'untitled:a', version: 2 }, contentChanges: [{ range: 1, text: 2 }] },
    ],
    ['textDocument/didClose', {}],
    ['workspace/didChangeWatchedFiles', { changes: null }],
    ['workspace/didChangeConfiguration', null],
  ])('the malformed notification %s %j harms nothing', async (method, params) => {
    const client = await startClient();
    client.open('untitled:a', NOTE);
    client.notify(method, params);
    client.change('untitled:a', 3, { text: 'COMCASA.' });
    const hover = await client.request('textDocument/hover', {
      textDocument: { uri: 'untitled:a' },
      position: { line: 0, character: 2 },
    });
    expect(hover).not.toBeNull();
    await client.stop();
  });
});

describe('cancelling', () => {
  const LONG = { previousResultIds: [], partialResultToken: 'token' };

  test('a request that waits', async () => {
    const client = await startClient();
    const source = new CancellationTokenSource();
    const answer = failure(client.connection.sendRequest('workspace/diagnostic', LONG, source.token));
    await client.status();
    source.cancel();
    expect((await answer).code).toBe(LSPErrorCodes.RequestCancelled);
    await client.stop();
  });

  test('a request that waits when the server shuts down', async () => {
    const client = await startClient();
    const answer = failure(client.request('workspace/diagnostic', LONG));
    await client.status();
    await client.request('shutdown');
    expect((await answer).code).toBe(LSPErrorCodes.RequestCancelled);
  });

  test('a request that has not begun', async () => {
    const answers = await exchange([
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { method: 'initialized', params: {} },
      {
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: 'untitled:a', languageId: 'plaintext', version: 1, text: NOTE } },
      },
      { id: 2, method: 'textDocument/documentSymbol', params: { textDocument: { uri: 'untitled:a' } } },
      { id: 3, method: 'textDocument/documentSymbol', params: { textDocument: { uri: 'untitled:a' } } },
      { method: '$/cancelRequest', params: { id: 2 } },
    ]);
    expect(answers.get(2)).toMatchObject({ error: { code: LSPErrorCodes.RequestCancelled } });
    expect(answers.get(3)).not.toHaveProperty('error');
  });
});

/** Sends `initialize`, then everything else in one piece, and gathers an answer for each request. */
async function exchange(messages: readonly object[]): Promise<ReadonlyMap<unknown, ResponseMessage>> {
  const input = new PassThrough();
  const output = new PassThrough();
  serve(input, output, nothingHeard());
  const answers = new Map<unknown, ResponseMessage>();
  new StreamMessageReader(output).listen((message: Message) => {
    if ('id' in message && !('method' in message)) answers.set(message.id, message as ResponseMessage);
  });
  const [first, ...rest] = messages.map(framed);
  input.write(first);
  await eventually(() => answers.size === 1);
  input.write(rest.join(''));
  await eventually(() => answers.size === messages.filter((message) => 'id' in message).length);
  return answers;
}

function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
