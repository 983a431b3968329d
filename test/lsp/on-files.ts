// A client on a workspace of files in memory, and what a test does to them.

import type { DocumentHighlight } from 'vscode-languageserver';
import { type Client, type ClientOptions, startClient } from './support.ts';
import { FOLDER, type MemoryFiles, memoryFiles } from './workspace.ts';

export const CREATED = 1;
export const CHANGED = 2;
export const DELETED = 3;

/** A client whose workspace folder holds some files. */
export async function onFiles(
  contents: Readonly<Record<string, string | Uint8Array>>,
  more: ClientOptions = {},
): Promise<{ readonly client: Client; readonly files: MemoryFiles }> {
  const files = memoryFiles(contents);
  const client = await startClient({ folders: [FOLDER], ...more, runtime: { files } });
  return { client, files };
}

/** Files that are read only once they are released. */
export function gated(contents: Readonly<Record<string, string>>): { readonly files: MemoryFiles; release(): void } {
  const files = memoryFiles(contents);
  let release = (): void => undefined;
  files.gate = new Promise((resolve) => {
    release = resolve;
  });
  return { files, release: () => release() };
}

/** Tells the server of a change on disk. */
export const watched = (client: Client, one: string, type: number): void => {
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: one, type }] });
};

/** How often COMCASA stands in a document, as the server holds it. */
export async function mentions(client: Client, one: string): Promise<number> {
  const textDocument = { uri: one };
  const params = { textDocument, position: { line: 0, character: 0 } };
  return (await client.request<DocumentHighlight[]>('textDocument/documentHighlight', params)).length;
}
