// The number grammar: one pass over the tokens that no date has taken, each rule looking a bounded number of tokens around.
// It is strict: a number that may be part of a name, a year or a time is left out rather than guessed at.

import { between, qualify } from './amount.ts';
import type { DateExpression } from './dates.ts';
import { type Atom, amountOfAtom, baseValue, isNumberStart, readAtom } from './number-atoms.ts';
import { qualifierAfter, qualifierBefore } from './number-qualifiers.ts';
import type { Amount, NumberExpression } from './numbers.ts';
import { isDash, isNumber, isTightDash, normAt, rawAt, touches } from './peek.ts';
import type { Tokens } from './tokens.ts';

/** All numbers of a text, in order, without overlaps, outside the dates found in it. */
export function findNumbers(tokens: Tokens, dates: readonly DateExpression[]): NumberExpression[] {
  const found: NumberExpression[] = [];
  let from = 0;
  for (const date of dates) {
    findBetween({ ...tokens, length: date.firstToken }, from, found);
    from = date.lastToken + 1;
  }
  findBetween(tokens, from, found);
  return found;
}

function findBetween(t: Tokens, from: number, found: NumberExpression[]): void {
  let i = from;
  while (i < t.length) {
    const atom = isNumberStart(t, i) ? readAtom(t, i, false) : undefined;
    if (!atom) {
      i++;
      continue;
    }
    const read = joinNumbers(t, atom);
    if (read) found.push(express(t, read));
    i = (read?.last ?? atom.last) + 1;
  }
}

/** A number or a range of numbers with its tokens. */
interface Reading {
  readonly first: number;
  readonly last: number;
  readonly amount: Amount;
  readonly unit: string;
  readonly atom: Atom;
}

/** The number with the one that it makes a range with; undefined where it is no amount at all. */
function joinNumbers(t: Tokens, atom: Atom): Reading | undefined {
  const link = linkAfter(t, atom);
  const second = link && readAtom(t, atom.last + 2, true);
  const pair = second && !second.doubtful && combine(atom, second);
  if (pair && link && joins(t, atom, pair, link)) {
    const chained = touches(t, pair[1].last) && isTightDash(t, pair[1].last + 1) && isNumber(t, pair[1].last + 2);
    if (chained) return undefined;
    return {
      first: atom.first,
      last: pair[1].last,
      amount: between(baseValue(pair[0]), baseValue(pair[1])),
      unit: unitOf(pair[1]),
      atom: pair[0],
    };
  }
  if (link === 'dash' && isTightDash(t, atom.last + 1) && (second || isNumber(t, atom.last + 2))) return undefined;
  if (atom.doubtful && !qualifierBefore(t, atom.first)) return undefined;
  const single = pair && hasChanged(t, atom.first) ? pair[0] : atom;
  return { first: atom.first, last: atom.last, amount: amountOfAtom(single), unit: unitOf(single), atom: single };
}

type Link = 'dash' | 'to' | 'and' | 'or';

function linkAfter(t: Tokens, atom: Atom): Link | undefined {
  if (atom.unit === 'ordinal' || atom.plus) return undefined;
  const at = atom.last + 1;
  if (isDash(t, at)) return rawAt(t, at) === '—' ? undefined : 'dash';
  const word = normAt(t, at);
  return word === 'to' || word === 'and' || word === 'or' ? word : undefined;
}

/** The two numbers with the unit and the scale that they share, the smaller first; undefined where they share none. */
function combine(a: Atom, b: Atom): readonly [Atom, Atom] | undefined {
  if (b.unit === 'ordinal' || a.loose || b.loose) return undefined;
  let [low, high] = [a, b];
  if (low.scale === 1 && high.scale > 1 && (low.unit === undefined || low.prefixed)) {
    if (low.mantissa >= high.mantissa) return undefined;
    low = { ...low, scale: high.scale };
  }
  if (low.unit === undefined && !high.prefixed) low = { ...low, unit: high.unit, factor: high.factor };
  if (low.prefixed && high.unit === undefined) high = { ...high, unit: low.unit, factor: low.factor };
  return low.unit === high.unit && baseValue(low) < baseValue(high) ? [low, high] : undefined;
}

function joins(t: Tokens, atom: Atom, pair: readonly [Atom, Atom], link: Link): boolean {
  if (link === 'dash') return isTightDash(t, atom.last + 1) || !touches(t, atom.last);
  if (link === 'to') return !hasChanged(t, atom.first);
  if (link === 'and') return normAt(t, atom.first - 1) === 'between';
  return pair[0].unit === pair[1].unit;
}

/** "raised from 49 to 74 per cent" tells of two amounts and not of a range. */
function hasChanged(t: Tokens, first: number): boolean {
  for (let at = first - 1; at >= first - 6; at--) {
    const word = normAt(t, at);
    if (CHANGES.has(word) || ((word === 'up' || word === 'down') && normAt(t, at + 1) === 'from')) return true;
  }
  return false;
}

function unitOf(atom: Atom): string {
  return atom.unit ?? 'count';
}

function express(t: Tokens, read: Reading): NumberExpression {
  const plus = read.atom.plus ? { quality: 'at-least' as const, words: '+' } : undefined;
  const counted = read.unit !== 'ordinal';
  const qualifier = counted ? (qualifierBefore(t, read.first) ?? plus ?? qualifierAfter(t, read.last)) : undefined;
  const loose = qualifier && AMBIGUOUS.has(qualifier.words.toLowerCase()) && isSmallCount(t, read);
  const quality =
    loose && qualifier.quality === 'over' ? 'at-least' : loose ? 'at-most' : (qualifier?.quality ?? 'exact');
  return {
    start: t.starts[read.first] ?? 0,
    end: t.ends[read.last] ?? 0,
    amount: qualify(read.amount, quality),
    unit: read.unit,
    firstToken: read.first,
    lastToken: read.last,
    ...(qualifier && { qualifier: qualifier.words }),
  };
}

/** "over five years", "under two agreements": here the word may be a mere preposition, so the number itself is allowed. */
function isSmallCount(t: Tokens, read: Reading): boolean {
  return (
    read.unit === 's' || TIMES.has(normAt(t, read.last + 1)) || (!isNumber(t, read.first) && read.amount.stated <= 12)
  );
}

const AMBIGUOUS: ReadonlySet<string> = new Set(['over', 'under', 'above', 'below']);
const TIMES: ReadonlySet<string> = new Set(['year', 'years', 'month', 'months', 'decade', 'decades']);
const CHANGES: ReadonlySet<string> = new Set(
  (
    'rise rose risen rises rising raise raises raised raising increase increased increases increasing grow grew grown grows cut cuts ' +
    'reduce reduced reduces reducing fall fell fallen falls drop dropped drops expand expanded double doubled jump jumped hike hiked ' +
    'upgrade upgraded extend extended extending lower lowered boost boosted went gone go surge surged decline declined'
  ).split(' '),
);
