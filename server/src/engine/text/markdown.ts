// Markdown as blocks, by a CommonMark parser with exact offsets. Only the words of text nodes are prose; markup around
// them is blank, code and images are opaque. Read chunk by chunk, so that an edit parses one chunk again.

import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, BlockKind } from '../document.ts';
import { frontMatterOf, isTangled, markdownChunks } from './markdown-chunks.ts';
import { readPlain } from './plain.ts';
import type { Prose } from './prose.ts';
import type { Span } from './span.ts';

const OPAQUE = '\ufffc';
/** Beyond this nesting the text is no Markdown that a person wrote. */
const DEEPEST = 60;

/** Reads a chunk of Markdown; offsets are the chunk's. A cache may stand in between, since it is pure. */
export type ReadChunk = (chunk: string) => Prose;

/** Blocks and prose of a Markdown text. Linear in its length: chunks that the parser would take long over are read plainly. */
export function readMarkdown(text: string, read: ReadChunk = readChunk): Prose {
  const front = frontMatterOf(text);
  const start = front?.end ?? 0;
  const pieces = [text.slice(0, start).replace(/[^\r\n]/g, ' ')];
  const blocks: Block[] = [];
  for (const chunk of markdownChunks(text, start)) {
    const prose = read(text.slice(chunk.start, chunk.end));
    pieces.push(prose.text);
    for (const block of prose.blocks)
      blocks.push({ ...block, start: block.start + chunk.start, end: block.end + chunk.start });
  }
  const prose = { text: pieces.join(''), blocks };
  return front ? { ...prose, frontMatter: front } : prose;
}

/** Parses one chunk; one that the parser refuses is read as plain text. */
export function readChunk(text: string): Prose {
  if (isTangled(text)) return readPlain(text, 'plain');
  let root: Root;
  try {
    root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  } catch {
    return readPlain(text, 'plain');
  }
  const reader: Reader = { text, blocks: [], pieces: [], at: 0 };
  for (const child of root.children) walk(child, 'paragraph', 0, reader);
  blank(reader, text.length);
  return { text: reader.pieces.join(''), blocks: reader.blocks };
}

interface Reader {
  readonly text: string;
  readonly blocks: Block[];
  readonly pieces: string[];
  at: number;
}

function walk(node: Nodes, kind: BlockKind, depth: number, reader: Reader): void {
  if (depth > DEEPEST) return;
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'tableCell': {
      const span = spanOf(node);
      const from = reader.pieces.length;
      for (const child of node.children) inline(child, reader, depth + 1);
      if (span.end > span.start && reader.pieces.length > from) {
        reader.blocks.push(
          node.type === 'heading' ? { ...span, kind: 'heading', level: node.depth } : { ...span, kind },
        );
      }
      return;
    }
    case 'blockquote':
      for (const child of node.children) walk(child, 'quote', depth + 1, reader);
      return;
    case 'listItem':
      for (const child of node.children) walk(child, 'item', depth + 1, reader);
      return;
    default:
      if ('children' in node) for (const child of node.children) walk(child, kind, depth + 1, reader);
  }
}

function inline(node: Nodes, reader: Reader, depth: number): void {
  const span = spanOf(node);
  if (node.type === 'text') {
    blank(reader, span.start);
    // In quotes and lists a continued line begins with its marks, which are no words.
    const words = reader.text
      .slice(span.start, span.end)
      .replace(/\n[ \t>]+/g, (mark) => `\n${' '.repeat(mark.length - 1)}`);
    reader.pieces.push(words.replace(/\\(?=[!-/:-@[-`{-~])/g, ' '));
    reader.at = span.end;
  } else if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'html') {
    if (span.end <= span.start) return;
    blank(reader, span.start);
    reader.pieces.push(OPAQUE, ' '.repeat(span.end - span.start - 1));
    reader.at = span.end;
  } else if ('children' in node && depth < DEEPEST) {
    for (const child of node.children) inline(child, reader, depth + 1);
  }
}

/** Spaces up to `offset`; line breaks stay. */
function blank(reader: Reader, offset: number): void {
  if (offset <= reader.at) return;
  reader.pieces.push(reader.text.slice(reader.at, offset).replace(/[^\r\n]/g, ' '));
  reader.at = offset;
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
