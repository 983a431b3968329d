import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateInterval, dayOf, isoDay, parseIso, weekdayOf } from '../../../server/src/engine/text/calendar.ts';
import { type DateStated, single } from '../../../server/src/engine/text/dates.ts';
import { resolveDate } from '../../../server/src/engine/text/resolve-date.ts';
import { datesIn } from './support.ts';

function iso(interval: DateInterval | undefined): string | undefined {
  return (
    interval &&
    (interval.from === interval.to ? isoDay(interval.from) : `${isoDay(interval.from)}/${isoDay(interval.to)}`)
  );
}

function resolved(words: string, reference: string | undefined): string | undefined {
  const [date] = datesIn(words);
  return date && iso(resolveDate(date.stated, reference === undefined ? undefined : parseIso(reference)));
}

describe('with a year, the reference does not matter', () => {
  test.each([
    ['on 6 September 2018', '2018-09-06'],
    ['in September 2018', '2018-09-01/2018-09-30'],
    ['in 2018', '2018-01-01/2018-12-31'],
    ['from 2025-2035', '2025-01-01/2035-12-31'],
    ['on 4-5 October 2018', '2018-10-04/2018-10-05'],
    ['between May and June 2020', '2020-05-01/2020-06-30'],
    ['in the 1990s', '1990-01-01/1999-12-31'],
    ['in FY 2023-24', '2023-04-01/2024-03-31'],
    ['in fiscal year 2019', undefined],
    ['on 31 June 2018', undefined],
  ])('%s', (words, expected) => {
    expect(resolved(words, undefined)).toBe(expected);
    expect(resolved(words, '2021-03-04')).toBe(expected);
  });
});

describe('as of a day', () => {
  test.each([
    // Friday 18 January 2019
    ['on Thursday', '2019-01-18', '2019-01-17'],
    ['on Friday', '2019-01-18', '2019-01-18'],
    ['on Monday', '2019-01-18', '2019-01-21'],
    ['on Tuesday', '2019-01-18', '2019-01-15'],
    // Monday 26 October 2020
    ['India and the US Monday agreed', '2020-10-26', '2020-10-26'],
    ['here Tuesday', '2020-10-26', '2020-10-27'],
    ['signed tomorrow', '2020-10-26', '2020-10-27'],
    ['last Monday', '2020-10-26', '2020-10-19'],
    ['next Monday', '2020-10-26', '2020-11-02'],
    ['last Tuesday', '2020-10-26', '2020-10-20'],
    ['Earlier this month', '2020-10-26', '2020-10-01/2020-10-26'],
    ['later this year', '2020-10-26', '2020-10-26/2020-12-31'],
    ['early this year', '2021-10-26', '2021-01-01/2021-07-02'],
    ['last year', '2019-01-18', '2018-01-01/2018-12-31'],
    ['next week', '2020-10-26', '2020-11-02/2020-11-08'],
    ['this week', '2020-10-25', '2020-10-19/2020-10-25'],
    ['last month', '2020-01-26', '2019-12-01/2019-12-31'],
    ['this quarter', '2020-02-26', '2020-01-01/2020-03-31'],
    ['this decade', '2023-03-13', '2020-01-01/2029-12-31'],
    ['two days ago', '2020-03-01', '2020-02-28'],
    ['20 years ago', '2025-02-07', '2004-02-07/2006-02-07'],
    ['3 months ago', '2020-05-31', '2020-01-31/2020-03-31'],
    ['two weeks ago', '2020-10-26', '2020-10-05/2020-10-19'],
    ['two decades ago', '2025-02-07', '1999-02-07/2011-02-07'],
    ['three months later', '2020-10-26', undefined],
    ['on 7 Feb', '2025-02-08', '2025-02-07'],
    ['on 27 December', '2021-01-02', '2020-12-27'],
    ['on 3 January', '2020-12-28', '2021-01-03'],
    ['in March', '2024-06-17', '2024-03-01/2024-03-31'],
    ['on 29 February', '2020-04-01', '2020-02-29'],
    ['on 29 February', '2022-04-01', undefined],
    ['28 December to 3 January', '2020-12-20', '2020-12-28/2021-01-03'],
    ['1 January to 31 December', '2020-07-01', '2020-01-01/2020-12-31'],
    ['October last year', '2019-01-18', '2018-10-01/2018-10-31'],
    ['last June', '2024-06-17', '2023-06-01/2023-06-30'],
    ['last June', '2024-07-01', '2024-06-01/2024-06-30'],
    ['next June', '2024-06-17', '2025-06-01/2025-06-30'],
  ])('%s, seen from %s', (words, reference, expected) => {
    expect(resolved(words, reference)).toBe(expected);
  });
});

test('a vague reference resolves what it can and no more', () => {
  expect(resolved('on Tuesday', '2020-10')).toBeUndefined();
  expect(resolved('tomorrow', '2020-10')).toBeUndefined();
  expect(resolved('last month', '2020-10')).toBe('2020-09-01/2020-09-30');
  expect(resolved('last month', '2020')).toBeUndefined();
  expect(resolved('last year', '2020')).toBe('2019-01-01/2019-12-31');
  expect(resolved('on 6 September', '2018')).toBe('2018-09-06');
  for (const words of ['on 7 Feb', 'today', 'last year', '20 years ago', 'on Tuesday']) {
    expect(resolved(words, undefined)).toBeUndefined();
  }
});

const day = fc.integer({ min: dayOf(1900, 1, 1) as number, max: dayOf(2100, 12, 31) as number });

test('a weekday is at most three days away', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 6 }), (reference, weekday) => {
      const found = resolveDate({ kind: 'weekday', weekday, direction: 'nearest' }, single(reference));
      expect(found && weekdayOf(found.from)).toBe(weekday);
      expect(Math.abs((found?.from ?? 99) - reference)).toBeLessThanOrEqual(3);
    }),
  );
});

test('a day without its year is the nearest one', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (reference, month, date) => {
      const found = resolveDate({ kind: 'calendar', month, day: date }, single(reference));
      expect(Math.abs((found?.from ?? Number.NaN) - reference)).toBeLessThanOrEqual(183);
    }),
  );
});

/** Any stated date at all, sensible or not. */
const anyStated: fc.Arbitrary<DateStated> = fc.letrec<{ stated: DateStated }>((tie) => {
  const n = fc.oneof(fc.integer({ min: -20, max: 60 }), fc.integer());
  return {
    stated: fc.oneof(
      { depthSize: 'small' },
      fc.record(
        {
          kind: fc.constant('calendar' as const),
          year: n,
          month: n,
          day: n,
          yearOffset: fc.constantFrom(-1 as const, 1 as const),
        },
        { requiredKeys: ['kind'] },
      ),
      fc.record({
        kind: fc.constant('weekday' as const),
        weekday: fc.integer({ min: 0, max: 6 }),
        direction: fc.constantFrom('nearest' as const, 'last' as const, 'next' as const),
      }),
      fc.record({ kind: fc.constant('day-offset' as const), days: n }),
      fc.record(
        {
          kind: fc.constant('unit-offset' as const),
          unit: fc.constantFrom(
            'week' as const,
            'month' as const,
            'quarter' as const,
            'year' as const,
            'decade' as const,
          ),
          units: n,
          part: fc.constantFrom('early' as const, 'late' as const, 'earlier' as const, 'later' as const),
        },
        { requiredKeys: ['kind', 'unit', 'units'] },
      ),
      fc.record({
        kind: fc.constant('ago' as const),
        unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
        units: n,
      }),
      fc.record({ kind: fc.constant('decade' as const), year: n }),
      fc.record({ kind: fc.constant('fiscal' as const), year: n, twoYears: fc.boolean() }),
      fc.record({ kind: fc.constant('range' as const), from: tie('stated'), to: tie('stated') }),
    ),
  };
}).stated;

test('whatever is stated, what comes out is an interval within the calendar', () => {
  const first = dayOf(1, 1, 1) as number;
  const last = dayOf(9999, 12, 31) as number;
  fc.assert(
    fc.property(anyStated, day, fc.integer({ min: 0, max: 400 }), (stated, from, length) => {
      const found = resolveDate(stated, { from, to: from + length });
      if (!found) return;
      expect(Number.isInteger(found.from) && Number.isInteger(found.to)).toBe(true);
      expect(found.from).toBeLessThanOrEqual(found.to);
      expect(found.from).toBeGreaterThanOrEqual(first);
      expect(found.to).toBeLessThanOrEqual(last);
    }),
    { numRuns: 2000 },
  );
});
