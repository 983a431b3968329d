// textDocument/documentSymbol: the outline, as a tree or flat as the client takes it.

import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { contains, documentSymbols, type SymbolNode } from '../../engine/index.ts';
import { toRange } from '../convert.ts';
import { symbolKind } from '../kinds.ts';
import { type AtDocument, documentOf } from '../params.ts';
import type { Handler, Session } from '../session.ts';

export const onDocumentSymbol: Handler<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]> = (
  session,
  params,
) => {
  const at = documentOf(session.view(), params);
  if (!at) return [];
  const nodes = documentSymbols(at.view, at.id);
  if (session.client.hierarchicalSymbols) return nodes.map((node) => toSymbol(session, at, node));
  return nodes.flatMap((node) => toFlat(session, at, node));
};

function toSymbol(session: Session, at: AtDocument, node: SymbolNode): DocumentSymbol {
  const selection = contains(node.span, node.selection)
    ? node.selection
    : { start: node.span.start, end: node.span.start };
  return {
    name: node.name || '…',
    detail: node.detail,
    kind: symbolKind(node.kind, session.client.symbolKinds),
    range: toRange(at.document, node.span),
    selectionRange: toRange(at.document, selection),
    children: node.children.map((child) => toSymbol(session, at, child)),
  };
}

function toFlat(session: Session, at: AtDocument, node: SymbolNode, container?: string): SymbolInformation[] {
  const symbol: SymbolInformation = {
    name: node.name || '…',
    kind: symbolKind(node.kind, session.client.symbolKinds),
    location: { uri: session.externalUri(at.id), range: toRange(at.document, node.selection) },
    ...(container === undefined ? {} : { containerName: container }),
  };
  return [symbol, ...node.children.flatMap((child) => toFlat(session, at, child, node.name))];
}
