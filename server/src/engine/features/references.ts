// References and highlights: every place that names what the reader stands on, in all documents or in this one. Names in
// page furniture and inside longer names count.

import type { DocumentId } from '../document.ts';
import type { Place } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';
import type { View } from '../workspace.ts';
import { meantAt } from './at.ts';
import { introductionsOf } from './introductions.ts';

export interface ReferenceOptions {
  /** Whether the place that introduces the entity is in the answer too. */
  readonly includeDefinition: boolean;
}

/** All mentions of the entity at `offset`, by document id and start. */
export function references(view: View, id: DocumentId, offset: number, options: ReferenceOptions): readonly Place[] {
  const document = view.document(id);
  const mention = document && meantAt(document, offset)[0];
  if (!mention) return [];
  const places = view
    .mentionsOf(mention.entity)
    .map((at) => ({ document: at.document, start: at.mention.start, end: at.mention.end }));
  if (options.includeDefinition) return places;
  const best = introductionsOf(view, mention.entity)[0];
  if (!best) return places;
  return places.filter(
    (place) =>
      place.document !== best.document || place.start !== best.selection.start || place.end !== best.selection.end,
  );
}

/** All mentions, in this document, of the entity at `offset`. */
export function highlights(view: View, id: DocumentId, offset: number): readonly Span[] {
  const document = view.document(id);
  const mention = document && meantAt(document, offset)[0];
  if (!mention) return [];
  return document.mentions.filter((other) => other.entity === mention.entity).map(({ start, end }) => ({ start, end }));
}
