// concord/knowledgeDocument: the text of a read-only document of the server.

import type { KnowledgeDocumentParams, KnowledgeDocumentResult } from '../../protocol.ts';
import { invalid } from '../params.ts';
import type { Handler } from '../session.ts';
import { virtualDocument } from '../virtual-documents.ts';

export const onKnowledgeDocument: Handler<KnowledgeDocumentParams, KnowledgeDocumentResult> = (session, params) => {
  if (typeof params.uri !== 'string') throw invalid('uri');
  const text = virtualDocument(session.view(), params.uri);
  return text === undefined ? null : { text };
};
