// Where else the words of a quotation stand: quoted in another document, or told there without quotation marks. Candidates
// come from shared runs of words, so the work grows with what is shared.

import type { DocumentAnalysis, DocumentId, Quotation } from '../document.ts';
import { type Alignment, alignWords } from '../text/align-words.ts';
import { RUN, runHashes } from '../text/shingles.ts';
import { firstEndingAfter, overlaps, type Span } from '../text/span.ts';
import type { View } from '../workspace.ts';
import { type Wording, wordFrom, wordsUntil } from './wording.ts';

/** The same passage elsewhere. Spans are of the sources, from the first shared word to the last. */
export interface Elsewhere {
  readonly document: DocumentId;
  /** In quotation marks there too. */
  readonly quoted: boolean;
  readonly here: Span;
  readonly there: Span;
  readonly alignment: Alignment;
  /** The words compared, as the alignment counts them. */
  readonly hereWords: Stretch;
  readonly thereWords: Stretch;
}

/** Words `from` to `to` (exclusive) of a document. */
export interface Stretch {
  readonly wording: Wording;
  readonly from: number;
  readonly to: number;
}

/** Words of a quotation below which nothing is said. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 300;
/** Documents that are looked into for one quotation. */
const MOST_DOCUMENTS = 12;
/** Places in one document at which the words are compared. */
const MOST_PLACES = 6;
/** Words that told text may have more, beyond the length of the quotation. */
const SLACK = 10;

const NOWHERE: Span = { start: -1, end: -1 };

/** All other places with the words of a quotation, whether they agree or not. */
export function elsewhere(
  id: DocumentId,
  quotation: Quotation,
  view: View,
  byHash: ReadonlyMap<number, readonly number[]>,
): readonly Elsewhere[] {
  const wording = view.wording(id);
  if (!wording) return [];
  const from = wordFrom(wording, quotation.inner.start);
  const to = Math.min(wordsUntil(wording, quotation.inner.end), from + MOST_WORDS);
  if (to - from < FEWEST_WORDS) return [];
  const here: Stretch = { wording, from, to };
  const hashes = runHashes(wording.words.slice(from, to));
  const found: Elsewhere[] = [];
  for (const other of view.sharing(id, new Set(hashes), MOST_DOCUMENTS)) {
    const match = matchIn(other, here, hashes, view);
    if (match) found.push(match);
  }
  // The same document may quote the passage twice.
  const own = hashes.flatMap((hash, at) => (byHash.get(hash) ?? []).map((place) => ({ place, at })));
  const again = own.find(({ place }) => place < from || place >= to);
  const analysis = view.document(id);
  if (again && analysis) {
    const match = compare(id, here, again.at, wording, again.place, analysis);
    if (match?.quoted) found.push(match);
  }
  return found;
}

function matchIn(other: DocumentId, here: Stretch, hashes: readonly number[], view: View): Elsewhere | undefined {
  const wording = view.wording(other);
  const analysis = view.document(other);
  if (!wording || !analysis) return undefined;
  let best: Elsewhere | undefined;
  const tried = new Set<number>();
  for (let at = 0; at < hashes.length && tried.size < MOST_PLACES; at++) {
    const place = wording.byHash.get(hashes[at] as number);
    if (place === undefined || tried.has(place - at)) continue;
    tried.add(place - at);
    const match = compare(other, here, at, wording, place, analysis);
    if (match && match.alignment.shared > (best?.alignment.shared ?? 0)) best = match;
  }
  return best;
}

/** Aligns the quotation with the quotation, or the told words, around a shared run. */
function compare(
  document: DocumentId,
  here: Stretch,
  at: number,
  wording: Wording,
  place: number,
  analysis: DocumentAnalysis,
): Elsewhere | undefined {
  const start = wording.starts[place] as number;
  const end = wording.ends[Math.min(place + RUN - 1, wording.ends.length - 1)] as number;
  const around = firstEndingAfter(analysis.quotations, start);
  const quoted = around !== undefined && around.start <= start && end <= around.end;
  const length = here.to - here.from;
  const there: Stretch = quoted
    ? bounded(wording, wordFrom(wording, around.inner.start), wordsUntil(wording, around.inner.end))
    : bounded(wording, Math.max(0, place - at - SLACK), place - at + length + SLACK);
  const alignment = alignWords(
    here.wording.words.slice(here.from, here.to),
    wording.words.slice(there.from, there.to),
    Math.max(length, there.to - there.from),
  );
  if (!alignment || alignment.shared < FEWEST_WORDS) return undefined;
  const told = spanOf(there, alignment.b);
  // Partly quoted: the quotation is compared by itself.
  if (!quoted && overlaps(firstEndingAfter(analysis.quotations, told.start) ?? NOWHERE, told)) return undefined;
  return {
    document,
    quoted,
    here: spanOf(here, alignment.a),
    there: told,
    alignment,
    hereWords: here,
    thereWords: there,
  };
}

function bounded(wording: Wording, from: number, to: number): Stretch {
  return { wording, from, to: Math.min(to, from + MOST_WORDS, wording.words.length) };
}

/** The source span of words of a stretch. */
export function spanOf({ wording, from }: Stretch, [first, end]: readonly [number, number]): Span {
  const start = wording.starts[from + first] as number;
  return { start, end: end > first ? (wording.ends[from + end - 1] as number) : start };
}
