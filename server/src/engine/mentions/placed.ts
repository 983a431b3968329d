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

/** Each kept candidate of a document with its place, in order. */
export function* inOrder(
  placed: readonly Placed[],
): Iterable<{ readonly place: Placed; readonly kept: Kept; readonly candidate: Candidate }> {
  for (const place of placed) for (const kept of place.kept) yield { place, kept, candidate: kept.candidate };
}
