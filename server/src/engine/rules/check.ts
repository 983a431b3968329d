// Runs all rules over one document. Severity, order, the leaving out of page furniture, silences and the limit on findings are
// decided here, once, for every rule.

import type { FurnitureSpan } from '../document.ts';
import { fitsGlob } from '../text/globs.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { Settings } from '../workspace.ts';
import type { Finding, Severity, SilencedFinding } from './finding.ts';
import { RULES } from './index.ts';
import type { AnyRule, RuleContext } from './rule.ts';
import { sift } from './silences.ts';
import { unusedSilence } from './unused-silence.ts';

/** What the user writes, unless the settings say otherwise. */
export const DEFAULT_NOTES: readonly string[] = ['**/{notes,briefs,briefings}/**', '*.brief'];

/** Findings of one rule in one document; the last of them says how many were left out. */
const MOST_OF_A_RULE = 500;

export interface Checked {
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
}

/** Findings of one document, by start, then by rule. */
export function checkDocument(context: RuleContext): Checked {
  const { document, view } = context;
  const note = isNote(context.id, view.settings);
  const found = RULES.filter((rule) => rule !== unusedSilence).flatMap((rule) => findingsOf(rule, context, note));
  const { shown, silenced, unusedComments, unusedSilences } = sift(
    found.sort(inOrder),
    document,
    view.settings.silences ?? [],
    view,
  );
  const unused = { comments: unusedComments, silences: unusedSilences };
  return { findings: [...shown, ...findingsOf(unusedSilence, { ...context, unused }, note)].sort(inOrder), silenced };
}

/** True for what the user writes. */
export function isNote(id: string, settings: Settings): boolean {
  return fitsGlob(id, settings.notes ?? DEFAULT_NOTES);
}

function findingsOf(rule: AnyRule, context: RuleContext, note: boolean): readonly Finding[] {
  const { id } = rule.docs;
  const { settings } = context.view;
  const set = severityOf(id, context.id, settings);
  if (set === 'off' || (rule.docs.notesOnly && !note && set === undefined)) return [];
  const findings: Finding[] = [];
  let left = 0;
  for (const { report, fixes } of rule.check(context)) {
    if (id !== 'document-date' && inFurniture(context.document.furniture, report.span.start)) continue;
    if (findings.length >= MOST_OF_A_RULE) {
      left++;
      continue;
    }
    findings.push({
      rule: id,
      severity: set ?? tempered(report.severity ?? rule.docs.severity, report.related ?? [], context, note),
      document: context.id,
      start: report.span.start,
      end: report.span.end,
      message: report.message,
      related: report.related ?? [],
      fixes,
      sources: report.sources ?? [],
    });
  }
  const last = findings[findings.length - 1];
  if (left > 0 && last)
    findings[findings.length - 1] = {
      ...last,
      message: `${last.message} ${left} more findings of this rule in this document are left out.`,
    };
  return findings;
}

/** The severity that the settings give a rule for a document, if any. */
function severityOf(rule: string, document: string, settings: Settings): Severity | 'off' | undefined {
  const override = settings.overrides?.findLast(
    ({ files, rules }) => rules[rule] !== undefined && fitsGlob(document, files),
  );
  return override?.rules[rule] ?? settings.rules[rule];
}

/** Beside notes, what articles say against one another is the user's information, not a mistake of theirs. */
function tempered(severity: Severity, related: Finding['related'], context: RuleContext, note: boolean): Severity {
  const { view, id } = context;
  if (severity !== 'warning' || note || view.settings.strict || !view.hasNotes) return severity;
  return related.some(({ document }) => document !== id) ? 'information' : severity;
}

function inOrder(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

function inFurniture(furniture: readonly FurnitureSpan[], offset: number): boolean {
  const span = firstEndingAfter(furniture, offset);
  return span !== undefined && span.start <= offset;
}
