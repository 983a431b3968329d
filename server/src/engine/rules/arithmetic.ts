// Numbers of one sentence that do not add up.

import type { Miscount } from '../document.ts';
import { type AnyRule, defineRule } from './rule.ts';

export const arithmetic: AnyRule = defineRule<Miscount>({
  docs: {
    id: 'arithmetic',
    title: 'Numbers of one sentence that do not add up',
    severity: 'warning',
    what: 'Recomputes what a sentence says of its own numbers: a total with its parts in parentheses, a part of a whole, a share in percent, a price with the price of each, a number of years with the years from and to. Rounding and “about” are allowed for, and the sum is shown.',
    why: 'One of the numbers is wrong, whatever the truth is, and any reader with a pencil will find it.',
    bad: 'India agreed to buy 31 drones (16 for the navy and 14 for the army).',
    good: 'India agreed to buy 31 drones (16 for the navy and 15 for the army).',
  },

  *run({ document }) {
    yield* document.miscounts;
  },

  report(miscount, { id }) {
    return {
      span: miscount,
      message: miscount.sum,
      related: miscount.related.map((span) => ({
        document: id,
        start: span.start,
        end: span.end,
        message: 'counted here',
      })),
    };
  },
});
