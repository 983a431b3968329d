// What is known: entities, posts, terms of office and the sources of every fact. Plain data, as compiled from the YAML
// files; how it is looked up is in knowledge.ts, how it is validated in validate.ts.

import type { DateInterval, Day } from '../text/calendar.ts';

/** The ten kinds of thing that Concord names. */
export const ENTITY_TYPES = [
  'agreement',
  'official',
  'system',
  'organisation',
  'exercise',
  'document',
  'dialogue',
  'status',
  'initiative',
  'place',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** Stable id from the knowledge (`comcasa`), or `~name` for an entity first met in a text. */
export type EntityId = string;

/** The source of facts by which a workspace has settled a conflict for itself; it needs no declaration. */
export const SETTLED = 'settled';

/** Where a fact stands, for a reader to look up. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  /** As written in the file: 2018, 2018-09, 2018-09-06. */
  readonly date?: string;
}

/** A name of an entity. */
export interface Alias {
  readonly name: string;
  /** Made of initials: matched in capitals, or capitalised where it has four letters or more. */
  readonly acronym?: boolean;
  /** Counts only where the text has introduced the entity or a word of its kind stands beside it. */
  readonly weak?: boolean;
  /** Why a name that is weak, or that several entities share, is listed. */
  readonly reason?: string;
}

/** One sourced fact. */
export interface Fact {
  readonly property: string;
  /** As written in the file; a list for parties, operators, members … */
  readonly value: string | readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly source: string;
}

/** One meeting of a dialogue, one run of an exercise. */
export interface Edition {
  readonly number?: number;
  readonly name?: string;
  readonly date: DateInterval;
  readonly place?: string;
  readonly source: string;
}

export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly summary: string;
  /** The source of the summary, by id. */
  readonly summarySource?: string;
  readonly surname?: string;
  /** Single names by which texts call a person: Rajnath. */
  readonly short?: readonly string[];
  /** The series, family or class this belongs to. */
  readonly of?: EntityId;
  /** The year that tells an edition of a document from its sisters. */
  readonly year?: number;
  readonly countries: readonly EntityId[];
  readonly kind?: string;
  /** Of a place: its adjectives and its people. */
  readonly adjectives?: readonly string[];
  /** Of a capital: the country whose government it stands for. */
  readonly government?: EntityId;
  readonly facts: readonly Fact[];
  readonly editions: readonly Edition[];
  /** The file that declares it, for messages and for go-to-declaration. */
  readonly file: string;
}

export type Rank = 'head-of-state' | 'head-of-government' | 'minister' | 'deputy' | 'military' | 'envoy' | 'official';

/** An office, apart from who holds it. */
export interface Post {
  readonly id: string;
  readonly name: string;
  readonly country?: EntityId;
  readonly organisation?: EntityId;
  /** How texts write it, without the country. */
  readonly titles: readonly string[];
  readonly rank: Rank;
  /** Several people hold it at one time. */
  readonly shared: boolean;
  readonly vacancies: readonly { readonly from: DateInterval; readonly to: DateInterval; readonly reason: string }[];
}

/** Who held which post when. `from` and `to` are intervals because a source may give only the month. */
export interface Term {
  readonly holder: EntityId;
  readonly post: string;
  readonly from: DateInterval;
  /** The last day in office; absent while in office. */
  readonly to?: DateInterval;
  readonly acting: boolean;
  readonly source: string;
}

/** An entry that adds to an entity declared elsewhere; what it leaves out stays as it is there. */
export type Extension = Partial<Entity> & Pick<Entity, 'id' | 'aliases' | 'countries' | 'facts' | 'editions' | 'file'>;

/** What a name means in the texts of a workspace, where it could mean several things. */
export interface NameMeaning {
  readonly name: string;
  readonly entity: EntityId;
}

/** The knowledge as plain data: what is bundled, what a workspace adds. */
export interface KnowledgeData {
  readonly sources: readonly Source[];
  readonly posts: readonly Post[];
  readonly entities: readonly Entity[];
  readonly terms: readonly Term[];
  /** Entries for entities that none of this data declares. */
  readonly extensions?: readonly Extension[];
  /** Words that are no names, however much they look like some. */
  readonly notNames?: readonly string[];
  readonly meanings?: readonly NameMeaning[];
}

/** First day on which the term may have begun, last on which it may have run. */
export function termInterval(term: Term): DateInterval {
  return { from: term.from.from, to: term.to ? term.to.to : Number.POSITIVE_INFINITY };
}

/** True when the term certainly covers no day of `interval`. */
export function termExcludes(term: Term, interval: DateInterval): boolean {
  const { from, to } = termInterval(term);
  return interval.to < from || interval.from > to;
}

/** True when the term may cover `day`. */
export function termCovers(term: Term, day: Day): boolean {
  return !termExcludes(term, { from: day, to: day });
}
