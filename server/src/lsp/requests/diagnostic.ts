// textDocument/diagnostic: pulled diagnostics of one document.

import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { unchanged } from '../diagnostics.ts';
import { uriOf } from '../params.ts';
import type { Handler } from '../session.ts';
import { documentId } from '../uris.ts';

export const onDiagnostic: Handler<DocumentDiagnosticParams, DocumentDiagnosticReport> = (session, params) => {
  const id = documentId(uriOf(params));
  const report = session.diagnostics.of(id);
  session.diagnostics.pulled(id, report);
  if (params.previousResultId === report.resultId) return unchanged(report.resultId);
  return { kind: DocumentDiagnosticReportKind.Full, ...report };
};
