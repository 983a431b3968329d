// What the client can do, read once from its `initialize` request. The rest of the server asks here and never looks into
// capabilities itself.

import { type InitializeParams, SymbolKind } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';

export interface ClientFeatures {
  readonly options: InitializationOptions;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesTokens: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticData: boolean;
  readonly codeDescription: boolean;
  readonly hoverMarkdown: boolean;
  readonly completionMarkdown: boolean;
  readonly definitionLinks: boolean;
  readonly declarationLinks: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly symbolKinds: ReadonlySet<SymbolKind>;
  readonly codeActionLiterals: boolean;
  readonly preferredActions: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly multilineTokens: boolean;
  readonly overlappingTokens: boolean;
  readonly lineFoldingOnly: boolean;
  readonly foldingLimit: number;
}

/** Reads capabilities; whatever is absent or null is not supported, save Markdown, which every known client takes. */
export function readClient(params: InitializeParams): ClientFeatures {
  const { workspace, textDocument } = params.capabilities ?? {};
  const diagnostics = textDocument?.publishDiagnostics;
  const symbols = textDocument?.documentSymbol;
  const actions = textDocument?.codeAction;
  const tokens = textDocument?.semanticTokens;
  const folding = textDocument?.foldingRange;
  return {
    options: readOptions(params.initializationOptions),
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    pullsDiagnostics: !!textDocument?.diagnostic,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    relatedInformation:
      diagnostics?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    diagnosticData: diagnostics?.dataSupport === true || textDocument?.diagnostic?.dataSupport === true,
    codeDescription:
      diagnostics?.codeDescriptionSupport === true || textDocument?.diagnostic?.codeDescriptionSupport === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    completionMarkdown: textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') ?? true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    declarationLinks: textDocument?.declaration?.linkSupport === true,
    hierarchicalSymbols: symbols?.hierarchicalDocumentSymbolSupport === true,
    symbolKinds: new Set(symbols?.symbolKind?.valueSet ?? ALL_CLIENTS_KINDS),
    codeActionLiterals: !!actions?.codeActionLiteralSupport,
    preferredActions: actions?.isPreferredSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    multilineTokens: tokens?.multilineTokenSupport === true,
    overlappingTokens: tokens?.overlappingTokenSupport === true,
    lineFoldingOnly: folding?.lineFoldingOnly === true,
    foldingLimit: folding?.rangeLimit ?? Number.POSITIVE_INFINITY,
  };
}

/** Kinds that a client knows which says nothing of them. */
const ALL_CLIENTS_KINDS: readonly SymbolKind[] = Array.from(
  { length: SymbolKind.Array - SymbolKind.File + 1 },
  (_, index) => (SymbolKind.File + index) as SymbolKind,
);

function readOptions(options: unknown): InitializationOptions {
  if (typeof options !== 'object' || options === null) return {};
  const { files, status, virtualDocuments, commands, settings } = options as Record<string, unknown>;
  return {
    files: files === true,
    status: status === true,
    virtualDocuments: virtualDocuments === true,
    commands: Array.isArray(commands) ? commands.filter((name) => typeof name === 'string') : [],
    ...(typeof settings === 'object' && settings !== null ? { settings } : {}),
  };
}
