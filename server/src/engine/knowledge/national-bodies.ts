// Which ministry, navy, army … each country has, by the words that all countries' share: "air force", "defense ministry".
// Read off the names of the knowledge, so that a new country needs no list here.

import { foldWord } from '../text/fold.ts';
import type { Entity, EntityId } from './model.ts';

const KINDS = [
  'defense ministry',
  'foreign ministry',
  'home ministry',
  'interior ministry',
  'finance ministry',
  'commerce ministry',
  'air force',
  'navy',
  'army',
  'coast guard',
  'marine corps',
] as const;

export type NationalBodies = ReadonlyMap<string, ReadonlyMap<EntityId, Entity>>;

/** Bodies by kind and country. Linear in the names. */
export function nationalBodies(entities: readonly Entity[]): NationalBodies {
  const kinds = new Map<string, Map<EntityId, Entity>>(KINDS.map((kind) => [kind, new Map()]));
  const places = new Map(entities.filter(({ type }) => type === 'place').map((place) => [place.id, place]));
  for (const entity of entities) {
    const [country, ...more] = entity.countries;
    if (entity.type !== 'organisation' || country === undefined || more.length > 0) continue;
    const own = ownWords(places.get(country));
    for (const name of [entity.name, ...entity.aliases.map((alias) => alias.name)]) {
      const bodies = kinds.get(kindOf(name, own));
      if (bodies && !bodies.has(country)) bodies.set(country, entity);
    }
  }
  return kinds;
}

/** Words that say whose it is: the country's names and adjectives. */
function ownWords(place: Entity | undefined): ReadonlySet<string> {
  const names = place ? [place.name, ...place.aliases.map(({ name }) => name), ...(place.adjectives ?? [])] : [];
  return new Set(names.flatMap((name) => name.split(/\s+/).map(foldWord)));
}

const FILLERS = /^(?:the|of|royal|republic|union|federal|national|and)$/;

/** The words of a name that are left without those of the country, "ministry" last. */
function kindOf(name: string, own: ReadonlySet<string>): string {
  const words = name
    .replace(/['’]s\b/g, '')
    .split(/[\s,]+/)
    .map(foldWord)
    .filter((word) => !own.has(word) && !FILLERS.test(word));
  return words[0] === 'ministry' ? [...words.slice(1), 'ministry'].join(' ') : words.join(' ');
}
