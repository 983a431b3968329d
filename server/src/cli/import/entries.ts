// What an import makes: entries of a knowledge file, whatever they came from, with ids and summaries that the schema takes.

import { ENTITY_TYPES, type EntityType } from '../../engine/index.ts';

/** An entry of a knowledge file; keys as in its schema. */
export interface Entry {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly acronyms?: readonly string[];
  readonly surname?: string;
  readonly summary: string;
  readonly 'summary-source'?: string;
  readonly of?: string;
  readonly year?: number;
  readonly countries?: readonly string[];
  readonly kind?: string;
}

/** A source, by id. */
export type Sources = Readonly<
  Record<string, { readonly title: string; readonly publisher: string; readonly url: string }>
>;

export interface Imported {
  readonly sources: Sources;
  readonly entities: readonly Entry[];
  /** What could not be taken over, a line each, with the row it stands in. */
  readonly problems: readonly string[];
}

/** The type that a word names, in the singular or the plural and either English. */
export function typeOf(word: string): EntityType | undefined {
  const folded = word.trim().toLowerCase().replace('organization', 'organisation');
  const singular = folded
    .replace(/ies$/, 'y')
    .replace(/(?<!statu)s$/, '')
    .replace(/statuse$/, 'status');
  return ENTITY_TYPES.find((type) => type === folded || type === singular);
}

/** Small letters, digits and single hyphens; the words of a name. Empty for a name without any of them. */
export function idOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
}

/** A summary of 20 to 300 characters: as given, or the name with what is given. */
export function summaryOf(given: string, name: string, from: string): string {
  const words = given.replace(/\s+/g, ' ').trim();
  const summary = words.length >= 20 ? words : `${name}: ${words === '' ? `taken over from ${from}` : words}.`;
  const padded = summary.length >= 20 ? summary : `${summary.slice(0, -1)} (from ${from}).`;
  return padded.length <= 300 ? padded : `${padded.slice(0, 298).replace(/\s+\S*$/, '')} …`;
}

/** Names without repetitions, without the entry's own name, none shorter than two or longer than 160 characters. */
export function namesOf(names: readonly string[], own: string): readonly string[] {
  const seen = new Set([own]);
  return names
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name.length > 1 && name.length <= 160 && !seen.has(name) && seen.add(name));
}
