// Fingerprints of word runs: two texts that share many were written from one copy. A fixed share of all runs is kept, so
// that any two documents keep the same ones.

import { Shape, type Word } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

const WORDS = 5;
/** One run in this many is kept. */
const SHARE = 4;

/** Sampled hashes of all runs of five words, sorted, each once. */
export function shingles(paragraphs: Iterable<Tokens>): Uint32Array {
  const kept = new Set<number>();
  for (const tokens of paragraphs) {
    const window: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens.words[i] as Word;
      if (word.shape & Shape.Mark) continue;
      window.push(hashWord(word.norm));
      if (window.length > WORDS) window.shift();
      if (window.length < WORDS) continue;
      let hash = 0x811c9dc5;
      for (const part of window) hash = Math.imul(hash ^ part, 0x01000193) >>> 0;
      hash ^= hash >>> 15;
      if (hash % SHARE === 0) kept.add(hash >>> 0);
    }
  }
  return Uint32Array.from(kept).sort();
}

function hashWord(norm: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < norm.length; i++) hash = Math.imul(hash ^ norm.charCodeAt(i), 0x01000193);
  return hash >>> 0;
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
