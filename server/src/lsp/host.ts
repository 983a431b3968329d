// Holds the analysed documents. Changes are gathered and applied together, at the latest when someone looks; new knowledge or
// settings make a new workspace, filled in slices while the old one still answers.

import type { DocumentId, KnowledgeData, Settings, SourceDocument, View, Workspace } from '../engine/index.ts';
import { guardAction, type Log, reason } from './guard.ts';
import type { Timers } from './runtime.ts';

export interface Host {
  /** The documents with every change so far. */
  view(): View;
  /** Takes over a document's text; analysed soon, or when someone looks. */
  put(document: SourceDocument): void;
  remove(id: DocumentId): void;
  /** Analyses under other knowledge or settings. */
  configure(knowledge: KnowledgeData, settings: Settings): void;
  onChanged(listener: ChangeListener): void;
}

/** Told the ids of documents whose findings may have changed, and which of them have another text. */
export type ChangeListener = (ids: readonly DocumentId[], edited: ReadonlySet<DocumentId>) => void;

export interface HostOptions {
  readonly timers: Timers;
  readonly log: Log;
  readonly knowledge: KnowledgeData;
  readonly settings: Settings;
  createWorkspace(knowledge: KnowledgeData, settings: Settings): Workspace;
}

/** Time for further keystrokes to arrive before their findings are sought. */
const GATHER_MS = 80;

export function createHost({ timers, log, createWorkspace, ...initial }: HostOptions): Host {
  let current = createWorkspace(initial.knowledge, initial.settings);
  let successor: { readonly workspace: Workspace; readonly waiting: Set<DocumentId> } | undefined;
  let scheduled: (() => void) | undefined;
  const pending = new Map<DocumentId, SourceDocument | undefined>();
  const listeners: ChangeListener[] = [];

  function flush(): void {
    scheduled?.();
    scheduled = undefined;
    if (pending.size === 0) return;
    const changes = [...pending];
    pending.clear();
    const touched = new Set(changes.map(([id]) => id));
    for (const [id, document] of changes) {
      for (const other of apply(current, id, document)) touched.add(other);
      if (document) successor?.waiting.add(id);
      else if (successor) {
        successor.waiting.delete(id);
        apply(successor.workspace, id, undefined);
      }
    }
    announce([...touched].sort(), new Set(changes.map(([id]) => id)));
  }

  function apply(workspace: Workspace, id: DocumentId, document: SourceDocument | undefined): readonly DocumentId[] {
    try {
      return workspace.update(document ? { put: [document] } : { remove: [id] });
    } catch (error) {
      log.error(`Cannot analyse ${id}: ${reason(error)}`);
      return [id];
    }
  }

  function enqueue(id: DocumentId, document: SourceDocument | undefined): void {
    pending.set(id, document);
    scheduled ??= timers.after(GATHER_MS, flush);
  }

  function announce(ids: readonly DocumentId[], edited: ReadonlySet<DocumentId>): void {
    for (const listener of listeners) guardAction('Telling of a change', log, listener)(ids, edited);
  }

  async function fill(next: NonNullable<typeof successor>): Promise<void> {
    for (;;) {
      flush();
      const [id] = next.waiting;
      if (id === undefined) break;
      next.waiting.delete(id);
      apply(next.workspace, id, sourceOf(current, id));
      await timers.pause();
      if (successor !== next) return;
    }
    const ids = new Set([...current.ids, ...next.workspace.ids]);
    current = next.workspace;
    successor = undefined;
    announce([...ids].sort(), new Set());
  }

  return {
    view() {
      flush();
      return current;
    },
    put(document) {
      enqueue(document.id, document);
    },
    remove(id) {
      enqueue(id, undefined);
    },
    configure(knowledge, settings) {
      flush();
      successor = { workspace: createWorkspace(knowledge, settings), waiting: new Set(current.ids) };
      guardAction('Analysis', log, fill)(successor);
    },
    onChanged(listener) {
      listeners.push(listener);
    },
  };
}

function sourceOf(workspace: Workspace, id: DocumentId): SourceDocument | undefined {
  const document = workspace.document(id);
  if (!document) return undefined;
  return { id, format: document.format, text: workspace.excerpt(id, { start: 0, end: document.length }) };
}
