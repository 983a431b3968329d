// Folding: sections under their headings, paragraphs of several lines, and runs of page furniture.

import type { Block, DocumentAnalysis, DocumentId } from '../document.ts';
import { lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { View } from '../workspace.ts';
import { isFurniture } from './at.ts';

export interface Fold {
  readonly span: Span;
  readonly kind: 'region' | 'comment';
}

/** Everything of two lines or more that can be folded, by start, the longer first. */
export function folding(view: View, id: DocumentId): readonly Fold[] {
  const document = view.document(id);
  if (!document) return [];
  const prose = document.blocks.filter((block) => !isFurniture(document, block));
  const folds = [...sections(prose), ...paragraphs(prose), ...furniture(document)];
  return folds
    .filter(
      ({ span }) =>
        lineAt(document.lineStarts, span.start) < lineAt(document.lineStarts, Math.max(span.start, span.end - 1)),
    )
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function sections(blocks: readonly Block[]): readonly Fold[] {
  const folds: Fold[] = [];
  const open: { readonly level: number; readonly start: number }[] = [];
  let end = 0;
  const close = (level: number): void => {
    for (let top = open[open.length - 1]; top && top.level >= level; top = open[open.length - 1]) {
      open.pop();
      folds.push({ span: { start: top.start, end }, kind: 'region' });
    }
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close(block.level ?? 1);
      open.push({ level: block.level ?? 1, start: block.start });
    }
    end = block.end;
  }
  close(0);
  return folds;
}

function paragraphs(blocks: readonly Block[]): readonly Fold[] {
  return blocks
    .filter((block) => block.kind !== 'heading')
    .map(({ start, end }) => ({ span: { start, end }, kind: 'region' }));
}

/** Blocks of furniture that follow each other fold as one. */
function furniture(document: DocumentAnalysis): readonly Fold[] {
  const folds: Fold[] = [];
  let first: Block | undefined;
  let last: Block | undefined;
  const flush = (): void => {
    if (first && last) folds.push({ span: { start: first.start, end: last.end }, kind: 'comment' });
    first = undefined;
  };
  for (const block of document.blocks) {
    if (!isFurniture(document, block)) {
      flush();
      continue;
    }
    first ??= block;
    last = block;
  }
  flush();
  return folds;
}
