// Facts about one thing that cannot all be true: within a text, between texts, or against the knowledge.

import { type Claim, claimKey } from '../claims/claim.ts';
import { propertyLabel } from '../claims/properties/index.ts';
import { showValue } from '../claims/value.ts';
import { isComparable, type KnownValue, knownValues, opposing } from '../corpus/conflicts.ts';
import { valuesMeet } from '../claims/value.ts';
import type { ClaimAt } from '../workspace.ts';
import type { Fix } from './finding.ts';
import { defineRule, type AnyRule, type RuleContext } from './rule.ts';

interface State {
  readonly claim: Claim;
  readonly others: readonly ClaimAt[];
  /** What the knowledge says, where it speaks to it. */
  readonly known: readonly KnownValue[];
  readonly subject: string;
}

export const conflictingFacts: AnyRule = defineRule<State>({
  docs: {
    id: 'conflicting-facts',
    title: 'Facts about one thing that cannot all be true',
    severity: 'warning',
    what: 'Compares what the texts say of one subject and property: page counts, dates, prices, numbers in a series. Two values conflict only if neither can be a rounding or a less exact form of the other, and if both are stated as facts; a plan does not conflict with what came of it. Where the knowledge has a sourced value, it is shown beside the texts.',
    why: 'Reports copy from one another and slip on the way. A note that cites one of two figures without knowing of the other is wrong half of the time.',
    bad: 'The 81-page Missile Defense Review (MDR) 2019 was released. The 108-page MDR 2019 focuses on China.',
    good: 'The 108-page Missile Defense Review (MDR) 2019 was released. The 108-page MDR 2019 focuses on China.',
  },

  *run({ view, document }: RuleContext) {
    for (const claim of document.claims) {
      if (!isComparable(claim)) continue;
      const others = opposing(claim, view.claimsFor(claimKey(claim)));
      const known = knownValues(claim, view.knowledge);
      const against = known.some(({ value }) => !valuesMeet(claim.value, value));
      if (others.length === 0 && !against) continue;
      yield { claim, others, known, subject: view.knowledge.entity(claim.subject)?.name ?? localName(claim, document.local.get(claim.subject)?.name) };
    }
  },

  report({ claim, others, known, subject }, { view, id }) {
    const supported = known.filter(({ value }) => valuesMeet(claim.value, value));
    const contradicted = known.filter(({ value }) => !valuesMeet(claim.value, value));
    const sides = groupByValue(others).map(([value, places]) => `${value} in ${countPlaces(places, id)}`);
    const says = contradicted.map(({ value, source }) => `${showValue(value)} according to ${view.knowledge.source(source)?.publisher ?? source}`);
    const support = supported.length > 0 ? ` The knowledge supports ${showValue(claim.value)}.` : '';
    return {
      span: claim,
      message: `${subject}: ${propertyLabel(claim.property)} ${showValue(claim.value)} here, ${[...sides, ...says].join(', ')}.${support}`,
      related: others.map(({ document, claim: other }) => ({ document, start: other.start, end: other.end, message: `${propertyLabel(other.property)} ${showValue(other.value)}` })),
      sources: known.map(({ source }) => source),
    };
  },

  fix({ claim, others }, { id }) {
    const fixes: Fix[] = [];
    for (const [value, places] of groupByValue(others)) {
      const other = (places[0] as ClaimAt).claim;
      const here = swapped(claim, other);
      const there = swapped(other, claim);
      if (here !== undefined) fixes.push({ title: `Write “${here}” here (${value})`, edits: [{ document: id, start: claim.start, end: claim.end, newText: here }] });
      if (there !== undefined) {
        const edits = places.map((place) => ({ document: place.document, start: place.claim.start, end: place.claim.end, newText: swapped(place.claim, claim) ?? there }));
        fixes.push({ title: `Write “${there}” in ${countPlaces(places, id)}`, edits });
      }
    }
    return fixes;
  },
});

/** The words of `claim` with the number of `other`, or the other's words where they are of the same kind. */
function swapped(claim: Claim, other: Claim): string | undefined {
  if (claim.value.kind !== other.value.kind) return undefined;
  if (claim.value.kind !== 'amount') return other.text;
  const number = /\d[\d,.]*\d|\d/;
  const value = number.exec(other.text)?.[0];
  return value !== undefined && number.test(claim.text) ? claim.text.replace(number, value) : other.text;
}

function groupByValue(claims: readonly ClaimAt[]): readonly (readonly [string, readonly ClaimAt[]])[] {
  const groups = new Map<string, ClaimAt[]>();
  for (const each of claims) {
    const value = showValue(each.claim.value);
    const list = groups.get(value);
    if (list) list.push(each);
    else groups.set(value, [each]);
  }
  return [...groups];
}

function countPlaces(places: readonly ClaimAt[], here: string): string {
  const others = new Set(places.map(({ document }) => document).filter((document) => document !== here)).size;
  if (others === 0) return 'this document too';
  return others === 1 ? 'another document' : `${others} other documents`;
}

function localName(claim: Claim, name: string | undefined): string {
  return name ?? claim.subject.replace(/^~/, '').replaceAll('-', ' ');
}
