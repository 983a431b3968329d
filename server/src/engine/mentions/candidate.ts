// A candidate: what a recogniser saw in one paragraph, before overlaps are resolved and entities chosen. It depends on the
// paragraph's words alone, so that it can be kept for as long as they stay the same.

import type { EntityType } from '../knowledge/model.ts';
import type { NameOption } from '../knowledge/names.ts';
import type { Span } from '../text/span.ts';

/** Office words beside a name, in the paragraph's offsets. */
export interface OfficePhrase extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly qualifiers: readonly string[];
  /** Ids of posts that the words can mean. */
  readonly posts: readonly string[];
  /** Place ids that the words name. */
  readonly countries: readonly string[];
}

/** Offsets and tokens are the paragraph's. */
export interface Candidate extends Span {
  readonly firstToken: number;
  readonly lastToken: number;
  /** Which recogniser saw it; decides between equal spans in the order of {@link RECOGNISERS}. */
  readonly by: Recogniser;
  readonly type: EntityType;
  /** What the words may mean in the knowledge; empty for a name that is new. */
  readonly options: readonly NameOption[];
  /** Canonical form of a new name. */
  readonly form?: string;
  readonly office?: OfficePhrase;
  readonly reason: string;
  /** Kept beside a longer candidate around it. */
  readonly keepInside?: boolean;
}

/** In the order in which they win over one another on equal spans. */
export const RECOGNISERS = ['official', 'name', 'designator', 'phrase', 'part'] as const;

export type Recogniser = (typeof RECOGNISERS)[number];

/** A long form and its acronym, one in parentheses behind the other. */
export interface AcronymDefinition {
  readonly long: Span & { readonly firstToken: number; readonly lastToken: number };
  readonly acronym: Span & { readonly token: number; readonly lastToken: number };
  /** What stands in the parentheses. */
  readonly inside: 'acronym' | 'long';
}
