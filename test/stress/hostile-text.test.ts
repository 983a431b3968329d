// Text is untrusted: no input throws out of the engine, gives an offset outside the text, or makes the work superlinear. The
// work is counted by doubling the input: what is found may double, not quadruple.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWorkspace, type DocumentAnalysis, type Format } from '../../server/src/engine/index.ts';
import { compiled } from '../support/fixture.ts';
import { bundledKnowledge } from '../support/knowledge.ts';

const knowledge = compiled(bundledKnowledge());

function analyse(text: string, format: Format = 'plain'): DocumentAnalysis {
  const workspace = createWorkspace(knowledge);
  workspace.update({ put: [{ id: 'x', format, text }] });
  for (const finding of workspace.findings('x')) expect(text.slice(finding.start, finding.end)).not.toBe('');
  return workspace.document('x') as DocumentAnalysis;
}

function check(text: string, format: Format = 'plain'): DocumentAnalysis {
  const analysis = analyse(text, format);
  for (const mention of analysis.mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  for (const claim of analysis.claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  for (const span of [...analysis.blocks, ...analysis.sentences, ...analysis.quotations, ...analysis.furniture]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(span.start).toBeLessThan(span.end);
  }
  return analysis;
}

const FRAGMENTS: readonly string[] = [
  'Defence Minister ',
  'Rajnath Singh',
  ' (BECA)',
  ' “',
  '” ',
  "'",
  '’s ',
  'S-400',
  ' deal',
  '\n',
  '\r\n',
  '\n\n',
  '\r',
  '---\n',
  '# ',
  '> ',
  '- ',
  '`',
  '```\n',
  '](',
  '[',
  '<!--',
  '-->',
  ' 81-page ',
  'Missile Defense Review',
  ' 2019',
  'Tuesday, ',
  '28 October 2020',
  '31 June 2020',
  ' $5 billion ',
  '\ud83d\ude80',
  '\ud800',
  '\udc00',
  '\u0000',
  '\ufeff',
  '\u202e',
  'שלום',
  'é',
  'é',
  '\u00a0',
  '|',
  '---|---',
  '***',
  '1. ',
  'Also Read - ',
  'U.S.',
  '...',
  '&amp;',
  '\\*',
  'A',
  '7',
];

describe('any text', () => {
  for (const format of ['plain', 'markdown', 'briefing'] as const) {
    test(`${format}: offsets are the source’s`, () => {
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }),
          (parts) => void check(parts.join(''), format),
        ),
        { numRuns: 120 },
      );
    });
    test(`${format}: random units`, () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void check(text, format)),
        { numRuns: 60 },
      );
    });
  }

  test('empty, blank and marks alone', () => {
    for (const text of ['', ' ', '\n\n\n', '\ufeff', '---', '---\n---\n', '"', '“', '(', '.', '\r'])
      for (const format of ['plain', 'markdown', 'briefing'] as const) check(text, format);
  });
});

describe('right offsets', () => {
  const sentence = 'India signed COMCASA in New Delhi.';
  const mentionsOf = (text: string): readonly string[] => check(text).mentions.map((mention) => mention.entity);

  test('after emoji, right-to-left text, CRLF and lone surrogates', () => {
    for (const before of ['🚀🚀 ', 'שלום עולם. ', 'One.\r\n\r\n', '\ud800 ', 'e\u0301 ', 'Line\rLine\r']) {
      expect(mentionsOf(before + sentence)).toEqual(['india', 'comcasa', 'new-delhi']);
    }
  });

  test('names broken over hard-wrapped lines', () => {
    const text =
      'The ministers of the two countries met in the capital to sign the Basic Exchange\nand Cooperation Agreement, the last of the foundational agreements that are needed\nfor the sharing of maps.';
    expect(mentionsOf(text)).toContain('beca');
  });

  test('Markdown: code, link targets, comments and front matter are no prose', () => {
    const text =
      '---\ntitle: COMCASA\n---\n\nThe `COMCASA` text <!-- COMCASA --> and [BECA](http://example.org/COMCASA) on **New\nDelhi**.\n\n    COMCASA\n';
    expect(check(text, 'markdown').mentions.map((mention) => mention.entity)).toEqual(['beca', 'new-delhi']);
  });
});

describe('hostile text grows linearly', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['opening parentheses', '('],
    ['opening quotation marks', '“'],
    ['quotation marks and words', '"a '],
    ['capitalised words', 'Abc '],
    ['nouns of kind', 'Agreement of Abc '],
    ['office words', 'President '],
    ['page counts', '81-page Missile Defense Review 2019, '],
    ['dates', 'on 3 March 2018, '],
    ['thousands groups', '1,00'],
    ['one long word', 'a'],
    ['teasers', 'Also Read - '],
    ['persons', 'Rajnath Singh met Singh. '],
    ['lines', 'a\n'],
  ];
  for (const [name, unit] of cases) {
    test(name, () => {
      const small = analyse(unit.repeat(2000));
      const large = analyse(unit.repeat(4000));
      expect(large.mentions.length).toBeLessThanOrEqual(small.mentions.length * 2 + 4);
      expect(large.claims.length).toBeLessThanOrEqual(small.claims.length * 2 + 4);
    });
  }

  test('a megabyte in one line, in Markdown brackets and in nested quotes', () => {
    analyse('India signed COMCASA in New Delhi. '.repeat(30_000));
    analyse('['.repeat(5_000), 'markdown');
    analyse(`${'>'.repeat(3_000)} COMCASA`, 'markdown');
  });
});
