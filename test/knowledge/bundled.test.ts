// What the bundled knowledge must hold beyond the schema: unique ids, one holder a post, no undeclared gaps, a source for
// every fact, short summaries, and names that are found in either English.

import { describe, expect, test } from 'vitest';
import type { Entity, Post, Term } from '../../server/src/engine/knowledge/model.ts';
import { isoDay } from '../../server/src/engine/text/calendar.ts';
import { foldWord } from '../../server/src/engine/text/fold.ts';
import { bundledKnowledge } from '../support/knowledge.ts';

const { sources, posts, entities, terms } = bundledKnowledge();
const sourced = new Set(sources.map(({ id }) => id));

/** Longest gap between two holders that needs no declaration, in days. */
const GAP = 45;

describe('the bundled knowledge', () => {
  test.each([
    ['sources', sources],
    ['posts', posts],
    ['entities', entities],
  ])('%s have unique ids', (_, items) => {
    const seen = new Set<string>();
    expect(items.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size)).toEqual([]);
  });

  test('one holder at a time, but for posts that several share and for acting ones', () => {
    expect(byPost().flatMap(([post, held]) => doubles(post, held))).toEqual([]);
  });

  test(`between the first term and the last of a post, no gap of more than ${GAP} days that is not declared`, () => {
    expect(byPost().flatMap(([post, held]) => gaps(post, held))).toEqual([]);
  });

  test('every fact, edition, term and summary that names a source names one that is declared', () => {
    const named = entities.flatMap(({ id, facts, editions, summarySource }) => [
      ...facts.map(({ property, source }) => [`${id}: ${property}`, source]),
      ...editions.map(({ source }) => [`${id}: edition`, source]),
      ...(summarySource === undefined ? [] : [[`${id}: summary`, summarySource]]),
    ]);
    const held = terms.map(({ holder, post, source }) => [`${holder}: ${post}`, source]);
    expect([...named, ...held].filter(([, source]) => !sourced.has(source ?? '')).map(([what]) => what)).toEqual([]);
  });

  test('every summary has at most 300 characters', () => {
    expect(entities.filter(({ summary }) => summary.length > 300).map(({ id }) => id)).toEqual([]);
  });

  test('no fact but those of an entity: every holder is a person, every member belongs to what is there', () => {
    const types = new Map(entities.map(({ id, type }) => [id, type]));
    expect(terms.filter(({ holder }) => types.get(holder) !== 'official').map(({ holder }) => holder)).toEqual([]);
    expect(entities.filter(({ of }) => of !== undefined && !types.has(of)).map(({ id }) => id)).toEqual([]);
  });

  test.each(spellings())('%s and %s are one word to the matcher', (british, american) => {
    expect(foldWord(british)).toBe(foldWord(american));
  });

  test('no alias repeats a name of the same entity in the other English', () => {
    expect(entities.flatMap(repeats)).toEqual([]);
  });
});

function byPost(): readonly (readonly [Post, readonly Term[]])[] {
  return posts
    .filter(({ shared }) => !shared)
    .map((post) => [post, terms.filter((term) => term.post === post.id).sort((a, b) => a.from.from - b.from.from)]);
}

function doubles(post: Post, held: readonly Term[]): readonly string[] {
  const full = held.filter(({ acting }) => !acting);
  return full.flatMap((term, i) => {
    const next = full[i + 1];
    const overlaps = next && (term.to ? term.to.from > next.from.to : true);
    return overlaps ? [`${post.id}: ${term.holder} and ${next.holder} on ${isoDay(next.from.to)}`] : [];
  });
}

function gaps(post: Post, held: readonly Term[]): readonly string[] {
  const found: string[] = [];
  let reached = held[0]?.from.from ?? 0;
  for (const term of held) {
    const from = reached + 1;
    const to = term.from.from - 1;
    if (to - from + 1 > GAP && !isDeclared(post, from, to))
      found.push(`${post.id}: nobody from ${isoDay(from)} to ${isoDay(to)}`);
    reached = Math.max(reached, term.to ? term.to.to : Number.POSITIVE_INFINITY);
  }
  return found;
}

/** A vacancy covers all of it but for the days that need none. */
function isDeclared(post: Post, from: number, to: number): boolean {
  return post.vacancies.some((vacancy) => vacancy.from.from <= from + GAP && vacancy.to.to >= to - GAP);
}

/** Words of the names, each with its spelling in the other English, where there is one. */
function spellings(): readonly (readonly [string, string])[] {
  const pairs = new Map<string, string>();
  for (const { name, aliases } of entities) {
    for (const word of [name, ...aliases.map((alias) => alias.name)].flatMap((one) => one.split(/[^\p{L}]+/u))) {
      const other = american(word.toLowerCase());
      if (other !== undefined && word.length > 4) pairs.set(word.toLowerCase(), other);
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));
}

function american(word: string): string | undefined {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/^defence/, 'defense'],
    [/^offence/, 'offense'],
    [/isation/, 'ization'],
    [/^organis(?!t)/, 'organiz'],
    [/^modernis/, 'moderniz'],
    [/^harbour/, 'harbor'],
    [/^labour/, 'labor'],
    [/^neighbour/, 'neighbor'],
    [/^armoured/, 'armored'],
    [/^armour$/, 'armor'],
    [/^centre/, 'center'],
    [/^theatre/, 'theater'],
    [/^programme/, 'program'],
    [/^manoeuvre/, 'maneuver'],
    [/^licence/, 'license'],
  ];
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule && word.replace(rule[0], rule[1]);
}

function repeats({ id, name, aliases }: Entity): readonly string[] {
  const seen = new Map<string, string>([[folded(name), name]]);
  return aliases.flatMap((alias) => {
    const key = `${folded(alias.name)}${alias.acronym ? ' (acronym)' : ''}`;
    const stands = seen.get(key);
    seen.set(key, alias.name);
    return stands !== undefined && stands !== alias.name && american(alias.name.toLowerCase()) !== undefined
      ? [`${id}: ${stands} and ${alias.name}`]
      : [];
  });
}

function folded(name: string): string {
  return name.split(/\s+/).map(foldWord).join(' ');
}
