// All properties, in the order in which they are shown.

import type { Property } from '../property.ts';
import { founded, inForce, launched, released, signed } from './event-dates.ts';
import { expansion } from './expansion.ts';
import { office } from './office.ts';
import { ordinal } from './ordinal.ts';
import { pages } from './pages.ts';
import { price } from './price.ts';
import { signedPlace } from './signed-place.ts';

export const PROPERTIES: readonly Property[] = [
  office,
  signed,
  signedPlace,
  inForce,
  released,
  launched,
  founded,
  pages,
  price,
  ordinal,
  expansion,
];

/** The label of a property for people; unknown ones are shown by their id. */
export function propertyLabel(id: string): string {
  return PROPERTIES.find((property) => property.id === id)?.label ?? (id === 'published' ? 'date published' : id);
}

/** True when two different values of the property cannot both be true. */
export function isExclusive(id: string): boolean {
  return PROPERTIES.find((property) => property.id === id)?.exclusive ?? false;
}
