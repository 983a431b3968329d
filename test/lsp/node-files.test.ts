// The disk as the server in Node reads it.

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEXT_FILES } from '../../server/src/lsp/workspace-files.ts';
import { nodeFiles } from '../../server/src/platform/node-files.ts';

describe('files on disk', () => {
  let folder: string;
  const uri = (path: string): string => pathToFileURL(join(folder, path)).href;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'concord files (1) '));
    for (const path of ['sub/deep', 'node_modules/x', '.git', 'folder.txt'])
      await mkdir(join(folder, path), { recursive: true });
    for (const path of [
      'a.txt',
      'b.MD',
      'c.ts',
      'sub/d.markdown',
      'sub/deep/é 😀.brief',
      'node_modules/x/e.md',
      '.git/f.txt',
    ]) {
      await writeFile(join(folder, path), 'COMCASA');
    }
    await symlink('..', join(folder, 'sub/loop'));
    await symlink('loop.txt', join(folder, 'loop.txt'));
    await symlink('a.txt', join(folder, 'link.txt'));
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are listed by extension, without what is left out, and without going in circles', async () => {
    const { uris, problems } = await nodeFiles.list(pathToFileURL(folder).href, TEXT_FILES);
    expect(problems).toEqual([]);
    expect(uris.map((one) => decodeURIComponent(one).slice(decodeURIComponent(uri('')).length + 1))).toEqual([
      'a.txt',
      'b.MD',
      'link.txt',
      'loop.txt',
      'sub/d.markdown',
      'sub/deep/é 😀.brief',
    ]);
  });

  test('a folder that is not there is empty', async () => {
    expect(await nodeFiles.list(uri('nowhere'), TEXT_FILES)).toEqual({ uris: [], problems: [] });
  });

  test('are read as bytes', async () => {
    expect(await nodeFiles.read(uri('sub/deep/é 😀.brief'), 100)).toEqual({ bytes: Buffer.from('COMCASA') });
  });

  test.each([
    ['too large', 'a.txt', { problem: 'it is larger than 0.000003 MB' }],
    ['missing', 'nowhere.txt', { problem: 'there is no such file', missing: true }],
    ['below a file', 'a.txt/b.txt', { problem: 'there is no such file', missing: true }],
    ['a folder', 'folder.txt', { problem: 'it is not a plain file' }],
    ['a link to itself', 'loop.txt', { problem: 'its links lead in a circle', missing: false }],
  ])('one that is %s is refused', async (_, path, answer) => {
    expect(await nodeFiles.read(uri(path), 3)).toEqual(answer);
  });

  test('a pipe is not waited for', async () => {
    expect(await nodeFiles.read(uri('pipe.txt'), 100)).toEqual({ problem: 'it is not a plain file' });
  });
});
