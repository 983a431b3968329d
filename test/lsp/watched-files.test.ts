// What changes on disk while the server runs: taken over, save where a buffer is open.

import { describe, expect, test } from 'vitest';
import type { DidChangeWatchedFilesRegistrationOptions } from 'vscode-languageserver';
import { CHANGED, CREATED, DELETED, mentions, onFiles, watched } from './on-files.ts';
import { eventually, registrations, settled, startClient } from './support.ts';
import { TEXTS, uri } from './workspace.ts';

describe('watched files', () => {
  test('the client is asked to watch texts, knowledge and deletions', async () => {
    const client = await startClient();
    const watching = await eventually(() =>
      registrations(client.heard).find(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    );
    const { watchers } = watching.registerOptions as DidChangeWatchedFilesRegistrationOptions;
    expect(watchers.map(({ globPattern, kind }) => [globPattern, kind])).toEqual([
      ['**/*.{txt,md,markdown,brief}', undefined],
      ['**/.concord/knowledge/*.{yaml,yml}', undefined],
      ['**/.concord/silenced.yaml', undefined],
      ['**/*', 4],
    ]);
    await client.stop();
  });

  test('created, changed and deleted', async () => {
    const { client, files } = await onFiles(TEXTS);
    await settled(client, 3);
    files.contents.set(uri('new.txt'), 'COMCASA');
    watched(client, uri('new.txt'), CREATED);
    await settled(client, 4);
    files.contents.set(uri('new.txt'), 'COMCASA COMCASA');
    watched(client, uri('new.txt'), CHANGED);
    await eventually(async () => (await mentions(client, uri('new.txt'))) === 2);
    watched(client, uri('new.txt'), DELETED);
    expect((await settled(client, 3)).documents).toBe(3);
    await client.stop();
  });

  test('a deleted folder takes its texts along', async () => {
    const { client } = await onFiles({
      ...TEXTS,
      [uri('sub/a.txt')]: 'COMCASA',
      [uri('sub/b/c.txt')]: 'COMCASA',
      [uri('subs.txt')]: 'COMCASA',
    });
    await settled(client, 6);
    watched(client, uri('sub'), DELETED);
    expect((await settled(client, 4)).documents).toBe(4);
    await client.stop();
  });

  test('a file that is deleted while open stays until it is closed', async () => {
    const { client, files } = await onFiles(TEXTS);
    await settled(client, 3);
    client.open(uri('note.brief'), 'COMCASA COMCASA');
    files.contents.delete(uri('note.brief'));
    watched(client, uri('note.brief'), DELETED);
    expect(await mentions(client, uri('note.brief'))).toBe(2);
    client.change(uri('note.brief'), 2, { text: 'COMCASA' });
    expect(await mentions(client, uri('note.brief'))).toBe(1);
    client.close(uri('note.brief'));
    expect((await settled(client, 2)).documents).toBe(2);
    expect(client.heard.log).toEqual([]);
    await client.stop();
  });

  test('the disk never replaces an open buffer, and is back when it is closed', async () => {
    const { client, files } = await onFiles({ [uri('a.txt')]: 'COMCASA' });
    await settled(client, 1);
    client.open(uri('a.txt'), 'COMCASA COMCASA');
    files.contents.set(uri('a.txt'), 'COMCASA COMCASA COMCASA');
    watched(client, uri('a.txt'), CHANGED);
    expect(await mentions(client, uri('a.txt'))).toBe(2);
    client.close(uri('a.txt'));
    await eventually(async () => (await mentions(client, uri('a.txt'))) === 3);
    expect(files.reads.filter((one) => one === uri('a.txt'))).toHaveLength(2);
    await client.stop();
  });

  test('a text elsewhere is nobody’s matter', async () => {
    const { client, files } = await onFiles(TEXTS);
    await settled(client, 3);
    files.contents.set('file:///elsewhere/a.txt', 'COMCASA');
    watched(client, 'file:///elsewhere/a.txt', CREATED);
    await client.status();
    expect(files.reads).not.toContain('file:///elsewhere/a.txt');
    await client.stop();
  });
});
