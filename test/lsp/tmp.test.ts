import { expect, test } from 'vitest';
import { startClient, eventually } from './support.ts';
import { FOLDER, memoryFiles, TEXTS } from './workspace.ts';
test('x', async () => {
  const client = await startClient({ folders: [FOLDER], runtime: { files: memoryFiles(TEXTS), ruleDocs: () => { throw new Error('boo'); } } });
  let n = 0;
  await eventually(async () => { const s = await client.status(); if (n++ % 300 === 0) console.log(n, s, client.heard); return s.documents === 3 && !s.indexing && s; });
  expect(1).toBe(1);
});
