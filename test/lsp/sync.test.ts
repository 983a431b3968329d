// Buffers: after any sequence of edits the server holds the client's text, and its offsets are UTF-16 units of it.

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {
  DocumentHighlight,
  Position,
  SemanticTokens,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { createDocuments } from '../../server/src/lsp/documents.ts';
import { documentId } from '../../server/src/lsp/uris.ts';
import { type Client, over, startClient } from './support.ts';

const OPEN = 'untitled:Untitled-1';

describe('edits', () => {
  let client: Client;
  beforeAll(async () => {
    client = await startClient();
  });
  afterAll(() => client.stop());

  const highlights = async (text: string, words: string): Promise<unknown> => {
    const { start } = over(text, words);
    const found = await client.request<DocumentHighlight[]>('textDocument/documentHighlight', {
      textDocument: { uri: OPEN },
      position: start,
    });
    return found.map(({ range }) => range);
  };

  test.each<[string, string, TextDocumentContentChangeEvent[], string]>([
    ['inserting', 'On BECA\n', [{ range: over('On BECA\n', 'BECA'), text: 'COMCASA' }], 'On COMCASA\n'],
    ['the whole text', 'On BECA', [{ text: 'COMCASA' }], 'COMCASA'],
    [
      'several changes, each on top of the one before',
      'a\nb\n',
      [
        { range: range(1, 0, 1, 1), text: 'COMCASA\nx' },
        { range: range(0, 0, 1, 0), text: '' },
      ],
      'COMCASA\nx\n',
    ],
    [
      'a range that ends one line past the text',
      'a\nb\nc',
      [{ range: range(0, 0, 3, 0), text: 'COMCASA\n' }],
      'COMCASA\n',
    ],
    [
      'a range that begins one line past the text',
      'a\nb',
      [{ range: range(2, 0, 3, 0), text: ' COMCASA' }],
      'a\nb COMCASA',
    ],
    ['a position past the end of its line', 'a\nb', [{ range: range(0, 99, 0, 99), text: ' COMCASA' }], 'a COMCASA\nb'],
    ['CRLF', 'a\r\nb\r\n', [{ range: range(1, 0, 1, 1), text: 'COMCASA' }], 'a\r\nCOMCASA\r\n'],
    ['behind an emoji', '😀 b', [{ range: range(0, 3, 0, 4), text: 'COMCASA' }], '😀 COMCASA'],
    ['behind a lone surrogate', '\ud83d b', [{ range: range(0, 2, 0, 3), text: 'COMCASA' }], '\ud83d COMCASA'],
    ['behind text from right to left', 'שלום b', [{ range: range(0, 5, 0, 6), text: 'COMCASA' }], 'שלום COMCASA'],
    ['an empty text', '', [{ range: range(0, 0, 0, 0), text: 'COMCASA' }], 'COMCASA'],
  ])('%s', async (_, before, changes, after) => {
    client.open(OPEN, before);
    client.change(OPEN, 2, ...changes);
    expect(await highlights(after, 'COMCASA')).toEqual([over(after, 'COMCASA')]);
    client.close(OPEN);
  });

  test('a change without a version is taken', async () => {
    client.open(OPEN, 'a');
    client.notify('textDocument/didChange', {
      textDocument: { uri: OPEN, version: null },
      contentChanges: [{ text: 'COMCASA' }],
    });
    expect(await highlights('COMCASA', 'COMCASA')).toHaveLength(1);
    client.close(OPEN);
  });

  test('a change of a document that is not open is a line in the log', async () => {
    client.change('untitled:closed', 2, { text: 'COMCASA' });
    await client.status();
    expect(client.heard.log).toContain('untitled:closed changed but is not open.');
  });

  test('edited step by step gives the same names as opened at once', async () => {
    let run = 0;
    const position = fc.record({ line: fc.nat(6), character: fc.nat(20) });
    const piece = fc.constantFrom('COMCASA', 'BECA ', '\n', '\r\n', ' Rajnath', ' Singh', '😀', '.', '', '\n\n');
    const change = fc.tuple(position, position, piece);
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 12 }),
        fc.array(change, { maxLength: 8 }),
        async (pieces, edits) => {
          const name = `untitled:run-${run++}`;
          client.open(name, pieces.join(''));
          for (const [version, [a, b, text]] of edits.entries()) {
            client.change(name, version + 2, { range: ordered(a, b), text });
          }
          client.open(`${name}-fresh`, replayed(pieces.join(''), edits));
          expect(await tokens(client, name)).toEqual(await tokens(client, `${name}-fresh`));
          client.close(name);
          client.close(`${name}-fresh`);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the id of a document', () => {
  test.each([
    ['file:///c:/texts/a.txt', 'file:///c%3A/texts/a.txt'],
    ['file:///C%3A/texts/a.txt', 'file:///c%3A/texts/a.txt'],
    ['file:///texts/a(1) b.txt', 'file:///texts/a%281%29%20b.txt'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['vscode-vfs://github/a/b.md', 'vscode-vfs://github/a/b.md'],
    ['no uri at all', 'no uri at all'],
  ])('%s is %s', (spelling, id) => {
    expect(documentId(spelling)).toBe(id);
    expect(documentId(id)).toBe(id);
  });
});

/** What the edits make of a text, by a buffer of its own that is given the whole text each time. */
function replayed(text: string, edits: readonly (readonly [Position, Position, string])[]): string {
  return edits.reduce((now, [a, b, insert]) => {
    const { start, end } = ordered(a, b);
    return now.slice(0, offsetIn(now, start)) + insert + now.slice(offsetIn(now, end));
  }, text);
}

function offsetIn(text: string, { line, character }: Position): number {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  const start = starts[line];
  if (start === undefined) return text.length;
  const end = start + (/[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
  return Math.min(start + character, end);
}

async function tokens(client: Client, uri: string): Promise<readonly number[]> {
  return (await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } })).data;
}

function range(startLine: number, start: number, endLine: number, end: number): ReturnType<typeof over> {
  return { start: { line: startLine, character: start }, end: { line: endLine, character: end } };
}

function ordered(a: Position, b: Position): ReturnType<typeof over> {
  const isFirst = a.line < b.line || (a.line === b.line && a.character <= b.character);
  return isFirst ? { start: a, end: b } : { start: b, end: a };
}

describe('open buffers', () => {
  test('forget nothing of how the client spells a document, even after it is closed', () => {
    const documents = createDocuments({ changed: () => undefined, closed: () => undefined });
    documents.open('file:///c:/a.txt', 'plaintext', 1, '');
    documents.close('file:///c%3A/a.txt');
    expect(documents.ids()).toEqual([]);
    expect(documents.externalUri('file:///c%3A/a.txt')).toBe('file:///c:/a.txt');
  });
});
