// Words of any text: tokens cover it exactly, and folding is stable.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWord } from '../../server/src/engine/text/fold.ts';
import { Lexicon } from '../../server/src/engine/text/lexicon.ts';
import { tokenise } from '../../server/src/engine/text/tokens.ts';

test('every code unit that is not white space is in exactly one token', () => {
  const tricky = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      '.',
      ',',
      '1',
      '2',
      "'",
      '’',
      's',
      ' ',
      '-',
      '\u0301',
      '😀',
      '\ud83d',
      '\n',
      '$',
      'é',
    ),
  });
  fc.assert(
    fc.property(fc.oneof(tricky, fc.string({ unit: 'binary' })), (text) => {
      const tokens = tokenise(text, new Lexicon());
      let at = 0;
      for (let i = 0; i < tokens.length; i++) {
        const [start, end] = [tokens.starts[i] ?? -1, tokens.ends[i] ?? -1];
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, start)).toMatch(/^[\s\p{Cc}\p{Cf}\u2000-\u200f]*$/u);
        expect(end).toBeGreaterThan(start);
        expect(tokens.words[i]?.raw).toBe(text.slice(start, end));
        at = end;
      }
      expect(text.slice(at)).toMatch(/^[\s\p{Cc}\p{Cf}\u2000-\u200f]*$/u);
    }),
    { numRuns: 1500 },
  );
});

test('folding is idempotent and never throws', () => {
  const words = fc.constantFrom(
    'Defence',
    'organisation',
    'promises',
    'neighbours',
    'İstanbul',
    'theatre',
    'Kraków',
    'modelling',
    'ﬁve',
  );
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (word) => {
      const folded = foldWord(word);
      expect(foldWord(folded)).toBe(folded);
    }),
    { numRuns: 1000 },
  );
});
