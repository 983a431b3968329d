// The prose view: a copy of the source of the same length in which everything that is not prose (code, link targets, front
// matter, HTML) is blank, so that every offset in it is an offset of the source; and the blocks it consists of.

import type { Block } from '../document.ts';
import type { Span } from './span.ts';

export interface Prose {
  /** Same length as the source; what is not prose is spaces, with one U+FFFC where names must not join across. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Front matter of Markdown, if any. */
  readonly frontMatter?: Span;
}
