// One id for one document, however a client spells its URI: VS Code writes `c%3A`, others `c:`, some escape brackets. Answers
// about an open document go out in the spelling it was opened with.

import { URI } from 'vscode-uri';
import type { DocumentId } from '../engine/index.ts';

/** The document id of a URI: its normal spelling, or the text as it is if it is no URI. */
export function documentId(uri: string): DocumentId {
  try {
    return URI.parse(uri, true).toString();
  } catch {
    return uri;
  }
}

/** The path of a URI, decoded; for extensions and patterns, never for opening a file. */
export function uriPath(uri: string): string {
  try {
    return URI.parse(uri).path;
  } catch {
    return uri;
  }
}

/** The last part of a URI's path, for people. */
export function fileName(uri: string): string {
  const path = uriPath(uri);
  return path.slice(path.lastIndexOf('/') + 1) || path;
}

/** The path of `id` below `folder`, or undefined when it lies elsewhere. Both are document ids. */
export function pathBelow(folder: DocumentId, id: DocumentId): string | undefined {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return id.startsWith(base) ? uriPath(id).slice(uriPath(base).length) : undefined;
}

/** A URI below a folder. */
export function below(folder: DocumentId, path: string): DocumentId {
  return documentId(`${folder.endsWith('/') ? folder.slice(0, -1) : folder}/${path}`);
}
