// Puts knowledge on top of knowledge: what a workspace adds extends or corrects what is bundled. Changes neither of the two.

import { intersect } from '../text/calendar.ts';
import type { Alias, Edition, Entity, Extension, KnowledgeData, Post, Term } from './model.ts';

/**
 * The base with the additions. Of an entry with the same id, single fields of the addition win, its facts replace those of
 * the same property, and its names, editions and terms are added (replacing an edition with the same number, and a term of
 * the same person and post that begins on the same day).
 */
export function mergeKnowledge(base: KnowledgeData, additions: KnowledgeData): KnowledgeData {
  const { entities, pending } = extend(mergeById(base.entities, additions.entities, mergeEntity), [
    ...(base.extensions ?? []),
    ...(additions.extensions ?? []),
  ]);
  const notNames = unique([...(base.notNames ?? []), ...(additions.notNames ?? [])]);
  const meanings = [...(base.meanings ?? []), ...(additions.meanings ?? [])];
  return {
    sources: mergeById(base.sources, additions.sources, (_, added) => added),
    posts: mergeById(base.posts, additions.posts, mergePost),
    entities,
    terms: replacing(base.terms, additions.terms, sameTerm, (term) => term.holder),
    ...(pending.length > 0 ? { extensions: pending } : {}),
    ...(notNames.length > 0 ? { notNames } : {}),
    ...(meanings.length > 0 ? { meanings } : {}),
  };
}

/** The entities with the extensions of them; what extends none of them is left pending. */
function extend(
  entities: readonly Entity[],
  extensions: readonly Extension[],
): { readonly entities: readonly Entity[]; readonly pending: readonly Extension[] } {
  if (extensions.length === 0) return { entities, pending: [] };
  const all = new Map(entities.map((entity) => [entity.id, entity]));
  const pending: Extension[] = [];
  for (const extension of extensions) {
    const stands = all.get(extension.id);
    if (stands) all.set(stands.id, mergeEntity(stands, whole(stands, extension)));
    else pending.push(extension);
  }
  return { entities: [...all.values()], pending };
}

/** The extension as an entry of its own, with what it leaves out taken from the entity that it extends. */
export function whole(entity: Entity, extension: Extension): Entity {
  const { type, name, summary } = entity;
  return { type, name, summary, ...extension };
}

function mergeById<T extends { readonly id: string }>(
  base: readonly T[],
  added: readonly T[],
  merge: (a: T, b: T) => T,
): readonly T[] {
  if (added.length === 0) return base;
  const all = new Map(base.map((item) => [item.id, item]));
  for (const item of added) {
    const stands = all.get(item.id);
    all.set(item.id, stands ? merge(stands, item) : item);
  }
  return [...all.values()];
}

function mergePost(base: Post, added: Post): Post {
  return {
    ...base,
    ...added,
    titles: unique([...base.titles, ...added.titles]),
    vacancies: [...base.vacancies, ...added.vacancies],
  };
}

function mergeEntity(base: Entity, added: Entity): Entity {
  const stated = new Set(added.facts.map((fact) => fact.property));
  const renamed: readonly Alias[] = base.name === added.name ? [] : [{ name: base.name }];
  const short = unique([...(base.short ?? []), ...(added.short ?? [])]);
  const adjectives = unique([...(base.adjectives ?? []), ...(added.adjectives ?? [])]);
  return {
    ...base,
    ...added,
    aliases: replacing(
      [...renamed, ...base.aliases],
      added.aliases,
      (a, b) => a.name === b.name,
      (alias) => alias.name,
    ),
    ...(short.length > 0 ? { short } : {}),
    ...(adjectives.length > 0 ? { adjectives } : {}),
    countries: added.countries.length > 0 ? added.countries : base.countries,
    facts: [...base.facts.filter((fact) => !stated.has(fact.property)), ...added.facts],
    editions: replacing(base.editions, added.editions, sameEdition, () => ''),
  };
}

/** Base items that no addition replaces, then the additions. Only items with the same bucket are compared. */
function replacing<T>(
  base: readonly T[],
  added: readonly T[],
  same: (a: T, b: T) => boolean,
  bucket: (item: T) => string,
): readonly T[] {
  if (added.length === 0) return base;
  const buckets = new Map<string, T[]>();
  for (const item of added) {
    const list = buckets.get(bucket(item));
    if (list) list.push(item);
    else buckets.set(bucket(item), [item]);
  }
  const kept = base.filter((item) => !buckets.get(bucket(item))?.some((other) => same(item, other)));
  return [...kept, ...added];
}

function sameTerm(a: Term, b: Term): boolean {
  return a.holder === b.holder && a.post === b.post && intersect(a.from, b.from) !== undefined;
}

function sameEdition(a: Edition, b: Edition): boolean {
  return a.number !== undefined && b.number !== undefined
    ? a.number === b.number
    : intersect(a.date, b.date) !== undefined;
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
