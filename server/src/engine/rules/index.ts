// The registry of rules. A new rule is one file here and one line in this list.

import { acronymExpansion } from './acronym-expansion.ts';
import { conflictingFacts } from './conflicting-facts.ts';
import { documentDate } from './document-date.ts';
import { officeHolder } from './office-holder.ts';
import type { AnyRule } from './rule.ts';
import { weekdayDate } from './weekday-date.ts';

export const RULES: readonly AnyRule[] = [acronymExpansion, conflictingFacts, documentDate, officeHolder, weekdayDate];
