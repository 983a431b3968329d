// Conflicts: claims of one key that cannot all be true, with what the knowledge says of it. Only statements of fact are
// compared; plans, denials and suppositions are not. No side is called wrong for being in the minority.

import type { Claim } from '../claims/claim.ts';
import { isExclusive } from '../claims/properties/index.ts';
import { UNDATED } from '../claims/properties/ordinal.ts';
import { showValue, type Value, valuesMeet } from '../claims/value.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/model.ts';
import { parseIso, partsOf } from '../text/calendar.ts';
import { Lexicon } from '../text/lexicon.ts';
import { findNumbers } from '../text/number-grammar.ts';
import { tokenise } from '../text/tokens.ts';
import type { ClaimAt, Side } from '../workspace.ts';

/** What the knowledge says, with its source. */
export interface KnownValue {
  readonly value: Value;
  readonly source: string;
}

/** True when a claim states a fact that others can be held against. */
export function isComparable(claim: Claim): boolean {
  if (!isExclusive(claim.property) || claim.qualifiers['in'] === UNDATED) return false;
  return claim.modality === 'asserted' || claim.modality === 'reported' || claim.modality === 'quoted';
}

/** How many different values of one thing are told apart; beyond that the rest is left out. */
const MOST_SIDES = 40;

/** The comparable claims of one key, by value, in the order in which the values first stand. */
export function sidesOf(claims: readonly ClaimAt[]): readonly Side[] {
  const sides = new Map<string, { value: Value; shown: string; places: ClaimAt[] }>();
  for (const each of claims) {
    if (!isComparable(each.claim)) continue;
    const shown = showValue(each.claim.value);
    const side = sides.get(shown);
    if (side) side.places.push(each);
    else if (sides.size < MOST_SIDES) sides.set(shown, { value: each.claim.value, shown, places: [each] });
  }
  return [...sides.values()].map((side) => ({
    ...side,
    documents: [...new Set(side.places.map(({ document }) => document))],
  }));
}

/** The sides that cannot be true together with a claim. */
export function opposing(claim: Claim, sides: readonly Side[]): readonly Side[] {
  return sides.filter((side) => !valuesMeet(claim.value, side.value));
}

/** What the knowledge says of a claim's subject and property. */
export function knownValues(claim: Claim, knowledge: Knowledge): readonly KnownValue[] {
  const entity = knowledge.entity(claim.subject);
  if (!entity) return [];
  if (claim.property === 'ordinal') {
    const year = Number(claim.qualifiers['in']);
    return entity.editions.flatMap((edition) =>
      edition.number !== undefined && partsOf(edition.date.from).year <= year && year <= partsOf(edition.date.to).year
        ? [{ value: ordinalValue(edition.number), source: edition.source }]
        : [],
    );
  }
  return entity.facts.flatMap((fact) => {
    const value = fact.property === claim.property ? factValue(fact) : undefined;
    return value ? [{ value, source: fact.source }] : [];
  });
}

/** Reads the value of a fact as a claim's value would be. */
export function factValue(fact: Fact): Value | undefined {
  if (typeof fact.value !== 'string') return undefined;
  const interval = parseIso(fact.value);
  if (interval) return { kind: 'date', interval };
  const [number] = findNumbers(tokenise(fact.value, new Lexicon()), []);
  if (number && (fact.property === 'price' || fact.property === 'pages')) {
    return { kind: 'amount', amount: number.amount, unit: fact.property === 'pages' ? 'pages' : number.unit };
  }
  return { kind: 'words', words: fact.value, folded: fact.value.toLowerCase() };
}

function ordinalValue(number: number): Value {
  return {
    kind: 'amount',
    amount: { min: number, max: number, minOpen: false, maxOpen: false, stated: number },
    unit: 'ordinal',
  };
}
