// workspace/symbol: entities by name, over all documents.

import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { workspaceSymbols } from '../../engine/index.ts';
import { toLocation } from '../convert.ts';
import { symbolKind } from '../kinds.ts';
import { invalid } from '../params.ts';
import type { Handler } from '../session.ts';

const LIMIT = 200;

export const onWorkspaceSymbol: Handler<WorkspaceSymbolParams, SymbolInformation[]> = (session, params) => {
  if (typeof params.query !== 'string') throw invalid('query');
  const view = session.view();
  return workspaceSymbols(view, params.query, LIMIT).map(({ name, type, container, place }) => ({
    name,
    kind: symbolKind(type, session.client.symbolKinds),
    location: toLocation(view, place, session.externalUri),
    containerName: container,
  }));
};
