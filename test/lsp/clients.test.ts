// Clients as they are: what Neovim and Emacs really send, and what a client without any capabilities gets.

import { describe, expect, test } from 'vitest';
import type { DefinitionLink, DocumentSymbol, Hover, Location, SymbolInformation } from 'vscode-languageserver';
import { EGLOT, NEOVIM, VSCODE } from './capabilities.ts';
import { eventually, over, registrations, settled, startClient } from './support.ts';
import { FIRST, FOLDER, memoryFiles, NOTE, SECOND, TEXTS, uri } from './workspace.ts';

const runtime = { files: memoryFiles(TEXTS) };
const inSecond = { textDocument: { uri: uri('second.md') }, position: { line: 3, character: 2 } };

describe('Neovim', () => {
  test('is pushed to, and may replace a line past the text', async () => {
    const client = await startClient({ capabilities: NEOVIM, folders: [FOLDER], runtime });
    client.open(uri('note.brief'), NOTE, 'text', 0);
    await eventually(() => client.pushed(uri('note.brief'))?.version === 0);
    const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    client.change(uri('note.brief'), 3, { range, text: 'BECA is signed.\n' });
    await eventually(() => client.pushed(uri('note.brief'))?.version === 3);
    expect(client.pushed(uri('note.brief'))?.diagnostics).toEqual([]);
    await client.stop();
  });

  test('is killed right after shutdown', async () => {
    const client = await startClient({ capabilities: NEOVIM, folders: [FOLDER], runtime });
    expect(await client.request('shutdown')).toBeNull();
    client.connection.dispose();
  });
});

describe('eglot', () => {
  const capabilities = EGLOT;

  test('one language id for everything: the extension says what a text is', async () => {
    const client = await startClient({ capabilities, configuration: null, runtime });
    client.open('file:///home/a.md', '# Heading\n\n`COMCASA` and COMCASA\n', 'text');
    client.open('file:///home/a.txt', '`COMCASA` and COMCASA\n', 'markdown');
    const count = async (one: string, line: number): Promise<number> => {
      const params = { textDocument: { uri: one }, position: { line, character: 16 } };
      return (await client.request<Location[]>('textDocument/documentHighlight', params)).length;
    };
    expect([await count('file:///home/a.md', 2), await count('file:///home/a.txt', 0)]).toEqual([1, 2]);
    await client.stop();
  });

  test('`text` is plain text where the name says nothing', async () => {
    const client = await startClient({ capabilities, runtime });
    client.open('untitled:a', '`COMCASA` and COMCASA', 'text');
    const params = { textDocument: { uri: 'untitled:a' }, position: { line: 0, character: 16 } };
    expect(await client.request('textDocument/documentHighlight', params)).toHaveLength(2);
    await client.stop();
  });

  test('hovers are plain text, related places are words, URIs come back as they were spelled', async () => {
    const files = memoryFiles({ 'file:///ws/a%20%28b%29/first.md': FIRST });
    const client = await startClient({
      capabilities,
      folders: ['file:///ws/a%20(b)'],
      runtime: { files },
      configuration: null,
    });
    await settled(client, 1);
    client.open('file:///ws/a%20(b)/second.md', SECOND, 'text');
    const params = { ...inSecond, textDocument: { uri: 'file:///ws/a%20(b)/second.md' } };
    expect((await client.request<Hover>('textDocument/hover', params)).contents).toMatchObject({ kind: 'plaintext' });
    const pushed = await eventually(() => client.pushed('file:///ws/a%20(b)/second.md'));
    expect(pushed.diagnostics[0]?.message).toMatch(/\nfirst\.md:5: .*81/);
    const [link] = await client.request<DefinitionLink[]>('textDocument/definition', params);
    expect(link?.targetUri).toBe('file:///ws/a%20%28b%29/first.md');
    const places = await client.request<Location[]>('textDocument/references', params);
    expect(places.map((place) => place.uri)).toContain('file:///ws/a%20(b)/second.md');
    await client.stop();
  });

  test('asks to watch files, and not for what it cannot do', async () => {
    const client = await startClient({ capabilities, folders: [FOLDER], runtime });
    await settled(client, 3);
    expect(registrations(client.heard).map(({ method }) => method)).toEqual(['workspace/didChangeWatchedFiles']);
    expect(client.heard.progress).toEqual([]);
    await client.stop();
  });
});

describe('a client without capabilities', () => {
  const capabilities = {};

  test('gets locations, flat symbols and pushed diagnostics', async () => {
    const client = await startClient({
      capabilities,
      initialize: { rootUri: FOLDER, workspaceFolders: null },
      runtime,
    });
    await settled(client, 3);
    const [location] = await client.request<Location[]>('textDocument/definition', inSecond);
    expect(location).toEqual({ uri: uri('first.md'), range: expect.anything() });
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', inSecond);
    expect(symbols[0]).toMatchObject({ name: 'A review', location: { uri: uri('second.md') } });
    expect(symbols.every(({ kind }) => kind <= 18)).toBe(true);
    await eventually(() => client.pushed(uri('note.brief')));
    expect(client.heard.requests).toEqual([]);
    await client.stop();
  });

  test('is promised no more than it can use', async () => {
    const client = await startClient({ capabilities });
    const { codeActionProvider, diagnosticProvider, workspace } = client.result.capabilities;
    expect({ codeActionProvider, diagnosticProvider, workspace }).toEqual({});
    await client.stop();
  });

  test('edits come as plain changes', async () => {
    const textDocument = { codeAction: VSCODE.textDocument?.codeAction ?? {} };
    const client = await startClient({ capabilities: { textDocument } });
    client.open('untitled:a', NOTE);
    const range = over(NOTE, 'Accord');
    const actions = await client.request('textDocument/codeAction', {
      textDocument: { uri: 'untitled:a' },
      range,
      context: { diagnostics: [] },
    });
    expect(actions).toMatchObject([{ edit: { changes: { 'untitled:a': [{ newText: expect.any(String) }] } } }]);
    await client.stop();
  });
});

describe('VS Code', () => {
  test('documents that are not the user’s texts are not taken for them', async () => {
    const client = await startClient({ folders: [FOLDER], runtime });
    await settled(client, 3);
    client.open('concord-knowledge:/comcasa.md', '# COMCASA', 'markdown');
    client.open('git:/ws/first.md?%7B%7D', FIRST, 'markdown');
    expect((await client.status()).documents).toBe(3);
    await client.stop();
  });

  test('a tree of symbols', async () => {
    const client = await startClient({ folders: [FOLDER], runtime });
    await settled(client, 3);
    const [root] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', inSecond);
    expect(root?.children?.length).toBeGreaterThan(0);
    await client.stop();
  });
});
