// Cuts of blocks that are too long to be paragraphs (a megabyte in one line): pieces at ends of sentences that the words
// themselves choose, so that an edit moves no cut but those beside it.

import type { Block } from '../document.ts';

/** No piece is shorter, but for the last. */
const SHORTEST = 3_000;
/** No piece is longer. */
const LONGEST = 12_000;
/** One end of a sentence in this many is a cut. */
const SHARE = 8;

/** The blocks, those over the longest length in pieces. */
export function cutLong(text: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.every((block) => block.end - block.start <= LONGEST)) return blocks;
  return blocks.flatMap((block) => (block.end - block.start <= LONGEST ? [block] : [...pieces(text, block)]));
}

function* pieces(text: string, block: Block): Iterable<Block> {
  let start = block.start;
  while (block.end - start > LONGEST) {
    const end = cutAfter(text, start + SHORTEST, start + LONGEST);
    yield { ...block, start, end };
    start = end;
    while (start < block.end && text.charCodeAt(start) <= 32) start++;
  }
  if (start < block.end) yield { ...block, start, end: block.end };
}

/** The first chosen end of a sentence from `from`, else the last white space before `to`, else `to`. */
function cutAfter(text: string, from: number, to: number): number {
  let space = -1;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c > 32) continue;
    space = i;
    const before = text.charCodeAt(i - 1);
    if (before !== 46 && before !== 33 && before !== 63) continue;
    let sum = 0;
    for (let back = i - 12; back < i; back++) sum += text.charCodeAt(back);
    if (sum % SHARE === 0) return i;
  }
  if (space > 0) return space;
  // Between the halves of a pair there is no place to cut.
  return (text.charCodeAt(to) & 0xfc00) === 0xdc00 ? to - 1 : to;
}
