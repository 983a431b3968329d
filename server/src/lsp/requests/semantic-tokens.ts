// textDocument/semanticTokens/full and /range: each name with its type, encoded as LSP has it: five numbers a token, places
// relative to the token before.

import type {
  SemanticTokens,
  SemanticTokensLegend,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { ENTITY_TYPES, lineAt, type Span, semanticTokens, type TokenModifier } from '../../engine/index.ts';
import { splitAtLines } from '../convert.ts';
import { type AtDocument, documentOf, spanOf } from '../params.ts';
import type { Handler } from '../session.ts';

const MODIFIERS: readonly TokenModifier[] = ['definition', 'furniture', 'unknown'];

export const TOKEN_LEGEND: SemanticTokensLegend = { tokenTypes: [...ENTITY_TYPES], tokenModifiers: [...MODIFIERS] };

export const onSemanticTokens: Handler<SemanticTokensParams, SemanticTokens> = (session, params) => {
  const at = documentOf(session.view(), params);
  return { data: at ? encode(at, session.client.multilineTokens) : [] };
};

export const onSemanticTokensRange: Handler<SemanticTokensRangeParams, SemanticTokens> = (session, params) => {
  const at = documentOf(session.view(), params);
  return { data: at ? encode(at, session.client.multilineTokens, spanOf(at, params)) : [] };
};

function encode({ view, id, document }: AtDocument, multiline: boolean, within?: Span): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastCharacter = 0;
  for (const { span, type, modifiers } of semanticTokens(view, id, within)) {
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << MODIFIERS.indexOf(modifier)), 0);
    for (const piece of multiline ? [span] : splitAtLines(view, document, span)) {
      const line = lineAt(document.lineStarts, piece.start);
      const character = piece.start - (document.lineStarts[line] ?? 0);
      const fromLast = line === lastLine ? character - lastCharacter : character;
      data.push(line - lastLine, fromLast, piece.end - piece.start, ENTITY_TYPES.indexOf(type), bits);
      lastLine = line;
      lastCharacter = character;
    }
  }
  return data;
}
