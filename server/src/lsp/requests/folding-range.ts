// textDocument/foldingRange

import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { folding } from '../../engine/index.ts';
import { toRange } from '../convert.ts';
import { documentOf } from '../params.ts';
import type { Handler } from '../session.ts';

export const onFoldingRange: Handler<FoldingRangeParams, FoldingRange[]> = (session, params) => {
  const at = documentOf(session.view(), params);
  if (!at) return [];
  const folds = folding(at.view, at.id).slice(0, session.client.foldingLimit);
  return folds.flatMap(({ span, kind }) => {
    const { start, end } = toRange(at.document, span);
    const endLine = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
    if (endLine <= start.line) return [];
    const fold: FoldingRange = {
      startLine: start.line,
      endLine,
      kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
    };
    if (session.client.lineFoldingOnly || endLine !== end.line) return [fold];
    return [{ ...fold, startCharacter: start.character, endCharacter: end.character }];
  });
};
