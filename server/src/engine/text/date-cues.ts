// When a lone year or month is a date. "In 2018", "the 2018 agreement" and "since May" are; "2018 soldiers", "MDR 2019",
// "a total of 2000 troops", "Theresa May" and "May God" are not.

import type { Reading } from './date-reading.ts';
import {
  COUNTED_THINGS,
  DETERMINERS,
  isNounLike,
  isPluralLike,
  isPrefixed,
  MONTH_CUES,
  monthAt,
  NOT_NOUNS,
  STRONG_YEAR_CUES,
  WEAK_YEAR_CUES,
  weekdayAt,
} from './date-words.ts';
import type { DateExpression } from './dates.ts';
import { Shape } from './lexicon.ts';
import { SCALES } from './number-words.ts';
import {
  isAlpha,
  isCapital,
  isDash,
  isLowerWord,
  isNumber,
  isTightDash,
  normAt,
  rawAt,
  shapeAt,
  touches,
} from './peek.ts';
import type { Tokens } from './tokens.ts';
import { isMeasure } from './units.ts';

/** Whether the bare month or year is a date where it stands. `previous` is the date found before it. */
export function isBareDate(t: Tokens, date: Reading, previous: DateExpression | undefined): boolean {
  return date.bare === 'month' ? isMonth(t, date, previous) : isYear(t, date, previous);
}

function isYear(t: Tokens, date: Reading, previous: DateExpression | undefined): boolean {
  const next = date.last + 1;
  const before = normAt(t, date.first - 1);
  if (
    !endsWord(t, date.last) ||
    isMeasure(t, next) ||
    SCALES.has(normAt(t, next)) ||
    COUNTED_THINGS.has(normAt(t, next))
  )
    return false;
  if (touches(t, date.first - 1) && isDash(t, date.first - 1)) return isPrefixed(t, date.first);
  if (STRONG_YEAR_CUES.has(before)) return true;
  if (date.last > date.first && normAt(t, date.first + 1) === 'to') return !isPluralLike(t, next);
  if (continues(t, date.first, previous)) return !isPluralLike(t, next);
  if (before === 'of' && STRONG_YEAR_CUES.has(normAt(t, date.first - 2))) return true;
  if (before === 'to' && (AMOUNT_TO.has(normAt(t, date.first - 2)) || isNounLike(t, next))) return false;
  if (before === 'about' || before === 'around') return !isNounLike(t, next);
  if (WEAK_YEAR_CUES.has(before)) return !isPluralLike(t, next);
  if (!DETERMINERS.has(before) && (shapeAt(t, date.first - 1) & Shape.Possessive) === 0) return false;
  return isAlpha(t, next) && !NOT_NOUNS.has(normAt(t, next));
}

function isMonth(t: Tokens, date: Reading, previous: DateExpression | undefined): boolean {
  const before = normAt(t, date.first - 1);
  const next = date.last + 1;
  if (touches(t, date.last) && (isNumber(t, next) || (isDash(t, next) && isNumber(t, next + 1)))) return false;
  if (touches(t, date.first - 1) && isDash(t, date.first - 1)) return isPrefixed(t, date.first);
  const name = GIVEN_NAMES.has(normAt(t, date.last));
  if (MONTH_CUES.has(before)) {
    const person =
      name &&
      PERSONAL_CUES.has(before) &&
      isCapital(t, next) &&
      monthAt(t, next) === undefined &&
      weekdayAt(t, next) < 0;
    return !person && !(name && POSSESSIVE.has(normAt(t, next)) && PERSONAL_CUES.has(before));
  }
  if (previous && continues(t, date.first, previous) && hasMonth(previous)) return true;
  if (DETERMINERS.has(before)) return isLowerWord(t, next) && !NOT_NOUNS.has(normAt(t, next));
  return !name && (shapeAt(t, next) & Shape.Possessive) !== 0 && !isCapital(t, date.first - 1);
}

/** "in 2018 and 2020": only a comma or a conjunction stands between the previous date and this one. */
function continues(t: Tokens, first: number, previous: DateExpression | undefined): boolean {
  if (previous?.stated.kind !== 'calendar' || previous.stated.day !== undefined) return false;
  const link = normAt(t, first - 1);
  if (previous.lastToken === first - 2) return link === ',' || link === 'and' || link === 'or';
  return (
    previous.lastToken === first - 3 &&
    (link === 'and' || link === 'in' || link === 'or') &&
    JOINTS.has(normAt(t, first - 2))
  );
}

function hasMonth(date: DateExpression): boolean {
  return date.stated.kind === 'calendar' && date.stated.month !== undefined;
}

/** Nothing touches the year from the right that makes it part of something longer: "2018-born", "2018/7", "2018%". */
function endsWord(t: Tokens, last: number): boolean {
  if (!touches(t, last)) return true;
  const mark = rawAt(t, last + 1);
  if (isTightDash(t, last + 1)) return mark === '—';
  if (mark === '.' || mark === ',' || mark === ':') return !(touches(t, last + 1) && isNumber(t, last + 2));
  return mark !== '/' && mark !== '%' && mark !== '+' && !isAlpha(t, last + 1);
}

const AMOUNT_TO: ReadonlySet<string> = new Set([
  'up',
  'close',
  'amount',
  'amounts',
  'amounted',
  'rise',
  'rose',
  'risen',
  'grew',
  'increase',
  'increased',
]);
const GIVEN_NAMES: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'march']);
const PERSONAL_CUES: ReadonlySet<string> = new Set([
  'by',
  'of',
  'from',
  'for',
  'this',
  'before',
  'after',
  'about',
  'between',
  'around',
]);
const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s']);
const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or']);
