// Fingerprints of word runs: two texts that share many were written from one copy. Of each stretch of neighbouring runs the
// one with the least hash is kept (winnowing), so any two texts that share nine words in a row share a
// fingerprint; of quotations, which are compared word by word, every run is kept.

import type { Span } from './span.ts';
import type { WordRun } from './word-runs.ts';

/** Words in a run. */
export const RUN = 4;
/** Of so many neighbouring runs one is kept. */
const WINDOW = 6;

/** A kept run by its hash and the index of its first word. */
export interface Fingerprint {
  readonly hash: number;
  readonly at: number;
  /** Inside a quotation. */
  readonly quoted?: true;
}

/** The kept runs by the hashes of all runs, in order: the last of the least ones in each window. Linear. */
function fingerprints(hashes: readonly number[]): Fingerprint[] {
  const kept: Fingerprint[] = [];
  let least = -1;
  for (let from = 0; from === 0 || from + WINDOW <= hashes.length; from++) {
    const before = least;
    if (least < from) least = leastOf(hashes, from);
    else if ((hashes[from + WINDOW - 1] as number) <= (hashes[least] as number)) least = from + WINDOW - 1;
    if (least > before) kept.push({ hash: hashes[least] as number, at: least });
  }
  return kept;
}

function leastOf(hashes: readonly number[], from: number): number {
  let least = -1;
  for (let i = from; i < from + WINDOW && i < hashes.length; i++)
    if (least < 0 || (hashes[i] as number) <= (hashes[least] as number)) least = i;
  return least;
}

/** The hash of each run of words. */
export function runHashes(words: readonly string[]): readonly number[] {
  const each = words.map(hashWord);
  const hashes: number[] = [];
  for (let i = 0; i + RUN <= each.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = i; j < i + RUN; j++) hash = Math.imul(hash ^ (each[j] as number), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hashes.push((hash ^ (hash >>> 12)) >>> 0);
  }
  return hashes;
}

/** The kept runs of a paragraph: a sample of all, and every run inside its quotations (in order, without overlaps). Linear. */
export function keptRuns(run: WordRun, quotations: readonly Span[]): readonly Fingerprint[] {
  const hashes = runHashes(run.words);
  const kept = fingerprints(hashes);
  let from = 0;
  for (const { start, end } of quotations) {
    while (from < run.words.length && (run.starts[from] as number) < start) from++;
    let to = from;
    while (to < run.words.length && (run.ends[to] as number) <= end) to++;
    for (let at = from; at + RUN <= to; at++) kept.push({ hash: hashes[at] as number, at, quoted: true });
    from = to;
  }
  return kept;
}

/** The hashes of kept runs, sorted, each once. */
export function shingles(kept: Iterable<readonly Fingerprint[]>): Uint32Array {
  const hashes: number[] = [];
  for (const runs of kept) for (const { hash } of runs) hashes.push(hash);
  const sorted = Uint32Array.from(hashes).sort();
  return sorted.filter((hash, i) => i === 0 || hash !== sorted[i - 1]);
}

function hashWord(norm: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < norm.length; i++) hash = Math.imul(hash ^ norm.charCodeAt(i), 0x01000193);
  return hash;
}

/** Share of the smaller document's runs that the other has too, 0 to 1. */
export function containment(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared / Math.min(a.length, b.length);
}
