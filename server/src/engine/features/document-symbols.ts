// The outline of a document: headings, under them the paragraphs, in them the entities, each once a paragraph. Page
// furniture is left out.

import type { Block, DocumentAnalysis, DocumentId } from '../document.ts';
import type { EntityId, EntityType } from '../knowledge/model.ts';
import type { Span } from '../text/span.ts';
import type { View } from '../workspace.ts';
import { isFurniture, mentionsIn, shortExcerpt } from './at.ts';

/** A node of the outline; `span` holds the spans of all children. */
export interface SymbolNode {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'heading' | 'paragraph' | EntityType;
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly SymbolNode[];
}

const NAME_LENGTH = 60;

/** The outline, in the order of the text. */
export function documentSymbols(view: View, id: DocumentId): readonly SymbolNode[] {
  const document = view.document(id);
  if (!document) return [];
  const roots: SymbolNode[] = [];
  const open: OpenHeading[] = [];
  for (const block of document.blocks) {
    if (block.end <= block.start || isFurniture(document, block)) continue;
    if (block.kind === 'heading') {
      close(open, block.level ?? 1);
      const heading = openHeading(view, id, block);
      (open[open.length - 1]?.children ?? roots).push(heading.node);
      open.push(heading);
    } else (open[open.length - 1]?.children ?? roots).push(paragraphNode(view, document, block));
    for (const heading of open) heading.end.end = block.end;
  }
  return roots;
}

interface OpenHeading {
  readonly level: number;
  readonly node: SymbolNode;
  readonly children: SymbolNode[];
  /** The span of the node, which grows as long as the heading is open. */
  readonly end: { start: number; end: number };
}

function openHeading(view: View, id: DocumentId, block: Block): OpenHeading {
  const end = { start: block.start, end: block.end };
  const children: SymbolNode[] = [];
  const selection = { start: block.start, end: block.end };
  const name = blockName(view, id, block).replace(/^#{1,6}\s+/, '');
  return {
    level: block.level ?? 1,
    node: { name, detail: '', kind: 'heading', span: end, selection, children },
    children,
    end,
  };
}

/** Closes the headings that a heading of `level` ends. */
function close(open: OpenHeading[], level: number): void {
  while (open.length > 0 && (open[open.length - 1] as OpenHeading).level >= level) open.pop();
}

function paragraphNode(view: View, document: DocumentAnalysis, block: Block): SymbolNode {
  const span = { start: block.start, end: block.end };
  const seen = new Set<EntityId>();
  const children: SymbolNode[] = [];
  for (const mention of mentionsIn(document, block)) {
    if (mention.furniture || mention.start < block.start || mention.end > block.end || seen.has(mention.entity))
      continue;
    seen.add(mention.entity);
    const place = { start: mention.start, end: mention.end };
    const detail = mention.title?.text ?? (mention.text === mention.name ? '' : mention.text);
    const node = {
      name: mention.name,
      detail: oneLine(detail),
      kind: mention.type,
      span: place,
      selection: place,
      children: [],
    };
    children.push(node);
  }
  return { name: blockName(view, document.id, block), detail: '', kind: 'paragraph', span, selection: span, children };
}

/** Never empty: editors refuse a symbol without a name. */
function blockName(view: View, id: DocumentId, block: Block): string {
  return shortExcerpt(view, id, block, NAME_LENGTH) || '…';
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
