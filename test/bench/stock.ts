// What articles are made of: the bundled knowledge as lists of names, officials by day, true facts, and names that nobody
// bears. Sorted by id, so that the same knowledge gives the same stock.

import type {
  DateInterval,
  Day,
  Entity,
  EntityType,
  KnowledgeData,
  Post,
  Term,
} from '../../server/src/engine/index.ts';
import { parseIso, yearInterval } from '../../server/src/engine/text/calendar.ts';

/** A country with what is said of it: "India", "Indian". */
export interface Country {
  readonly id: string;
  readonly name: string;
  readonly adjective: string;
}

/** A term of office that texts may name: the post belongs to one country. */
export interface Incumbency {
  readonly person: string;
  readonly name: string;
  readonly surname: string;
  readonly country: Country;
  /** Office words without the country: "Defence Minister". */
  readonly title: string;
  readonly post: Post;
  readonly term: Term;
}

/** The name of a thing, and the first day on which a text can name it. */
export interface Name {
  readonly name: string;
  readonly since: Day;
}

/** A true fact with a day. */
export interface DatedFact {
  readonly name: string;
  readonly interval: DateInterval;
}

/** A long form and its acronym, letter for letter. */
export interface Expansion extends Name {
  readonly acronym: string;
}

export interface Stock {
  readonly countries: readonly Country[];
  readonly incumbencies: readonly Incumbency[];
  readonly names: Readonly<Record<EntityType, readonly Name[]>>;
  readonly signed: readonly DatedFact[];
  readonly expansions: readonly Expansion[];
  /** Words that stand in no name of the knowledge. */
  readonly isFree: (word: string) => boolean;
  /** True for a name or alias of the knowledge, and for what ends in one of several words. */
  readonly isKnown: (name: string) => boolean;
}

const PLAIN_NAME = /^[\p{L}\p{N}][\p{L}\p{N} .'’-]{2,54}$/u;
/** Titles that are no office of one person, or that need words of their own around them. */
const AWKWARD_TITLE = /[,()]|\b(?:of|to|in|for|[A-Z]{3,})\b/;

export function createStock(data: KnowledgeData): Stock {
  const entities = [...data.entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const countries = new Map<string, Country>();
  const shared = repeated(entities.flatMap(({ adjectives }) => adjectives ?? []));
  for (const { id, name, type, kind, adjectives } of entities) {
    const adjective = adjectives?.find((each) => !shared.has(each));
    if (type === 'place' && kind === 'country' && adjective) countries.set(id, { id, name, adjective });
  }
  const known = new Set(data.entities.flatMap(allNames));
  const words = new Set(data.entities.flatMap((entity) => allNames(entity).flatMap(wordsOf)));
  for (const post of data.posts) for (const title of post.titles) for (const word of wordsOf(title)) words.add(word);
  return {
    countries: [...countries.values()],
    incumbencies: incumbenciesOf(data, countries),
    names: namesByType(entities),
    signed: entities.flatMap(signedOf),
    expansions: entities.flatMap(expansionOf),
    isFree: (word) => !words.has(word.toLowerCase()),
    isKnown: (name) => endings(name).some((ending) => known.has(ending)),
  };
}

/** Those in office on a day with some weeks to spare on both sides. */
export function inOffice(stock: Stock, day: Day): readonly Incumbency[] {
  return stock.incumbencies.filter(({ term }) => holdsOn(term, day));
}

export function holdsOn(term: Term, day: Day): boolean {
  return term.from.to + 30 <= day && (term.to === undefined || term.to.from - 30 >= day);
}

function incumbenciesOf(data: KnowledgeData, countries: ReadonlyMap<string, Country>): readonly Incumbency[] {
  const posts = new Map(data.posts.map((post) => [post.id, post]));
  const persons = new Map(data.entities.map((entity) => [entity.id, entity]));
  const found = data.terms.flatMap((term): readonly Incumbency[] => {
    const post = posts.get(term.post);
    const person = persons.get(term.holder);
    const country = countries.get(post?.country ?? '');
    const title = post?.titles.find((each) => !AWKWARD_TITLE.test(each) && each.length > 3);
    if (!post || !person?.surname || !country || !title || term.acting || !PLAIN_NAME.test(person.name)) return [];
    return [{ person: person.id, name: person.name, surname: person.surname, country, title, post, term }];
  });
  return found.sort((a, b) => (`${a.post.id} ${a.term.from.from}` < `${b.post.id} ${b.term.from.from}` ? -1 : 1));
}

function namesByType(entities: readonly Entity[]): Stock['names'] {
  const names: Record<string, Name[]> = {};
  for (const entity of entities) {
    const { type, name } = entity;
    names[type] ??= [];
    if (PLAIN_NAME.test(name)) names[type].push({ name, since: beginningOf(entity) });
  }
  return names as unknown as Stock['names'];
}

/** The day by which everything that the knowledge dates of a thing's beginning had happened. */
function beginningOf({ facts, editions, year }: Entity): Day {
  const days = facts
    .filter(({ property }) => BEGINNINGS.test(property))
    .map(({ value }) => (typeof value === 'string' ? (parseIso(value)?.to ?? 0) : 0));
  const first = Math.min(...editions.map(({ date }) => date.to));
  const named = year === undefined ? 0 : yearInterval(year).to;
  return Math.max(0, named, Number.isFinite(first) ? first : 0, ...days);
}

const BEGINNINGS = /^(?:released|launched|founded|signed|announced|agreed|first-held|in-service)$/;

/** Agreements of which the knowledge has one day of signing and no second name that is written like the first. */
function signedOf(entity: Entity): readonly DatedFact[] {
  const facts = entity.facts.filter(({ property }) => property === 'signed');
  const value = facts[0]?.value;
  const interval = typeof value === 'string' ? parseIso(value) : undefined;
  if (entity.type !== 'agreement' || facts.length !== 1 || !interval || !PLAIN_NAME.test(entity.name)) return [];
  return interval.from === interval.to ? [{ name: entity.name, interval }] : [];
}

const NAME_WORDS = /^(?:and|of|the|for|on|in|to)$/;

function expansionOf(entity: Entity): readonly Expansion[] {
  if (entity.type === 'place' || entity.type === 'official' || !/^[\p{Lu}][\p{L} ]+$/u.test(entity.name)) return [];
  const initials = entity.name
    .split(' ')
    .filter((word) => !NAME_WORDS.test(word))
    .map((word) => word[0])
    .join('');
  const acronym = entity.aliases.find((alias) => alias.acronym && alias.name === initials);
  return acronym && initials.length >= 4
    ? [{ name: entity.name, acronym: acronym.name, since: beginningOf(entity) }]
    : [];
}

function allNames(entity: Entity): readonly string[] {
  return [
    entity.name,
    ...entity.aliases.map(({ name }) => name),
    ...(entity.adjectives ?? []),
    ...(entity.short ?? []),
    entity.surname ?? '',
  ];
}

/** The name, and the name without its first word, and so on down to two words. */
function endings(name: string): readonly string[] {
  const words = name.split(' ');
  return words.slice(0, -1).map((_, i) => words.slice(i).join(' '));
}

function repeated(words: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(words.filter((word) => seen.has(word) || !seen.add(word)));
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}
