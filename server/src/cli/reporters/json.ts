// `check --format json`. The shape is a contract: fields are added, never renamed or removed.

import { findingIds, type Place, type View } from '../../engine/index.ts';
import { type CheckResult, totalsOf } from './result.ts';

/** The whole result as one JSON object on one line. */
export function jsonReport({ view, findings }: CheckResult): string {
  const ids = findingIds(findings, view);
  const report = {
    findings: findings.map((finding, index) => ({
      id: ids[index],
      rule: finding.rule,
      severity: finding.severity,
      ...placed(view, finding),
      message: finding.message,
      related: finding.related.map((related) => ({ ...placed(view, related), message: related.message })),
      fixes: finding.fixes.map(({ title, edits }) => ({
        title,
        edits: edits.map(({ document, start, end, newText }) => ({ file: document, start, end, newText })),
      })),
    })),
    ...totalsOf(view),
  };
  return `${JSON.stringify(report)}\n`;
}

function placed(
  view: View,
  { document, start, end }: Place,
): { file: string; start: number; end: number; text: string } {
  return { file: document, start, end, text: view.excerpt(document, { start, end }) };
}
