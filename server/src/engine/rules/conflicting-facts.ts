// Facts about one thing that cannot all be true: within a text, between texts, or against the knowledge.

import { type Claim, claimKey } from '../claims/claim.ts';
import { propertyLabel } from '../claims/properties/index.ts';
import { showValue, type Value, valuesMeet } from '../claims/value.ts';
import { isComparable, type KnownValue, knownValues, opposing } from '../corpus/conflicts.ts';
import { countDocuments } from '../corpus/witnesses.ts';
import type { DocumentAnalysis, DocumentId } from '../document.ts';
import { SETTLED } from '../knowledge/model.ts';
import type { Side, View } from '../workspace.ts';
import type { Fix } from './finding.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

/** Other places that a finding lists; the message counts them all. */
const MOST = 20;
/** Other values for which repairs are offered. */
const MOST_FIXED = 3;

interface State {
  readonly claim: Claim;
  readonly others: readonly Side[];
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
      const key = claimKey(claim);
      const sides = view.sidesFor(key);
      const others = opposing(claim, sides);
      const known = knownValues(claim, view.knowledge);
      // What the workspace has settled is right: only the texts that differ from it are told.
      const settled = known.filter(({ source }) => source === SETTLED);
      if ((others.length === 0 || settled.length > 0) && agrees(claim.value, settled.length > 0 ? settled : known))
        continue;
      yield { claim, others, known, subject: nameOf(claim, view, document) };
    }
  },

  report({ claim, others, known, subject }, { view, id }) {
    const supports = known.length > 0 && agrees(claim.value, known);
    const sides = others.map(({ shown, documents }) => `${shown} in ${countPlaces(documents, id, view)}`);
    const says = (supports ? [] : known).map(({ value, source }) =>
      source === SETTLED
        ? `settled as ${showValue(value)}`
        : `${showValue(value)} according to ${view.knowledge.source(source)?.publisher ?? source}`,
    );
    const support = supports ? ` The knowledge supports ${showValue(claim.value)}.` : '';
    return {
      span: claim,
      message: `${subject}: ${propertyLabel(claim.property)} ${showValue(claim.value)} here, ${[...sides, ...says].join(', ')}.${support}`,
      ...(known.some(({ source }) => source === SETTLED) && { severity: 'information' as const }),
      related: others
        .flatMap(({ shown, places }) => places.slice(0, MOST).map((place) => ({ place, shown })))
        .slice(0, MOST)
        .map(({ place: { document, claim: other }, shown }) => ({
          document,
          start: other.start,
          end: other.end,
          message: `${propertyLabel(other.property)} ${shown}`,
        })),
      sources: known.map(({ source }) => source),
    };
  },

  fix({ claim, others, known }, { view, id }) {
    // Where the knowledge decides, no repair leads away from it.
    const allowed = (value: Value): boolean => agrees(value, known);
    return others.slice(0, MOST_FIXED).flatMap(({ places, documents, shown, value }): readonly Fix[] => {
      const [first] = places;
      const here = first && swapped(claim, first.claim);
      if (here === undefined) return [];
      const fixes: Fix[] = [];
      if (allowed(value))
        fixes.push({
          title: `Write “${here}” here (${shown})`,
          edits: [{ document: id, start: claim.start, end: claim.end, newText: here }],
        });
      if (allowed(claim.value) && places.length <= MOST) {
        const edits = places.map((place) => ({
          document: place.document,
          start: place.claim.start,
          end: place.claim.end,
          newText: swapped(place.claim, claim) ?? claim.text,
        }));
        fixes.push({ title: `Write “${edits[0]?.newText}” in ${countPlaces(documents, id, view)}`, edits });
      }
      return fixes;
    });
  },
});

/** True unless the knowledge has values and none of them can be this one: several meetings may fall in one year. */
function agrees(value: Value, known: readonly KnownValue[]): boolean {
  return known.length === 0 || known.some((each) => valuesMeet(value, each.value));
}

/** The words of `claim` with the number of `other`, or the other's words where they are of the same kind. */
function swapped(claim: Claim, other: Claim): string | undefined {
  if (claim.value.kind !== other.value.kind) return undefined;
  if (claim.value.kind !== 'amount') return other.text;
  const number = /\d[\d,.]*\d|\d/;
  const value = number.exec(other.text)?.[0];
  return value !== undefined && number.test(claim.text) ? claim.text.replace(number, value) : other.text;
}

function countPlaces(documents: readonly DocumentId[], here: DocumentId, view: View): string {
  const others = documents.filter((document) => document !== here);
  return others.length === 0 ? 'this document too' : countDocuments(others, view);
}

function nameOf(claim: Claim, view: View, document: DocumentAnalysis): string {
  return (
    view.knowledge.entity(claim.subject)?.name ??
    document.local.get(claim.subject)?.name ??
    claim.subject.replace(/^~/, '').replaceAll('-', ' ')
  );
}
