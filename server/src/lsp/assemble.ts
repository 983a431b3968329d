// Makes the parts of the server for one client and joins them: a buffer's text goes to the host or to the knowledge, a changed
// setting to whoever has to do with it.

import type { Connection, FileEvent, InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import {
  createWorkspace,
  type DocumentId,
  formatOf,
  type KnowledgeData,
  type Settings as RuleSettings,
} from '../engine/index.ts';
import { KNOWLEDGE_SCHEME } from '../protocol.ts';
import type { ClientFeatures } from './client.ts';
import { createDiagnostics } from './diagnostics.ts';
import { createDocuments, type Documents, type OpenDocument } from './documents.ts';
import { createTextFiles } from './files.ts';
import { guardAction, guardTimers, type Log } from './guard.ts';
import { createHost } from './host.ts';
import { createWorkspaceKnowledge, isKnowledgePath } from './knowledge.ts';
import { showProgress } from './progress.ts';
import type { Runtime } from './runtime.ts';
import type { Session } from './session.ts';
import { createSettings } from './settings.ts';
import { createWorkspaceSilences, isSilencedPath, type WorkspaceSilences } from './silences.ts';
import { createStatus } from './status.ts';
import { documentId, uriPath } from './uris.ts';
import { ruleUri } from './virtual-documents.ts';
import { registerWatchers } from './watchers.ts';
import { createWorkspaceFiles } from './workspace-files.ts';

export interface Server {
  readonly session: Session;
  readonly documents: Documents;
  watched(changes: readonly FileEvent[]): void;
  /** Begins to read the workspace, once the client is ready to be asked things. */
  begin(): Promise<void>;
  end(): void;
}

export interface AssembleOptions {
  readonly connection: Connection;
  readonly runtime: Runtime;
  readonly log: Log;
  readonly client: ClientFeatures;
  readonly params: InitializeParams;
  readonly bundled: KnowledgeData;
}

/** Schemes of documents that are not the user's texts: what the server made itself, old versions, output. */
const FOREIGN_SCHEMES = [KNOWLEDGE_SCHEME, 'git', 'output'];

export function assemble({ connection, runtime, log, client, params, bundled }: AssembleOptions): Server {
  const timers = guardTimers(runtime.timers, log);
  const settings = createSettings(connection, client, timers, log);
  const textFiles = createTextFiles(runtime, connection, client.options.files === true);
  const refusals = new Map<DocumentId, string>();
  const documents = createDocuments({ changed: takeText, closed });
  const version = (id: DocumentId): number | undefined => documents.get(id)?.version;
  const isOpen = (id: DocumentId): boolean => documents.get(id) !== undefined;
  const { externalUri } = documents;
  const rules = (): RuleSettings => {
    const { rules: severities, overrides, notes, strict } = settings.current();
    return { rules: severities, overrides, notes, strict, silences: silences.current() };
  };
  let turn: Promise<void> = Promise.resolve();

  const silences: WorkspaceSilences = createWorkspaceSilences({
    files: textFiles,
    log,
    open: documents.get,
    changed: () => host.configure(knowledge.current(), rules()),
  });
  const host = createHost({ timers, log, knowledge: bundled, settings: rules(), createWorkspace });
  const knowledge = createWorkspaceKnowledge({
    connection,
    bundled,
    files: textFiles,
    timers,
    log,
    open: documents.get,
    externalUri,
    changed: () => host.configure(knowledge.current(), rules()),
  });
  const files = createWorkspaceFiles({
    files: textFiles,
    host,
    timers,
    log,
    settings: settings.current,
    isOpen,
    showProgress: (title) => showProgress(connection, title),
    statusChanged: () => status.changed(),
  });
  const diagnostics = createDiagnostics({
    connection,
    client,
    host,
    timers,
    log,
    version,
    externalUri,
    refusal: (id) => refusals.get(id),
    ruleDocs: (id) => (client.options.virtualDocuments ? undefined : runtime.ruleDocs?.(id)) ?? ruleUri(id),
  });
  const status = createStatus({
    connection,
    timers,
    isWanted: client.options.status === true,
    version: runtime.version,
    view: host.view,
    findings: (id) => diagnostics.tryOf(id)?.items.length ?? 0,
    progress: files.progress,
    skipped: () => files.skipped() + refusals.size,
    knowledgeProblems: knowledge.problems,
  });

  function takeText(id: DocumentId, open: OpenDocument): void {
    const limit = settings.current().maxFileSize;
    if (FOREIGN_SCHEMES.some((scheme) => id.startsWith(`${scheme}:`))) return;
    if (isKnowledgePath(id)) knowledge.edited(id);
    else if (isSilencedPath(id)) silences.edited(id);
    else if (open.text.length > limit * 1_000_000) refuse(id, limit);
    else {
      if (refusals.delete(id)) diagnostics.touch(id);
      host.put({ id, format: formatOf(uriPath(id), open.languageId), text: open.text });
    }
  }

  function refuse(id: DocumentId, limit: number): void {
    const message = `Not checked: the text is longer than ${limit} MB (setting concord.maxFileSize).`;
    if (refusals.get(id) === message) return;
    refusals.set(id, message);
    log.warn(`${id}: ${message}`);
    host.remove(id);
    diagnostics.touch(id);
  }

  function closed(id: DocumentId): void {
    refusals.delete(id);
    if (isKnowledgePath(id)) knowledge.edited(id);
    else if (isSilencedPath(id)) silences.edited(id);
    else {
      files.closed(id);
      diagnostics.closed(id);
    }
  }

  /** Its knowledge comes before its texts, which are read with it. One change of folders after the other. */
  function changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const change = async (): Promise<void> => {
      knowledge.removeFolders(removed.map(documentId));
      files.removeFolders(removed);
      await knowledge.addFolders(added.map(documentId));
      silences.removeFolders(removed.map(documentId));
      await silences.addFolders(added.map(documentId));
      files.addFolders(added);
    };
    turn = turn.then(change, change);
    return turn;
  }

  settings.onChanged((now, before) => {
    const { maxFileSize: _, exclude: __, hover: ___, ...ruling } = now;
    const same = Object.entries(ruling).every(
      ([name, value]) => JSON.stringify(value) === JSON.stringify(before[name as keyof typeof ruling]),
    );
    if (!same) host.configure(knowledge.current(), rules());
    files.settingsChanged(now, before);
    if (now.maxFileSize === before.maxFileSize) return;
    for (const id of documents.ids()) takeText(id, documents.get(id) as OpenDocument);
  });
  host.onChanged((_, edited) => {
    status.changed();
    if (edited.size === 0 && client.refreshesTokens)
      connection.languages.semanticTokens.refresh().catch(() => undefined);
  });

  return {
    session: {
      client,
      diagnostics,
      view: host.view,
      externalUri,
      version,
      status: status.current,
      settings: settings.current,
      knowledgePlace: knowledge.place,
      silencePlace: silences.place,
    },
    documents,
    watched(changes) {
      files.watched(changes);
      knowledge.watched(changes);
      silences.watched(changes);
    },
    async begin() {
      if (client.registersWatchers) guardAction('Watching files', log, registerWatchers)(connection);
      if (client.workspaceFolders) {
        const uris = (folders: readonly { readonly uri: string }[]): string[] => folders.map(({ uri }) => uri);
        const change = (event: WorkspaceFoldersChangeEvent): Promise<void> => {
          return changeFolders(uris(event.added), uris(event.removed));
        };
        connection.workspace.onDidChangeWorkspaceFolders(guardAction('Changing folders', log, change));
      }
      await settings.load();
      await changeFolders(initialFolders(params), []);
    },
    end: diagnostics.end,
  };
}

/** Folders as clients of any age name them. */
function initialFolders({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [URI.file(rootPath).toString()] : [];
}
