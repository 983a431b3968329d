import { describe, expect, test } from 'vitest';
import { Lexicon, Shape } from '../../../server/src/engine/text/lexicon.ts';
import { touchesNext } from '../../../server/src/engine/text/tokens.ts';
import { tokensOf } from './support.ts';

function split(text: string): string {
  return tokensOf(text)
    .words.map((word) => word.raw)
    .join(' ');
}

describe('tokens', () => {
  test.each([
    ['The S-400, S400 and S 400.', 'The S - 400 , S 400 and S 400 .'],
    ['U.S. and D.C. end. Next', 'U.S. and D.C. end . Next'],
    ['A.K. Antony', 'A.K. Antony'],
    ["India’s and India's", "India ’s and India 's"],
    ['the states’ and O’Brien, don’t', 'the states ’ and O’Brien , don’t'],
    ['12,00,000 and 1,200,000 and 1,2', '12,00,000 and 1,200,000 and 1 , 2'],
    ['October 4,2018', 'October 4 , 2018'],
    ['$5.43 billion', '$ 5.43 billion'],
    ['18.01.2019', '18.01 . 2019'],
    ['5.', '5 .'],
    ['2+2 and 12:43', '2 + 2 and 12 : 43'],
    ['5bn 3rd FY24', '5 bn 3 rd FY 24'],
    ['Sept. 6', 'Sept . 6'],
    ['p.m. today', 'p.m. today'],
    ['non‑hyphenated — yes', 'non ‑ hyphenated — yes'],
    ['a\u00a0b\u2003c\u200bd', 'a b c d'],
    ['soft\u00adhyphen e\u0301t\u0301e\u0301', 'soft\u00adhyphen e\u0301t\u0301e\u0301'],
    ['😀 ok', '😀 ok'],
    ['भारत and 中国', 'भारत and 中国'],
    ['', ''],
    [' \n\t ', ''],
  ])('%j', (text, expected) => {
    expect(split(text)).toBe(expected);
  });
});

test('touchesNext', () => {
  const tokens = tokensOf('S-400 x');
  expect([0, 1, 2, 3].map((i) => touchesNext(tokens, i))).toEqual([true, true, false, false]);
});

describe('words', () => {
  const lexicon = new Lexicon();
  test.each([
    ['India', Shape.Alpha | Shape.Capital | Shape.Lower],
    ['NATO', Shape.Alpha | Shape.Capital | Shape.AllCaps],
    ['K', Shape.Alpha | Shape.Capital | Shape.Initial],
    ['U.S.', Shape.Alpha | Shape.Capital | Shape.AllCaps | Shape.Dotted],
    ['1,200', Shape.Number],
    ['–', Shape.Mark | Shape.Dash],
    ['’s', Shape.Mark | Shape.Possessive],
    ['$', Shape.Mark],
    ['Élysée', Shape.Alpha | Shape.Capital | Shape.Lower],
  ])('the shape of %s', (raw, shape) => {
    expect(lexicon.word(raw).shape).toBe(shape);
  });

  test('one spelling is one word, one key one id', () => {
    expect(lexicon.word('Defence')).toBe(lexicon.word('Defence'));
    expect(lexicon.word('Defence').id).toBe(lexicon.word('defense').id);
    expect(lexicon.word('agreements').singular).toBe(lexicon.word('agreement').id);
    expect(lexicon.word('treaties').singular).toBe(lexicon.word('treaty').id);
    expect(lexicon.word('class').singular).toBe(-1);
    expect(lexicon.word('&').norm).toBe('and');
  });

  test('the value of a number', () => {
    expect(lexicon.word('1,200').value).toBe(1200);
    expect(lexicon.word('12,00,000').value).toBe(1_200_000);
    expect(lexicon.word('5.43').value).toBe(5.43);
    expect(lexicon.word('five').value).toBeNaN();
  });
});
