// The date grammar: one pass over the tokens, each rule looking a bounded number of tokens around, no regular expression
// over the text. It is strict: a year, a month or a weekday is a date only where the words beside it make it one, since
// "2018 soldiers", "MDR 2019" and "Theresa May" are not. What is read is stated, not resolved: see resolve-date.ts.

import { isBareDate } from './date-cues.ts';
import { readCalendar } from './date-parts.ts';
import { joinDates } from './date-ranges.ts';
import type { Reading, TokenRange } from './date-reading.ts';
import { readRelative } from './date-relative.ts';
import { isDateWord, MODIFIERS, PARTS_OF } from './date-words.ts';
import type { DateExpression } from './dates.ts';
import { isDash, isNumber, normAt, touches } from './peek.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

/** All dates of a text, in order, without overlaps. */
export function findDates(tokens: Tokens): DateExpression[] {
  const found: DateExpression[] = [];
  let i = 0;
  while (i < tokens.length) {
    const reading = readDate(tokens, i, found.at(-1));
    if (reading) found.push(express(tokens, reading));
    i = reading ? reading.last + 1 : i + 1;
  }
  return found;
}

function readDate(t: Tokens, i: number, previous: DateExpression | undefined): Reading | undefined {
  if (!isNumber(t, i) && !isDateWord(normAt(t, i))) return undefined;
  const relative = readRelative(t, i);
  const read = readCalendar(t, i);
  if (!read) return relative && isPartOfDate(t, relative) ? undefined : relative;
  const date = withYearWords(t, joinDates(t, read));
  if (date.bare) return isBareDate(t, date, previous) ? withDirection(t, date) : relative;
  return isNamedAttack(t, date) ? undefined : date;
}

/** "October last year", "5 February of this year". */
function withYearWords(t: Tokens, date: Reading): Reading {
  const { stated } = date;
  if (stated.kind !== 'calendar' || stated.month === undefined || stated.year !== undefined) return date;
  const at = date.last + (normAt(t, date.last + 1) === 'of' ? 2 : 1);
  const yearOffset = YEAR_WORDS.get(normAt(t, at));
  if (yearOffset === undefined || normAt(t, at + 1) !== 'year') return date;
  const { bare: _, ...rest } = date;
  return { ...rest, last: at + 1, stated: { ...stated, yearOffset } };
}

/** "last October", "next March". */
function withDirection(t: Tokens, date: Reading): Reading {
  const direction = normAt(t, date.first - 1);
  if (date.stated.kind !== 'calendar' || date.bare !== 'month' || (direction !== 'last' && direction !== 'next'))
    return date;
  return { ...date, first: date.first - 1, stated: { ...date.stated, direction } };
}

/** "last Tuesday, 27 October" is read from the weekday on. */
function isPartOfDate(t: Tokens, relative: Reading): boolean {
  return (
    relative.stated.kind === 'weekday' && relative.last > relative.first && readCalendar(t, relative.last) !== undefined
  );
}

/** "the September 11 attacks" name an event of one certain year, not a day near the text's. */
function isNamedAttack(t: Tokens, date: Reading): boolean {
  const { stated } = date;
  if (stated.kind !== 'calendar' || stated.day === undefined || stated.year !== undefined) return false;
  return NAMED_DAYS.has(`${stated.month}/${stated.day}`) && ATTACKS.has(normAt(t, date.last + 1));
}

function express(t: Tokens, date: Reading): DateExpression {
  const modifier = modifierBefore(t, date);
  return {
    ...spanOf(t, [date.first, date.last]),
    stated: date.stated,
    firstToken: date.first,
    lastToken: date.last,
    ...(date.impossible && { impossible: true }),
    ...(date.weekday && { weekdaySpan: spanOf(t, date.weekday) }),
    ...(date.day && { daySpan: spanOf(t, date.day) }),
    ...(modifier !== undefined && { modifier }),
  };
}

function spanOf(t: Tokens, range: TokenRange): Span {
  return { start: t.starts[range[0]] ?? 0, end: t.ends[range[1]] ?? 0 };
}

function modifierBefore(t: Tokens, date: Reading): string | undefined {
  let at = date.first - 1;
  if (isDash(t, at) && touches(t, at)) at--;
  if (normAt(t, at) === 'of') return PARTS_OF.get(normAt(t, at - 1));
  if (normAt(t, at) === 'the') at--;
  const modifier = MODIFIERS.get(normAt(t, at));
  return modifier === 'from' && date.stated.kind === 'range' ? undefined : modifier;
}

const YEAR_WORDS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const NAMED_DAYS: ReadonlySet<string> = new Set(['9/11', '11/26']);
const ATTACKS: ReadonlySet<string> = new Set(['attack', 'attacks', 'terror', 'terrorist']);
