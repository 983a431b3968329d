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
  const waits = params.partialResultToken !== undefined && params.partialResultToken !== null;
  for (;;) {
    const items = reports(session, previous);
    if (!waits) return { items };
    const news = items.filter(({ kind }) => kind === DocumentDiagnosticReportKind.Full);
    if (news.length > 0) return { items: news };
    const goesOn = await Promise.race([session.diagnostics.nextChange(), cancellation(token)]);
    if (!goesOn) throw cancelled();
  }
};

function reports(session: Session, previous: ReadonlyMap<DocumentId, string>): WorkspaceDocumentDiagnosticReport[] {
  const ids = new Set([...session.view().ids, ...previous.keys()]);
  return [...ids].sort().flatMap((id): WorkspaceDocumentDiagnosticReport[] => {
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
