// Comments by which a note silences a rule: `<!-- concord-ignore weekday-date: as printed -->`. One covers its own line and the
// block that follows.

import type { Block, IgnoreComment } from '../document.ts';

const OPEN = '<!--';
const CLOSE = '-->';

/** All comments of a source, in order. Linear. */
export function ignoreComments(source: string, blocks: readonly Block[]): readonly IgnoreComment[] {
  const found: IgnoreComment[] = [];
  let block = 0;
  for (let at = source.indexOf(OPEN); at >= 0; at = source.indexOf(OPEN, at)) {
    const close = source.indexOf(CLOSE, at + OPEN.length);
    if (close < 0) break;
    const end = close + CLOSE.length;
    const match = /^\s*concord-ignore\s+([a-z][a-z-]{1,60})\s*(?::\s*([^\n]*?))?\s*$/.exec(
      source.slice(at + OPEN.length, Math.min(close, at + 600)),
    );
    if (match?.[1] !== undefined) {
      while (block < blocks.length && (blocks[block] as Block).end <= end) block++;
      const line = source.lastIndexOf('\n', at - 1) + 1;
      const next = blocks[block];
      found.push({
        start: at,
        end,
        rule: match[1],
        reason: match[2] ?? '',
        covers: { start: line, end: Math.max(next?.end ?? end, end) },
      });
    }
    at = end;
  }
  return found;
}
