// Two dates that make one stretch: "July 23, 2019 to November 9, 2020", "28 July-3 August 2024", "between May and June
// 2020", "from 2025 to 2035". The first takes the month's year from the second; dates that run backwards are not joined.

import { readCalendar } from './date-parts.ts';
import { type Calendar, calendar, type Reading } from './date-reading.ts';
import { MOVED, monthAt } from './date-words.ts';
import { isDash, normAt, rawAt } from './peek.ts';
import type { Tokens } from './tokens.ts';

/** The date read, joined with the one that it makes a stretch with, or with the year it shares with the next. */
export function joinDates(t: Tokens, first: Reading): Reading {
  const joined = joinNext(t, first);
  if (joined !== first || first.bare !== 'month' || first.stated.kind !== 'calendar') return joined;
  const year = sharedYear(t, first.last + 1);
  return year === undefined ? first : settled(first, { ...first.stated, year });
}

/** The year at the end of a list of months: "January, March and June 2021". */
function sharedYear(t: Tokens, from: number): number | undefined {
  let at = from;
  for (let months = 0; months < 5; months++) {
    const link = normAt(t, at);
    if (link !== ',' && link !== 'and' && link !== 'or') return undefined;
    const month = normAt(t, at + 1) === 'and' || normAt(t, at + 1) === 'or' ? at + 2 : at + 1;
    const next = monthAt(t, month) ? readCalendar(t, month) : undefined;
    if (next?.stated.kind !== 'calendar' || next.stated.day !== undefined) return undefined;
    if (next.stated.year !== undefined) return next.stated.year;
    at = next.last + 1;
  }
  return undefined;
}

function joinNext(t: Tokens, first: Reading): Reading {
  const link = linkAfter(t, first);
  if (link === undefined || first.stated.kind !== 'calendar' || first.impossible) return first;
  const second = readCalendar(t, first.last + 2, true);
  if (second?.stated.kind !== 'calendar' || second.impossible || !sameDetail(first.stated, second.stated)) return first;
  const from = withYearOf(first.stated, second.stated);
  if (link === 'and' && !isNextMonth(from, second.stated)) {
    return first.stated.year === undefined && second.stated.year !== undefined && second.stated.month !== undefined
      ? settled(first, from)
      : first;
  }
  const to = withYearOf(second.stated, from, 1);
  if (order(from) >= order(to) && !isOverNewYear(from, to)) return first;
  const joined: Reading = { first: first.first, last: second.last, stated: { kind: 'range', from, to } };
  if (second.bare === undefined) return joined;
  return first.bare === undefined ? joined : { ...joined, bare: first.bare };
}

function linkAfter(t: Tokens, first: Reading): 'to' | 'and' | undefined {
  const at = first.last + 1;
  const word = normAt(t, at);
  const year = first.bare === 'year';
  if (isDash(t, at)) return year || rawAt(t, at) === '—' ? undefined : 'to';
  if (word === 'and') return opensWith(t, first.first, 'between') ? 'to' : 'and';
  if (word !== 'to' && word !== 'until' && word !== 'till' && word !== 'through') return undefined;
  if (hasMoved(t, first.first)) return undefined;
  const months = first.bare === 'month' && monthAt(t, at + 1) !== undefined;
  return year || !first.bare || months ? 'to' : undefined;
}

/** "between" before the date, "early" and "the" apart. */
function opensWith(t: Tokens, first: number, word: string): boolean {
  for (let at = first - 1; at >= first - 3; at--) {
    const before = normAt(t, at);
    if (before === word) return true;
    if (before !== 'the' && before !== 'early' && before !== 'mid' && before !== 'late' && !isDash(t, at)) return false;
  }
  return false;
}

function hasMoved(t: Tokens, first: number): boolean {
  for (let at = first - 1; at >= first - 5; at--) if (MOVED.has(normAt(t, at))) return true;
  return false;
}

function sameDetail(a: Calendar, b: Calendar): boolean {
  if ((a.day === undefined) !== (b.day === undefined) || (a.month === undefined) !== (b.month === undefined))
    return false;
  return a.month !== undefined || (a.year !== undefined && b.year !== undefined);
}

/** `date` with the year of `other`, or the year before (after, with `step` 1) where the months say so. */
function withYearOf(date: Calendar, other: Calendar, step: -1 | 1 = -1): Calendar {
  if (date.year !== undefined || other.year === undefined) return date;
  const [a, b] = [order({ ...date, year: 0 }), order({ ...other, year: 0 })];
  const over = step < 0 ? a > b : a < b;
  return calendar({ ...date, year: over ? other.year + step : other.year });
}

/** "28 December to 3 January", without years. */
function isOverNewYear(from: Calendar, to: Calendar): boolean {
  return from.year === undefined && to.year === undefined && (from.month ?? 0) >= 10 && (to.month ?? 12) <= 3;
}

function isNextMonth(a: Calendar, b: Calendar): boolean {
  return (
    a.day === undefined &&
    a.month !== undefined &&
    b.month !== undefined &&
    b.year !== undefined &&
    b.month === a.month + 1 &&
    a.year === b.year
  );
}

/** With the year it shares ("in May and August 2020") a date is no longer bare. */
function settled(date: Reading, stated: Calendar): Reading {
  const { bare: _, ...rest } = date;
  return { ...rest, stated };
}

function order(date: Calendar): number {
  return ((date.year ?? 0) * 16 + (date.month ?? 0)) * 32 + (date.day ?? 0);
}
