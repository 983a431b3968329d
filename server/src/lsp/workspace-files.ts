// The texts of the workspace folders that are not open: found, read and handed to the host a few at a time, so that requests
// come in between. Never touches an open document.

import ignore from 'ignore';
import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { type DocumentId, formatOf } from '../engine/index.ts';
import type { ConcordSettings } from '../protocol.ts';
import type { TextFiles } from './files.ts';
import { guardAction, type Log } from './guard.ts';
import type { Host } from './host.ts';
import type { ProgressBar } from './progress.ts';
import type { FileQuery, Timers } from './runtime.ts';
import { documentId, pathBelow, uriPath } from './uris.ts';

export const TEXT_FILES: FileQuery = {
  extensions: ['txt', 'md', 'markdown', 'brief'],
  excludeFolders: ['node_modules', 'bower_components', 'out'],
};

export interface WorkspaceFiles {
  addFolders(uris: readonly string[]): void;
  removeFolders(uris: readonly string[]): void;
  watched(events: readonly FileEvent[]): void;
  /** Goes back to the disk's text once a buffer is closed. */
  closed(id: DocumentId): void;
  settingsChanged(now: ConcordSettings, before: ConcordSettings): void;
  progress(): { readonly done: number; readonly total: number } | undefined;
  skipped(): number;
}

export interface WorkspaceFilesOptions {
  readonly files: TextFiles;
  readonly host: Host;
  readonly timers: Timers;
  readonly log: Log;
  settings(): ConcordSettings;
  isOpen(id: DocumentId): boolean;
  showProgress(title: string): ProgressBar;
  statusChanged(): void;
}

const READ_AT_ONCE = 8;

export function createWorkspaceFiles(options: WorkspaceFilesOptions): WorkspaceFiles {
  const { files, host, timers, log, settings, isOpen, statusChanged } = options;
  const folders = new Set<DocumentId>();
  const skipped = new Map<DocumentId, string>();
  const queue = new Set<DocumentId>();
  const newest = new Map<DocumentId, symbol>();
  let listing = 0;
  let run: { done: number; begun: number; bar: ProgressBar | undefined } | undefined;
  let excluded = ignore().add([...settings().exclude]);

  function isIndexable(id: DocumentId): boolean {
    return [...folders].some((folder) => {
      const path = pathBelow(folder, id);
      return path !== undefined && isText(path) && ignore.isPathValid(path) && !excluded.ignores(path);
    });
  }

  async function index(uris: readonly DocumentId[]): Promise<void> {
    listing++;
    statusChanged();
    const lists = await Promise.all(uris.map((uri) => files.list(uri, TEXT_FILES)));
    listing--;
    for (const line of lists.flatMap(({ problems }) => problems)) log.warn(line);
    const found = lists
      .flatMap((list) => list.uris.map(documentId))
      .filter(isIndexable)
      .sort();
    read(found, 'Reading the workspace');
  }

  function read(ids: readonly DocumentId[], title?: string): void {
    for (const id of ids) queue.add(id);
    if (title !== undefined && run) run.bar ??= options.showProgress(title);
    if (run || queue.size === 0) return;
    run = { done: 0, begun: 0, bar: title === undefined ? undefined : options.showProgress(title) };
    guardAction('Reading files', log, drain)(run);
  }

  async function drain(mine: NonNullable<typeof run>): Promise<void> {
    try {
      while (queue.size > 0) {
        const some = takeSome(queue);
        mine.begun += some.length;
        for (const loaded of some.map(load)) {
          await loaded;
          host.view();
          mine.done++;
          mine.bar?.report(mine.done, mine.begun + queue.size);
          statusChanged();
          await timers.pause();
        }
      }
    } finally {
      run = undefined;
      mine.bar?.done();
      statusChanged();
    }
  }

  async function load(id: DocumentId): Promise<void> {
    const mine = Symbol(id);
    newest.set(id, mine);
    const content = await files.read(id, settings().maxFileSize * 1_000_000);
    if (newest.get(id) !== mine) return;
    newest.delete(id);
    if (isOpen(id) || !isIndexable(id)) return;
    if ('text' in content) {
      skipped.delete(id);
      host.put({ id, format: formatOf(uriPath(id)), text: content.text });
      return;
    }
    host.remove(id);
    if (content.missing || skipped.get(id) === content.problem) return;
    skipped.set(id, content.problem);
    log.warn(`Skipped ${id}: ${content.problem}`);
  }

  function forget(isGone: (id: DocumentId) => boolean): void {
    for (const known of [queue, newest, skipped]) {
      for (const id of [...known.keys()].filter(isGone)) known.delete(id);
    }
    for (const id of host.view().ids) if (isGone(id) && !isOpen(id)) host.remove(id);
    statusChanged();
  }

  return {
    addFolders(uris) {
      const added = uris.map(documentId).filter((uri) => !folders.has(uri));
      for (const uri of added) folders.add(uri);
      guardAction('Reading the workspace', log, index)(added);
    },
    removeFolders(uris) {
      const removed = new Set(uris.map(documentId));
      for (const uri of removed) folders.delete(uri);
      forget((id) => isBelow(removed, id) && !isIndexable(id));
    },
    watched(events) {
      const isDeletion = ({ type }: FileEvent): boolean => type === FileChangeType.Deleted;
      const deleted = new Set(events.filter(isDeletion).map(({ uri }) => documentId(uri)));
      if (deleted.size > 0) forget((id) => isBelow(deleted, id));
      const changed = events.filter((event) => !isDeletion(event)).map(({ uri }) => documentId(uri));
      read(changed.filter((id) => isIndexable(id) && !isOpen(id)));
    },
    closed(id) {
      if (isIndexable(id)) read([id]);
      else host.remove(id);
    },
    settingsChanged(now, before) {
      if (now.maxFileSize === before.maxFileSize && now.exclude.join('\n') === before.exclude.join('\n')) return;
      excluded = ignore().add([...now.exclude]);
      for (const id of host.view().ids) if (!isOpen(id) && !isIndexable(id)) host.remove(id);
      skipped.clear();
      guardAction('Reading the workspace', log, index)([...folders]);
    },
    progress() {
      if (run?.bar) return { done: run.done, total: run.begun + queue.size };
      return listing > 0 ? { done: 0, total: 0 } : undefined;
    },
    skipped: () => skipped.size,
  };
}

/** Takes the first few out of a queue. */
function takeSome(queue: Set<DocumentId>): readonly DocumentId[] {
  const some: DocumentId[] = [];
  for (const id of queue) {
    if (some.length === READ_AT_ONCE) break;
    some.push(id);
    queue.delete(id);
  }
  return some;
}

/** True when one of `uris` is the document or a folder above it. */
function isBelow(uris: ReadonlySet<string>, id: DocumentId): boolean {
  for (let end = id.length; end > 0; end = id.lastIndexOf('/', end - 1)) {
    if (uris.has(id.slice(0, end))) return true;
  }
  return false;
}

/** True for a path with a text's extension and no folder on the way that is left out. */
function isText(path: string): boolean {
  const parts = path.split('/');
  const name = (parts.pop() ?? '').toLowerCase();
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return (
    TEXT_FILES.extensions.includes(extension) &&
    !parts.some((part) => part.startsWith('.') || TEXT_FILES.excludeFolders.includes(part))
  );
}
