// The workspace's own knowledge, `.concord/knowledge/*.yaml` in each folder, on top of the bundled one. A broken file is told at
// its lines, and what was last good of it stays in use.

import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver';
import {
  checkKnowledge,
  type DocumentId,
  type KnowledgeData,
  type KnowledgeProblem,
  lineStarts,
  mergeKnowledge,
  readKnowledge,
} from '../engine/index.ts';
import { toRange } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import type { TextFiles } from './files.ts';
import { type Log, reason } from './guard.ts';
import { publish } from './publish.ts';
import type { Timers } from './runtime.ts';
import { below, documentId, pathBelow, uriPath } from './uris.ts';

/** True for what would be a knowledge file if it lies in a folder of the workspace; never a text to check. */
export function isKnowledgePath(id: DocumentId): boolean {
  return /\/\.concord\/knowledge\/[^/]+\.ya?ml$/i.test(uriPath(id));
}

export interface WorkspaceKnowledge {
  /** The bundled knowledge with the workspace's additions, as far as they are sound. */
  current(): KnowledgeData;
  /** Reads the files of folders that were added. */
  addFolders(folders: readonly DocumentId[]): Promise<void>;
  removeFolders(folders: readonly DocumentId[]): void;
  watched(events: readonly FileEvent[]): void;
  /** An open file was edited, opened or closed. */
  edited(id: DocumentId): void;
  problems(): number;
  /** Where a file of this name stands or would stand for the texts beside a document. */
  place(document: DocumentId, file: string): KnowledgePlace | undefined;
}

/** A knowledge file of the workspace, as last read; without text where there is none yet. */
export interface KnowledgePlace {
  readonly id: DocumentId;
  readonly text: string | undefined;
}

export interface WorkspaceKnowledgeOptions {
  readonly connection: Connection;
  readonly bundled: KnowledgeData;
  readonly files: TextFiles;
  readonly timers: Timers;
  readonly log: Log;
  open(id: DocumentId): OpenDocument | undefined;
  externalUri(id: DocumentId): string;
  /** The knowledge is another. */
  changed(): void;
}

interface KnowledgeFile {
  readonly text: string;
  readonly read: ReadKnowledge;
  /** What was last sound of it, if anything was. */
  readonly good: KnowledgeData | undefined;
  readonly problems: number;
  /** What the client was last told of it. */
  readonly told: string;
}

type ReadKnowledge = ReturnType<typeof readKnowledge>;

const FOLDER = '.concord/knowledge';
/** As a pattern below a workspace folder. */
export const KNOWLEDGE_FILES: string = `${FOLDER}/*.{yaml,yml}`;
const EXTENSIONS = ['yaml', 'yml'];
const LOGGED = 3;
/** As {@link KnowledgeFile.told} before anything was. */
const NOTHING = '[]';
const LIMIT_BYTES = 20_000_000;
const GATHER_MS = 60;

export function createWorkspaceKnowledge(options: WorkspaceKnowledgeOptions): WorkspaceKnowledge {
  const { connection, bundled, files, timers, log } = options;
  const folders = new Set<DocumentId>();
  let known = new Map<DocumentId, KnowledgeFile>();
  let current = bundled;
  let work: Promise<void> = Promise.resolve();
  const edits = new Set<DocumentId>();

  function isKnowledgeFile(id: DocumentId): boolean {
    return isKnowledgePath(id) && [...folders].some((folder) => pathBelow(below(folder, FOLDER), id) !== undefined);
  }

  /** Does one thing after the other, so that an older reading never replaces a newer one. */
  function inTurn(run: () => void | Promise<void>): Promise<void> {
    work = work.then(run).catch((error: unknown) => log.error(`Reading knowledge failed: ${reason(error)}`));
    return work;
  }

  async function reread(ids: readonly DocumentId[]): Promise<void> {
    const next = new Map(known);
    for (const id of ids) {
      const before = known.get(id);
      const content = await textOf(id);
      if (content === undefined) next.delete(id);
      else next.set(id, { told: NOTHING, problems: 0, good: undefined, ...before, ...content });
    }
    settle(next);
  }

  async function textOf(id: DocumentId): Promise<{ readonly text: string; readonly read: ReadKnowledge } | undefined> {
    const open = options.open(id);
    const content = open ?? (await files.read(id, LIMIT_BYTES));
    if ('text' in content) return { text: content.text, read: readKnowledge(id, content.text) };
    if (content.missing) return undefined;
    const problem = { file: id, span: { start: 0, end: 0 }, message: `The file cannot be read: ${content.problem}.` };
    return { text: '', read: { ...readKnowledge(id, ''), problems: [problem] } };
  }

  /** Takes over what is sound, and tells of the rest. */
  function settle(next: ReadonlyMap<DocumentId, KnowledgeFile>): void {
    const candidate = merged(next, ({ read, good }) => (read.problems.length === 0 ? read.data : good));
    const settled = new Map<DocumentId, KnowledgeFile>();
    for (const [id, file] of next) {
      const problems = problemsOf(file, candidate);
      const good = problems.length === 0 ? file.read.data : file.good;
      settled.set(id, { ...file, good, problems: problems.length, told: tell(id, file, problems) });
    }
    for (const [id, file] of known) if (!settled.has(id)) tell(id, file, []);
    const isSame = settled.size === known.size && [...settled].every(([id, { good }]) => known.get(id)?.good === good);
    known = settled;
    if (isSame) return;
    current = merged(settled, ({ good }) => good);
    options.changed();
  }

  function merged(
    all: ReadonlyMap<DocumentId, KnowledgeFile>,
    part: (file: KnowledgeFile) => KnowledgeData | undefined,
  ): KnowledgeData {
    const inOrder = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
    return inOrder.reduce((sum, [, file]) => {
      const addition = part(file);
      return addition ? mergeKnowledge(sum, addition) : sum;
    }, bundled);
  }

  /** Publishes what is new, and hands back what the client now knows. */
  function tell(id: DocumentId, file: KnowledgeFile, problems: readonly KnowledgeProblem[]): string {
    const lines = { lineStarts: lineStarts(file.text), length: file.text.length };
    const diagnostics = problems.map(({ span, message }): Diagnostic => {
      return {
        range: toRange(lines, span),
        severity: DiagnosticSeverity.Error,
        source: 'Concord',
        code: 'knowledge',
        message,
      };
    });
    const told = JSON.stringify(diagnostics);
    if (told === file.told) return told;
    const uri = options.externalUri(id);
    const version = options.open(id)?.version;
    publish(connection, uri, version, diagnostics);
    for (const { range, message } of diagnostics.slice(0, LOGGED))
      log.warn(`${uri}:${range.start.line + 1}: ${message}`);
    return told;
  }

  return {
    current: () => current,
    async addFolders(added) {
      for (const folder of added) folders.add(folder);
      const query = { extensions: EXTENSIONS, excludeFolders: [] };
      const lists = await Promise.all(added.map((folder) => files.list(below(folder, FOLDER), query)));
      const found = lists.flatMap(({ uris }) => uris.map(documentId)).filter(isKnowledgeFile);
      if (found.length > 0) await inTurn(() => reread(found));
    },
    removeFolders(removed) {
      if (removed.length === 0) return;
      for (const folder of removed) folders.delete(folder);
      void inTurn(() => settle(new Map([...known].filter(([id]) => isKnowledgeFile(id)))));
    },
    watched(events) {
      const touched = events.map((event) => ({
        id: documentId(event.uri),
        deleted: event.type === FileChangeType.Deleted,
      }));
      const ids = new Set(touched.map(({ id }) => id).filter(isKnowledgeFile));
      for (const { id, deleted } of touched) {
        if (deleted) for (const file of known.keys()) if (pathBelow(id, file) !== undefined) ids.add(file);
      }
      if (ids.size > 0) void inTurn(() => reread([...ids]));
    },
    edited(id) {
      if (!isKnowledgeFile(id)) return;
      edits.add(id);
      if (edits.size > 1) return;
      timers.after(GATHER_MS, () => {
        const ids = [...edits];
        edits.clear();
        void inTurn(() => reread(ids));
      });
    },
    place(document, file) {
      const inside = [...folders].filter((folder) => pathBelow(folder, document) !== undefined);
      const [first] = folders;
      const folder = inside.sort((a, b) => b.length - a.length)[0] ?? (folders.size === 1 ? first : undefined);
      if (folder === undefined) return undefined;
      const id = below(folder, `${FOLDER}/${file}`);
      return { id, text: options.open(id)?.text ?? known.get(id)?.text };
    },
    problems: () => [...known.values()].reduce((sum, file) => sum + file.problems, 0),
  };
}

function problemsOf(file: KnowledgeFile, whole: KnowledgeData): readonly KnowledgeProblem[] {
  if (file.read.problems.length > 0) return file.read.problems;
  return checkKnowledge(whole, { part: file.read.data, locate: file.read.locate });
}
