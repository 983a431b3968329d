// What a stated date is, seen from the document's date. What cannot be known ("three months later" than what?) stays
// undefined; an interval is never narrower than what the words give.

import {
  type DateInterval,
  type Day,
  dayOf,
  daysInMonth,
  monthInterval,
  parseIso,
  partsOf,
  weekdayOf,
  yearInterval,
} from './calendar.ts';
import type { DateResolver, DateStated } from './dates.ts';

type Stated<K extends DateStated['kind']> = Extract<DateStated, { kind: K }>;

/** Resolves a stated date; `reference` is the document's date. */
export const resolveDate: DateResolver = (stated, reference) => {
  switch (stated.kind) {
    case 'calendar':
      return resolveCalendar(stated, reference);
    case 'range':
      return resolveRange(stated, reference);
    case 'weekday':
      return resolveWeekday(stated, reference);
    case 'day-offset':
      return isDay(reference) ? inCalendar(reference.from + stated.days, reference.from + stated.days) : undefined;
    case 'unit-offset':
      return reference && resolveUnit(stated, reference);
    case 'ago':
      return reference && resolveAgo(stated, reference);
    case 'decade':
      return inYears(stated.year) && inYears(stated.year + 9)
        ? { from: yearInterval(stated.year).from, to: yearInterval(stated.year + 9).to }
        : undefined;
    case 'fiscal':
      return resolveFiscal(stated);
  }
};

/** With a year, what the calendar says; without, the year that brings it nearest to the reference. */
function resolveCalendar(stated: Stated<'calendar'>, reference: DateInterval | undefined): DateInterval | undefined {
  if (stated.year !== undefined) return inYear(stated, stated.year);
  if (stated.month === undefined || !reference) return undefined;
  if (stated.yearOffset !== undefined) {
    const year = partsOf(reference.from).year;
    return year === partsOf(reference.to).year ? inYear(stated, year + stated.yearOffset) : undefined;
  }
  if (stated.direction !== undefined) return resolveDirected(stated, stated.direction, reference);
  const middle = (reference.from + reference.to) / 2;
  const year = partsOf(Math.floor(middle)).year;
  let best: DateInterval | undefined;
  for (const candidate of [year - 1, year, year + 1]) {
    const interval = inYear(stated, candidate);
    if (interval && (!best || distance(interval, middle) < distance(best, middle))) best = interval;
  }
  return best && distance(best, middle) <= 184 ? best : undefined;
}

/** "last October": the latest that ended before the reference; "next March": the first that begins after it. */
function resolveDirected(
  stated: Stated<'calendar'>,
  direction: 'last' | 'next',
  reference: DateInterval,
): DateInterval | undefined {
  const year = partsOf(direction === 'last' ? reference.from : reference.to).year;
  const same = inYear(stated, year);
  if (direction === 'last') return same && same.to < reference.from ? same : inYear(stated, year - 1);
  return same && same.from > reference.to ? same : inYear(stated, year + 1);
}

function inYear(stated: Stated<'calendar'>, year: number): DateInterval | undefined {
  if (!inYears(year)) return undefined;
  if (stated.month === undefined) return yearInterval(year);
  if (stated.month < 1 || stated.month > 12) return undefined;
  if (stated.day === undefined) return monthInterval(year, stated.month);
  const day = dayOf(year, stated.month, stated.day);
  return day === undefined ? undefined : { from: day, to: day };
}

function distance(interval: DateInterval, middle: number): number {
  return Math.abs((interval.from + interval.to) / 2 - middle);
}

/** From the first day of the one to the last day of the other; an end without a year follows its beginning. */
function resolveRange(stated: Stated<'range'>, reference: DateInterval | undefined): DateInterval | undefined {
  const from = resolveDate(stated.from, reference);
  if (!from) return undefined;
  let to = resolveDate(stated.to, reference);
  if (stated.to.kind === 'calendar' && stated.to.year === undefined) {
    const year = partsOf(from.from).year;
    to = inYear(stated.to, year);
    if (to && to.to < from.from) to = inYear(stated.to, year + 1);
  }
  return to && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
}

/** News usage: the matching day at most three days away; "last" and "next" are strictly before and after. */
function resolveWeekday(stated: Stated<'weekday'>, reference: DateInterval | undefined): DateInterval | undefined {
  if (!isDay(reference)) return undefined;
  const ahead = (stated.weekday - weekdayOf(reference.from) + 7) % 7;
  const days =
    stated.direction === 'next' ? ahead || 7 : stated.direction === 'last' ? ahead - 7 : ahead > 3 ? ahead - 7 : ahead;
  return inCalendar(reference.from + days, reference.from + days);
}

/** The whole week (from Monday), month, quarter, year or decade; `part` narrows it. */
function resolveUnit(stated: Stated<'unit-offset'>, reference: DateInterval): DateInterval | undefined {
  const index = unitIndex(stated.unit, reference.from);
  if (index !== unitIndex(stated.unit, reference.to)) return undefined;
  const whole = unitInterval(stated.unit, index + stated.units);
  if (!whole || stated.part === undefined) return whole;
  if (stated.part === 'early' || stated.part === 'late') {
    const middle = Math.floor((whole.from + whole.to) / 2);
    return stated.part === 'early' ? { from: whole.from, to: middle } : { from: middle, to: whole.to };
  }
  if (stated.units !== 0) return whole;
  return stated.part === 'earlier' ? { from: whole.from, to: reference.to } : { from: reference.from, to: whole.to };
}

function unitIndex(unit: Stated<'unit-offset'>['unit'], day: Day): number {
  if (unit === 'week') return Math.floor((day + 3) / 7);
  const { year, month } = partsOf(day);
  if (unit === 'month') return year * 12 + month - 1;
  if (unit === 'quarter') return year * 4 + Math.floor((month - 1) / 3);
  return unit === 'year' ? year : Math.floor(year / 10);
}

function unitInterval(unit: Stated<'unit-offset'>['unit'], index: number): DateInterval | undefined {
  if (unit === 'week') return inCalendar(index * 7 - 3, index * 7 + 3);
  if (unit === 'month') return months(index, index);
  if (unit === 'quarter') return months(index * 3, index * 3 + 2);
  return unit === 'year' ? months(index * 12, index * 12 + 11) : months(index * 120, index * 120 + 119);
}

/** From the first day of month `from` to the last of month `to`, both counted from year 0. */
function months(from: number, to: number): DateInterval | undefined {
  const [a, b] = [Math.floor(from / 12), Math.floor(to / 12)];
  if (!inYears(a) || !inYears(b)) return undefined;
  return { from: monthInterval(a, from - a * 12 + 1).from, to: monthInterval(b, to - b * 12 + 1).to };
}

/** So many units back, give or take one; what counts forward ("later") has no known beginning. */
function resolveAgo(stated: Stated<'ago'>, reference: DateInterval): DateInterval | undefined {
  if (stated.units < 0) return undefined;
  const from = back(stated.unit, reference.from, stated.units + (stated.unit === 'day' ? 0 : 1));
  const to = back(stated.unit, reference.to, Math.max(0, stated.units - (stated.unit === 'day' ? 0 : 1)));
  return from !== undefined && to !== undefined ? inCalendar(from, to) : undefined;
}

function back(unit: Stated<'ago'>['unit'], day: Day, units: number): Day | undefined {
  if (unit === 'day') return day - units;
  if (unit === 'week') return day - units * 7;
  const parts = partsOf(day);
  const month = parts.year * 12 + parts.month - 1 - units * (unit === 'year' ? 12 : 1);
  const year = Math.floor(month / 12);
  if (!inYears(year)) return undefined;
  const inMonth = month - year * 12 + 1;
  return dayOf(year, inMonth, Math.min(parts.day, daysInMonth(year, inMonth)));
}

/** April to March where two years are given; one year is one thing in Delhi and another in Washington. */
function resolveFiscal(stated: Stated<'fiscal'>): DateInterval | undefined {
  if (!stated.twoYears || !inYears(stated.year) || !inYears(stated.year + 1)) return undefined;
  return { from: monthInterval(stated.year, 4).from, to: monthInterval(stated.year + 1, 3).to };
}

function isDay(reference: DateInterval | undefined): reference is DateInterval {
  return reference !== undefined && reference.from === reference.to;
}

function inYears(year: number): boolean {
  return Number.isInteger(year) && year >= 1 && year <= 9999;
}

function inCalendar(from: Day, to: Day): DateInterval | undefined {
  return from >= FIRST && to <= LAST && from <= to ? { from, to } : undefined;
}

const FIRST: Day = parseIso('0001-01-01')?.from ?? 0;
const LAST: Day = parseIso('9999-12-31')?.to ?? 0;
