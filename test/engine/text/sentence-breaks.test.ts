// Where sentences break: the same as the platform's segmenter says, for every text whose characters are known.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceBreaks } from '../../../server/src/engine/text/sentence-breaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function agrees(text: string): boolean {
  const segmented = Array.from(segmenter.segment(text), ({ index }) => index).slice(1);
  return String(sentenceBreaks(text, 0, text.length)) === String(segmented);
}

/** Characters that are told apart; without the semicolon, of which versions of Unicode say different things. */
const KNOWN: readonly string[] = Array.from({ length: 0x10000 }, (_, c) => String.fromCharCode(c)).filter(
  (character) => character !== ';' && sentenceBreaks(character, 0, 1) !== undefined,
);

describe('sentence breaks', () => {
  test.each([
    ['He left. She stayed.', ['He left. ', 'She stayed.']],
    ['The price is $5.43 billion. It rose.', ['The price is $5.43 billion. ', 'It rose.']],
    ['the U.S. Army and the U.S. and', ['the U.S. ', 'Army and the U.S. and']],
    ['He said “no.” (Then he left.) She did not.', ['He said “no.” ', '(Then he left.) ', 'She did not.']],
    ['What?! No, etc., and so on', ['What?! ', 'No, etc., and so on']],
    ['one line\r\nanother\n', ['one line\r\n', 'another\n']],
  ])('%j', (text, expected) => {
    const edges = [0, ...(sentenceBreaks(text, 0, text.length) ?? []), text.length];
    expect(edges.slice(1).map((end, i) => text.slice(edges[i], end))).toEqual(expected);
  });

  test('every known character, between and behind marks', () => {
    expect(KNOWN.length).toBeGreaterThan(600);
    const texts = KNOWN.flatMap((c) => [
      `a.${c}B`,
      `x. ${c}Y`,
      `x. ${c}y`,
      `1.${c}2`,
      `${c}.B`,
      `a!${c} B`,
      `a.)${c}B`,
    ]);
    expect(texts.filter((text) => !agrees(text))).toEqual([]);
  });

  test('any text of known characters', () => {
    const unit = fc.oneof(fc.constantFrom(...'aAB.!? \n\r,:-()"\'”“’1é…—'), fc.constantFrom(...KNOWN));
    fc.assert(fc.property(fc.string({ unit, maxLength: 30 }), agrees), { numRuns: 2000 });
  });

  test.each(['नमस्ते।', '日本語。', '😀. B', 'a\u00ad. B'])('%j is left to the segmenter', (text) => {
    expect(sentenceBreaks(text, 0, text.length)).toBeUndefined();
  });
});
