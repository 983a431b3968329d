// Every request once, on a small workspace: what goes in and out of the conversion, not what the engine thinks.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  DefinitionLink,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  MarkupContent,
  SemanticTokens,
  SymbolInformation,
} from 'vscode-languageserver';
import { at, type Client, over, settled, startClient, under } from './support.ts';
import { FIRST, FOLDER, memoryFiles, NOTE, SECOND, TEXTS, uri } from './workspace.ts';

const NEW_NOTE = 'untitled:Untitled-1';
const DRAFT = 'BECA follows COMCASA\r\nand Rajnath\r\nSingh knows 😀 COMCASA.';

describe('requests', () => {
  let client: Client;

  beforeAll(async () => {
    client = await startClient({
      folders: [FOLDER],
      runtime: { files: memoryFiles(TEXTS) },
      initializationOptions: { commands: ['concord.openKnowledge'], virtualDocuments: true },
    });
    client.open(NEW_NOTE, DRAFT, 'markdown');
    await settled(client, 4);
  });

  afterAll(() => client.stop());

  const ask = <R>(method: string, path: string, words: string, more: object = {}): Promise<R> => {
    const textDocument = { uri: path.includes(':') ? path : uri(path) };
    return client.request<R>(method, { textDocument, position: at(textOf(path), words), ...more });
  };
  const inDocument = <R>(method: string, path: string, more: object = {}): Promise<R> => {
    return client.request<R>(method, { textDocument: { uri: path.includes(':') ? path : uri(path) }, ...more });
  };

  test('hover: Markdown over the name, with links to lines and to the knowledge', async () => {
    const hover = await ask<Hover>('textDocument/hover', 'second.md', 'COMCASA');
    const { kind, value } = hover.contents as MarkupContent;
    expect(kind).toBe('markdown');
    expect(value).toContain('Communications Compatibility and Security Agreement');
    expect(value).toMatch(/\(file:\/\/\/ws\/first\.md#L[35],\d+\)/);
    expect(value).toContain('command:concord.openKnowledge?%5B%22comcasa%22%5D');
    expect(hover.range).toEqual(over(SECOND, 'COMCASA'));
  });

  test('hover: nothing where nothing is named', async () => {
    expect(await ask('textDocument/hover', 'second.md', 'is long')).toBeNull();
  });

  test('definition: a link from the name to the passage that introduces it', async () => {
    const [link] = await ask<DefinitionLink[]>('textDocument/definition', 'second.md', 'COMCASA');
    expect(link?.targetUri).toBe(uri('first.md'));
    expect(link?.originSelectionRange).toEqual(over(SECOND, 'COMCASA'));
    expect(under(FIRST, link?.targetSelectionRange as never)).toMatch(/Communications Compatibility|COMCASA/);
    expect(under(FIRST, link?.targetRange as never)).toContain('signed the Communications Compatibility');
  });

  test('definition: from a new note that was never saved', async () => {
    const links = await ask<DefinitionLink[]>('textDocument/definition', NEW_NOTE, 'COMCASA');
    expect(links[0]?.targetUri).toBe(uri('first.md'));
  });

  test('declaration: the entry of the knowledge, as a document to ask for', async () => {
    const location = await ask<Location>('textDocument/declaration', 'second.md', 'COMCASA');
    expect(location.uri).toBe('concord-knowledge:/comcasa.md');
    const { text } = await client.request<{ text: string }>('concord/knowledgeDocument', { uri: location.uri });
    expect(text).toMatch(/^# Communications Compatibility and Security Agreement\n/);
  });

  test.each([
    ['a rule', 'concord-knowledge:/rules/acronym-expansion.md', '# acronym-expansion'],
    ['no rule', 'concord-knowledge:/rules/no-such-rule.md', undefined],
    ['no entity', 'concord-knowledge:/nobody.md', undefined],
    ['another scheme', 'file:///etc/hosts', undefined],
    ['no URI', '::', undefined],
  ])('knowledge document: %s', async (_, address, begin) => {
    const answer = await client.request<{ text: string } | null>('concord/knowledgeDocument', { uri: address });
    expect(answer?.text.slice(0, begin?.length)).toBe(begin);
  });

  test('references: every mention in every document', async () => {
    const all = await ask<Location[]>('textDocument/references', 'note.brief', 'COMCASA', {
      context: { includeDeclaration: true },
    });
    const words = all.map((location) => `${location.uri}: ${under(textOf(location.uri), location.range)}`);
    expect(words).toEqual([
      `${uri('first.md')}: Communications Compatibility and Security Agreement`,
      `${uri('first.md')}: COMCASA`,
      `${uri('first.md')}: COMCASA`,
      `${uri('note.brief')}: COMCASA`,
      `${uri('second.md')}: COMCASA`,
      `${NEW_NOTE}: COMCASA`,
      `${NEW_NOTE}: COMCASA`,
    ]);
  });

  test('document highlights', async () => {
    const found = await ask<DocumentHighlight[]>('textDocument/documentHighlight', 'first.md', 'COMCASA');
    expect(found.map(({ range }) => range)).toEqual([
      over(FIRST, 'Communications Compatibility and Security Agreement'),
      over(FIRST, 'COMCASA'),
      over(FIRST, 'COMCASA', 2),
    ]);
  });

  test('document symbols: an outline whose selections lie in their ranges', async () => {
    const roots = await inDocument<DocumentSymbol[]>('textDocument/documentSymbol', 'first.md');
    expect(roots.map(({ name }) => name)).toEqual(['India signs a pact']);
    const all = flatten(roots);
    expect(all.map(({ name }) => name)).toContain('Communications Compatibility and Security Agreement');
    for (const { range, selectionRange } of all) {
      expect(under(FIRST, range)).toContain(under(FIRST, selectionRange));
    }
  });

  test('workspace symbols: by acronym, where it is introduced', async () => {
    const found = await client.request<SymbolInformation[]>('workspace/symbol', { query: 'comcasa' });
    expect(found.map(({ name, location }) => [name, location.uri])).toEqual([
      [expect.stringContaining('COMCASA'), uri('first.md')],
    ]);
  });

  test('semantic tokens: each name in its place, none over a line end', async () => {
    const { data } = await inDocument<SemanticTokens>('textDocument/semanticTokens/full', NEW_NOTE);
    expect(decode(data, DRAFT, client)).toEqual([
      'BECA agreement',
      'COMCASA agreement',
      'Rajnath official',
      'Singh official',
      'COMCASA agreement',
    ]);
  });

  test('semantic tokens of a range', async () => {
    const range = { start: { line: 2, character: 0 }, end: { line: 9, character: 0 } };
    const { data } = await inDocument<SemanticTokens>('textDocument/semanticTokens/range', NEW_NOTE, { range });
    expect(decode(data, DRAFT, client).slice(-2)).toEqual(['Singh official', 'COMCASA agreement']);
    expect(decode(data, DRAFT, client)).not.toContain('BECA agreement');
  });

  test('completion: replaces what was typed, and says what it is', async () => {
    client.open('untitled:Untitled-2', 'As agreed, Comc');
    const { items, isIncomplete } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: 'untitled:Untitled-2' },
      position: { line: 0, character: 15 },
    });
    client.close('untitled:Untitled-2');
    expect(isIncomplete).toBe(true);
    const item = items.find(({ label }) => label === 'COMCASA');
    expect(item?.textEdit).toEqual({ range: over('As agreed, Comc', 'Comc'), newText: 'COMCASA' });
    expect(item?.documentation).toMatchObject({ kind: 'markdown' });
  });

  test('completion: the long form of an acronym is not filtered away by what was typed', async () => {
    client.open('untitled:Untitled-3', 'As agreed, BECA');
    const { items } = await client.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: 'untitled:Untitled-3' },
      position: { line: 0, character: 15 },
    });
    client.close('untitled:Untitled-3');
    const item = items.find(({ textEdit }) => textEdit?.newText === 'Basic Exchange and Cooperation Agreement (BECA)');
    expect(item?.filterText).toMatch(/^BECA/);
  });

  test('diagnostics: severity, rule, page of the rule, the other place, the fixes', async () => {
    const report = await inDocument<DocumentDiagnosticReport>('textDocument/diagnostic', 'first.md');
    const [diagnostic] = itemsOf(report);
    expect(under(FIRST, diagnostic?.range as never)).toContain('81');
    expect(diagnostic).toMatchObject({
      severity: 3,
      source: 'Concord',
      code: 'conflicting-facts',
      codeDescription: { href: 'concord-knowledge:/rules/conflicting-facts.md' },
    });
    const [other] = diagnostic?.relatedInformation ?? [];
    expect(other?.location.uri).toBe(uri('second.md'));
    expect(under(SECOND, other?.location.range as never)).toContain('108');
  });

  test('code actions: the fix of a finding, as a versioned edit, with its diagnostic', async () => {
    const report = await inDocument<DocumentDiagnosticReport>('textDocument/diagnostic', 'note.brief');
    const [diagnostic] = itemsOf(report);
    const actions = await inDocument<CodeAction[]>('textDocument/codeAction', 'note.brief', {
      range: diagnostic?.range,
      context: { diagnostics: [diagnostic] },
    });
    expect(actions.map(({ kind, diagnostics }) => [kind, diagnostics])).toEqual([['quickfix', [diagnostic]]]);
    expect(actions[0]?.edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri: uri('note.brief'), version: null },
          edits: [
            {
              range: over(NOTE, 'Basic Exchange and Co-operation Accord'),
              newText: 'Basic Exchange and Cooperation Agreement',
            },
          ],
        },
      ],
    });
  });

  test('code actions: none for a client that asks for refactorings, none where nothing is wrong', async () => {
    const range = over(NOTE, 'Basic Exchange and Co-operation Accord');
    const context = { diagnostics: [], only: ['refactor'] };
    expect(await inDocument('textDocument/codeAction', 'note.brief', { range, context })).toEqual([]);
    const elsewhere = over(NOTE, 'signed after');
    expect(await inDocument('textDocument/codeAction', 'note.brief', { range: elsewhere, context: {} })).toEqual([]);
  });

  test('folding: whole lines', async () => {
    const folds = await inDocument<FoldingRange[]>('textDocument/foldingRange', 'first.md');
    expect(folds).toContainEqual({ startLine: 0, endLine: 4, kind: 'region' });
    for (const { startLine, endLine } of folds) expect(endLine).toBeGreaterThan(startLine);
  });

  test('status', async () => {
    const status = await client.status();
    expect(status).toMatchObject({ documents: 4, skipped: 0, knowledgeProblems: 0, version: '0.0.0-test' });
    expect(status.findings).toBeGreaterThanOrEqual(3);
    expect(status.mentions).toBeGreaterThan(10);
  });
});

function textOf(address: string): string {
  if (address === NEW_NOTE) return DRAFT.replaceAll('\r\n', '\n');
  const text = TEXTS[address.includes(':') ? address : uri(address)];
  if (text === undefined) throw new Error(`There is no text ${address}`);
  return text;
}

function itemsOf(report: DocumentDiagnosticReport): readonly Diagnostic[] {
  return report.kind === 'full' ? report.items : [];
}

function flatten(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children ?? [])]);
}

/** The words of each token with its type. */
function decode(data: readonly number[], text: string, client: Client): readonly string[] {
  const lines = text.split(/\r\n|\n/);
  const types = client.result.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines_ = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 4);
    character = lines_ > 0 ? characters : character + characters;
    line += lines_;
    tokens.push(`${lines[line]?.slice(character, character + length)} ${types[type]}`);
  }
  return tokens;
}
