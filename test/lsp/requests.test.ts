import { expect, test } from 'vitest';
import { startClient, eventually } from './support.ts';
import { FOLDER, memoryFiles, TEXTS, KNOWLEDGE, uri, FIRST } from './workspace.ts';
test('x', async () => {
  console.log(KNOWLEDGE.entities.length);
  const client = await startClient({ folders: [FOLDER], runtime: { files: memoryFiles(TEXTS) } });
  const s = await eventually(async () => { const s = await client.status(); (globalThis as any).S = s; (globalThis as any).N = ((globalThis as any).N ?? 0) + 1; if ((globalThis as any).N % 500 === 1) console.log(s, client.heard.log.slice(0,5), client.heard.log.length); return s.documents === 3 && !s.indexing && s; });
  console.log(s);
  for (const p of Object.keys(TEXTS)) console.log(JSON.stringify(await client.request('textDocument/diagnostic', { textDocument: { uri: p } }), null, 1));
  const P = { textDocument: { uri: uri('first.md') }, position: { line: 2, character: 92 } };
  for (const m of ['hover', 'definition', 'declaration', 'references', 'documentHighlight', 'documentSymbol', 'semanticTokens/full', 'foldingRange'])
    console.log(m, JSON.stringify(await client.request('textDocument/' + m, { ...P, context: { includeDeclaration: true } }), null, 1));
  console.log(client.heard);
  await client.stop();
  expect(1).toBe(1);
});
