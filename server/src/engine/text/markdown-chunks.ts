// Where a Markdown text can be parted without changing what it means: before a line at the margin that begins with a word or
// a heading, after a blank line, outside fenced code and HTML that may hold blank lines. One linear pass over the lines.

import type { Span } from './span.ts';

/** A chunk with more marks, deeper containers or more characters is no Markdown that a person wrote, and slow to parse. */
const MOST_MARKS = 800;
const DEEPEST_CONTAINER = 40;
const LONGEST = 40_000;

/** The YAML front matter at the start of a text, its fences included. */
export function frontMatterOf(text: string): Span | undefined {
  const open = /^---[ \t]*\r?\n/.exec(text);
  if (!open) return undefined;
  const close = /^---[ \t]*$/m.exec(text.slice(open[0].length));
  return close ? { start: 0, end: open[0].length + close.index + close[0].length } : undefined;
}

/** The chunks of a text from `start` on; together they are the text. */
export function* markdownChunks(text: string, start: number): Iterable<Span> {
  let from = start;
  let blankBefore = false;
  let waiting: RegExp | undefined;
  for (let line = start; line < text.length; ) {
    const end = lineEnd(text, line);
    const words = text.slice(line, Math.min(end, line + 200));
    if (waiting) {
      if (waiting.test(text.slice(line, end))) waiting = undefined;
    } else {
      if (blankBefore && line > from && startsFresh(words)) {
        yield { start: from, end: line };
        from = line;
      }
      waiting = opening(words, text.slice(line, end));
    }
    blankBefore = /^\s*$/.test(words) && end - line <= 200;
    line = end;
  }
  if (from < text.length) yield { start: from, end: text.length };
}

/** True when a parser would take longer than its length over the chunk. */
export function isTangled(chunk: string): boolean {
  if (chunk.length > LONGEST) return true;
  let marks = 0;
  for (let i = 0; i < chunk.length; i++) {
    const c = chunk.charCodeAt(i);
    if (c === 42 || c === 95 || c === 91 || c === 93 || c === 96 || c === 60 || c === 38) marks++;
  }
  if (marks > MOST_MARKS) return true;
  return chunk
    .split('\n')
    .some(
      (line) =>
        (/^(?:[\s>]|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0) >
        DEEPEST_CONTAINER,
    );
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** A word, a heading or a number that is no list marker, at the margin. */
function startsFresh(line: string): boolean {
  return /^(?:\p{L}|#{1,6}\s|["“‘']|\d+(?![\d.)]))/u.test(line);
}

/** What ends the fenced code or the HTML that a line opens, if it opens any. */
function opening(head: string, line: string): RegExp | undefined {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(head)?.[1];
  if (fence)
    return fence[0] === '`'
      ? new RegExp(`^ {0,3}\`{${fence.length},}\\s*$`)
      : new RegExp(`^ {0,3}~{${fence.length},}\\s*$`);
  const html = /^ {0,3}<(?:(script|pre|style|textarea)\b|(!--)|(\?)|(!\[CDATA\[)|(![A-Za-z]))/i.exec(head);
  if (!html) return undefined;
  const end = html[1]
    ? /<\/(?:script|pre|style|textarea)>/i
    : html[2]
      ? /-->/
      : html[3]
        ? /\?>/
        : html[4]
          ? /\]\]>/
          : />/;
  return end.test(line.slice(html[0].length)) ? undefined : end;
}
