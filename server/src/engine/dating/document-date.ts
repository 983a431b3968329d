// The date of a document: what it states, unless two independent things it says rule that out; then what they fit.

import type { DateEvidence, DocumentDate } from '../document.ts';
import { intersect } from '../text/calendar.ts';
import type { Inference } from './inferred.ts';

/** Decides between the stated dates (most trusted first) and what the text fits. */
export function documentDate(
  stated: readonly DateEvidence[],
  inference: Inference | undefined,
): DocumentDate | undefined {
  const best = stated[0];
  if (!best)
    return inference && inference.reasons.length > 1
      ? { interval: inference.interval, origin: 'inferred', reasons: inference.reasons }
      : undefined;
  const against = inference?.reasons.filter((reason) => intersect(reason.interval, best.interval) === undefined) ?? [];
  if (inference && against.length >= 2)
    return { interval: inference.interval, origin: 'inferred', stated: best, reasons: inference.reasons };
  return { interval: best.interval, origin: best.origin, ...(best.span && { span: best.span }), reasons: [] };
}
