// Every request the server answers, by method. A new one is a file beside this one and a line here.

import { KNOWLEDGE_DOCUMENT_REQUEST, STATUS_REQUEST } from '../../protocol.ts';
import type { Handler } from '../session.ts';
import { onCodeAction } from './code-action.ts';
import { onCompletion } from './completion.ts';
import { onDeclaration } from './declaration.ts';
import { onDefinition } from './definition.ts';
import { onDiagnostic } from './diagnostic.ts';
import { onDocumentHighlight } from './document-highlight.ts';
import { onDocumentSymbol } from './document-symbol.ts';
import { onFoldingRange } from './folding-range.ts';
import { onHover } from './hover.ts';
import { onKnowledgeDocument } from './knowledge-document.ts';
import { onReferences } from './references.ts';
import { onSemanticTokens, onSemanticTokensRange } from './semantic-tokens.ts';
import { onStatus } from './status.ts';
import { onWorkspaceDiagnostic } from './workspace-diagnostic.ts';
import { onWorkspaceSymbol } from './workspace-symbol.ts';

export const REQUESTS: Readonly<Record<string, Handler<never, unknown>>> = {
  'textDocument/hover': onHover,
  'textDocument/definition': onDefinition,
  'textDocument/declaration': onDeclaration,
  'textDocument/references': onReferences,
  'textDocument/documentHighlight': onDocumentHighlight,
  'textDocument/documentSymbol': onDocumentSymbol,
  'textDocument/semanticTokens/full': onSemanticTokens,
  'textDocument/semanticTokens/range': onSemanticTokensRange,
  'textDocument/completion': onCompletion,
  'textDocument/codeAction': onCodeAction,
  'textDocument/foldingRange': onFoldingRange,
  'textDocument/diagnostic': onDiagnostic,
  'workspace/diagnostic': onWorkspaceDiagnostic,
  'workspace/symbol': onWorkspaceSymbol,
  [KNOWLEDGE_DOCUMENT_REQUEST]: onKnowledgeDocument,
  [STATUS_REQUEST]: onStatus,
};
