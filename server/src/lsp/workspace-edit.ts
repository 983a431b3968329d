// A fix as a workspace edit: with the versions of open documents where the client takes them, so that an edit never lands in
// a newer text than it was made for.

import { TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { DocumentId, Fix, View } from '../engine/index.ts';
import { toRange } from './convert.ts';

export interface EditOptions {
  readonly documentChanges: boolean;
  version(id: DocumentId): number | undefined;
  externalUri(id: DocumentId): string;
}

export function workspaceEdit(view: View, fix: Fix, options: EditOptions): WorkspaceEdit {
  const edits = new Map<DocumentId, TextEdit[]>();
  for (const edit of fix.edits) {
    const document = view.document(edit.document);
    if (!document) continue;
    const list = edits.get(edit.document) ?? [];
    edits.set(edit.document, list);
    list.push(TextEdit.replace(toRange(document, edit), edit.newText));
  }
  if (!options.documentChanges) {
    return { changes: Object.fromEntries([...edits].map(([id, list]) => [options.externalUri(id), list])) };
  }
  return {
    documentChanges: [...edits].map(([id, list]) => {
      return TextDocumentEdit.create({ uri: options.externalUri(id), version: options.version(id) ?? null }, list);
    }),
  };
}
