// Independent readers of dates and numbers, on sentences where they are known to be right.

import * as chrono from 'chrono-node';
import { describe, expect, test } from 'vitest';
import wordsToNumbers from 'words-to-numbers';
import { isoDay, parseIso } from '../../../server/src/engine/text/calendar.ts';
import { resolveDate } from '../../../server/src/engine/text/resolve-date.ts';
import { datesIn, numbersIn } from './support.ts';

const REFERENCE = '2019-01-18';

function ours(text: string): string | undefined {
  const [date] = datesIn(text);
  const interval = date && resolveDate(date.stated, parseIso(REFERENCE));
  return interval && isoDay(interval.from);
}

function theirs(text: string): string | undefined {
  const [result] = chrono.casual.parse(text, new Date(2019, 0, 18, 12));
  if (!result) return undefined;
  const part = (name: 'month' | 'day'): string => String(result.start.get(name)).padStart(2, '0');
  return `${result.start.get('year')}-${part('month')}-${result.start.isCertain('day') || result.start.isCertain('weekday') ? part('day') : '01'}`;
}

describe('dates, beside chrono-node', () => {
  test.each([
    'COMCASA was signed on 6 September 2018 in New Delhi',
    'COMCASA was signed on September 6, 2018 in New Delhi',
    'COMCASA was signed on the 6th of September, 2018',
    'released on Sept. 6, 2018',
    'dated 2019-01-18',
    'on Tuesday, March 19, 2024',
    'iCET was launched in January 2023',
    'signed tomorrow',
    'signed yesterday',
    'signed two days ago',
    'from 28 July 2024 to 3 August 2024',
    'October 4 to 5, 2018',
  ])('%s', (text) => {
    expect(ours(text)).toBeDefined();
    expect(ours(text)).toBe(theirs(text));
  });

  // Only the strict reader of the two is to be trusted with these.
  test.each([
    'Prime Minister Theresa May spoke',
    'the 2+2 dialogue',
    'Article 370 and F-16s',
    'the Sun set',
    'they march on',
  ])('neither reads a date in "%s"', (text) => {
    expect(ours(text)).toBeUndefined();
    expect(chrono.strict.parse(text, new Date(2019, 0, 18, 12))).toEqual([]);
  });
});

describe('numbers in words, beside words-to-numbers', () => {
  test.each([
    'seven',
    'nineteen',
    'twenty-five',
    'ninety nine',
    'one hundred',
    'one hundred and eight',
    'three hundred and forty-two',
    'two thousand',
    'two thousand and six',
    'twelve thousand five hundred',
    'five million',
    'one million two hundred thousand and four',
    'three billion',
  ])('%s', (words) => {
    const [number] = numbersIn(`${words} tanks`);
    expect(number?.amount.stated).toBe(wordsToNumbers(words));
  });
});
