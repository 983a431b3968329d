// Runs all rules over one document. Severity, order and the leaving out of page furniture are decided here, once, for every
// rule.

import type { FurnitureSpan } from '../document.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { RULES } from './index.ts';
import type { RuleContext } from './rule.ts';

/** Findings of one document, by start, then by rule. */
export function checkDocument(context: RuleContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const { id, severity } = rule.docs;
    const set = context.view.settings.rules[id];
    if (set === 'off') continue;
    for (const { report, fixes } of rule.check(context)) {
      if (id !== 'document-date' && inFurniture(context.document.furniture, report.span.start)) continue;
      findings.push({
        rule: id,
        severity: set ?? report.severity ?? severity,
        document: context.id,
        start: report.span.start,
        end: report.span.end,
        message: report.message,
        related: report.related ?? [],
        fixes,
        sources: report.sources ?? [],
      });
    }
  }
  return findings.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

function inFurniture(furniture: readonly FurnitureSpan[], offset: number): boolean {
  const span = firstEndingAfter(furniture, offset);
  return span !== undefined && span.start <= offset;
}
