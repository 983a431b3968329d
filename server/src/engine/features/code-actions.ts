// Code actions: the fixes of the findings that a selection touches. Rules write the fixes; nothing is invented here.

import type { DocumentId } from '../document.ts';
import type { Finding, Fix } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';
import type { View } from '../workspace.ts';

export interface CodeAction {
  readonly title: string;
  readonly fix: Fix;
  readonly finding: Finding;
}

/** Fixes for the findings that touch `span`, in the order of the findings. */
export function codeActions(view: View, id: DocumentId, span: Span): readonly CodeAction[] {
  return view
    .findings(id)
    .filter((finding) => finding.start <= span.end && span.start <= finding.end)
    .flatMap((finding) => finding.fixes.map((fix) => ({ title: fix.title, fix, finding })));
}
