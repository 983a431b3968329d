// Reads one knowledge file: YAML with a place for every complaint. Never throws and is bounded in size, depth and number of
// problems; what an id refers to is not its matter (validate.ts), since that depends on the other files.

import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import { parseIso } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';
import { compileFile, type RawFile } from './compile.ts';
import { tooDeepAt } from './depth.ts';
import type { KnowledgeData } from './model.ts';
import { type Path, schemaProblems } from './schema-problems.ts';

/** What is wrong in a knowledge file, and where; offsets are UTF-16 units of its text. */
export interface KnowledgeProblem {
  readonly file: string;
  readonly span: Span;
  readonly message: string;
}

/** Where an item of the data (entity, term, fact, alias …) stands in its file. */
export type Locate = (item: object) => { readonly file: string; readonly span: Span } | undefined;

export interface ReadKnowledge {
  /** Empty where there are problems: a file is taken as a whole or not at all. */
  readonly data: KnowledgeData;
  readonly problems: readonly KnowledgeProblem[];
  readonly locate: Locate;
}

/** Knowledge that holds nothing. */
export const NO_KNOWLEDGE: KnowledgeData = { sources: [], posts: [], entities: [], terms: [] };

/** Longest file that is read, in UTF-16 units: some seconds of work. */
export const MAX_KNOWLEDGE_LENGTH: number = 5_000_000;
const MAX_PROBLEMS = 100;
/** Of a list inside an entry. */
const MAX_ITEMS = 1000;

/** Reads a knowledge file. `file` is only put into what is handed back. */
export function readKnowledge(file: string, text: string): ReadKnowledge {
  const refuse = (problems: readonly { readonly span: Span; readonly message: string }[]): ReadKnowledge => ({
    data: NO_KNOWLEDGE,
    problems: cap(problems).map((problem) => ({ file, ...problem })),
    locate: () => undefined,
  });
  const start = { start: 0, end: Math.min(text.length, 1) };
  if (text.length > MAX_KNOWLEDGE_LENGTH) {
    return refuse([
      {
        span: start,
        message: `the file is too large: ${text.length} characters, at most ${MAX_KNOWLEDGE_LENGTH} are read`,
      },
    ]);
  }
  const deep = tooDeepAt(text);
  if (deep !== undefined)
    return refuse([{ span: { start: deep, end: deep + 1 }, message: 'nested too deep for a knowledge file' }]);
  try {
    return readDocument(file, text, refuse);
  } catch {
    return refuse([{ span: start, message: 'cannot be read as YAML' }]);
  }
}

/** Keys and values of the maps that were asked for, by key. */
type EntryIndex = WeakMap<YAMLMap, ReadonlyMap<string, Entry>>;

interface Entry {
  readonly key: Node | null;
  readonly value: Node | null;
}

type Refuse = (problems: readonly { readonly span: Span; readonly message: string }[]) => ReadKnowledge;

function readDocument(file: string, text: string, refuse: Refuse): ReadKnowledge {
  const document = parseDocument(text, {
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
    stringKeys: true,
  });
  if (document.errors.length > 0) {
    return refuse(
      document.errors.map((error) => ({
        span: within(text, { start: error.pos[0], end: error.pos[1] }),
        message: sentence(error.message),
      })),
    );
  }
  const root = document.contents as Node | null;
  const nodes = nodeProblems(root, text);
  if (nodes.length > 0) return refuse(nodes);
  const raw: unknown = document.toJS({ maxAliasCount: 0 });
  if (raw === null || raw === undefined) return { data: NO_KNOWLEDGE, problems: [], locate: () => undefined };
  const index: EntryIndex = new WeakMap();
  const spanOf = (path: Path): Span => within(text, locatePath(root, path, index));
  const mismatches = schemaProblems(raw, MAX_PROBLEMS + 1);
  if (mismatches.length > 0) return refuse(mismatches.map(({ path, message }) => ({ span: spanOf(path), message })));
  const paths = new Map<object, Path>();
  const data = compileFile(file, raw as RawFile, (item, path) => paths.set(item, path));
  return {
    data,
    problems: [],
    locate: (item) => {
      const path = paths.get(item);
      return path && { file, span: spanOf(path) };
    },
  };
}

/** Problems that the schema cannot see: aliases, keys given twice, days that the calendar does not have. */
function nodeProblems(root: Node | null, text: string): { span: Span; message: string }[] {
  const problems: { span: Span; message: string }[] = [];
  const add = (node: unknown, message: string): void => {
    problems.push({ span: within(text, rangeOf(node)), message });
  };
  visit(root, {
    Seq: (_, seq, ancestors) => {
      if (ancestors.length > 3 && seq.items.length > MAX_ITEMS)
        add(seq, `a list of ${seq.items.length} items; at most ${MAX_ITEMS} are read`);
    },
    Alias: (_, node) => add(node, 'a YAML alias (*name) is not read in knowledge files: write the value out'),
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const pair of map.items) {
        const key = isScalar(pair.key) ? pair.key.value : pair.key;
        if (seen.has(key)) add(pair.key, `"${String(key)}" is given twice`);
        seen.add(key);
      }
    },
    Pair: (_, pair) => {
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if (key !== 'date' && key !== 'from' && key !== 'to') return;
      if (!isScalar(pair.value) || typeof pair.value.value !== 'string') return;
      const value = pair.value.value;
      if (/^\d{4}(-\d\d){0,2}(\/\d{4}-\d\d-\d\d)?$/.test(value) && !parseIso(value))
        add(pair.value, `the calendar has no ${value}`);
    },
  });
  return problems;
}

/** Range of the deepest node on the path: the node itself, or its first line where it has several. */
function locatePath(root: Node | null, path: Path, index: EntryIndex): Span {
  let node: Node | null = root;
  let span = rangeOf(root);
  for (const [depth, step] of path.steps.entries()) {
    if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? null;
    } else if (isMap(node)) {
      const entry = entriesOf(node, index).get(step);
      if (!entry) return span;
      if (path.key && depth === path.steps.length - 1) return rangeOf(entry.key);
      node = entry.value;
      if (node === null || (isScalar(node) && node.range && node.range[0] === node.range[1])) return rangeOf(entry.key);
    } else return span;
    if (node === null) return span;
    span = rangeOf(node);
  }
  return span;
}

function entriesOf(map: YAMLMap, index: EntryIndex): ReadonlyMap<string, Entry> {
  const known = index.get(map);
  if (known) return known;
  const entries = new Map<string, Entry>();
  for (const pair of map.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    entries.set(String(pair.key.value), { key: pair.key, value: (pair.value as Node | null) ?? null });
  }
  index.set(map, entries);
  return entries;
}

function rangeOf(node: unknown): Span {
  if (isAlias(node) || isScalar(node) || isMap(node) || isSeq(node)) {
    if (node.range) return { start: node.range[0], end: node.range[1] };
  }
  return { start: 0, end: 0 };
}

/** Clamped to the text, not empty where the text is not, and never longer than its first line. */
function within(text: string, span: Span): Span {
  const start = Math.min(Math.max(0, span.start), Math.max(0, text.length - 1));
  const newline = text.slice(start, span.end).search(/[\r\n]/);
  const end = newline > 0 ? start + newline : newline === 0 ? start + 1 : span.end;
  return { start, end: Math.min(text.length, Math.max(end, start + 1)) };
}

function sentence(message: string): string {
  const line = (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}

function cap<T extends { readonly span: Span; readonly message: string }>(
  problems: readonly T[],
): { span: Span; message: string }[] {
  const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
  const shown: { span: Span; message: string }[] = sorted.slice(0, MAX_PROBLEMS);
  const last = shown.at(-1);
  if (last && sorted.length > MAX_PROBLEMS) shown.push({ span: last.span, message: 'and more problems' });
  return shown;
}
