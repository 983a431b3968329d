// The fixture language of the tests: texts that carry what is expected of them.
//
//   //- articles/a.txt                      starts a file (without it, the text is one file, test.txt)
//   <|>                                     the cursor
//   <agreement>COMCASA</agreement>          a mention; <agreement comcasa> names its entity too
//   //   ^^^^ warning[rule-id] some words   a finding on the line above, under the carets; the message holds the words
//   //<^^^ …                                the same for a span that begins the line: from its start to the last caret
//
// Marks are taken out before the text is analysed, and carets stand under the text without marks. Files under
// .concord/knowledge/ are knowledge, on top of what is bundled.

import { lineStarts } from '../../server/src/engine/text/lines.ts';

export const MENTION_TYPES = [
  'agreement',
  'official',
  'system',
  'organisation',
  'exercise',
  'document',
  'dialogue',
  'status',
  'initiative',
  'place',
] as const;

export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity: string | undefined;
}

export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly severity: string;
  readonly rule: string;
  readonly words: string;
}

export interface FixtureFile {
  readonly path: string;
  /** Without marks. */
  readonly text: string;
  readonly cursors: readonly number[];
  readonly tags: readonly Tag[];
  readonly annotations: readonly Annotation[];
}

/** Reads a fixture. Common indentation, the first line break and white space at the end do not count. */
export function parseFixture(fixture: string): readonly FixtureFile[] {
  const files: { readonly path: string; readonly lines: string[] }[] = [];
  for (const line of dedent(fixture).split('\n')) {
    const header = /^\/\/-\s+(\S+)\s*$/.exec(line);
    if (header) files.push({ path: header[1] ?? '', lines: [] });
    else if (files.length > 0) files[files.length - 1]?.lines.push(line);
    else files.push({ path: 'test.txt', lines: [line] });
  }
  const used = files.filter((file) => file.path !== 'test.txt' || file.lines.some((line) => line.trim() !== ''));
  if (used.length === 0) throw new Error('The fixture is empty.');
  return used.map((file) => parseFile(file.path, file.lines));
}

/** Takes the indentation off that all lines share. */
export function dedent(text: string): string {
  const lines = text
    .replace(/^[ \t]*\n/, '')
    .trimEnd()
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}

interface MarkedLine {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly severity: string;
  readonly rule: string;
  readonly words: string;
}

function parseFile(path: string, lines: readonly string[]): FixtureFile {
  const kept: string[] = [];
  const marked: MarkedLine[] = [];
  for (const line of lines) {
    if (!/^\/\/<? *\^/.test(line)) kept.push(line);
    else marked.push(parseAnnotation(line, kept.length - 1));
  }
  while (kept.length > 0 && kept[kept.length - 1]?.trim() === '') kept.pop();
  const { text, cursors, tags } = takeMarks(path, `${kept.join('\n')}\n`);
  const starts = lineStarts(text);
  const annotations = marked.map(({ line, from, to, severity, rule, words }) => {
    const start = starts[line] ?? 0;
    const end = (starts[line + 1] ?? text.length + 1) - 1;
    if (start + to > end) throw new Error(`${path}: the carets reach past line ${line + 1}.`);
    return { start: start + from, end: start + to, severity, rule, words };
  });
  return { path, text, cursors, tags, annotations };
}

function parseAnnotation(line: string, above: number): MarkedLine {
  const match = /^\/\/(<?)( *)(\^+) +(error|warning|information|hint)\[([\w-]+)\] ?(.*)$/.exec(line);
  if (!match || above < 0) throw new Error(`Not an annotation: ${line}`);
  const [, fromStart, spaces = '', carets = '', severity = '', rule = '', words = ''] = match;
  const first = line.indexOf('^');
  if (fromStart && spaces) throw new Error(`Carets must follow "//<" directly: ${line}`);
  return { line: above, from: fromStart ? 0 : first, to: first + carets.length, severity, rule, words: words.trim() };
}

function takeMarks(path: string, marked: string): { text: string; cursors: number[]; tags: Tag[] } {
  const marks = new RegExp(
    `<\\|>|<(${MENTION_TYPES.join('|')})(?: ([\\w~. -]+))?>|</(${MENTION_TYPES.join('|')})>`,
    'g',
  );
  const cursors: number[] = [];
  const tags: Tag[] = [];
  const open: { readonly type: string; readonly entity: string | undefined; readonly start: number }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(marks)) {
    text += marked.slice(last, match.index);
    last = match.index + match[0].length;
    if (match[0] === '<|>') cursors.push(text.length);
    else if (match[1] !== undefined) open.push({ type: match[1], entity: match[2], start: text.length });
    else {
      const tag = open.pop();
      if (!tag || tag.type !== match[3]) throw new Error(`${path}: ${match[0]} closes no open tag.`);
      tags.push({ start: tag.start, end: text.length, type: tag.type, entity: tag.entity });
    }
  }
  if (open.length > 0) throw new Error(`${path}: <${open[0]?.type}> is not closed.`);
  tags.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text: text + marked.slice(last), cursors, tags };
}
