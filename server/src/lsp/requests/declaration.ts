// textDocument/declaration: the entry of the knowledge, as a document that the client asks for with concord/knowledgeDocument.

import type { DeclarationParams, Location } from 'vscode-languageserver';
import { declaration } from '../../engine/index.ts';
import { offsetOf } from '../params.ts';
import type { Handler } from '../session.ts';
import { entityUri } from '../virtual-documents.ts';

const START = { line: 0, character: 0 };

export const onDeclaration: Handler<DeclarationParams, Location | null> = (session, params) => {
  const at = offsetOf(session.view(), params);
  const entity = at && declaration(at.view, at.id, at.offset);
  return entity === undefined ? null : { uri: entityUri(entity), range: { start: START, end: START } };
};
