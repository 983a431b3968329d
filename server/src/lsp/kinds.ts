// How the ten types of entity, headings and paragraphs appear among the kinds that LSP has, which were made for code.

import { CompletionItemKind, SymbolKind } from 'vscode-languageserver';
import type { EntityType } from '../engine/index.ts';

const SYMBOLS: Readonly<Record<EntityType | 'heading' | 'paragraph', SymbolKind>> = {
  heading: SymbolKind.String,
  paragraph: SymbolKind.Array,
  agreement: SymbolKind.Interface,
  official: SymbolKind.Class,
  system: SymbolKind.Struct,
  organisation: SymbolKind.Module,
  exercise: SymbolKind.Event,
  document: SymbolKind.File,
  dialogue: SymbolKind.Event,
  status: SymbolKind.EnumMember,
  initiative: SymbolKind.Package,
  place: SymbolKind.Namespace,
};

/** For clients that do not know the newer kinds. */
const OLDER: ReadonlyMap<SymbolKind, SymbolKind> = new Map<SymbolKind, SymbolKind>([
  [SymbolKind.Struct, SymbolKind.Class],
  [SymbolKind.Event, SymbolKind.Function],
  [SymbolKind.EnumMember, SymbolKind.Constant],
]);

const COMPLETIONS: Readonly<Record<EntityType | 'expansion', CompletionItemKind>> = {
  expansion: CompletionItemKind.Snippet,
  agreement: CompletionItemKind.Interface,
  official: CompletionItemKind.Class,
  system: CompletionItemKind.Struct,
  organisation: CompletionItemKind.Module,
  exercise: CompletionItemKind.Event,
  document: CompletionItemKind.File,
  dialogue: CompletionItemKind.Event,
  status: CompletionItemKind.EnumMember,
  initiative: CompletionItemKind.Folder,
  place: CompletionItemKind.Constant,
};

export function symbolKind(kind: EntityType | 'heading' | 'paragraph', known: ReadonlySet<SymbolKind>): SymbolKind {
  const wanted = SYMBOLS[kind];
  return known.has(wanted) ? wanted : (OLDER.get(wanted) ?? SymbolKind.String);
}

export function completionKind(kind: EntityType | 'expansion'): CompletionItemKind {
  return COMPLETIONS[kind];
}
