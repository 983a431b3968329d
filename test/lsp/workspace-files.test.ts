// The texts of the workspace folders: found, read and given up again, and never at the cost of an open buffer.

import { describe, expect, test } from 'vitest';
import type { DocumentHighlight } from 'vscode-languageserver';
import { decode } from '../../server/src/lsp/decode.ts';
import type { ListFilesParams, ReadFileParams } from '../../server/src/protocol.ts';
import { CHANGED, gated, mentions, onFiles, watched } from './on-files.ts';
import { eventually, settled, startClient } from './support.ts';
import { FOLDER, memoryFiles, NOTE, TEXTS, UNREADABLE, uri } from './workspace.ts';

describe('indexing', () => {
  test('reads texts by their extension and leaves out what is not the writer’s', async () => {
    const { client, files } = await onFiles({
      ...TEXTS,
      [uri('deep/er/UPPER.TXT')]: 'COMCASA',
      [uri('a.markdown')]: 'COMCASA',
      [uri('code.ts')]: 'COMCASA',
      [uri('node_modules/x/readme.md')]: 'COMCASA',
      [uri('.git/description.txt')]: 'COMCASA',
      [uri('.concord/notes.md')]: 'COMCASA',
      [uri('out/report.md')]: 'COMCASA',
    });
    files.list = () => Promise.resolve({ uris: [...files.contents.keys()], problems: [] });
    await settled(client, 5);
    expect(files.reads.filter((one) => !one.includes('.concord/knowledge')).sort()).toEqual(
      [uri('a.markdown'), uri('deep/er/UPPER.TXT'), ...Object.keys(TEXTS)].sort(),
    );
    await client.stop();
  });

  test('shows progress that begins, grows and ends', async () => {
    const { files, release } = gated(TEXTS);
    const client = await startClient({ folders: [FOLDER], runtime: { files } });
    await eventually(() => client.heard.progress.length === 1);
    expect((await client.status()).indexing).toEqual({ done: 0, total: 3 });
    release();
    await eventually(() => client.heard.progress.some(({ kind }) => kind === 'end'));
    expect(client.heard.progress.map(({ kind, percentage }) => [kind, percentage])).toEqual([
      ['begin', 0],
      ['report', 33],
      ['report', 66],
      ['report', 100],
      ['end', undefined],
    ]);
    await client.stop();
  });

  test('a client that never answers the request for progress does not hold it up', async () => {
    const { client } = await onFiles(TEXTS, {
      answers: { 'window/workDoneProgress/create': () => new Promise(() => undefined) },
    });
    expect((await settled(client, 3)).documents).toBe(3);
    expect(client.heard.progress).toEqual([]);
    await client.stop();
  });

  test('tells clients that want it when the status is another', async () => {
    const { client } = await onFiles(TEXTS, { initializationOptions: { status: true } });
    let told = 0;
    client.connection.onNotification('concord/statusChanged', () => {
      told++;
    });
    await settled(client, 3);
    await eventually(() => told > 0);
    expect(told).toBeGreaterThan(0);
    await client.stop();
  });

  test.each<[string, string | Uint8Array, string]>([
    ['binary', Uint8Array.of(65, 0, 66), 'it is binary'],
    ['not UTF-8', Uint8Array.of(65, 0xff, 66), 'it is not valid UTF-8'],
    ['too large', 'COMCASA '.repeat(700_000), 'it is larger than 5 MB'],
    ['unreadable', UNREADABLE, 'reading it is not permitted'],
  ])('a file that is %s is one line in the log, and the others are read', async (_, content, problem) => {
    const { client } = await onFiles({ ...TEXTS, [uri('odd.txt')]: content });
    const status = await eventually(async () => {
      const now = await client.status();
      return now.skipped === 1 && !now.indexing ? now : undefined;
    });
    expect(status.documents).toBe(3);
    watched(client, uri('odd.txt'), CHANGED);
    await settled(client, 3);
    expect(client.heard.log).toEqual([`Skipped ${uri('odd.txt')}: ${problem}`]);
    await client.stop();
  });

  test('edits and questions come in between, and the open buffer wins', async () => {
    const { files, release } = gated({ ...TEXTS, [uri('open.txt')]: 'COMCASA on disk, COMCASA.' });
    const client = await startClient({ folders: [FOLDER], runtime: { files } });
    await eventually(() => files.reads.includes(uri('open.txt')));
    client.open(uri('open.txt'), 'COMCASA');
    client.change(uri('open.txt'), 2, { text: 'COMCASA COMCASA COMCASA' });
    expect(await mentions(client, uri('open.txt'))).toBe(3);
    expect((await client.status()).indexing).toBeDefined();
    release();
    await settled(client, 4);
    expect(await mentions(client, uri('open.txt'))).toBe(3);
    await client.stop();
  });

  test('a folder that cannot be listed is a line in the log', async () => {
    const files = memoryFiles({});
    files.list = () =>
      Promise.resolve({ uris: [], problems: ['Cannot read the folder /ws: reading it is not permitted'] });
    const client = await startClient({ folders: [FOLDER], runtime: { files } });
    await eventually(() => client.heard.log.length > 0);
    expect(client.heard.log).toEqual(['Cannot read the folder /ws: reading it is not permitted']);
    await client.stop();
  });
});

describe('folders', () => {
  test('one that is added is read, one that is removed is forgotten, save what is open or in another', async () => {
    const { client } = await onFiles(
      {
        'file:///a/one.txt': 'COMCASA',
        'file:///a/open.txt': 'COMCASA',
        'file:///a/inner/two.txt': 'COMCASA',
      },
      { folders: [] },
    );
    const change = (added: readonly string[], removed: readonly string[]): void => {
      const folders = (uris: readonly string[]): object[] => uris.map((one) => ({ uri: one, name: one }));
      client.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: folders(added), removed: folders(removed) },
      });
    };
    await eventually(async () => {
      change(['file:///a', 'file:///a/inner'], []);
      return (await client.status()).documents === 3;
    });
    await settled(client, 3);
    client.open('file:///a/open.txt', 'COMCASA');
    change([], ['file:///a']);
    await settled(client, 2);
    expect(await mentions(client, 'file:///a/inner/two.txt')).toBe(1);
    expect(await mentions(client, 'file:///a/open.txt')).toBe(1);
    client.close('file:///a/open.txt');
    expect((await settled(client, 1)).documents).toBe(1);
    await client.stop();
  });

  test.each<[string, object]>([
    ['rootUri', { rootUri: FOLDER, workspaceFolders: null }],
    ['rootPath', { rootPath: '/ws', workspaceFolders: null }],
  ])('an old client that names %s', async (_, initialize) => {
    const { client } = await onFiles(TEXTS, { initialize });
    expect((await settled(client, 3)).documents).toBe(3);
    await client.stop();
  });

  test('a scheme that is not the disk’s is read through the client', async () => {
    const contents: Readonly<Record<string, string>> = {
      'vscode-vfs://x/a.md': 'COMCASA',
      'vscode-vfs://x/b.txt': '\ufeffÜ COMCASA',
    };
    const client = await startClient({
      folders: ['vscode-vfs://x'],
      initializationOptions: { files: true },
      answers: {
        'concord/listFiles': ({ include }: ListFilesParams) => ({
          files: include.includes('txt') ? Object.keys(contents) : [],
        }),
        'concord/readFile': ({ uri: one }: ReadFileParams) => ({
          base64: Buffer.from(contents[one] ?? '').toString('base64'),
        }),
      },
    });
    await settled(client, 2);
    const params = { textDocument: { uri: 'vscode-vfs://x/b.txt' }, position: { line: 0, character: 4 } };
    const [found] = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', params);
    expect(found?.range.start.character).toBe(2);
    await client.stop();
  });

  test('a client without files is not asked for them', async () => {
    const client = await startClient({ folders: ['vscode-vfs://x'] });
    client.open('vscode-vfs://x/a.md', 'COMCASA');
    await settled(client, 1);
    expect(client.heard.requests.map(({ method }) => method)).not.toContain('concord/listFiles');
    await client.stop();
  });
});

describe('decoding', () => {
  const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
  test.each<[string, Uint8Array, object]>([
    ['nothing', new Uint8Array(), { text: '' }],
    ['UTF-8', new TextEncoder().encode('é😀'), { text: 'é😀' }],
    ['a mark, which is not text', Uint8Array.of(0xef, 0xbb, 0xbf, 65), { text: 'A' }],
    ['UTF-16, small end first', utf16('é😀'), { text: 'é😀' }],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 65), { text: 'A' }],
    ['UTF-16 cut in half', Uint8Array.of(0xff, 0xfe, 65), { problem: 'it is not valid UTF-16' }],
    ['NUL', Uint8Array.of(65, 0), { problem: 'it is binary' }],
    ['Latin-1', Uint8Array.of(0xe9, 65), { problem: 'it is not valid UTF-8' }],
  ])('%s', (_, bytes, decoded) => {
    expect(decode(bytes)).toEqual(decoded);
  });
});

test('a note keeps its findings when the workspace around it is read', async () => {
  const { client } = await onFiles(TEXTS);
  client.open('untitled:a', NOTE);
  await settled(client, 4);
  const report = await client.request('textDocument/diagnostic', { textDocument: { uri: 'untitled:a' } });
  expect(report).toMatchObject({ items: [{ code: 'acronym-expansion' }] });
  await client.stop();
});
