// The silences of the workspace, `.concord/silenced.yaml` in each folder. An open buffer beats the disk; a broken entry is logged
// and left out.

import type { FileEvent } from 'vscode-languageserver';
import { type DocumentId, readSilences, type Silence } from '../engine/index.ts';
import type { TextFiles } from './files.ts';
import { type Log, reason } from './guard.ts';
import type { KnowledgePlace } from './knowledge.ts';
import { below, documentId, pathBelow, uriPath } from './uris.ts';

/** Below a workspace folder. */
export const SILENCED_FILE = '.concord/silenced.yaml';

/** True for what would be the file of silences; never a text to check. */
export function isSilencedPath(id: DocumentId): boolean {
  return uriPath(id).endsWith(`/${SILENCED_FILE}`);
}

export interface WorkspaceSilences {
  current(): readonly Silence[];
  addFolders(folders: readonly DocumentId[]): Promise<void>;
  removeFolders(folders: readonly DocumentId[]): void;
  watched(events: readonly FileEvent[]): void;
  /** The open file was edited, opened or closed. */
  edited(id: DocumentId): void;
  /** The file that silences a document, and the document's path in it; undefined outside all folders. */
  place(document: DocumentId): (KnowledgePlace & { readonly path: string }) | undefined;
}

export interface WorkspaceSilencesOptions {
  readonly files: TextFiles;
  readonly log: Log;
  open(id: DocumentId): { readonly text: string } | undefined;
  changed(): void;
}

const LIMIT_BYTES = 8_000_000;

export function createWorkspaceSilences({ files, log, open, changed }: WorkspaceSilencesOptions): WorkspaceSilences {
  const texts = new Map<DocumentId, { readonly text: string | undefined; readonly silences: readonly Silence[] }>();
  const folders = new Set<DocumentId>();
  let work: Promise<void> = Promise.resolve();

  function take(id: DocumentId, text: string | undefined): void {
    const before = JSON.stringify(texts.get(id)?.silences ?? []);
    const { silences, problems } = readSilences(text ?? '');
    texts.set(id, { text, silences });
    for (const { message } of problems) log.warn(`${id}: ${message}`);
    if (JSON.stringify(silences) !== before) changed();
  }

  async function reread(id: DocumentId): Promise<void> {
    const buffer = open(id);
    if (buffer) return take(id, buffer.text);
    const read = await files.read(id, LIMIT_BYTES);
    take(id, 'text' in read ? read.text : undefined);
  }

  function inTurn(id: DocumentId): Promise<void> {
    work = work
      .then(() => reread(id))
      .catch((error: unknown) => log.error(`Reading the silences failed: ${reason(error)}`));
    return work;
  }

  return {
    current: () => [...texts.values()].flatMap(({ silences }) => silences),
    async addFolders(added) {
      for (const folder of added) {
        folders.add(folder);
        const file = below(folder, SILENCED_FILE);
        const { uris } = await files.list(below(folder, '.concord'), {
          extensions: ['yaml'],
          excludeFolders: ['knowledge'],
        });
        if (open(file) || uris.some((each) => documentId(each) === file)) await inTurn(file);
        else texts.set(file, { text: undefined, silences: [] });
      }
    },
    removeFolders(removed) {
      for (const folder of removed) {
        folders.delete(folder);
        if (texts.delete(below(folder, SILENCED_FILE))) changed();
      }
    },
    watched(events) {
      for (const { uri } of events) {
        const id = documentId(uri);
        for (const file of texts.keys()) if (file === id || pathBelow(id, file) !== undefined) void inTurn(file);
      }
    },
    edited(id) {
      if (texts.has(id)) void inTurn(id);
    },
    place(document) {
      const inside = [...folders].filter((folder) => pathBelow(folder, document) !== undefined);
      const [folder] = inside.sort((a, b) => b.length - a.length);
      const path = folder === undefined ? undefined : pathBelow(folder, document);
      if (folder === undefined || path === undefined) return undefined;
      const id = below(folder, SILENCED_FILE);
      return { id, path, text: open(id)?.text ?? texts.get(id)?.text };
    },
  };
}
