// Digits and number words that are not amounts: parts of names (F-16, S-400, 2+2, Article 370, 6G), times (12:43 PM),
// versions, list marks, years, pronouns ("one of the"), and words that only look like ordinals ("third party").

import {
  COUNTED_THINGS,
  isNounLike,
  isPluralLike,
  monthAt,
  NOT_NOUNS,
  weekdayAt,
  YEARLY_EVENTS,
} from './date-words.ts';
import { isDesignated } from './designators.ts';
import {
  isAlpha,
  isCapital,
  isDash,
  isLowerWord,
  isNumber,
  isTightDash,
  normAt,
  rawAt,
  standsFree,
  startsSentence,
  touches,
  wholeAt,
} from './peek.ts';
import type { Tokens } from './tokens.ts';

/** The digits at token `i` are not an amount, whatever follows them. `linked`: a dash joins them to a number before. */
export function isDigitTrap(t: Tokens, i: number, linked: boolean): boolean {
  const raw = rawAt(t, i);
  if (raw.length > 24 || (raw.length > 1 && raw.startsWith('0') && !raw.startsWith('0.'))) return true;
  if (!linked && (!standsFree(t, i) || isDesignated(t, i) || isJoined(t, i))) return true;
  if (/^[’']$/.test(rawAt(t, i - 1)) && touches(t, i - 1) && raw.length === 2) return true;
  return isTime(t, i) || isListMark(t, i) || isDayOfMonth(t, i) || isFormation(t, i);
}

/** "the September 11 attacks", "26 November attacks": days that are no dates of the text. */
function isDayOfMonth(t: Tokens, i: number): boolean {
  if (monthAt(t, i + 1)) return true;
  return monthAt(t, i - 1) !== undefined && /^(?:attacks?|terror|terrorist)$/.test(normAt(t, i + 1));
}

/** A plus sign with a number on its other side: "2+2", "2 + 2". */
function isJoined(t: Tokens, i: number): boolean {
  return (rawAt(t, i - 1) === '+' && isNumber(t, i - 2)) || (normAt(t, i - 1) === 'plus' && isNumber(t, i - 2));
}

/** What follows the number that ends at token `last` makes it something else: "6G", "24/7", "12:43", "1.2.3", "2 + 2". */
export function hasTrapTail(t: Tokens, last: number): boolean {
  const next = rawAt(t, last + 1);
  if ((next === '+' || next === 'x' || next === '×' || normAt(t, last + 1) === 'plus') && isNumber(t, last + 2))
    return true;
  if (!touches(t, last)) return false;
  if (isAlpha(t, last + 1) || next === '_' || next === '=' || next === '@') return true;
  return touches(t, last + 1) && JOINTS.has(next) && isNumber(t, last + 2);
}

function isTime(t: Tokens, i: number): boolean {
  const next = normAt(t, i + 1);
  if (CLOCK.has(next)) return true;
  const value = rawAt(t, i).length === 4 ? wholeAt(t, i) : -1;
  return (
    value >= 0 &&
    value < 2400 &&
    value % 100 < 60 &&
    (next === 'hours' || next === 'hrs' || ZONES.has(next)) &&
    value % 5 === 0
  );
}

/** "1. First", "(1)", "[12]", "; or 2. the functions". */
function isListMark(t: Tokens, i: number): boolean {
  if (rawAt(t, i).length > 3) return false;
  const before = rawAt(t, i - 1);
  const after = rawAt(t, i + 1);
  if ((before === '(' && after === ')') || (before === '[' && after === ']')) return touches(t, i - 1) && touches(t, i);
  if ((after !== '.' && after !== ')') || !touches(t, i) || touches(t, i + 1) || i + 2 >= t.length) return false;
  return i === 0 || (after === '.' && isLowerWord(t, i + 2));
}

/** A bare number like a year that no date claims: an amount only before a thing that is counted. */
export function isYearLike(t: Tokens, i: number): boolean {
  const year = rawAt(t, i).length === 4 ? wholeAt(t, i) : -1;
  if (year < 1900 || year > 2099) return false;
  if (COUNTED_THINGS.has(normAt(t, i + 1))) return false;
  const named = (isCapital(t, i - 1) && !startsSentence(t, i - 1)) || rawAt(t, i - 1) === ')' || isDash(t, i + 1);
  return named || !isPluralLike(t, i + 1);
}

/** "IMPACT 2.0", "Hacking 4 Allies", "Agni 5 was tested", "UNSC 1540": a figure within a name, as far as its words tell. */
export function isInName(t: Tokens, i: number): boolean {
  const before = normAt(t, i - 1);
  if (!isCapital(t, i - 1) || !isAlpha(t, i - 1) || NOT_NOUNS.has(before) || QUANTIFIERS.has(before)) return false;
  if (monthAt(t, i - 1) || weekdayAt(t, i - 1) >= 0) return false;
  const raw = rawAt(t, i);
  if (isCapital(t, i + 1)) return raw.length === 1 && !startsSentence(t, i - 1);
  return raw.includes('.') ? !isLowerWord(t, i + 1) : !countsThings(t, i + 1);
}

/** A noun in the plural stands at token `i` or just behind its adjectives. */
function countsThings(t: Tokens, i: number): boolean {
  for (let at = i; at < i + 3 && isLowerWord(t, at) && !NOT_NOUNS.has(normAt(t, at)); at++) {
    if (isPluralLike(t, at) || YEARLY_EVENTS.has(normAt(t, at))) return true;
  }
  return false;
}

/** "15 Corps", "5 Mountain Division": the number of a formation. */
function isFormation(t: Tokens, i: number): boolean {
  for (let at = i + 1; at <= i + 3 && isCapital(t, at); at++) if (FORMATIONS.has(normAt(t, at))) return true;
  return false;
}

/** The number in words from token `first` to `last` is not an amount. `value` is what it would be. */
export function isWordTrap(t: Tokens, first: number, last: number, value: number): boolean {
  if (isDesignated(t, first) || (isCapital(t, first) && !startsSentence(t, first))) return true;
  const before = normAt(t, first - 1);
  const next = normAt(t, last + 1);
  if (isTightDash(t, first - 1) || next === 'plus' || before === 'plus' || value === 0 || isFold(t, last)) return true;
  if (next === 'eyes' && isCapital(t, last + 1)) return true;
  return value === 1 && first === last && isPronoun(t, first, before, next);
}

function isFold(t: Tokens, last: number): boolean {
  return isTightDash(t, last + 1) && FOLDS.has(normAt(t, last + 2));
}

/** "one of the", "no one", "this one", "one another", "one-sided"; "one aircraft" is an amount. */
function isPronoun(t: Tokens, i: number, before: string, next: string): boolean {
  if (ONE_AFTER.has(before)) return true;
  if (isTightDash(t, i + 1)) return !ONE_HYPHEN.has(normAt(t, i + 2));
  if (next === 'or' || next === 'and' || next === 'to')
    return !(isNumber(t, i + 2) || /^(?:two|three|half|a)$/.test(normAt(t, i + 2)));
  return !isNounLike(t, i + 1) || ONE_BEFORE.has(next);
}

/** The ordinal word from token `first` to `last` does not count: "at first", "First, …", "third party", "a second later". */
export function isOrdinalTrap(t: Tokens, first: number, last: number): boolean {
  const before = normAt(t, first - 1);
  const hyphen = isTightDash(t, last + 1);
  const next = normAt(t, hyphen ? last + 2 : last + 1);
  if (isTightDash(t, first - 1) || before === 'at' || NOT_COUNTED_AFTER.has(next)) return true;
  const at = hyphen ? last + 2 : last + 1;
  if (!isAlpha(t, at) && !isNumber(t, at) && !/^["“‘']$/.test(rawAt(t, at))) return true;
  if (next === 'of' && normAt(t, at + 1) === 'all') return true;
  if (normAt(t, first) !== 'second') return false;
  return before === 'per' || before === 'split' || next === 'later' || isNumber(t, first - 1);
}

const QUANTIFIERS: ReadonlySet<string> = new Set(
  'all only these those some another nearly almost approximately roughly'.split(' '),
);
const FORMATIONS: ReadonlySet<string> = new Set('corps division brigade battalion squadron wing regiment'.split(' '));
const JOINTS: ReadonlySet<string> = new Set(['/', ':', '.', '+', '×']);
const CLOCK: ReadonlySet<string> = new Set(['am', 'pm', 'oclock', 'noon', 'midnight']);
const ZONES: ReadonlySet<string> = new Set(['ist', 'gmt', 'utc', 'est', 'edt', 'pst']);
const FOLDS: ReadonlySet<string> = new Set(['fold', 'plus', 'nil', 'all', 'sum']);
const ONE_AFTER: ReadonlySet<string> = new Set(
  'no this that any every each some the which another last next first new such only other number square day'.split(' '),
);
const ONE_BEFORE: ReadonlySet<string> = new Set(
  'another day thing way reason side hand who whom whose can could must should would more needs wants knows sees'.split(
    ' ',
  ),
);
const ONE_HYPHEN: ReadonlySet<string> = new Set([
  'day',
  'week',
  'hour',
  'minute',
  'year',
  'month',
  'page',
  'km',
  'kg',
  'tonne',
  'ton',
]);
const NOT_COUNTED_AFTER: ReadonlySet<string> = new Set(
  'party parties country countries strike strikes hand handed rate class lady lieutenant lieutenants sea secretary secretaries degree'.split(
    ' ',
  ),
);
