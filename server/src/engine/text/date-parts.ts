// Calendar dates as they stand in a text: day, month and year in every order that is not ambiguous, with the weekday that
// goes with them. A lone month or year is read too, but marked bare: whether it is a date, its surroundings say.

import { daysInMonth } from './calendar.ts';
import { readNumericDate } from './date-numeric.ts';
import { calendar, ofYear, type Reading, type TokenRange } from './date-reading.ts';
import {
  isClosing,
  isNounLike,
  isPrefixed,
  monthAt,
  ORDINAL_SUFFIXES,
  shortWeekdayAt,
  weekdayAt,
} from './date-words.ts';
import type { DateStated } from './dates.ts';
import { isDesignated } from './designators.ts';
import { isAlpha, isDash, isTightDash, normAt, rawAt, standsFree, touches, wholeAt } from './peek.ts';
import type { Tokens } from './tokens.ts';
import { isMeasure } from './units.ts';

/**
 * The calendar date that starts at token `i`, with its weekday before or after it; `linked` says that a dash joins it to a
 * date before.
 */
export function readCalendar(t: Tokens, i: number, linked = false): Reading | undefined {
  return readWithWeekday(t, i) ?? withTrailingWeekday(t, readWithoutWeekday(t, i, linked));
}

function readWithoutWeekday(t: Tokens, i: number, linked: boolean): Reading | undefined {
  if (wholeAt(t, i) < 0 && !rawAt(t, i).includes('.')) return readMonthFirst(t, i);
  if (!linked && !standsFree(t, i)) return isPrefixed(t, i) ? readYear(t, i) : undefined;
  if (isDesignated(t, i)) return undefined;
  return readNumericDate(t, i) ?? readDayFirst(t, i) ?? readYear(t, i);
}

/** "Tuesday, March 19, 2024", "Tuesday (27 October)", "Fri, 18 Jan 2019". */
function readWithWeekday(t: Tokens, i: number): Reading | undefined {
  let weekday = weekdayAt(t, i);
  let last = i;
  if (weekday < 0) {
    weekday = shortWeekdayAt(t, i);
    if (weekday < 0) return undefined;
    if (rawAt(t, i + 1) === '.' && touches(t, i)) last++;
  }
  let at = last + 1;
  const open = rawAt(t, at) === '(';
  if (open || rawAt(t, at) === ',') at++;
  if (normAt(t, at) === 'the') at++;
  const date = readWithoutWeekday(t, at, false);
  if (date?.stated.kind !== 'calendar' || date.stated.day === undefined) return undefined;
  const closed = open && rawAt(t, date.last + 1) === ')';
  return {
    ...date,
    first: i,
    last: closed ? date.last + 1 : date.last,
    stated: { ...date.stated, weekday },
    weekday: [i, last],
  };
}

/** "27 October (Tuesday)", "27 October 2020, Tuesday." */
function withTrailingWeekday(t: Tokens, date: Reading | undefined): Reading | undefined {
  if (date?.stated.kind !== 'calendar' || date.stated.day === undefined) return date;
  const mark = rawAt(t, date.last + 1);
  const at = date.last + 2;
  if (mark !== '(' && mark !== ',') return date;
  const full = weekdayAt(t, at);
  const weekday = full < 0 && mark === '(' ? shortWeekdayAt(t, at) : full;
  const ends = mark === '(' ? rawAt(t, at + 1) === ')' : isClosing(t, at + 1);
  if (weekday < 0 || !ends) return date;
  return { ...date, last: mark === '(' ? at + 1 : at, stated: { ...date.stated, weekday }, weekday: [at, at] };
}

/** "6 September 2018", "6th of September, 2018", "07-Feb-2025", "4-5 October 2018", "7 Feb". */
function readDayFirst(t: Tokens, i: number): Reading | undefined {
  const day = dayAt(t, i);
  if (day === 0) return undefined;
  let at = afterDay(t, i);
  const ordinal = at > i + 1;
  const to = isDash(t, at) || LINKS.has(normAt(t, at)) ? dayAt(t, at + 1) : 0;
  if (to > day) at = afterDay(t, at + 1);
  const hyphen = to <= day && (isTightDash(t, at) || (rawAt(t, at) === '/' && touches(t, at - 1) && touches(t, at)));
  if (hyphen || ((ordinal || to > day) && normAt(t, at) === 'of')) at++;
  const word = monthAt(t, at);
  if (!word || (to > 0 && to <= day)) return undefined;
  const year = yearAfter(t, at, word.short, hyphen);
  const last = year?.last ?? at;
  if (to > day) return dayRange(i, last, { year: year?.year, month: word.month }, day, to);
  return dayOfMonth(i, last, [i, at], { year: year?.year, month: word.month, day });
}

/** "September 6, 2018", "Sept. 6", "October 4-5, 2018", "September 2018", "Sept 2018"; a lone month is bare. */
function readMonthFirst(t: Tokens, i: number): Reading | undefined {
  const word = monthAt(t, i);
  if (!word) return undefined;
  const year = yearAfter(t, i, word.short, false);
  if (year) return { first: i, last: year.last, stated: { kind: 'calendar', year: year.year, month: word.month } };
  const dot = word.short && rawAt(t, i + 1) === '.' && touches(t, i);
  const at = dot ? i + 2 : i + 1;
  const day = isDash(t, at) ? 0 : dayAt(t, at);
  if (day > 0 && !isMeasure(t, afterDay(t, at))) {
    const reading = readDayAfterMonth(t, i, at, word.month, day);
    if (reading) return reading;
  }
  if (word.short) return undefined;
  return {
    first: i,
    last: i,
    stated: { kind: 'calendar', month: word.month },
    bare: 'month',
  };
}

function readDayAfterMonth(t: Tokens, first: number, at: number, month: number, day: number): Reading | undefined {
  const end = afterDay(t, at);
  const link = normAt(t, end);
  const to = isDash(t, end) || LINKS.has(link) ? dayAt(t, end + 1) : 0;
  if (to > day) {
    const afterTo = afterDay(t, end + 1);
    const year = yearAfter(t, afterTo - 1, false, false);
    if (year || isDash(t, end) || !(isNounLike(t, afterTo) || isMeasure(t, afterTo))) {
      return dayRange(first, year?.last ?? afterTo - 1, { year: year?.year, month }, day, to);
    }
  }
  const year = yearAfter(t, end - 1, false, false);
  const amount = !year && end === at + 1 && IN.has(normAt(t, first - 1)) && isAlpha(t, end);
  if (amount || !endsFree(t, end)) return undefined;
  return dayOfMonth(first, year?.last ?? end - 1, [first, end - 1], { year: year?.year, month, day });
}

/** "2018", "2025-2035", "2028-29": a year is bare, two full years joined by a dash are not. */
function readYear(t: Tokens, i: number): Reading | undefined {
  const year = yearAt(t, i, 1900, 2099);
  if (year === 0) return undefined;
  const joined =
    (isTightDash(t, i + 1) || (rawAt(t, i + 1) === '/' && touches(t, i) && touches(t, i + 1))) && endsFree(t, i + 3);
  const slash = rawAt(t, i + 1) === '/';
  const full = joined && !slash ? yearAt(t, i + 2, 1900, 2099) : 0;
  if (full > year && !isMeasure(t, i + 3)) {
    return { first: i, last: i + 2, stated: { kind: 'range', from: ofYear(year), to: ofYear(full) } };
  }
  const digits = joined && rawAt(t, i + 2).length === 2 ? wholeAt(t, i + 2) : -1;
  const short = Math.floor(year / 100) * 100 + digits;
  if (digits >= 0 && short > year && (!slash || short === year + 1)) {
    return { first: i, last: i + 2, stated: { kind: 'range', from: ofYear(year), to: ofYear(short) }, bare: 'year' };
  }
  return { first: i, last: i, stated: ofYear(year), bare: 'year' };
}

/** A year of four digits in the range given at token `i`, or 0. */
export function yearAt(t: Tokens, i: number, from: number, to: number): number {
  const year = rawAt(t, i).length === 4 ? wholeAt(t, i) : -1;
  return year >= from && year <= to && !(touches(t, i) && isAlpha(t, i + 1)) ? year : 0;
}

/** The year that goes with the day or month that ends at token `last`: ", 2018", " 2018", "-2018", " ’18". */
function yearAfter(
  t: Tokens,
  last: number,
  dotted: boolean,
  hyphen: boolean,
): { year: number; last: number } | undefined {
  let at = last + 1;
  if (hyphen) {
    const same = isDash(t, at) || rawAt(t, at) === '/';
    const year = same && touches(t, last) && touches(t, at) ? yearAt(t, at + 1, 1700, 2199) || shortYear(t, at + 1) : 0;
    return year > 0 ? { year, last: at + 1 } : undefined;
  }
  if (dotted && rawAt(t, at) === '.' && touches(t, last)) at++;
  const mark = rawAt(t, at);
  if ((mark === '’' || mark === "'" || mark === '‘') && touches(t, at)) {
    const year = shortYear(t, at + 1);
    return year > 0 ? { year, last: at + 1 } : undefined;
  }
  if (mark === ',') at++;
  else if (isTightDash(t, at) && monthAt(t, last)) at++;
  const year = yearAt(t, at, 1700, 2199);
  return year > 0 && !isMeasure(t, at + 1) ? { year, last: at } : undefined;
}

function shortYear(t: Tokens, i: number): number {
  const value = rawAt(t, i).length === 2 && !(touches(t, i) && isAlpha(t, i + 1)) ? wholeAt(t, i) : -1;
  if (value < 0) return 0;
  return value < 50 ? 2000 + value : 1900 + value;
}

/** A day of the month at token `i`, or 0. */
function dayAt(t: Tokens, i: number): number {
  const day = rawAt(t, i).length <= 2 ? wholeAt(t, i) : -1;
  if (day < 1 || day > 31) return 0;
  const suffixed = touches(t, i) && isAlpha(t, i + 1);
  return suffixed && !ORDINAL_SUFFIXES.has(normAt(t, i + 1)) ? 0 : day;
}

/** The token after a day and its "th". */
function afterDay(t: Tokens, i: number): number {
  return touches(t, i) && ORDINAL_SUFFIXES.has(normAt(t, i + 1)) ? i + 2 : i + 1;
}

/** What touches a day or year from the right does not make it something else: "May 12:30", "March 24/7", "May 5%". */
function endsFree(t: Tokens, next: number): boolean {
  if (!touches(t, next - 1)) return true;
  const mark = rawAt(t, next);
  return !(ENDINGS.has(mark) && touches(t, next) && wholeAt(t, next + 1) >= 0) && mark !== '%' && mark !== '+';
}

function dayOfMonth(
  first: number,
  last: number,
  day: TokenRange,
  parts: { year: number | undefined; month: number; day: number },
): Reading {
  const stated = calendar(parts);
  const reading: Reading = { first, last, stated, day };
  return parts.day > daysInMonth(parts.year ?? 2000, parts.month) ? { ...reading, impossible: true } : reading;
}

function dayRange(
  first: number,
  last: number,
  parts: { year: number | undefined; month: number },
  from: number,
  to: number,
): Reading {
  const stated: DateStated = {
    kind: 'range',
    from: calendar({ ...parts, day: from }),
    to: calendar({ ...parts, day: to }),
  };
  return to > daysInMonth(parts.year ?? 2000, parts.month)
    ? { first, last, stated, impossible: true }
    : { first, last, stated };
}

const LINKS: ReadonlySet<string> = new Set(['to', 'and', 'or', 'till', 'through']);
const IN: ReadonlySet<string> = new Set(['in', 'during', 'early', 'late', 'mid']);
const ENDINGS: ReadonlySet<string> = new Set(['/', ':', '.']);
