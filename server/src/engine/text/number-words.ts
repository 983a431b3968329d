// Numbers in words: "twenty-five", "one hundred and eight", "a dozen", "half a million", "two lakh", "third". The reader
// looks a bounded number of tokens ahead and takes the longest well-formed number.

import { isTightDash, normAt } from './peek.ts';
import type { Tokens } from './tokens.ts';

/** A number in words: its value and its last token. `loose` says that such words are not meant to the unit. */
export interface Spelled {
  readonly value: number;
  readonly last: number;
  readonly loose: boolean;
}

const SMALL: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
    'sixteenth seventeenth eighteenth nineteenth'
  )
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, at): [string, number] => [word, (at + 2) * 10]),
]);

const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Scales that can stand after "a" or "half a". */
const COUNTED_BY_A: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Words below a hundred that a number can start with. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...SMALL.keys(), ...TENS.keys()]);

/** Words that an ordinal can start with, tens apart. */
export const ORDINAL_WORDS: ReadonlySet<string> = new Set(ORDINALS.keys());

/** The number in words that starts at token `i`, "a dozen" and "half a million" included. */
export function readSpelled(t: Tokens, i: number): Spelled | undefined {
  const first = normAt(t, i);
  if (first === 'half') return readHalf(t, i);
  if (first === 'a' || first === 'an') {
    const scale = COUNTED_BY_A.get(normAt(t, i + 1));
    if (scale === undefined) return undefined;
    if (scale === 12) return { value: 12, last: i + 1, loose: true };
    return readScaled(t, { value: 1, last: i, loose: false });
  }
  const group = readTens(t, i);
  return group && readScaled(t, group);
}

/** "third", "twenty-first": its value and last token. */
export function readOrdinalWord(t: Tokens, i: number): { readonly value: number; readonly last: number } | undefined {
  const word = normAt(t, i);
  const plain = ORDINALS.get(word);
  if (plain !== undefined) return { value: plain, last: i };
  const tens = TENS.get(word);
  if (tens === undefined || !isTightDash(t, i + 1)) return undefined;
  const unit = ORDINALS.get(normAt(t, i + 2));
  return unit !== undefined && unit < 10 ? { value: tens + unit, last: i + 2 } : undefined;
}

/** "two-thirds", "one-third", "three quarters of", "a third of": the share and its last token. */
export function readFraction(t: Tokens, i: number): { readonly value: number; readonly last: number } | undefined {
  const word = normAt(t, i);
  const numerator = word === 'a' ? 1 : SMALL.get(word);
  if (numerator === undefined || numerator === 0) return undefined;
  const hyphen = word !== 'a' && isTightDash(t, i + 1);
  const at = hyphen ? i + 2 : i + 1;
  const denominator = DENOMINATORS.get(normAt(t, at));
  if (denominator === undefined || numerator >= denominator || isTightDash(t, at + 1)) return undefined;
  const plural = normAt(t, at).endsWith('s');
  if (plural !== numerator > 1 || (!hyphen && normAt(t, at + 1) !== 'of')) return undefined;
  if (normAt(t, at + 2) === 'a' && COUNTED_BY_A.has(normAt(t, at + 3))) return undefined;
  return { value: numerator / denominator, last: at };
}

function readHalf(t: Tokens, i: number): Spelled | undefined {
  const article = normAt(t, i + 1) === 'a';
  const scale = COUNTED_BY_A.get(normAt(t, article ? i + 2 : i + (isTightDash(t, i + 1) ? 2 : 1)));
  if (scale === undefined || (!article && !isTightDash(t, i + 1))) return undefined;
  return { value: scale / 2, last: i + 2, loose: true };
}

/** A number below a hundred. */
function readTens(t: Tokens, i: number): Spelled | undefined {
  const small = SMALL.get(normAt(t, i));
  if (small !== undefined) return { value: small, last: i, loose: false };
  const tens = TENS.get(normAt(t, i));
  if (tens === undefined) return undefined;
  const at = isTightDash(t, i + 1) ? i + 2 : i + 1;
  const unit = SMALL.get(normAt(t, at));
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: tens + unit, last: at, loose: false }
    : { value: tens, last: i, loose: false };
}

/** Hundreds, thousands and so on after a first group; each scale smaller than the one before, at most eight groups. */
function readScaled(t: Tokens, group: Spelled): Spelled {
  let whole: Spelled | undefined;
  let limit = Number.POSITIVE_INFINITY;
  let next: Spelled | undefined = group;
  for (let groups = 0; next && groups < 8; groups++) {
    const hundreds = readHundreds(t, next);
    if (!whole && normAt(t, hundreds.last + 1) === 'dozen') {
      return { value: hundreds.value * 12, last: hundreds.last + 1, loose: true };
    }
    const scale = readScaleWords(t, hundreds.last, limit);
    const total: number = (whole?.value ?? 0) + hundreds.value * scale.factor;
    if (scale.factor === 1) {
      return whole && SCALES.has(normAt(t, hundreds.last + 1)) ? whole : { ...hundreds, value: total };
    }
    whole = { value: total, last: scale.last, loose: false };
    limit = scale.factor;
    if (!Number.isInteger(hundreds.value)) break;
    next = readTens(t, limit <= 1000 ? afterAnd(t, scale.last) : afterDash(t, scale.last));
    if (next?.value === 0) break;
  }
  return whole ?? group;
}

/** A number below a thousand, or a number and a half, from its part below a hundred. */
function readHundreds(t: Tokens, group: Spelled): Spelled {
  const half = readAndAHalf(t, group.last);
  if (half > 0) return { value: group.value + 0.5, last: half, loose: false };
  const hundred = afterDash(t, group.last);
  if (normAt(t, hundred) !== 'hundred') return group;
  const value = group.value * 100;
  const rest = readTens(t, afterAnd(t, hundred));
  return rest && rest.value > 0 && normAt(t, rest.last + 1) !== 'hundred'
    ? { value: value + rest.value, last: rest.last, loose: false }
    : { value, last: hundred, loose: false };
}

/** The chain of scale words after token `last` ("lakh crore"); hyphens may join them to the number. */
export function readScaleWords(
  t: Tokens,
  last: number,
  limit: number,
): { readonly factor: number; readonly last: number } {
  let factor = 1;
  let end = last;
  for (let words = 0; words < 3; words++) {
    const at = afterDash(t, end);
    const scale = SCALES.get(normAt(t, at));
    if (scale === undefined || factor * scale >= limit || factor * scale > 1e15) break;
    factor *= scale;
    end = at;
  }
  return { factor, last: end };
}

function afterDash(t: Tokens, last: number): number {
  return isTightDash(t, last + 1) ? last + 2 : last + 1;
}

function afterAnd(t: Tokens, last: number): number {
  const next = afterDash(t, last);
  return normAt(t, next) === 'and' ? next + 1 : next;
}

/** Last token of "and a half" after token `last`, or 0. */
function readAndAHalf(t: Tokens, last: number): number {
  const and = afterDash(t, last);
  if (normAt(t, and) !== 'and') return 0;
  const article = afterDash(t, and);
  const half = afterDash(t, article);
  return normAt(t, article) === 'a' && normAt(t, half) === 'half' ? half : 0;
}
