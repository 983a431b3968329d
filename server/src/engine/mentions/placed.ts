// Paragraphs in their places: what document-level resolution works on.

import type { FurnitureSpan } from '../document.ts';
import type { Paragraph } from '../paragraph.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import type { Kept } from './overlaps.ts';

/** A paragraph, where it starts in the source, and what stands in it. */
export interface Placed {
  readonly paragraph: Paragraph;
  readonly offset: number;
  readonly kept: readonly Kept[];
}

/** True when the offset of the source lies in page furniture. */
export type InFurniture = (offset: number) => boolean;

export function furnitureTest(furniture: readonly FurnitureSpan[]): InFurniture {
  return (offset) => {
    const span = firstEndingAfter(furniture, offset);
    return span !== undefined && span.start <= offset;
  };
}

/** Furniture whose organisations are the page's own: who took the photo, who runs the site. */
export function ofPageTest(furniture: readonly FurnitureSpan[]): InFurniture {
  return furnitureTest(furniture.filter(({ kind }) => PAGE.has(kind)));
}

const PAGE: ReadonlySet<string> = new Set(['credit', 'byline', 'subscription', 'comment-form', 'source-line']);

/** Each kept candidate of a document with its place, in order. */
export function* inOrder(
  placed: readonly Placed[],
): Iterable<{ readonly place: Placed; readonly kept: Kept; readonly candidate: Candidate }> {
  for (const place of placed) for (const kept of place.kept) yield { place, kept, candidate: kept.candidate };
}

/** Longest name in tokens that is looked for when walking back from a token. */
const LONGEST = 40;

/** The kept candidates whose last token is `last`, the longer first; by binary search. */
export function keptEndingAt(place: Placed, last: number): readonly Candidate[] {
  const { kept } = place;
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] as Kept).candidate.firstToken < last - LONGEST) low = middle + 1;
    else high = middle;
  }
  const found: Candidate[] = [];
  for (let i = low; i < kept.length && (kept[i] as Kept).candidate.firstToken <= last; i++) {
    const { candidate } = kept[i] as Kept;
    if (candidate.lastToken === last) found.push(candidate);
  }
  return found;
}
