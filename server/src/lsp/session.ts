// What a request handler may ask of the server: one value instead of many parameters.

import type { CancellationToken } from 'vscode-languageserver';
import type { DocumentId, View } from '../engine/index.ts';
import type { ConcordSettings, StatusResult } from '../protocol.ts';
import type { ClientFeatures } from './client.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { KnowledgePlace } from './knowledge.ts';
import type { WorkspaceSilences } from './silences.ts';

export interface Session {
  readonly client: ClientFeatures;
  readonly diagnostics: Diagnostics;
  /** The documents with every change so far. */
  view(): View;
  /** The URI by which the client knows a document. */
  externalUri(id: DocumentId): string;
  /** The version of an open document. */
  version(id: DocumentId): number | undefined;
  status(): StatusResult;
  settings(): ConcordSettings;
  /** Where the workspace keeps knowledge of this kind for the texts beside a document; undefined outside all folders. */
  knowledgePlace(document: DocumentId, file: string): KnowledgePlace | undefined;
  /** Where the workspace keeps the silences of a document, and its path in them. */
  silencePlace: WorkspaceSilences['place'];
}

/** The handler of one request. `P` is what the client ought to send; params.ts says what it did send. */
export type Handler<P, R> = (session: Session, params: P, token: CancellationToken) => R | Promise<R>;
