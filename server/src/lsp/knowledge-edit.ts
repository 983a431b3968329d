// An addition to a knowledge file as a workspace edit: into the file as it is, or into a new one where there is none and the
// client can make one.

import { CreateFile, Position, TextDocumentEdit, TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { type Addition, addition, type DocumentId, lineStarts, newFile } from '../engine/index.ts';
import { toRange } from './convert.ts';
import type { KnowledgePlace } from './knowledge.ts';

export interface AdditionOptions {
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  version(id: DocumentId): number | undefined;
  externalUri(id: DocumentId): string;
}

/** The edit; undefined where the file cannot be added to, or not be made. */
export function additionEdit(
  place: KnowledgePlace,
  entry: Addition,
  options: AdditionOptions,
): WorkspaceEdit | undefined {
  const uri = options.externalUri(place.id);
  if (place.text === undefined) {
    if (!options.createsFiles || !options.documentChanges) return undefined;
    const edits = [TextEdit.insert(Position.create(0, 0), newFile(entry))];
    return { documentChanges: [CreateFile.create(uri), TextDocumentEdit.create({ uri, version: null }, edits)] };
  }
  const edit = addition(place.text, entry);
  if (!edit) return undefined;
  const lines = { lineStarts: lineStarts(place.text), length: place.text.length };
  const edits = [TextEdit.replace(toRange(lines, edit), edit.newText)];
  if (!options.documentChanges) return { changes: { [uri]: edits } };
  return { documentChanges: [TextDocumentEdit.create({ uri, version: options.version(place.id) ?? null }, edits)] };
}
