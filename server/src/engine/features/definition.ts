// Go to definition: the passages that introduce what the reader stands on. Never the place they stand on, if there is another.

import type { DocumentId } from '../document.ts';
import type { Mention } from '../mentions/mention.ts';
import { contains, type Span } from '../text/span.ts';
import type { View } from '../workspace.ts';
import { meantAt } from './at.ts';
import { introductionsOf } from './introductions.ts';

/** `origin` is the name one stands on, `passage` the sentence that introduces it, `selection` its name there. */
export interface DefinitionTarget {
  readonly origin: Span;
  readonly document: DocumentId;
  readonly passage: Span;
  readonly selection: Span;
}

const AT_MOST = 3;

/** A further passage is offered when it defines too and is nearly as good: one target jumps, several open a list. */
const MARGIN = 1;

/** The passages that introduce the entity at `offset`, best first. */
export function definition(view: View, id: DocumentId, offset: number): readonly DefinitionTarget[] {
  const document = view.document(id);
  return document ? meantAt(document, offset).flatMap((mention) => introducing(view, id, mention)) : [];
}

function introducing(view: View, id: DocumentId, mention: Mention): readonly DefinitionTarget[] {
  const origin = { start: mention.start, end: mention.end };
  const all = introductionsOf(view, mention.entity, { near: id });
  const elsewhere = all.filter((one) => one.document !== id || !contains(one.passage, origin));
  const choice = elsewhere.length > 0 ? elsewhere : all;
  const best = choice[0];
  if (!best) return [];
  return choice
    .filter((one) => one === best || (one.defines && best.score - one.score <= MARGIN))
    .slice(0, AT_MOST)
    .map(({ document, passage, selection }) => ({ origin, document, passage, selection }));
}
