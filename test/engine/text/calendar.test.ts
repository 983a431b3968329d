import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayOf,
  daysInMonth,
  intersect,
  isoDay,
  monthInterval,
  parseIso,
  partsOf,
  showDay,
  showInterval,
  WEEKDAYS,
  weekdayOf,
  yearInterval,
} from '../../../server/src/engine/text/calendar.ts';

const MILLISECONDS = 86_400_000;
const day = fc.integer({ min: dayOf(1, 1, 1) as number, max: dayOf(9999, 12, 31) as number });

test('days are those of the proleptic Gregorian calendar', () => {
  fc.assert(
    fc.property(day, (d) => {
      const date = new Date(d * MILLISECONDS);
      const parts = partsOf(d);
      expect(parts).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      expect(weekdayOf(d)).toBe((date.getUTCDay() + 6) % 7);
      expect(dayOf(parts.year, parts.month, parts.day)).toBe(d);
      expect(isoDay(d)).toBe(date.toISOString().slice(0, 10));
      expect(parseIso(isoDay(d))).toEqual({ from: d, to: d });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [2018, 6, 31],
  [2019, 2, 29],
  [1900, 2, 29],
  [2018, 13, 1],
  [2018, 0, 1],
  [2018, 1, 0],
  [0, 1, 1],
  [10_000, 1, 1],
  [2018.5, 1, 1],
  [2018, 1.5, 1],
  [2018, 1, 1.5],
  [2018, Number.NaN, 1],
  [2018, 1, Number.NaN],
])('the calendar has no %s-%s-%s', (year, month, date) => {
  expect(dayOf(year, month, date)).toBeUndefined();
});

test('leap years', () => {
  expect([1900, 2000, 2019, 2020, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
});

test('days of the seed articles', () => {
  const weekday = (iso: string): string | undefined => WEEKDAYS[weekdayOf(parseIso(iso)?.from ?? Number.NaN)];
  expect(weekday('2019-01-18')).toBe('Friday');
  expect(weekday('2020-10-27')).toBe('Tuesday');
  expect(weekday('2024-03-19')).toBe('Tuesday');
  expect(weekday('1969-12-31')).toBe('Wednesday');
});

test.each([
  '',
  '18',
  '2018-9',
  '2018-13',
  '2018-00',
  '2018-06-31',
  '0000',
  '2018-09-06T10',
  'x',
  '2018-10-05/2018-10-04',
  '2018/',
  '/2018',
  '2018/2019/2020x',
])('parseIso refuses "%s"', (text) => {
  expect(parseIso(text)).toBeUndefined();
});

test('parseIso reads days, months, years and ranges', () => {
  expect(parseIso('2018')).toEqual(yearInterval(2018));
  expect(parseIso('2018-09')).toEqual(monthInterval(2018, 9));
  expect(parseIso('2018-10-04/2018-10-05')).toEqual({ from: dayOf(2018, 10, 4), to: dayOf(2018, 10, 5) });
  expect(parseIso('2018/2019-06')).toEqual({ from: dayOf(2018, 1, 1), to: dayOf(2019, 6, 30) });
});

test('intersect', () => {
  expect(intersect(yearInterval(2018), monthInterval(2018, 9))).toEqual(monthInterval(2018, 9));
  expect(intersect(yearInterval(2018), yearInterval(2019))).toBeUndefined();
  expect(intersect({ from: 1, to: 5 }, { from: 5, to: 9 })).toEqual({ from: 5, to: 5 });
});

test.each([
  ['2018-09-06', '6 September 2018'],
  ['2018-09', 'September 2018'],
  ['2018-02', 'February 2018'],
  ['2018', '2018'],
  ['2025/2035', '2025 to 2035'],
  ['2018-10-04/2018-10-05', '4 to 5 October 2018'],
  ['2020-05/2020-06', 'May to June 2020'],
  ['2019-12/2020-01', 'December 2019 to January 2020'],
  ['2019-07-23/2020-11-09', '23 July 2019 to 9 November 2020'],
  ['2020-05-30/2020-06-02', '30 May to 2 June 2020'],
])('%s is shown as "%s"', (iso, shown) => {
  const interval = parseIso(iso);
  expect(interval && showInterval(interval)).toBe(shown);
});

test('showDay', () => {
  expect(showDay(0)).toBe('1 January 1970');
});
