// One number with what belongs to it: currency before or after, digits or words, scale words ("lakh crore"), unit. Ranges
// and qualifiers are made of these in number-grammar.ts.

import { amountOf } from './amount.ts';
import { ORDINAL_SUFFIXES } from './date-words.ts';
import { hasTrapTail, isDigitTrap, isInName, isOrdinalTrap, isWordTrap, isYearLike } from './number-traps.ts';
import {
  NUMBER_WORDS,
  ORDINAL_WORDS,
  readFraction,
  readOrdinalWord,
  readScaleWords,
  readSpelled,
} from './number-words.ts';
import type { Amount } from './numbers.ts';
import { isDash, isNumber, isTightDash, normAt, rawAt, touches } from './peek.ts';
import type { Tokens } from './tokens.ts';
import { CURRENCY_STARTS, readCurrencyAfter, readCurrencyBefore, readUnit, type Unit } from './units.ts';

/** A number as read. `unit` is undefined while nothing says it. */
export interface Atom {
  readonly first: number;
  readonly last: number;
  readonly mantissa: number;
  readonly decimals: number;
  readonly scale: number;
  readonly loose?: boolean;
  readonly unit?: string | undefined;
  readonly factor: number;
  /** The unit is a currency that stands before the number. */
  readonly prefixed?: boolean;
  /** "90+": a plus sign stands after the digits. */
  readonly plus?: boolean;
  /** Four digits that could be a year, or a figure in a name: no amount of their own. */
  readonly doubtful?: boolean;
}

/** True for a word that a number can start with. */
export function isNumberStart(t: Tokens, i: number): boolean {
  return isNumber(t, i) || STARTS.has(normAt(t, i));
}

/** The number that starts at token `i`; `linked` says that a dash or a word joins it to a number before. */
export function readAtom(t: Tokens, i: number, linked: boolean): Atom | undefined {
  const currency = readCurrencyBefore(t, i);
  if (currency) return readNumber(t, i, currency.last + 1, currency, true) ?? readWords(t, i, linked);
  if (normAt(t, i) === 'mach') return readNumber(t, i, i + 1, { unit: 'mach', factor: 1, last: i }, true);
  return isNumber(t, i) ? (readOrdinal(t, i) ?? readNumber(t, i, i, undefined, linked)) : readWords(t, i, linked);
}

/** The amount of a number by itself. */
export function amountOfAtom(atom: Atom): Amount {
  return amountOf(atom, atom.unit ?? 'count', atom.factor);
}

/** The value of a number in its base unit, before rounding. */
export function baseValue(atom: Atom): number {
  return atom.mantissa * atom.scale * atom.factor;
}

function readNumber(t: Tokens, first: number, at: number, before: Unit | undefined, linked: boolean): Atom | undefined {
  if (!isNumber(t, at)) return before && before.unit !== 'mach' ? readMoneyInWords(t, first, at, before) : undefined;
  if (isDigitTrap(t, at, linked || before !== undefined)) return undefined;
  const raw = rawAt(t, at).replaceAll(',', '');
  const point = raw.indexOf('.');
  const mantissa = Number(raw);
  const plus = rawAt(t, at + 1) === '+' && touches(t, at) && !isNumber(t, at + 2);
  const end = plus ? at + 1 : at;
  const scale = before?.unit === 'mach' ? { factor: 1, last: end } : readScale(t, end, before !== undefined);
  const unit = before ?? unitAfter(t, scale.last, scale.factor >= 1e5);
  const last = unit && unit !== before ? unit.last : scale.factor > 1 ? scale.last : at;
  if (!(mantissa * scale.factor < 1e18) || hasTrapTail(t, last)) return undefined;
  const alone = !before && !unit && scale.factor === 1;
  return {
    first,
    last,
    mantissa,
    decimals: point < 0 ? 0 : raw.length - point - 1,
    scale: scale.factor,
    unit: unit?.unit,
    factor: unit?.factor ?? 1,
    prefixed: before !== undefined,
    plus,
    doubtful: alone && (isYearLike(t, at) || isInName(t, at)),
  };
}

/** "$five billion" is rare, "Rs five crore" is not. */
function readMoneyInWords(t: Tokens, first: number, at: number, currency: Unit): Atom | undefined {
  const spelled = readSpelled(t, at);
  if (!spelled || spelled.value < 1 || /^an?$/.test(normAt(t, at))) return undefined;
  return {
    first,
    last: spelled.last,
    mantissa: spelled.value,
    decimals: 0,
    scale: 1,
    loose: spelled.loose,
    unit: currency.unit,
    factor: 1,
    prefixed: true,
  };
}

/** Scale words after a number; "m", "bn" or "k" of one letter only after a currency. */
function readScale(t: Tokens, last: number, money: boolean): { readonly factor: number; readonly last: number } {
  const words = readScaleWords(t, last, Number.POSITIVE_INFINITY);
  if (words.factor > 1 || !money) return words;
  const letter = MONEY_LETTERS.get(rawAt(t, last + 1));
  const glued = touches(t, last) || rawAt(t, last + 1).length > 1 || /^[MB]$/.test(rawAt(t, last + 1));
  return letter !== undefined && glued ? { factor: letter, last: last + 1 } : words;
}

function unitAfter(t: Tokens, last: number, large: boolean): Unit | undefined {
  const hyphen = isTightDash(t, last + 1);
  const at = hyphen ? last + 2 : last + 1;
  if (!hyphen && isDash(t, last + 1)) return undefined;
  return readUnit(t, at, hyphen) ?? (hyphen && !large ? undefined : readCurrencyAfter(t, at, large));
}

/** "3rd", "10th". */
function readOrdinal(t: Tokens, i: number): Atom | undefined {
  if (!touches(t, i) || !ORDINAL_SUFFIXES.has(normAt(t, i + 1)) || isDigitTrap(t, i, false)) return undefined;
  const value = Number(rawAt(t, i).replaceAll(',', ''));
  return Number.isInteger(value) && value > 0 && value < 1e6 && !hasTrapTail(t, i + 1)
    ? ordinal(i, i + 1, value)
    : undefined;
}

function readWords(t: Tokens, i: number, linked: boolean): Atom | undefined {
  const share = readFraction(t, i);
  if (share) {
    return {
      first: i,
      last: share.last,
      mantissa: share.value * 100,
      decimals: 0,
      scale: 1,
      loose: true,
      unit: 'percent',
      factor: 1,
    };
  }
  const position = readOrdinalWord(t, i);
  if (position) return isOrdinalTrap(t, i, position.last) ? undefined : ordinal(i, position.last, position.value);
  const spelled = readSpelled(t, i);
  if (!spelled || (!linked && isWordTrap(t, i, spelled.last, spelled.value))) return undefined;
  if (NUMBER_WORDS.has(normAt(t, spelled.last + 1)) || NUMBER_WORDS.has(normAt(t, i - 1))) return undefined;
  const unit = unitAfter(t, spelled.last, spelled.value >= 1e5);
  return {
    first: i,
    last: unit?.last ?? spelled.last,
    mantissa: spelled.value,
    decimals: 0,
    scale: 1,
    loose: spelled.loose,
    unit: unit?.unit,
    factor: unit?.factor ?? 1,
  };
}

function ordinal(first: number, last: number, value: number): Atom {
  return { first, last, mantissa: value, decimals: 0, scale: 1, unit: 'ordinal', factor: 1 };
}

const MONEY_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['cr', 1e7],
  ['Cr', 1e7],
  ['CR', 1e7],
]);

const STARTS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS,
  ...ORDINAL_WORDS,
  ...CURRENCY_STARTS,
  'a',
  'an',
  'half',
  'mach',
]);
