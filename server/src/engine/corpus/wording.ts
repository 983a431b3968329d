// The words of a document as they are compared with other documents', and where two of them run together. Made when first
// asked for; a pure function of the analysis and its text.

import type { DocumentAnalysis, Quotation } from '../document.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { type Fingerprint, keptRuns } from '../text/shingles.ts';
import { firstEndingAfter } from '../text/span.ts';
import { tokenise } from '../text/tokens.ts';
import { type WordRun, wordRun } from '../text/word-runs.ts';

/** The words of the prose of a document with offsets into the source, and its kept runs by hash. */
export interface Wording extends WordRun {
  readonly fingerprints: readonly Fingerprint[];
  /** Index of the first word of each kept run, by hash; the first where a run comes again, quoted ones before others. */
  readonly byHash: ReadonlyMap<number, number>;
}

export function wordingOf(analysis: DocumentAnalysis, text: string, lexicon: Lexicon): Wording {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const kept: Fingerprint[] = [];
  const { quotations } = analysis;
  let next = 0;
  for (const block of analysis.blocks) {
    const furniture = firstEndingAfter(analysis.furniture, block.start);
    if (furniture && furniture.start <= block.start) continue;
    const run = wordRun(tokenise(text.slice(block.start, block.end), lexicon), block.start);
    while (next < quotations.length && (quotations[next] as Quotation).start < block.start) next++;
    const inside = next;
    while (next < quotations.length && (quotations[next] as Quotation).end <= block.end) next++;
    for (const each of keptRuns(run, quotations.slice(inside, next)))
      kept.push({ ...each, at: each.at + words.length });
    for (let i = 0; i < run.words.length; i++) {
      words.push(run.words[i] as string);
      starts.push(run.starts[i] as number);
      ends.push(run.ends[i] as number);
    }
  }
  const byHash = new Map<number, number>();
  for (const { hash, at, quoted } of kept) if (quoted && !byHash.has(hash)) byHash.set(hash, at);
  for (const { hash, at } of kept) if (!byHash.has(hash)) byHash.set(hash, at);
  return { words, starts, ends, fingerprints: kept, byHash };
}

/** Index of the first word that ends after `offset`; by binary search. */
export function wordFrom(wording: WordRun, offset: number): number {
  let low = 0;
  let high = wording.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((wording.ends[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index behind the last word that starts before `offset`; by binary search. */
export function wordsUntil(wording: WordRun, offset: number): number {
  let low = 0;
  let high = wording.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((wording.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
