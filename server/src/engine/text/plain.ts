// Plain text and briefing notes as blocks. Blank lines part paragraphs; so does every line break, unless the lines were
// wrapped to a width: then they are one paragraph.

import type { Block, BlockKind, Format } from '../document.ts';
import type { Prose } from './prose.ts';

interface Line {
  readonly start: number;
  readonly end: number;
}

const MINIMUM_WIDTH = 40;
const MAXIMUM_WIDTH = 120;

/** Blocks of a plain text; the prose is the text itself. */
export function readPlain(text: string, format: Format): Prose {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    if (run.length > 0) addRun(text, run, format, blocks);
    run = [];
  };
  for (const line of linesOf(text)) {
    if (line.start === line.end) flush();
    else run.push(line);
  }
  flush();
  return { text, blocks };
}

/** Lines without their white space around; blank lines are empty spans. */
function* linesOf(text: string): Iterable<Line> {
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 10;
    if (c !== 10 && c !== 13) continue;
    yield trimmed(text, start, i);
    if (c === 13 && text.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
}

function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isBlank(c: number): boolean {
  return c <= 32 || c === 0xa0 || c === 0xfeff;
}

function addRun(text: string, run: readonly Line[], format: Format, blocks: Block[]): void {
  const first = run[0] as Line;
  const last = run[run.length - 1] as Line;
  if (run.length > 1 && isWrapped(text, run)) {
    blocks.push({ start: first.start, end: last.end, kind: kindOf(text, first.start, last.end) });
    return;
  }
  for (let i = 0; i < run.length; i++) {
    const { start, end } = run[i] as Line;
    const line = text.slice(start, Math.min(end, start + 200));
    const below = run[i + 1];
    const underlined =
      format === 'briefing' && below !== undefined && /^(?:={3,}|-{3,})$/.test(text.slice(below.start, below.end));
    const marks = format === 'briefing' ? (/^(#{1,6})\s/.exec(line)?.[1]?.length ?? 0) : 0;
    if (underlined || marks > 0) {
      blocks.push({ start, end, kind: 'heading', level: marks || (text[below?.start ?? 0] === '=' ? 1 : 2) });
      if (underlined) i++;
    } else blocks.push({ start, end, kind: kindOf(text, start, end) });
  }
}

/**
 * True when the lines look broken by a program at a width: each next line's first word would not have fitted any more.
 */
function isWrapped(text: string, run: readonly Line[]): boolean {
  let width = 0;
  for (const line of run) width = Math.max(width, line.end - line.start);
  if (width < MINIMUM_WIDTH || width > MAXIMUM_WIDTH) return false;
  let loose = 0;
  for (let i = 0; i + 1 < run.length; i++) {
    const line = run[i] as Line;
    const next = run[i + 1] as Line;
    let wordEnd = next.start;
    while (wordEnd < next.end && !isBlank(text.charCodeAt(wordEnd))) wordEnd++;
    if (line.end - line.start + 1 + (wordEnd - next.start) <= width - 4) loose++;
  }
  return loose === 0;
}

function kindOf(text: string, start: number, end: number): BlockKind {
  const line = text.slice(start, Math.min(end, start + 400));
  if (/^(?:[-*•–]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s/.test(line)) return 'item';
  return isHeading(line, end - start) ? 'heading' : 'paragraph';
}

/** A short line without the end of a sentence, in title case or capitals. */
function isHeading(line: string, length: number): boolean {
  if (length > 180 || /[.!?:;,]["'”’)]*$/.test(line)) return false;
  const words = line.split(/\s+/).filter((word) => /^["'“‘(]*\p{L}/u.test(word));
  if (words.length < 2 || words.length > 24) return false;
  const capital = words.filter((word) => /^["'“‘(]*\p{Lu}/u.test(word)).length;
  return capital * 2 >= words.length || words.length <= 12;
}
