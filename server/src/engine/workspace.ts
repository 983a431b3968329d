// What the language features and the command line see: the documents together, with the knowledge. Reading never changes
// it; `update` is the one way in. Kept apart from its implementation so that features depend on a shape, not on a class.

import type { Claim } from './claims/claim.ts';
import type { Value } from './claims/value.ts';
import type { Wording } from './corpus/wording.ts';
import type { DocumentAnalysis, DocumentId, SourceDocument } from './document.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { EntityId } from './knowledge/model.ts';
import type { Mention } from './mentions/mention.ts';
import type { Finding, Severity, Silence, SilencedFinding } from './rules/finding.ts';
import type { Span } from './text/span.ts';

/** Severity by rule id; a rule that is absent has its default. */
export type RuleSeverities = Readonly<Record<string, Severity | 'off'>>;

export interface Settings {
  readonly rules: RuleSeverities;
  /** Severities for the documents that fit some patterns; a later one wins over those before it and over `rules`. */
  readonly overrides?: readonly { readonly files: readonly string[]; readonly rules: RuleSeverities }[];
  /** Patterns of what the user writes; all other documents are articles. Default {@link DEFAULT_NOTES}. */
  readonly notes?: readonly string[];
  /** Articles that disagree with one another are warned of even where there are notes. */
  readonly strict?: boolean;
  /** Entries of `.concord/silenced.yaml`. */
  readonly silences?: readonly Silence[];
}

export interface MentionAt {
  readonly document: DocumentId;
  readonly mention: Mention;
}

export interface ClaimAt {
  readonly document: DocumentId;
  readonly claim: Claim;
}

/** Claims that give one and the same value. */
export interface Side {
  readonly value: Value;
  /** The value for people; sides differ in it. */
  readonly shown: string;
  readonly places: readonly ClaimAt[];
  /** The documents of the places, each once. */
  readonly documents: readonly DocumentId[];
}

/** Documents to add or replace, and documents that are gone. */
export interface Change {
  readonly put?: readonly SourceDocument[];
  readonly remove?: readonly DocumentId[];
}

/** Read access to the documents together. */
export interface View {
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  /** Ids in a stable order (by code unit). */
  readonly ids: readonly DocumentId[];
  document(id: DocumentId): DocumentAnalysis | undefined;
  /** Words of a document; empty for an unknown one. The span is clamped. */
  excerpt(id: DocumentId, span: Span): string;
  /** All mentions of an entity, by document id and start. */
  mentionsOf(entity: EntityId): readonly MentionAt[];
  /** The first mention of an entity by each full name, in each document (people and places left out). */
  formsOf(entity: EntityId): readonly MentionAt[];
  /** Ids of all entities that are mentioned somewhere. */
  mentionedEntities(): Iterable<EntityId>;
  /** All claims on a subject, optionally of one property, by document id and start. */
  claimsOn(subject: EntityId, property?: string): readonly ClaimAt[];
  /** All claims with one key (see claimKey), by document id and start. */
  claimsFor(key: string): readonly ClaimAt[];
  /** The different values that the comparable claims with one key give, each with its claims. */
  sidesFor(key: string): readonly Side[];
  /** The words of a document as they are compared with other documents'. */
  wording(id: DocumentId): Wording | undefined;
  /** Documents that share some of the runs of words (by hash) with a document, those with the most first. */
  sharing(id: DocumentId, hashes: Iterable<number>, limit: number): readonly DocumentId[];
  /** True when some document is a note. */
  readonly hasNotes: boolean;
  /** Findings of one document, by start; silenced ones are not among them. */
  findings(id: DocumentId): readonly Finding[];
  /** The findings of one document that are silenced, with the reasons. */
  silenced(id: DocumentId): readonly SilencedFinding[];
}

export interface Workspace extends View {
  /** Applies a change and returns the ids of the documents whose findings may have changed, in a stable order. */
  update(change: Change): readonly DocumentId[];
}
