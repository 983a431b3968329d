// Writes into knowledge files as people keep them: a new entry goes behind the others of its list, and nothing else of the
// text is touched, comments and order included. Pure: text in, one edit out.

import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { tooDeepAt } from './depth.ts';
import { MAX_KNOWLEDGE_LENGTH } from './read.ts';

/** What can be added to a file: the list it goes to, and the entry. */
export interface Addition {
  readonly list: 'entities' | 'not-names' | 'means';
  readonly entry: object | string;
}

/** Offsets are UTF-16 units of the old text. */
export interface KnowledgeEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The edit that adds an entry; undefined where the text is no knowledge file or writes its list in brackets. */
export function addition(text: string, { list, entry }: Addition): KnowledgeEdit | undefined {
  if (text.length > MAX_KNOWLEDGE_LENGTH || tooDeepAt(text) !== undefined) return undefined;
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  const root = document.contents;
  if (document.errors.length > 0 || (root !== null && !isMap(root) && !(isScalar(root) && root.value === null)))
    return undefined;
  const stands = isMap(root) ? listIn(root, list) : undefined;
  if (stands === undefined) return atEnd(text, `${list}:\n${indented(entry, '  ')}`);
  if (!isSeq(stands) || stands.flow) return undefined;
  return behind(text, stands, entry);
}

/** The whole of a new file. */
export function newFile({ list, entry }: Addition): string {
  return `${list}:\n${indented(entry, '  ')}`;
}

/** A whole knowledge file of plain data, as the schema has it. */
export function knowledgeText(data: object): string {
  return stringify(data, { lineWidth: 0, version: '1.2', aliasDuplicateObjects: false });
}

function listIn(root: YAMLMap, list: string): unknown {
  return root.items.find(({ key }) => isScalar(key) && key.value === list)?.value;
}

function atEnd(text: string, block: string): KnowledgeEdit {
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return { start: text.length, end: text.length, newText: `${gap}${block}` };
}

/** Behind the last item, with its indentation. */
function behind(text: string, list: YAMLSeq, entry: object | string): KnowledgeEdit | undefined {
  const range = list.range;
  if (!range) return undefined;
  const lineStart = text.lastIndexOf('\n', range[0] - 1) + 1;
  const indent = text.slice(lineStart, range[0]);
  if (!/^ *$/.test(indent)) return undefined;
  let end = range[1];
  while (end > range[0] && /\s/.test(text[end - 1] as string)) end--;
  const newline = text.indexOf('\n', end);
  if (newline < 0) return { start: text.length, end: text.length, newText: `\n${indented(entry, indent)}` };
  return { start: newline + 1, end: newline + 1, newText: indented(entry, indent) };
}

/** The entry as an item of a list, in lines that end. */
function indented(entry: object | string, indent: string): string {
  const lines = stringify([entry], { lineWidth: 0, version: '1.2' }).trimEnd().split('\n');
  return `${lines.map((line) => indent + line).join('\n')}\n`;
}
