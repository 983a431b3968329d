// A claim: what a document states about a subject. Its key has no position in it, so that an edit which changes no fact
// changes no other document's findings.

import type { EntityId } from '../knowledge/model.ts';
import type { DateInterval } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';
import type { Value } from './value.ts';

export type Modality = 'asserted' | 'reported' | 'planned' | 'negated' | 'hypothetical' | 'quoted';

/** Offsets are UTF-16 units of the source; the span is the words that give the value. */
export interface Claim extends Span {
  readonly text: string;
  readonly subject: EntityId;
  /** One of the properties in claims/properties. */
  readonly property: string;
  readonly value: Value;
  readonly modality: Modality;
  /** When it was so, where the property changes with time. */
  readonly asOf?: DateInterval;
  /** What else must agree before two claims are compared: post, acronym, edition … */
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Span of the words that name the subject, when they are elsewhere in the sentence. */
  readonly subjectSpan?: Span;
}

/** Claims with one key are about one thing and may be compared. */
export function claimKey(claim: Claim): string {
  const qualifiers = Object.entries(claim.qualifiers).sort(([a], [b]) => (a < b ? -1 : 1));
  return [claim.subject, claim.property, ...qualifiers.map(([name, value]) => `${name}=${value}`)].join('|');
}
