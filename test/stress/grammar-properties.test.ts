import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoDay, MONTHS, partsOf, showDay, WEEKDAYS, weekdayOf } from '../../server/src/engine/text/calendar.ts';
import { findDates } from '../../server/src/engine/text/date-grammar.ts';
import type { Word } from '../../server/src/engine/text/lexicon.ts';
import { findNumbers } from '../../server/src/engine/text/number-grammar.ts';
import { resolveDate } from '../../server/src/engine/text/resolve-date.ts';
import type { Tokens } from '../../server/src/engine/text/tokens.ts';
import { datesIn, tokensOf } from '../engine/text/support.ts';

const VOCABULARY = (
  'May March June Sept. Jan Tuesday Sun Fri in since by from to between and or of the a an early mid late last next this year month ' +
  'week ago later day after tomorrow today FY fiscal 2018 2019 1990 6 31 18 5 100 0 1,200 5.43 18.01 th rd nd st s – - — / : + % $ US$ Rs ' +
  'Rs. ₹ € billion lakh crore million hundred thousand dozen half twenty five one two third first second km nm per cent hour m bn ' +
  "Mach about over nearly more than up at least or more ( ) , . ; “ ” ’ ' F S Article No. soldiers talks has 2+2 12:43 PM 9/11 attacks"
).split(' ');

const wordy = fc
  .array(fc.tuple(fc.constantFrom(...VOCABULARY), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 40 })
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(
  { weight: 4, arbitrary: wordy },
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

test('whatever the text, what is found lies in it, in order, and apart', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokensOf(text);
      const dates = findDates(tokens);
      const numbers = findNumbers(tokens, dates);
      const all = [...dates, ...numbers].sort((a, b) => a.start - b.start);
      let end = 0;
      for (const found of all) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect(found.start).toBe(tokens.starts[found.firstToken]);
        expect(found.end).toBe(tokens.ends[found.lastToken]);
        end = found.end;
      }
      for (const list of [dates, numbers]) {
        for (let i = 1; i < list.length; i++) expect(list[i - 1]?.end).toBeLessThanOrEqual(list[i]?.start ?? 0);
      }
      for (const { amount } of numbers) {
        expect([amount.min, amount.max, amount.stated].some(Number.isNaN)).toBe(false);
        expect(amount.min).toBeLessThanOrEqual(amount.max);
        expect(Number.isFinite(amount.stated)).toBe(true);
      }
      for (const date of dates) {
        for (const part of [date.weekdaySpan, date.daySpan]) {
          if (part) expect(part.start >= date.start && part.end <= date.end && part.start < part.end).toBe(true);
        }
        expect(() => resolveDate(date.stated, { from: 18_000, to: 18_000 })).not.toThrow();
      }
    }),
    { numRuns: 2000 },
  );
});

/** Tokens that count how often their words are looked at. */
function counting(tokens: Tokens): { readonly tokens: Tokens; readonly looks: () => number } {
  let looks = 0;
  const words = new Proxy(tokens.words, {
    get(target, key): unknown {
      if (typeof key === 'string' && key !== 'length') looks++;
      return Reflect.get(target, key) as Word;
    },
  });
  return { tokens: { ...tokens, words }, looks: () => looks };
}

test.each([
  'one hundred and ',
  'million ',
  'twenty-',
  '5-',
  '5 to ',
  '2018, ',
  'May and ',
  'May-',
  'from 2018 to ',
  '6 May to ',
  'Tuesday, ',
  'Tuesday (',
  '$ ',
  'Rs. ',
  'last ',
  'early this ',
  '6 ',
  '6/',
  '2018-01-',
  '1.2.',
  'FY ',
  'a ',
  'half a ',
  'no more than ',
  'in ',
  '(',
  "'",
  'between 5 and ',
])('looks at tokens a bounded number of times: "%s"', (part) => {
  const looksFor = (times: number): number => {
    const { tokens, looks } = counting(tokensOf(part.repeat(times)));
    findNumbers(tokens, findDates(tokens));
    return looks() / tokens.length;
  };
  expect(looksFor(400)).toBeLessThan(400);
  expect(looksFor(2000)).toBeLessThan(looksFor(400) * 1.2 + 1);
});

const day = fc.integer({ min: dayOf(1901, 1, 1) as number, max: dayOf(2098, 12, 31) as number });

test('a date that is printed is read as the same day', () => {
  const forms: readonly ((day: number) => string)[] = [
    (d) => showDay(d),
    (d) => isoDay(d),
    (d) => `${MONTHS[partsOf(d).month - 1]} ${partsOf(d).day}, ${partsOf(d).year}`,
    (d) => `${WEEKDAYS[weekdayOf(d)]}, ${showDay(d)}`,
    (d) => `the ${partsOf(d).day}th of ${MONTHS[partsOf(d).month - 1]?.toUpperCase()}, ${partsOf(d).year}`,
    (d) => `${String(partsOf(d).day).padStart(2, '0')}-${MONTHS[partsOf(d).month - 1]?.slice(0, 3)}-${partsOf(d).year}`,
  ];
  fc.assert(
    fc.property(day, fc.constantFrom(...forms), fc.constantFrom('It was signed on ', '', '('), (d, form, before) => {
      const dates = datesIn(`${before}${form(d)}.`);
      expect(dates).toHaveLength(1);
      expect(dates[0] && resolveDate(dates[0].stated, undefined)).toEqual({ from: d, to: d });
      expect(dates[0]?.impossible).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

test('two days that are printed as a range are read as that range', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 700 }), fc.constantFrom(' to ', '-', ' – '), (from, length, link) => {
      const to = Math.min(from + length, dayOf(2098, 12, 31) as number);
      if (to === from) return;
      const [date, ...more] = datesIn(`from ${showDay(from)}${link}${showDay(to)}`);
      expect(more).toEqual([]);
      expect(date && resolveDate(date.stated, undefined)).toEqual({ from, to });
    }),
  );
});
