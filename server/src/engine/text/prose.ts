// The prose view: a copy of the source of the same length in which everything that is not prose (code, link targets, front
// matter, HTML) is blank, so that every offset in it is an offset of the source; and the blocks it consists of.

import type { Block, Format, SourceDocument } from '../document.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import type { Span } from './span.ts';

export interface Prose {
  /** Same length as the source; what is not prose is spaces, with one U+FFFC where names must not join across. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Front matter of Markdown, if any. */
  readonly frontMatter?: Span;
}

/** Reads a document as prose. Linear in its length; never throws. */
export function readProse(source: SourceDocument): Prose {
  return source.format === 'markdown' ? readMarkdown(source.text) : readPlain(source.text, source.format);
}

/** The format of a file by its ending, else by the editor's language id; `text` and `plaintext` are one. */
export function formatOf(path: string, languageId?: string): Format {
  if (/\.(?:md|markdown|mdown)$/i.test(path)) return 'markdown';
  if (/\.brief$/i.test(path)) return 'briefing';
  if (/\.txt$/i.test(path)) return 'plain';
  if (languageId === 'markdown' || languageId === 'briefing') return languageId;
  return 'plain';
}
