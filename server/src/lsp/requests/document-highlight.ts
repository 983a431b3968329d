// textDocument/documentHighlight

import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { highlights } from '../../engine/index.ts';
import { toRange } from '../convert.ts';
import { offsetOf } from '../params.ts';
import type { Handler } from '../session.ts';

export const onDocumentHighlight: Handler<DocumentHighlightParams, DocumentHighlight[]> = (session, params) => {
  const at = offsetOf(session.view(), params);
  if (!at) return [];
  return highlights(at.view, at.id, at.offset).map((span) => {
    return { range: toRange(at.document, span), kind: DocumentHighlightKind.Text };
  });
};
