// Two wordings of one passage, word by word: where they differ, and how much they share. Spelling is folded before; what an
// editor left out, style of numbers and short forms are no differences. Bounded by the size of the difference.

import { diffArrays } from 'diff';
import { OMISSION } from './word-runs.ts';

/** Words of either side that stand for one another; one of the two may be empty. Indices are into the lists given. */
export interface Difference {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

export interface Alignment {
  readonly differences: readonly Difference[];
  /** Words that both have. */
  readonly shared: number;
  /** The stretch of either side from the first shared word to the last (exclusive). */
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

/** A shared word or two far from the rest is chance. */
const STRAY = 2;
const STRAY_GAP = 3;

interface Run {
  readonly kind: 'same' | 'a' | 'b';
  readonly length: number;
}

/** Aligns two lists of folded words; undefined when they differ in more than `most` words. What one has beyond either end is no difference. */
export function alignWords(a: readonly string[], b: readonly string[], most: number): Alignment | undefined {
  const changes = diffArrays([...a], [...b], {
    maxEditLength: most,
    comparator: (x, y) => x === y && x !== OMISSION,
  });
  if (!changes) return undefined;
  const runs = changes.map(
    ({ added, removed, value }): Run => ({ kind: added ? 'b' : removed ? 'a' : 'same', length: value.length }),
  );
  const [first, last] = core(runs);
  if (first > last) return undefined;
  const differences: Difference[] = [];
  let i = 0;
  let j = 0;
  let shared = 0;
  let start: readonly [number, number] | undefined;
  let pending: { a: number; b: number } | undefined;
  let stop: readonly [number, number] = [0, 0];
  runs.forEach((run, index) => {
    if (run.kind === 'same') {
      const inside = index >= first && index <= last;
      if (inside && pending && start) push(differences, a, b, [pending.a, i], [pending.b, j]);
      if (inside) start ??= [i, j];
      pending = undefined;
      i += run.length;
      j += run.length;
      if (inside) {
        shared += run.length;
        stop = [i, j];
      }
      return;
    }
    pending ??= { a: i, b: j };
    if (run.kind === 'a') i += run.length;
    else j += run.length;
  });
  if (!start) return undefined;
  return { differences, shared, a: [start[0], stop[0]], b: [start[1], stop[1]] };
}

/** First and last run of shared words, without strays at the ends. */
function core(runs: readonly Run[]): readonly [first: number, last: number] {
  let first = runs.findIndex(({ kind }) => kind === 'same');
  let last = runs.findLastIndex(({ kind }) => kind === 'same');
  if (first < 0) return [0, -1];
  const next = (from: number, step: number): number => {
    let at = from + step;
    while (at >= 0 && at < runs.length && runs[at]?.kind !== 'same') at += step;
    return at;
  };
  const isStray = (at: number, other: number): boolean => {
    let gap = 0;
    for (let k = Math.min(at, other) + 1; k < Math.max(at, other); k++) gap = Math.max(gap, runs[k]?.length ?? 0);
    return (runs[at]?.length ?? 0) <= STRAY && gap > STRAY_GAP;
  };
  for (let other = next(first, 1); other <= last && isStray(first, other); other = next(first, 1)) first = other;
  for (let other = next(last, -1); other >= first && isStray(last, other); other = next(last, -1)) last = other;
  return [first, last];
}

function push(
  differences: Difference[],
  a: readonly string[],
  b: readonly string[],
  inA: readonly [number, number],
  inB: readonly [number, number],
): void {
  const x = a.slice(...inA);
  const y = b.slice(...inB);
  if (x.includes(OMISSION) || y.includes(OMISSION)) return;
  if (plain(x) === plain(y)) return;
  differences.push({ a: inA, b: inB });
}

const SAME: ReadonlyMap<string, string> = new Map([
  ['unitedstates', 'us'],
  ['unitedstatesofamerica', 'us'],
  ['america', 'us'],
  ['usa', 'us'],
  ['unitedkingdom', 'uk'],
  ['unitednations', 'un'],
  ['europeanunion', 'eu'],
  ['dont', 'donot'],
  ['doesnt', 'doesnot'],
  ['didnt', 'didnot'],
  ['cant', 'cannot'],
  ['wont', 'willnot'],
  ['isnt', 'isnot'],
  ['arent', 'arenot'],
  ['wasnt', 'wasnot'],
  ['hasnt', 'hasnot'],
  ['havent', 'havenot'],
  ['were', 'weare'],
  ['weve', 'wehave'],
  ['well', 'wewill'],
  ['im', 'iam'],
  ['ive', 'ihave'],
  ['ill', 'iwill'],
  ['its', 'itis'],
  ['thats', 'thatis'],
  ['theyre', 'theyare'],
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, value) => [word, String(value)] as const,
  ),
]);

/** Style apart: 5 and five, per cent and percent, US and United States, don't and do not. */
function plain(words: readonly string[]): string {
  const joined = words.join('').replace(/percent|%/g, '');
  return SAME.get(joined) ?? joined;
}
