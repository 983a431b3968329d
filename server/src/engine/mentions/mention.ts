// A mention: a span of a document that names something, with its type, its entity and how it was recognised.

import type { EntityId, EntityType } from '../knowledge/model.ts';
import type { Span } from '../text/span.ts';

/** How a mention came to be recognised and resolved. */
export type How =
  /** A full name or alias of the knowledge. */
  | 'name'
  /** An acronym of the knowledge or one that this text introduced. */
  | 'acronym'
  /** Office words beside a personal name, or another form that names of this type have. */
  | 'form'
  /** Surname or given name of a person this text introduced, or of one known by it. */
  | 'surname'
  /** A later short form of a name that this text introduced. */
  | 'short-form';

/** Office words beside a name: "US Defense Secretary", "former president". Offsets into the source. */
export interface Title extends Span {
  readonly text: string;
  /** former, then, late, acting, designate, counterpart. */
  readonly qualifiers: readonly string[];
  /** Posts of the knowledge that the words may mean; empty when none is known. */
  readonly posts: readonly string[];
}

/** Offsets are UTF-16 units of the source. */
export interface Mention extends Span {
  readonly text: string;
  readonly type: EntityType;
  readonly entity: EntityId;
  /** Canonical name of the entity. */
  readonly name: string;
  readonly title?: Title;
  readonly how: How;
  /** In words, for people: which alias, which form, which rule chose among candidates. */
  readonly reason: string;
  /** Entities that the words could also mean, the chosen one first, where there was a choice. */
  readonly candidates?: readonly EntityId[];
  /** Stands inside a longer mention ("S-400" in "S-400 deal"). */
  readonly nested?: boolean;
  /** Stands in page furniture: navigable, but makes no claims and raises no findings. */
  readonly furniture?: boolean;
}

/** An entity first met in a text, not in the knowledge. */
export interface LocalEntity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly acronym?: string;
}

/** Words that stand for entities the text has named. Offsets are UTF-16 units of the source. */
export interface Reference extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** One, or the two of "the two ministers". */
  readonly entities: readonly EntityId[];
  /** In words, for people. */
  readonly reason: string;
}
