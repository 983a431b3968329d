// textDocument/codeAction: the fixes of the findings that the range touches, and what can be told to the knowledge about the
// name there.

import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import {
  codeActions,
  type KnowledgeAction,
  knowledgeActions,
  type CodeAction as Offer,
  settleActions,
} from '../../engine/index.ts';
import { additionEdit } from '../knowledge-edit.ts';
import { type AtDocument, documentOf, spanOf } from '../params.ts';
import type { Handler, Session } from '../session.ts';
import { silenceActions } from '../silence-edit.ts';
import { workspaceEdit } from '../workspace-edit.ts';

export const onCodeAction: Handler<CodeActionParams, CodeAction[]> = (session, params) => {
  const at = documentOf(session.view(), params);
  if (!at || !wantsQuickFixes(params)) return [];
  const span = spanOf(at, params);
  return [
    ...codeActions(at.view, at.id, span).map((offer) => toAction(session, at, offer, params)),
    ...settleActions(at.view, at.id, span).flatMap((offer) => toKnowledgeAction(session, at, offer)),
    ...silenceActions(session, at, span),
    ...knowledgeActions(at.view, at.id, span).flatMap((offer) => toKnowledgeAction(session, at, offer)),
  ];
};

function toKnowledgeAction(session: Session, at: AtDocument, { title, file, addition }: KnowledgeAction): CodeAction[] {
  const place = session.knowledgePlace(at.id, file);
  const edit = place && additionEdit(place, addition, { ...session.client, ...session });
  return edit ? [{ title, kind: CodeActionKind.QuickFix, edit }] : [];
}

function toAction(
  session: Session,
  at: AtDocument,
  { title, fix, finding }: Offer,
  params: CodeActionParams,
): CodeAction {
  const own = session.diagnostics.convert(at.view, at.document, finding);
  const shown = params.context?.diagnostics?.find((diagnostic) => isSame(diagnostic, own));
  const { documentChanges, preferredActions } = session.client;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [shown ?? own],
    edit: workspaceEdit(at.view, fix, { documentChanges, version: session.version, externalUri: session.externalUri }),
    ...(preferredActions && fix.preferred ? { isPreferred: true } : {}),
  };
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.code === b.code && JSON.stringify(a.range) === JSON.stringify(b.range);
}

/** True unless the client asks for other kinds only. `''` and a parent kind ask for all below them. */
function wantsQuickFixes(params: CodeActionParams): boolean {
  const only = params.context?.only;
  return !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}
