// What the server tells a client that it can do: nothing the client cannot use, nothing that is not there.

import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { ClientFeatures } from './client.ts';
import { TOKEN_LEGEND } from './requests/semantic-tokens.ts';

export function serverCapabilities(client: ClientFeatures): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
    completionProvider: { triggerCharacters: [' '] },
    ...(client.codeActionLiterals ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } } : {}),
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: 'concord', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    ...(client.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  };
}
