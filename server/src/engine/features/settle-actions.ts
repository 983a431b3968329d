// A conflict is settled by a fact in the workspace's own knowledge. Says what to add to which file, for each value that the texts
// give; where the file is, the server knows.

import { claimKey } from '../claims/claim.ts';
import { propertyLabel } from '../claims/properties/index.ts';
import type { Value } from '../claims/value.ts';
import { isComparable } from '../corpus/conflicts.ts';
import type { DocumentId } from '../document.ts';
import { SETTLED } from '../knowledge/model.ts';
import { isoDay, partsOf, yearInterval } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';
import type { View } from '../workspace.ts';
import type { KnowledgeAction } from './knowledge-actions.ts';

const MOST = 4;

/** The values between which the conflicts under a selection can be settled. */
export function settleActions(view: View, id: DocumentId, span: Span): readonly KnowledgeAction[] {
  const touched = view
    .findings(id)
    .filter(({ rule, start, end }) => rule === 'conflicting-facts' && start <= span.end && span.start <= end);
  return touched.flatMap((finding) => {
    const claim = view
      .document(id)
      ?.claims.find((each) => each.start === finding.start && each.end === finding.end && isComparable(each));
    const entity = claim && view.knowledge.entity(claim.subject);
    if (!claim || !entity || Object.keys(claim.qualifiers).length > 0) return [];
    const sides = view.sidesFor(claimKey(claim));
    return sides.slice(0, MOST).flatMap(({ value, shown }): readonly KnowledgeAction[] => {
      const written = factOf(value);
      if (written === undefined) return [];
      const facts = [{ property: claim.property, value: written, source: SETTLED }];
      return [
        {
          title: `Settle: ${propertyLabel(claim.property)} of ${entity.name} is ${shown}`,
          file: `settled-${entity.id}-${claim.property}.yaml`,
          addition: { list: 'entities', entry: { id: entity.id, facts } },
        },
      ];
    });
  });
}

/** The value as a knowledge file writes it; undefined for what it cannot. */
function factOf(value: Value): string | undefined {
  if (value.kind === 'amount') {
    const { stated } = value.amount;
    return value.unit === 'pages'
      ? String(stated)
      : /^[A-Z]{3}$/.test(value.unit)
        ? `${value.unit} ${stated}`
        : undefined;
  }
  if (value.kind !== 'date') return undefined;
  const { from, to } = value.interval;
  if (from === to) return isoDay(from);
  const { year, month } = partsOf(from);
  const whole = yearInterval(year);
  if (whole.from === from && whole.to === to) return String(year);
  return partsOf(to).month === month && partsOf(to).year === year ? isoDay(from).slice(0, 7) : undefined;
}
