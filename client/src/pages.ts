// Concord's own pages, what is known of a name and what a rule is for: read-only Markdown that the server writes, shown
// rendered.

import { commands, Disposable, EventEmitter, l10n, Uri, window, workspace } from 'vscode';
import {
  KNOWLEDGE_DOCUMENT_REQUEST,
  KNOWLEDGE_SCHEME,
  type KnowledgeDocumentParams,
  type KnowledgeDocumentResult,
} from '../../server/src/protocol.ts';
import type { LanguageServer } from './language-server.ts';

/** Answers for the documents of the pages' scheme, and renews those that are open when the server has something new. */
export function registerPages(server: LanguageServer): Disposable {
  const changed = new EventEmitter<Uri>();
  const renew = (): void => {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === KNOWLEDGE_SCHEME) changed.fire(uri);
  };
  const provider = workspace.registerTextDocumentContentProvider(KNOWLEDGE_SCHEME, {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri, token) {
      const params: KnowledgeDocumentParams = { uri: uri.toString() };
      const page = await server.request<KnowledgeDocumentResult>(KNOWLEDGE_DOCUMENT_REQUEST, params, token);
      if (!page) throw new Error(l10n.t('Concord has no page {0}.', uri.path));
      return page.text;
    },
  });
  return Disposable.from(provider, changed, server.onDidChangeStatus(renew));
}

/** The page about an entity. */
export function entityPage(id: string): Uri {
  return Uri.from({ scheme: KNOWLEDGE_SCHEME, path: `/${id}.md` });
}

/** The page about a rule. */
export function rulePage(id: string): Uri {
  return Uri.from({ scheme: KNOWLEDGE_SCHEME, path: `/rules/${id}.md` });
}

/** Shows a page rendered, or as it is where VS Code's Markdown preview is switched off. */
export async function showPage(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    await window.showTextDocument(document);
  }
}
