// The knowledge, indexed: who held what when, what an id means, what an alias may mean. Immutable once made; extending it
// makes a new one.

import { type DateInterval, type Day, intersect, parseIso } from '../text/calendar.ts';
import {
  type Entity,
  type EntityId,
  type KnowledgeData,
  type Post,
  type Source,
  type Term,
  termInterval,
} from './model.ts';
import { nationalBodies } from './national-bodies.ts';

/** A document and the day on which it came out. */
export interface Release {
  readonly entity: Entity;
  readonly day: Day;
}

/** Read access to the knowledge; see {@link createKnowledge}. */
export interface Knowledge {
  readonly data: KnowledgeData;
  entity(id: EntityId): Entity | undefined;
  post(id: string): Post | undefined;
  source(id: string): Source | undefined;
  /** Terms of a person, by beginning. */
  termsOf(holder: EntityId): readonly Term[];
  /** Terms of a post, by beginning. */
  termsIn(post: string): readonly Term[];
  /** Terms of a post that may cover a day of the interval. */
  holders(post: string, interval: DateInterval): readonly Term[];
  /** Editions, variants and members of a series, family or class. */
  membersOf(id: EntityId): readonly Entity[];
  /** Entities with an acronym of these letters and digits, in lower case. */
  withAcronym(letters: string): readonly Entity[];
  /** Agreements whose object is a system: the deals for it. */
  dealsFor(system: EntityId): readonly Entity[];
  /** Ministries and services by their kind ("air force"), by country. */
  nationalBodies(kind: string): ReadonlyMap<EntityId, Entity>;
  /** Documents with a known day of release, by that day. */
  readonly releases: readonly Release[];
}

/** Indexes knowledge data. Time and memory are linear in it. */
export function createKnowledge(data: KnowledgeData): Knowledge {
  const entities = new Map(data.entities.map((entity) => [entity.id, entity]));
  const posts = new Map(data.posts.map((post) => [post.id, post]));
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const ordered = lazily(() => [...data.terms].sort((a, b) => a.from.from - b.from.from));
  const byHolder = lazily(() => group(ordered(), (term) => term.holder));
  const byPost = lazily(() => group(ordered(), (term) => term.post));
  const members = lazily(() =>
    group(
      data.entities.filter((entity) => entity.of !== undefined),
      (entity) => entity.of as string,
    ),
  );
  const acronyms = lazily(() => groupBy(data.entities, acronymsOf));
  const bodies = lazily(() => nationalBodies(data.entities));
  const deals = lazily(() => groupBy(data.entities, objectsOf));
  const releases = lazily(() => releasesOf(data.entities));
  return {
    data,
    entity: (id) => entities.get(id),
    post: (id) => posts.get(id),
    source: (id) => sources.get(id),
    termsOf: (holder) => byHolder().get(holder) ?? [],
    termsIn: (post) => byPost().get(post) ?? [],
    holders: (post, interval) =>
      (byPost().get(post) ?? []).filter((term) => intersect(termInterval(term), interval) !== undefined),
    membersOf: (id) => members().get(id) ?? [],
    withAcronym: (letters) => acronyms().get(letters) ?? [],
    dealsFor: (system) => deals().get(system) ?? [],
    nationalBodies: (kind) => bodies().get(kind) ?? new Map(),
    get releases() {
      return releases();
    },
  };
}

/** Makes a value when it is first asked for, since a process may need few of the indexes. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Letters and digits in lower case: STA-1 and STA1 are one. */
function acronymsOf(entity: Entity): readonly string[] {
  return entity.aliases
    .filter((alias) => alias.acronym)
    .map((alias) => alias.name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
}

function objectsOf(entity: Entity): readonly string[] {
  if (entity.type !== 'agreement') return [];
  return entity.facts.filter((fact) => fact.property === 'object').flatMap((fact) => fact.value);
}

function releasesOf(entities: readonly Entity[]): readonly Release[] {
  return entities
    .flatMap((entity) => {
      const fact =
        entity.type === 'document' ? entity.facts.find(({ property }) => property === 'released') : undefined;
      const released = typeof fact?.value === 'string' ? parseIso(fact.value) : undefined;
      return released && released.from === released.to ? [{ entity, day: released.from }] : [];
    })
    .sort((a, b) => a.day - b.day);
}

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  return groupBy(items, (item) => [key(item)]);
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const list = groups.get(key);
      if (list) list.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
