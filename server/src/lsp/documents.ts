// The open buffers: what a client has open is the truth about it until it is closed, whatever the disk says.
// Only keeps texts; where they go is said by its callbacks.

import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type Range, TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentId } from '../engine/index.ts';
import { documentId } from './uris.ts';

export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

export interface Documents {
  get(id: DocumentId): OpenDocument | undefined;
  ids(): readonly DocumentId[];
  /** The URI by which the client knows a document. */
  externalUri(id: DocumentId): string;
  open(uri: string, languageId: string, version: number, text: string): void;
  /** False when the document is not open. */
  change(uri: string, version: number | null | undefined, changes: readonly TextDocumentContentChangeEvent[]): boolean;
  close(uri: string): void;
}

export interface DocumentEvents {
  changed(id: DocumentId, document: OpenDocument): void;
  closed(id: DocumentId): void;
}

export function createDocuments(events: DocumentEvents): Documents {
  const buffers = new Map<DocumentId, { readonly uri: string; document: TextDocument }>();
  /** Kept beyond closing: the client still knows what it was told under its own spelling. */
  const spellings = new Map<DocumentId, string>();

  function get(id: DocumentId): OpenDocument | undefined {
    const buffer = buffers.get(id);
    if (!buffer) return undefined;
    const { languageId, version } = buffer.document;
    return { uri: buffer.uri, languageId, version, text: buffer.document.getText() };
  }

  function tell(id: DocumentId): void {
    const open = get(id);
    if (open) events.changed(id, open);
  }

  return {
    get,
    ids: () => [...buffers.keys()],
    externalUri: (id) => spellings.get(id) ?? id,
    open(uri, languageId, version, text) {
      const id = documentId(uri);
      if (uri !== id) spellings.set(id, uri);
      buffers.set(id, { uri, document: TextDocument.create(uri, languageId, version, text) });
      tell(id);
    },
    change(uri, version, changes) {
      const id = documentId(uri);
      const buffer = buffers.get(id);
      if (!buffer) return false;
      for (const change of changes) buffer.document = applied(buffer.document, change);
      TextDocument.update(buffer.document, [], version ?? buffer.document.version + 1);
      tell(id);
      return true;
    },
    close(uri) {
      const id = documentId(uri);
      if (buffers.delete(id)) events.closed(id);
    },
  };
}

/** Applies one change, after moving its range into the text: some clients send ranges that end a line past it. */
function applied(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocument {
  const clamped =
    'range' in change && change.range ? { text: change.text, range: inside(document, change.range) } : change;
  return TextDocument.update(document, [clamped], document.version);
}

function inside(document: TextDocument, { start, end }: Range): Range {
  return {
    start: document.positionAt(document.offsetAt(start)),
    end: document.positionAt(document.offsetAt(end)),
  };
}
