// The language features, one file each: pure functions over a view of the documents and the knowledge. Offsets in, offsets
// and Markdown out; positions, ranges and protocols are the server's matter.

export { declaration, entityCard } from './card.ts';
export { type CodeAction, codeActions } from './code-actions.ts';
export { type CompletionItem, completion } from './completion.ts';
export { type DefinitionTarget, definition } from './definition.ts';
export { documentSymbols, type SymbolNode } from './document-symbols.ts';
export { type Fold, folding } from './folding.ts';
export { type Hover, type HoverOptions, hover } from './hover.ts';
export { type Introduction, type IntroductionOptions, introductionsOf } from './introductions.ts';
export { type KnowledgeAction, knowledgeActions } from './knowledge-actions.ts';
export { escapeMarkdown } from './markdown.ts';
export { highlights, type ReferenceOptions, references } from './references.ts';
export { type SemanticToken, semanticTokens, type TokenModifier } from './semantic-tokens.ts';
export { settleActions } from './settle-actions.ts';
export { traceOf } from './trace.ts';
export { type WorkspaceSymbol, workspaceSymbols } from './workspace-symbols.ts';
