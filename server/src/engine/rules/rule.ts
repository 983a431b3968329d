// What a rule is. Detection is `run`, which knows nothing of wording; `report` words a state, `fix` repairs it. The docs of
// a rule stand beside it, and its page, its settings and its SARIF entry are made from them.

import type { DocumentAnalysis, DocumentId, IgnoreComment } from '../document.ts';
import type { Span } from '../text/span.ts';
import type { View } from '../workspace.ts';
import type { Fix, RelatedPlace, Severity, Silence } from './finding.ts';

/** For people: what a rule is for, in Markdown without headings. */
export interface RuleDocs {
  /** Stable, in kebab-case; never reused. */
  readonly id: string;
  /** One line: what it reports. */
  readonly title: string;
  readonly severity: Severity;
  /** Off in articles unless it is set for them. */
  readonly notesOnly?: boolean;
  readonly what: string;
  readonly why: string;
  /** A text that has a finding, and the same text mended. */
  readonly bad: string;
  readonly good: string;
}

export interface RuleContext {
  readonly view: View;
  readonly id: DocumentId;
  readonly document: DocumentAnalysis;
  /** What silenced nothing; known only once all other rules have run. */
  readonly unused?: { readonly comments: readonly IgnoreComment[]; readonly silences: readonly Silence[] };
}

export interface Report {
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly RelatedPlace[];
  /** Ids of sources that speak to it. */
  readonly sources?: readonly string[];
  /** When other than the rule's own. */
  readonly severity?: Severity;
}

/** One kind of finding. `State` is whatever detection found; it is handed to `report` and `fix` unchanged. */
export interface Rule<State> {
  readonly docs: RuleDocs;
  run(context: RuleContext): Iterable<State>;
  report(state: State, context: RuleContext): Report;
  fix?(state: State, context: RuleContext): readonly Fix[];
}

/** A rule with its state type hidden, as the registry holds it. */
export interface AnyRule {
  readonly docs: RuleDocs;
  check(context: RuleContext): Iterable<{ readonly report: Report; readonly fixes: readonly Fix[] }>;
}

/** Hides the state type of a rule. */
export function defineRule<State>(rule: Rule<State>): AnyRule {
  return {
    docs: rule.docs,
    *check(context) {
      for (const state of rule.run(context)) {
        yield { report: rule.report(state, context), fixes: rule.fix?.(state, context) ?? [] };
      }
    },
  };
}
