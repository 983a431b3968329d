// The registry of rules. A new rule is one file here and one line in this list.

import { acronymExpansion } from './acronym-expansion.ts';
import { acronymRedefined } from './acronym-redefined.ts';
import { anachronism } from './anachronism.ts';
import { arithmetic } from './arithmetic.ts';
import { conflictingFacts } from './conflicting-facts.ts';
import { dateOrder } from './date-order.ts';
import { documentDate } from './document-date.ts';
import { impossibleDate } from './impossible-date.ts';
import { misattributedOffice } from './misattributed-office.ts';
import { misquotation } from './misquotation.ts';
import { missingName } from './missing-name.ts';
import { nameVariant } from './name-variant.ts';
import { officeHolder } from './office-holder.ts';
import type { AnyRule } from './rule.ts';
import { unbalancedQuotation } from './unbalanced-quotation.ts';
import { undefinedAcronym } from './undefined-acronym.ts';
import { unusedSilence } from './unused-silence.ts';
import { weekdayDate } from './weekday-date.ts';

export const RULES: readonly AnyRule[] = [
  acronymExpansion,
  acronymRedefined,
  anachronism,
  arithmetic,
  conflictingFacts,
  dateOrder,
  documentDate,
  impossibleDate,
  misattributedOffice,
  misquotation,
  missingName,
  nameVariant,
  officeHolder,
  unbalancedQuotation,
  undefinedAcronym,
  unusedSilence,
  weekdayDate,
];
