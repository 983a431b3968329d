// The line a span stands in, cut to the width of a terminal around it, and the underline below. Works on the few characters
// that are shown, whatever the length of the line.

import { positionAt, type Span, type View } from '../engine/index.ts';
import { columns, printable } from './style.ts';

export interface Excerpt {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly text: string;
  readonly underline: string;
}

const WIDTH = 100;
/** How far a cut may move to fall between words. */
const SLACK = 15;

/** Shows where a span stands; undefined for a document that is not there. */
export function excerptAt(view: View, id: string, span: Span): Excerpt | undefined {
  const document = view.document(id);
  if (!document) return undefined;
  const { line, character } = positionAt(document.lineStarts, span.start);
  const lineStart = span.start - character;
  const lineEnd = document.lineStarts[line + 1] ?? document.length;
  const end = Math.min(span.end, lineEnd, span.start + WIDTH);
  const room = WIDTH - (end - span.start);
  const left = Math.max(lineStart, span.start - Math.max(Math.floor(room / 2), room - (lineEnd - end)));
  const right = Math.min(lineEnd, left + WIDTH);
  const cut = { before: left > lineStart, after: right < lineEnd || span.end > end };
  const before = view.excerpt(id, { start: left, end: span.start });
  const marked = view.excerpt(id, { start: span.start, end });
  const after = view.excerpt(id, { start: end, end: Math.max(end, right) });
  const head = printable(cut.before ? `… ${fromWord(before)}` : before.trimStart());
  const body = printable(whole(marked).replace(/[\r\n]+$/, ''));
  const tail = printable(cut.after ? `${toWord(after)} …` : after.trimEnd());
  return {
    line: line + 1,
    column: character + 1,
    text: `${head}${body}${tail}`.trimEnd(),
    underline: `${' '.repeat(columns(head))}${'^'.repeat(Math.max(1, columns(body)))}`,
  };
}

function fromWord(text: string): string {
  const space = text.search(/\s/);
  return whole(space >= 0 && space < SLACK ? text.slice(space + 1) : text);
}

function toWord(text: string): string {
  const space = text.search(/\s\S*$/);
  return whole(space >= 0 && text.length - space < SLACK ? text.slice(0, space) : text);
}

/** Without the half of a surrogate pair that a cut has left at either end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}
