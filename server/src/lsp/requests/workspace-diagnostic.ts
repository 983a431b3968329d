// workspace/diagnostic: pulled diagnostics of all documents, open or not. A client that takes partial results keeps asking, so
// it is answered when there is something new; any other is answered at once.

import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { DocumentId } from '../../engine/index.ts';
import { unchanged } from '../diagnostics.ts';
import { cancelled } from '../guard.ts';
import type { Handler, Session } from '../session.ts';
import { documentId } from '../uris.ts';

export const onWorkspaceDiagnostic: Handler<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport> = async (
  session,
  params,
  token,
) => {
  const previous = new Map((params.previousResultIds ?? []).map(({ uri, value }) => [documentId(uri), value]));
  const { diagnostics } = session;
  let { now } = diagnostics.changedSince(0);
  let items = reports(session, [...session.view().ids, ...previous.keys()], previous);
  if (params.partialResultToken === undefined || params.partialResultToken === null) return { items: [...items] };
  for (;;) {
    const news = items.filter(({ kind }) => kind === DocumentDiagnosticReportKind.Full);
    if (news.length > 0) return { items: news };
    const goesOn = await Promise.race([diagnostics.changeAfter(now), cancellation(token)]);
    if (!goesOn) throw cancelled();
    const changed = diagnostics.changedSince(now);
    now = changed.now;
    items = reports(session, changed.ids, previous);
  }
};

function reports(
  session: Session,
  ids: readonly DocumentId[],
  previous: ReadonlyMap<DocumentId, string>,
): readonly WorkspaceDocumentDiagnosticReport[] {
  return [...new Set(ids)].sort().flatMap((id): WorkspaceDocumentDiagnosticReport[] => {
    const report = session.diagnostics.tryOf(id);
    if (!report) return [];
    const { resultId, items } = report;
    const where = { uri: session.externalUri(id), version: session.version(id) ?? null };
    const before = previous.get(id);
    if (before === resultId) return [{ ...unchanged(resultId), ...where }];
    if (before === undefined && items.length === 0) return [];
    return [{ kind: DocumentDiagnosticReportKind.Full, resultId, items, ...where }];
  });
}

function cancellation(token: CancellationToken): Promise<false> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve(false)));
}
