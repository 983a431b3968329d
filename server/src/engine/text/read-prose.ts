// Reads a document as prose, by its format.

import type { Format, SourceDocument } from '../document.ts';
import { cutLong } from './cuts.ts';
import { type ReadChunk, readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import type { Prose } from './prose.ts';

/** Reads a document as prose. Linear in its length; never throws. `read` may keep chunks of Markdown that it has read. */
export function readProse(source: SourceDocument, read?: ReadChunk): Prose {
  const { format, text } = source;
  const prose = format === 'markdown' ? readMarkdown(text, read) : readPlain(text, format);
  return { ...prose, blocks: cutLong(prose.text, prose.blocks) };
}

/** The format of a file by its ending, else by the editor's language id; `text` and `plaintext` are one. */
export function formatOf(path: string, languageId?: string): Format {
  if (/\.(?:md|markdown|mdown)$/i.test(path)) return 'markdown';
  if (/\.brief$/i.test(path)) return 'briefing';
  if (/\.txt$/i.test(path)) return 'plain';
  if (languageId === 'markdown' || languageId === 'briefing') return languageId;
  return 'plain';
}
