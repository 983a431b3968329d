// Turns a knowledge file that fits the schema into the engine's data: short forms are written out, dates become intervals.
// Refuses nothing; it is handed only what the schema has passed.

import { type DateInterval, parseIso } from '../text/calendar.ts';
import type {
  Alias,
  Edition,
  Entity,
  EntityType,
  Extension,
  Fact,
  KnowledgeData,
  NameMeaning,
  Post,
  Rank,
  Source,
  Term,
} from './model.ts';
import type { Path } from './schema-problems.ts';

type RawAlias = string | { readonly name: string; readonly weak?: boolean; readonly reason?: string };

interface RawEdition {
  readonly number?: number;
  readonly name?: string;
  readonly date: string;
  readonly place?: string;
  readonly source: string;
}

interface RawFact {
  readonly property: string;
  readonly value: string | number | readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly source: string;
}

interface RawEntity {
  readonly id: string;
  readonly type?: EntityType;
  readonly name?: string;
  readonly aliases?: readonly RawAlias[];
  readonly acronyms?: readonly RawAlias[];
  readonly surname?: string;
  readonly short?: readonly string[];
  readonly summary?: string;
  readonly 'summary-source'?: string;
  readonly of?: string;
  readonly year?: number;
  readonly countries?: readonly string[];
  readonly kind?: string;
  readonly adjectives?: readonly string[];
  readonly government?: string;
  readonly facts?: readonly RawFact[];
  readonly editions?: readonly RawEdition[];
}

interface RawPost {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
  readonly organisation?: string;
  readonly titles: readonly string[];
  readonly rank?: Rank;
  readonly shared?: boolean;
  readonly vacancies?: readonly { readonly from: string; readonly to: string; readonly reason: string }[];
}

interface RawTerm {
  readonly holder: string;
  readonly post: string;
  readonly from: string;
  readonly to?: string;
  readonly acting?: boolean;
  readonly source: string;
}

/** A knowledge file as the schema describes it. */
export interface RawFile {
  readonly sources?: Readonly<Record<string, Omit<Source, 'id'>>>;
  readonly posts?: readonly RawPost[];
  readonly entities?: readonly RawEntity[];
  readonly terms?: readonly RawTerm[];
  readonly 'not-names'?: readonly string[];
  readonly means?: readonly NameMeaning[];
}

/** Told of every item, with its path in the file. */
export type Note = (item: object, path: Path) => void;

/** The data of one file. */
export function compileFile(file: string, raw: RawFile, note: Note): KnowledgeData {
  const list = <R, T extends object>(
    items: readonly R[] | undefined,
    path: readonly string[],
    make: (item: R, path: readonly string[]) => T,
  ): T[] =>
    (items ?? []).map((item, i) => {
      const at = [...path, String(i)];
      const made = make(item, at);
      note(made, { steps: at });
      return made;
    });
  const entity = (item: RawEntity, path: readonly string[]): Extension => ({
    id: item.id,
    aliases: [
      ...list(item.aliases, [...path, 'aliases'], (alias) => compileAlias(alias, false)),
      ...list(item.acronyms, [...path, 'acronyms'], (alias) => compileAlias(alias, true)),
    ],
    ...given({
      type: item.type,
      name: item.name,
      summary: item.summary,
      summarySource: item['summary-source'],
      surname: item.surname,
      short: item.short,
      of: item.of,
      year: item.year,
      kind: item.kind,
      adjectives: item.adjectives,
      government: item.government,
    }),
    countries: item.countries ?? [],
    facts: list(item.facts, [...path, 'facts'], compileFact),
    editions: list(item.editions, [...path, 'editions'], compileEdition),
    file,
  });
  const entries = list(raw.entities, ['entities'], entity);
  const extensions = entries.filter((entry) => !isWhole(entry));
  const meanings = list(raw.means, ['means'], ({ name, entity }): NameMeaning => ({ name, entity }));
  return {
    sources: Object.entries(raw.sources ?? {}).map(([id, source]) => {
      const made: Source = { id, ...source };
      note(made, { steps: ['sources', id], key: true });
      return made;
    }),
    posts: list(raw.posts, ['posts'], compilePost),
    entities: entries.filter(isWhole),
    terms: list(raw.terms, ['terms'], compileTerm),
    ...(extensions.length > 0 ? { extensions } : {}),
    ...(raw['not-names'] ? { notNames: raw['not-names'] } : {}),
    ...(meanings.length > 0 ? { meanings } : {}),
  };
}

function isWhole(entry: Extension): entry is Entity {
  return entry.type !== undefined && entry.name !== undefined && entry.summary !== undefined;
}

function compileAlias(raw: RawAlias, acronym: boolean): Alias {
  const alias =
    typeof raw === 'string'
      ? { name: raw }
      : { name: raw.name, ...(raw.weak ? { weak: true } : {}), ...given({ reason: raw.reason }) };
  return acronym ? { ...alias, acronym: true } : alias;
}

function compileFact(raw: RawFact): Fact {
  const value = typeof raw.value === 'number' ? String(raw.value) : raw.value;
  return { property: raw.property, value, ...given({ from: raw.from, to: raw.to }), source: raw.source };
}

function compileEdition(raw: RawEdition): Edition {
  return {
    ...given({ number: raw.number, name: raw.name }),
    date: interval(raw.date),
    ...given({ place: raw.place }),
    source: raw.source,
  };
}

function compilePost(raw: RawPost): Post {
  return {
    id: raw.id,
    name: raw.name,
    ...given({ country: raw.country, organisation: raw.organisation }),
    titles: raw.titles,
    rank: raw.rank ?? 'official',
    shared: raw.shared ?? false,
    vacancies: (raw.vacancies ?? []).map(({ from, to, reason }) => ({
      from: interval(from),
      to: interval(to),
      reason,
    })),
  };
}

function compileTerm(raw: RawTerm): Term {
  return {
    holder: raw.holder,
    post: raw.post,
    from: interval(raw.from),
    ...(raw.to === undefined ? {} : { to: interval(raw.to) }),
    acting: raw.acting ?? false,
    source: raw.source,
  };
}

/** The reader has refused days that the calendar does not have before this is reached. */
function interval(iso: string): DateInterval {
  return parseIso(iso) ?? { from: 0, to: 0 };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function given<T extends Readonly<Record<string, unknown>>>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}
