// What a document as a whole says about the names in it: which countries it is about, which entities it introduces by their
// full names. Ambiguous and short names are decided by it.

import type { EntityId } from '../knowledge/model.ts';
import type { NameIndex } from '../knowledge/names.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import { type InFurniture, inOrder, type Placed } from './placed.ts';

export interface Context {
  /** How often each country is named, its adjectives included, furniture left out. */
  readonly countries: ReadonlyMap<EntityId, number>;
  /** Offset of the first full, unambiguous name of each entity. */
  readonly introduced: ReadonlyMap<EntityId, number>;
}

/** Reads the context of a document. Linear in its tokens. */
export function readContext(placed: readonly Placed[], names: NameIndex, inFurniture: InFurniture): Context {
  const countries = new Map<EntityId, number>();
  const introduced = new Map<EntityId, number>();
  const count = (id: EntityId): unknown => countries.set(id, (countries.get(id) ?? 0) + 1);
  for (const { place, candidate } of inOrder(placed)) {
    const [option, ...others] = candidate.options;
    if (!option || others.length > 0 || inFurniture(place.offset + candidate.start)) continue;
    if (candidate.type === 'place') {
      count(option.entity.government ?? option.entity.id);
      if (option.entity.kind !== 'country') for (const id of option.entity.countries) count(id);
    } else for (const id of option.entity.countries) count(id);
    if (!option.weak && !introduced.has(option.entity.id))
      introduced.set(option.entity.id, place.offset + candidate.start);
  }
  for (const { paragraph, offset } of placed) {
    const { words, starts, length } = paragraph.tokens;
    for (let i = 0; i < length; i++) {
      const word = words[i] as Word;
      if ((word.shape & Shape.Capital) === 0) continue;
      const country = names.adjectives.get(word.norm);
      if (country && !inFurniture(offset + (starts[i] as number))) count(country);
    }
  }
  return { countries, introduced };
}
