// The names of the knowledge as patterns for the matcher: what each may mean, and how sure a match is by itself.

import type { Lexicon } from '../text/lexicon.ts';
import type { Knowledge } from './knowledge.ts';
import { createMatcher, type Matcher, type Pattern } from './matcher.ts';
import type { Alias, Entity, Post } from './model.ts';
import { OFFICE_WORDS } from './office-words.ts';

/** What a matched name may mean. */
export interface NameOption {
  readonly entity: Entity;
  readonly alias: string;
  /** `surname` and `short` are parts of a person's name; they need an introduction or a title. */
  readonly part: 'full' | 'acronym' | 'surname' | 'short';
  readonly weak: boolean;
}

/** What matched office words may mean: posts of the knowledge, or no post that is known. */
export interface OfficeOption {
  readonly title: string;
  readonly post?: Post;
}

export interface NameIndex {
  readonly names: Matcher<NameOption>;
  readonly offices: Matcher<OfficeOption>;
  /** Adjectives of places by folded word: indian -> india. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Words that a user said are no names, letter for letter, with single spaces. */
  readonly notNames: ReadonlySet<string>;
  /** What a user said a name means, by {@link meaningKey}. */
  readonly meanings: ReadonlyMap<string, Entity>;
}

/** A name as it is looked up among the user's meanings: single spaces, small letters. */
export function meaningKey(name: string): string {
  return name.replace(/\s+/g, ' ').toLowerCase();
}

/** Compiles all names of the knowledge. Linear in their number. */
export function createNameIndex(knowledge: Knowledge, lexicon: Lexicon): NameIndex {
  const adjectives = new Map<string, string>();
  for (const entity of knowledge.data.entities) {
    for (const adjective of entity.adjectives ?? []) adjectives.set(lexicon.word(adjective).norm, entity.id);
  }
  return {
    names: createMatcher(namePatterns(knowledge), lexicon),
    offices: createMatcher(officePatterns(knowledge), lexicon),
    adjectives,
    notNames: new Set((knowledge.data.notNames ?? []).map((name) => name.replace(/\s+/g, ' '))),
    meanings: meaningsOf(knowledge),
  };
}

function meaningsOf(knowledge: Knowledge): ReadonlyMap<string, Entity> {
  const meanings = new Map<string, Entity>();
  for (const { name, entity: id } of knowledge.data.meanings ?? []) {
    const entity = knowledge.entity(id);
    if (entity) meanings.set(meaningKey(name), entity);
  }
  return meanings;
}

function namePatterns(knowledge: Knowledge): readonly Pattern<NameOption>[] {
  const patterns: Pattern<NameOption>[] = [];
  for (const { name, entity: id } of knowledge.data.meanings ?? []) {
    const entity = knowledge.entity(id);
    if (entity) patterns.push({ name, strictCase: true, payload: { entity, alias: name, part: 'full', weak: false } });
  }
  for (const entity of knowledge.data.entities) {
    addAlias(patterns, entity, { name: entity.name });
    for (const alias of entity.aliases) addAlias(patterns, entity, alias);
    if (entity.surname) patterns.push(partPattern(entity, entity.surname, 'surname'));
    for (const short of entity.short ?? []) patterns.push(partPattern(entity, short, 'short'));
  }
  return patterns;
}

function addAlias(patterns: Pattern<NameOption>[], entity: Entity, alias: Alias): void {
  const { name } = alias;
  const strictCase = entity.type === 'official';
  const pattern: Pattern<NameOption> = {
    name,
    strictCase,
    singular: strictCase || entity.type === 'place',
    acronym: alias.acronym === true,
    payload: { entity, alias: name, part: alias.acronym ? 'acronym' : 'full', weak: alias.weak === true },
  };
  patterns.push(pattern);
  if (!strictCase && /[a-z][A-Z]/.test(name))
    patterns.push({ ...pattern, name: name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2') });
  if (name.startsWith('AN/')) patterns.push({ ...pattern, name: name.slice(3) });
  if (name.includes('+'))
    patterns.push({
      ...pattern,
      name: name.replace(/(\d)\s*\+\s*(\d)/g, (_, a, b) => `${spelled(a)} plus ${spelled(b)}`),
    });
}

function partPattern(entity: Entity, name: string, part: 'surname' | 'short'): Pattern<NameOption> {
  return { name, strictCase: true, singular: true, payload: { entity, alias: name, part, weak: true } };
}

function officePatterns(knowledge: Knowledge): readonly Pattern<OfficeOption>[] {
  const patterns: Pattern<OfficeOption>[] = [];
  for (const post of knowledge.data.posts)
    for (const title of post.titles) patterns.push({ name: title.toLowerCase(), payload: { title, post } });
  for (const title of OFFICE_WORDS) patterns.push({ name: title, payload: { title } });
  return patterns;
}

function spelled(digit: string): string {
  return ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][Number(digit)] ?? digit;
}
