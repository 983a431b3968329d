// What the documents state of an entity, value by value: "108 pages here; 81 pages in two other documents".

import type { Claim, Modality } from '../claims/claim.ts';
import { isExclusive } from '../claims/properties/index.ts';
import { showValue } from '../claims/value.ts';
import type { DocumentId } from '../document.ts';
import type { EntityId } from '../knowledge/model.ts';
import type { Place } from '../rules/finding.ts';
import type { View } from '../workspace.ts';

/** One value with every place that states it. */
export interface Statement {
  readonly value: string;
  readonly modality: Modality;
  readonly places: readonly Place[];
}

/** One property with its values, the most stated first. */
export interface Statements {
  readonly property: string;
  readonly values: readonly Statement[];
}

/** Everything stated of an entity, by property; those on which the documents may differ come first. */
export function statementsOn(view: View, entity: EntityId): readonly Statements[] {
  const properties = new Map<string, Map<string, Statement & { readonly places: Place[] }>>();
  for (const { document, claim } of view.claimsOn(entity)) {
    if (claim.modality === 'hypothetical' || claim.modality === 'negated') continue;
    const values = getOrMake(properties, claim.property, () => new Map());
    const value = showValue(claim.value);
    const statement = getOrMake(values, value.toLowerCase(), () => ({ value, modality: claim.modality, places: [] }));
    statement.places.push(placeOf(document, claim));
  }
  return [...properties]
    .map(([property, values]) => ({
      property,
      values: [...values.values()].sort((a, b) => b.places.length - a.places.length),
    }))
    .sort((a, b) => rank(a) - rank(b) || (a.property < b.property ? -1 : 1));
}

/** The ids of the documents in a list of places, each once. */
export function documentsIn(places: readonly Place[]): readonly DocumentId[] {
  return [...new Set(places.map((place) => place.document))];
}

function rank({ property, values }: Statements): number {
  return (isExclusive(property) ? 0 : 2) + (values.length > 1 ? 0 : 1);
}

function placeOf(document: DocumentId, claim: Claim): Place {
  return { document, start: claim.start, end: claim.end };
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
