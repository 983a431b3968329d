// Values are intervals: two values conflict only if they cannot be the same thing. "$5 billion" and "$5.43 billion" meet,
// 81 pages and 108 pages do not, "27 October" meets "October 2020".

import { type DateInterval, intersect, showInterval } from '../text/calendar.ts';
import { type Amount, meets as amountsMeet, showAmount } from '../text/numbers.ts';

export type Value =
  | { readonly kind: 'amount'; readonly amount: Amount; readonly unit: string }
  | { readonly kind: 'date'; readonly interval: DateInterval }
  /** An entity or post by id, with the name to show. */
  | { readonly kind: 'entity'; readonly id: string; readonly name: string }
  /** Words, compared by their folded form. */
  | { readonly kind: 'words'; readonly words: string; readonly folded: string };

/** True when the two can be the same value; symmetric. Values of different kinds or units are never said to differ. */
export function valuesMeet(a: Value, b: Value): boolean {
  if (a.kind === 'amount' && b.kind === 'amount') return a.unit !== b.unit || amountsMeet(a.amount, b.amount);
  if (a.kind === 'date' && b.kind === 'date') return intersect(a.interval, b.interval) !== undefined;
  if (a.kind === 'entity' && b.kind === 'entity') return a.id === b.id;
  if (a.kind === 'words' && b.kind === 'words') return a.folded === b.folded;
  return true;
}

/** The value for people. */
export function showValue(value: Value): string {
  switch (value.kind) {
    case 'amount':
      return value.unit === 'pages'
        ? `${showAmount(value.amount, 'count')} pages`
        : showAmount(value.amount, value.unit);
    case 'date':
      return showInterval(value.interval);
    case 'entity':
      return value.name;
    case 'words':
      return value.words;
  }
}
