// Semantic tokens: each name with its type. Tokens do not overlap: a longer name hides the names inside it.

import type { DocumentId } from '../document.ts';
import type { EntityType } from '../knowledge/model.ts';
import type { Span } from '../text/span.ts';
import type { View } from '../workspace.ts';
import { mentionsIn } from './at.ts';
import { isDefining } from './introductions.ts';

/** `definition`: the words say what it is; `furniture`: words of the page; `unknown`: not in the knowledge. */
export type TokenModifier = 'definition' | 'furniture' | 'unknown';

export interface SemanticToken {
  readonly span: Span;
  readonly type: EntityType;
  readonly modifiers: readonly TokenModifier[];
}

/** Tokens of a document, or of the part of it that `within` touches, by start. */
export function semanticTokens(view: View, id: DocumentId, within?: Span): readonly SemanticToken[] {
  const document = view.document(id);
  if (!document) return [];
  const tokens: SemanticToken[] = [];
  let end = -1;
  for (const mention of mentionsIn(document, within ?? { start: 0, end: document.length })) {
    if (mention.start < end) continue;
    end = mention.end;
    const modifiers: TokenModifier[] = [];
    if (isDefining(view, document, mention)) modifiers.push('definition');
    if (mention.furniture) modifiers.push('furniture');
    if (!view.knowledge.entity(mention.entity)) modifiers.push('unknown');
    tokens.push({ span: { start: mention.start, end: mention.end }, type: mention.type, modifiers });
  }
  return tokens;
}
