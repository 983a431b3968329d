// What stands at an offset: the mention, the sentence, the line. Every look-up is by binary search, so that a request costs
// the same at the end of a long document as at its beginning.

import type { Block, DocumentAnalysis, DocumentId } from '../document.ts';
import type { Mention, Reference } from '../mentions/mention.ts';
import { lineAt } from '../text/lines.ts';
import { contains, firstEndingAfter, overlaps, type Span } from '../text/span.ts';
import type { View } from '../workspace.ts';

/** The innermost mention at `offset`; a cursor just behind a name counts as in it when nothing begins there. */
export function mentionAt(document: DocumentAnalysis, offset: number): Mention | undefined {
  return innermost(document, offset, offset + 1) ?? innermost(document, offset - 1, offset);
}

/** The common noun at `offset` that stands for something named: "the pact". */
export function referenceAt(document: DocumentAnalysis, offset: number): Reference | undefined {
  const found = firstEndingAfter(document.references, offset);
  if (found && found.start <= offset) return found;
  const before = firstEndingAfter(document.references, offset - 1);
  return before && before.end === offset ? before : undefined;
}

/** The mention at `offset`, or the last one of what a common noun there stands for, at that noun's place. */
export function meantAt(document: DocumentAnalysis, offset: number): readonly Mention[] {
  const mention = mentionAt(document, offset);
  if (mention) return [mention];
  const reference = referenceAt(document, offset);
  if (!reference) return [];
  const { start, end, text, reason } = reference;
  return reference.entities.flatMap((entity) => {
    const named = document.mentions.find((one) => one.entity === entity);
    return named
      ? [{ start, end, text, type: named.type, entity, name: named.name, how: 'short-form' as const, reason }]
      : [];
  });
}

/** Mentions that share a code unit with `span`, in the document's order. */
export function mentionsIn(document: DocumentAnalysis, span: Span): readonly Mention[] {
  const { mentions } = document;
  const found: Mention[] = [];
  for (let i = outerBefore(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    if (mention.start >= span.end) break;
    if (overlaps(mention, span)) found.push(mention);
  }
  return found;
}

/** The sentence that holds a span; failing that its block, failing that its line. */
export function passageAround(document: DocumentAnalysis, span: Span): Span {
  const sentence = firstEndingAfter(document.sentences, span.start);
  if (sentence && contains(sentence, span)) return sentence;
  const block = blockAt(document, span.start);
  if (block && contains(block, span)) return { start: block.start, end: block.end };
  const line = lineAt(document.lineStarts, span.start);
  const start = document.lineStarts[line] ?? 0;
  return { start, end: Math.max(span.end, document.lineStarts[line + 1] ?? document.length) };
}

/** The block that holds an offset. */
export function blockAt(document: DocumentAnalysis, offset: number): Block | undefined {
  const block = firstEndingAfter(document.blocks, offset);
  return block && block.start <= offset ? block : undefined;
}

/** True for a block that belongs to the page rather than to the text. */
export function isFurniture(document: DocumentAnalysis, block: Block): boolean {
  if (block.kind === 'furniture') return true;
  const span = firstEndingAfter(document.furniture, block.start);
  return span !== undefined && contains(span, block);
}

/** Line of an offset, counted from 1, as people count. */
export function lineNumber(document: DocumentAnalysis, offset: number): number {
  return lineAt(document.lineStarts, offset) + 1;
}

/** What people call a document: the last part of its path. */
export function documentName(id: DocumentId): string {
  const name = id.slice(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1) || id;
  if (!name.includes('%')) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Words of a span on one line, cut to about `limit` characters at a word's end. */
export function shortExcerpt(view: View, id: DocumentId, span: Span, limit: number): string {
  const cut = Math.min(span.end, span.start + limit * 2);
  const words = view.excerpt(id, { start: span.start, end: cut }).replace(/\s+/g, ' ').trim();
  if (words.length <= limit) return cut < span.end ? `${words} …` : words;
  const space = words.lastIndexOf(' ', limit);
  return `${words.slice(0, space > limit / 2 ? space : limit)} …`;
}

function innermost(document: DocumentAnalysis, start: number, end: number): Mention | undefined {
  let best: Mention | undefined;
  for (const mention of mentionsIn(document, { start, end })) {
    if (!best || mention.end - mention.start < best.end - best.start) best = mention;
  }
  return best;
}

/** Index of the first mention that may reach past `offset`: mentions that are not nested do not overlap each other. */
function outerBefore(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  let i = Math.max(0, low - 1);
  while (i > 0 && mentions[i]?.nested) i--;
  return i;
}
