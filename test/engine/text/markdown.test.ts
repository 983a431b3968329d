// Markdown read in chunks is Markdown read whole, and hostile Markdown is read in time that grows with its length.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChunk, readMarkdown } from '../../../server/src/engine/text/markdown.ts';
import { frontMatterOf, isTangled, markdownChunks } from '../../../server/src/engine/text/markdown-chunks.ts';

function chunksOf(text: string): readonly string[] {
  return [...markdownChunks(text, frontMatterOf(text)?.end ?? 0)].map(({ start, end }) => text.slice(start, end));
}

const LINES: readonly string[] = [
  '',
  '',
  '',
  'India signed COMCASA.',
  '# Heading',
  '- item',
  '  - nested `code`',
  '> quote',
  '1. first',
  '2018 was early.',
  '```',
  '~~~',
  '    indented',
  '<!-- comment',
  '-->',
  '<pre>',
  '</pre>',
  '| a | b |',
  '|---|---|',
  '**bold** and [link](http://x.y)',
  '***',
  'Setext',
  '===',
  '“Quoted,” he said.',
];

test('chunks together are the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      expect(chunksOf(text).join('')).toBe(text.slice(frontMatterOf(text)?.end ?? 0));
    }),
  );
});

test('blocks and prose are those of one parse of the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 14 }), (lines) => {
      const text = lines.join('\n');
      if (frontMatterOf(text) === undefined) expect(readMarkdown(text)).toEqual(readChunk(text));
    }),
    { numRuns: 400 },
  );
});

describe('where a text is parted', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['paragraphs', 'One.\n\nTwo.\n', ['One.\n\n', 'Two.\n']],
    ['not in fenced code', '```\na\n\nb\n```\n\nTwo.\n', ['```\na\n\nb\n```\n\n', 'Two.\n']],
    ['not in a comment', '<!-- a\n\nb\n-->\n\nTwo.\n', ['<!-- a\n\nb\n-->\n\n', 'Two.\n']],
    ['not before a list item', '- a\n\n- b\n\n1. c\n', ['- a\n\n- b\n\n1. c\n']],
    ['not before indented text', '- a\n\n  more of a\n\nTwo.\n', ['- a\n\n  more of a\n\n', 'Two.\n']],
    ['after front matter', '---\ndate: 2020-10-26\n\ntitle: x\n---\nOne.\n', ['\n', 'One.\n']],
    ['before a year', 'One.\n\n2018 was early.\n', ['One.\n\n', '2018 was early.\n']],
  ];
  for (const [name, text, chunks] of cases) test(name, () => expect(chunksOf(text)).toEqual(chunks));
});

test('front matter that does not end is none', () => {
  expect(frontMatterOf('---\ndate: 2020\n')).toBeUndefined();
  expect(readMarkdown('---\ndate: 2020\n---\n\nIndia.').frontMatter).toEqual({ start: 0, end: 18 });
});

test('what no person wrote is not parsed', () => {
  for (const text of [
    '- '.repeat(100),
    '>'.repeat(100),
    '*a_ '.repeat(1000),
    '[a](b '.repeat(1000),
    'x'.repeat(50_000),
  ])
    expect(isTangled(text)).toBe(true);
  for (const text of ['- a\n- b\n', '> > quote', '**a** *b* _c_ '.repeat(20), 'x'.repeat(5000), '- - -\n'])
    expect(isTangled(text)).toBe(false);
  expect(readMarkdown('- '.repeat(20_000)).text.length).toBe(40_000);
});
