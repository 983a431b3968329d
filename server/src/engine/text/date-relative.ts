// Dates that are told from the day of writing or without a calendar: "on Tuesday", "last year", "earlier this month",
// "20 years ago", "the 1990s", "FY 2023-24".

import type { Reading } from './date-reading.ts';
import {
  AFTER_NAMED_DAY,
  type AgoUnit,
  BEFORE_NAMED_DAY,
  COUNTED_UNITS,
  isPrefixed,
  WHOLE_UNITS,
  weekdayAt,
} from './date-words.ts';
import type { DateStated } from './dates.ts';
import { readSpelled } from './number-words.ts';
import { isAlpha, isCapital, isDash, isTightDash, normAt, rawAt, standsFree, touches, wholeAt } from './peek.ts';
import type { Tokens } from './tokens.ts';

/** The relative date, decade or fiscal year that starts at token `i`. */
export function readRelative(t: Tokens, i: number): Reading | undefined {
  const word = normAt(t, i);
  if (FISCAL.has(word)) return readFiscal(t, i);
  if (DIRECTIONS.has(word)) return readDirected(t, i, i, undefined);
  if (PARTS.has(word)) return readPart(t, i, word);
  if (DAYS.has(word)) return readDayWord(t, i, word);
  if (word === 'day') return readDayAfter(t, i);
  if (weekdayAt(t, i) >= 0) return readWeekday(t, i);
  return readDecade(t, i) ?? readAgo(t, i);
}

/** A weekday alone, unless it is part of a name or of another week. */
function readWeekday(t: Tokens, i: number): Reading | undefined {
  if (BEFORE_NAMED_DAY.has(normAt(t, i - 1)) || (AFTER_NAMED_DAY.has(normAt(t, i + 1)) && isCapital(t, i + 1)))
    return undefined;
  const other = normAt(t, i + 1);
  if ((other === 'last' || other === 'next') && (normAt(t, i + 2) === 'week' || normAt(t, i + 2) === 'month'))
    return undefined;
  if ((normAt(t, i - 1) === 'week' || normAt(t, i - 1) === 'month') && OTHER.has(normAt(t, i - 2))) return undefined;
  return {
    first: i,
    last: i,
    stated: { kind: 'weekday', weekday: weekdayAt(t, i), direction: 'nearest' },
    weekday: [i, i],
  };
}

/** "last Tuesday", "this month", "next year", "this morning", "last night". */
function readDirected(t: Tokens, first: number, at: number, part: Part | undefined): Reading | undefined {
  const direction = DIRECTIONS.get(normAt(t, at));
  if (direction === undefined) return undefined;
  const last = at + 1;
  const weekday = weekdayAt(t, last);
  if (weekday >= 0 && part === undefined) {
    return {
      first,
      last,
      stated: { kind: 'weekday', weekday, direction: WEEKDAY_DIRECTIONS[direction + 1] ?? 'nearest' },
      weekday: [last, last],
    };
  }
  const word = normAt(t, last);
  if (part === undefined && direction <= 0 && TIMES_OF_DAY.has(word)) {
    const good = word === 'night' ? direction === -1 : direction === 0 || word === 'evening';
    return good ? { first, last, stated: { kind: 'day-offset', days: direction } } : undefined;
  }
  const unit = WHOLE_UNITS.get(word);
  if (
    unit === undefined ||
    ONLY_WEEKDAYS.has(normAt(t, at)) ||
    (normAt(t, at - 1) === 'the' && normAt(t, at) !== 'current')
  )
    return undefined;
  const stated: DateStated = { kind: 'unit-offset', unit, units: direction };
  return { first, last, stated: part === undefined ? stated : { ...stated, part } };
}

type Part = 'early' | 'late' | 'earlier' | 'later';

/** "earlier this month", "late last year", "earlier today". */
function readPart(t: Tokens, i: number, part: string): Reading | undefined {
  const next = normAt(t, i + 1);
  if (next === 'today') return { first: i, last: i + 1, stated: { kind: 'day-offset', days: 0 } };
  return readDirected(t, i, i + 1, part as Part);
}

/** "today", "tomorrow", "yesterday", "tonight"; not "India Today". */
function readDayWord(t: Tokens, i: number, word: string): Reading | undefined {
  if (isCapital(t, i) && isCapital(t, i - 1) && isAlpha(t, i - 1)) return undefined;
  return { first: i, last: i, stated: { kind: 'day-offset', days: DAYS.get(word) ?? 0 } };
}

/** "day after tomorrow", "day before yesterday". */
function readDayAfter(t: Tokens, i: number): Reading | undefined {
  const days = `${normAt(t, i + 1)} ${normAt(t, i + 2)}`;
  if (days === 'after tomorrow') return { first: i, last: i + 2, stated: { kind: 'day-offset', days: 2 } };
  if (days === 'before yesterday') return { first: i, last: i + 2, stated: { kind: 'day-offset', days: -2 } };
  return undefined;
}

/** "the 1990s", "early 2000's", "the 80s", "the ’80s". */
function readDecade(t: Tokens, i: number): Reading | undefined {
  const s = normAt(t, i + 1);
  const year = wholeAt(t, i);
  if (year < 0 || !touches(t, i) || !(s === 's' || s === "'s" || s === '’s')) return undefined;
  if (rawAt(t, i).length === 4) {
    const cued = s === 's' || normAt(t, i - 1) === 'the' || PARTS_OF_DECADE.has(normAt(t, i - 1));
    const good = cued && year >= 1700 && year <= 2190 && year % 10 === 0 && (standsFree(t, i) || isPrefixed(t, i));
    return good ? { first: i, last: i + 1, stated: { kind: 'decade', year } } : undefined;
  }
  if (rawAt(t, i).length !== 2 || year % 10 !== 0 || year < 20) return undefined;
  const apostrophe =
    touches(t, i - 1) && (rawAt(t, i - 1) === '’' || rawAt(t, i - 1) === "'" || rawAt(t, i - 1) === '‘');
  const before = normAt(t, apostrophe ? i - 2 : i - 1);
  const cued = before === 'the' || (PARTS_OF_DECADE.has(before) && (apostrophe || normAt(t, i - 2) === 'the'));
  return cued ? { first: i, last: i + 1, stated: { kind: 'decade', year: 1900 + year } } : undefined;
}

/** "two days ago", "20 years ago", "three months later". */
function readAgo(t: Tokens, i: number): Reading | undefined {
  const count = readCount(t, i);
  if (!count) return undefined;
  const unit = COUNTED_UNITS.get(normAt(t, count.last + 1));
  const word = normAt(t, count.last + 2);
  if (unit === undefined || (word !== 'ago' && word !== 'later') || INEXACT.has(normAt(t, i - 1))) return undefined;
  const stated = agoStated(unit, word === 'ago' ? count.value : -count.value);
  return { first: i, last: count.last + 2, stated };
}

function readCount(t: Tokens, i: number): { readonly value: number; readonly last: number } | undefined {
  const digits = wholeAt(t, i);
  if (digits >= 0) return digits > 0 && digits < 10_000 && standsFree(t, i) ? { value: digits, last: i } : undefined;
  const word = normAt(t, i);
  if ((word === 'a' || word === 'an') && COUNTED_UNITS.has(normAt(t, i + 1))) return { value: 1, last: i };
  const spelled = readSpelled(t, i);
  return spelled && !spelled.loose && Number.isInteger(spelled.value) && spelled.value > 0 && spelled.value < 10_000
    ? spelled
    : undefined;
}

/** A decade ago is known to half a decade; days are exact when they count back. */
function agoStated(unit: AgoUnit, count: number): DateStated {
  if (unit === 'decade') {
    const years = count * 10;
    return {
      kind: 'range',
      from: { kind: 'ago', unit: 'year', units: years + 5 },
      to: { kind: 'ago', unit: 'year', units: years - 5 },
    };
  }
  return unit === 'day' && count > 0 ? { kind: 'day-offset', days: -count } : { kind: 'ago', unit, units: count };
}

/** "FY 2023-24", "FY24", "fiscal year 2019", "financial year 2023/24". */
function readFiscal(t: Tokens, i: number): Reading | undefined {
  let at = i + 1;
  if (normAt(t, i) === 'fy') {
    if (rawAt(t, i).toUpperCase() !== rawAt(t, i)) return undefined;
  } else if (normAt(t, at) === 'year') at++;
  if (rawAt(t, at) === '’' || rawAt(t, at) === "'" || isTightDash(t, at)) at++;
  const year = fiscalYear(t, at);
  if (year === 0) return undefined;
  const single: DateStated = { kind: 'fiscal', year, twoYears: false };
  const joined = touches(t, at) && touches(t, at + 1) && (isDash(t, at + 1) || rawAt(t, at + 1) === '/');
  const second = joined ? secondYear(t, at + 2, year) : 0;
  if (second === year + 1) return { first: i, last: at + 2, stated: { kind: 'fiscal', year, twoYears: true } };
  if (second > year)
    return { first: i, last: at + 2, stated: { kind: 'range', from: single, to: { ...single, year: second } } };
  return { first: i, last: at, stated: single };
}

function fiscalYear(t: Tokens, i: number): number {
  const digits = rawAt(t, i).length;
  const value = wholeAt(t, i);
  if (digits === 2 && value >= 0) return value < 50 ? 2000 + value : 1900 + value;
  return digits === 4 && value >= 1900 && value <= 2099 ? value : 0;
}

function secondYear(t: Tokens, i: number, first: number): number {
  const value = wholeAt(t, i);
  if (value < 0) return 0;
  const digits = rawAt(t, i).length;
  return digits === 4 ? value : digits === 2 ? first - (first % 100) + value + (value < first % 100 ? 100 : 0) : 0;
}

const FISCAL: ReadonlySet<string> = new Set(['fy', 'fiscal', 'financial']);
const DIRECTIONS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);
const WEEKDAY_DIRECTIONS = ['last', 'nearest', 'next'] as const;
/** "the past year" and "the coming year" are stretches up to or from now. */
const ONLY_WEEKDAYS: ReadonlySet<string> = new Set(['past', 'coming']);
const PARTS: ReadonlySet<string> = new Set(['early', 'late', 'earlier', 'later']);
const PARTS_OF_DECADE: ReadonlySet<string> = new Set(['early', 'mid', 'late']);
const TIMES_OF_DAY: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);
const OTHER: ReadonlySet<string> = new Set(['last', 'next']);
const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);
/** Words before "20 years ago" that make it something else than about twenty. */
const INEXACT: ReadonlySet<string> = new Set(['than', 'over', 'nearly', 'almost', 'least', 'under', 'to', 'within']);
