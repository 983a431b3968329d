// Markdown as blocks, by a CommonMark parser with exact offsets. Only the words of text nodes are prose; markup around
// them is blank, code and images are opaque.

import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, BlockKind } from '../document.ts';
import { readPlain } from './plain.ts';
import type { Prose } from './prose.ts';
import type { Span } from './span.ts';

const OPAQUE = '\ufffc';
/** Beyond this nesting the text is no Markdown that a person wrote. */
const DEEPEST = 60;

/** Blocks and prose of a Markdown text; one that the parser refuses is read as plain text. */
export function readMarkdown(text: string): Prose {
  let root: Root;
  try {
    root = fromMarkdown(text, {
      extensions: [frontmatter(['yaml']), gfmTable()],
      mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmTableFromMarkdown()],
    });
  } catch {
    return readPlain(text, 'plain');
  }
  const reader: Reader = { text, blocks: [], pieces: [], at: 0 };
  let front: Span | undefined;
  for (const child of root.children) {
    if (child.type === 'yaml') front = spanOf(child);
    else walk(child, 'paragraph', 0, reader);
  }
  blank(reader, text.length);
  const prose = { text: reader.pieces.join(''), blocks: reader.blocks };
  return front ? { ...prose, frontMatter: front } : prose;
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
