// What the server needs from the place it runs in. Node, a web worker and the tests each supply one; nothing else of theirs
// is known here.

import type { KnowledgeData } from '../engine/index.ts';

/** The bytes of a file, or in words why they cannot be had. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly problem: string; readonly missing?: boolean };

export interface FileQuery {
  /** Endings without the dot, in lower case. */
  readonly extensions: readonly string[];
  /** Names of folders to leave out at any depth; folders whose name begins with a dot are always left out. */
  readonly excludeFolders: readonly string[];
}

export interface FileList {
  readonly uris: readonly string[];
  /** Folders that could not be read, each a line for the log. */
  readonly problems: readonly string[];
}

/** Files by URI. Neither function rejects for what may happen to a file system. */
export interface Files {
  list(folder: string, query: FileQuery): Promise<FileList>;
  read(uri: string, limit: number): Promise<FileContent>;
}

export interface Timers {
  /** Runs something once, later; the answer cancels it. */
  after(milliseconds: number, run: () => void): () => void;
  /** Lets messages that have arrived be handled first. */
  pause(): Promise<void>;
}

export interface Runtime {
  readonly version: string;
  readonly timers: Timers;
  /** Reads `file:` URIs; absent in a web worker, where the client is asked. */
  readonly files?: Files;
  /** The bundled knowledge. */
  knowledge(): Promise<KnowledgeData>;
  /** A page about a rule for clients that do not open the server's own documents. */
  ruleDocs?(id: string): string | undefined;
}
