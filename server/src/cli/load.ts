// From paths to a workspace: finds, reads and decodes the files, loads the knowledge and analyses all. Whatever cannot be read
// is one line on standard error, and everything else is still taken.

import {
  createWorkspace,
  formatOf,
  type KnowledgeData,
  type KnowledgeFile,
  lineStarts,
  loadKnowledge,
  positionAt,
  type Settings,
  type SourceDocument,
  type View,
} from '../engine/index.ts';
import { type Arguments, lastOf, type OptionSpecs } from './args.ts';
import { decode } from './decode.ts';
import type { CliHost } from './host.ts';
import { loadSilences } from './silenced.ts';
import { printable } from './style.ts';

/** Options of every command that reads documents. */
export const INPUT_OPTIONS: OptionSpecs = {
  knowledge: { value: 'dir', help: 'knowledge files (*.yaml) to read on top of the bundled ones; may be repeated' },
  'max-size': { value: 'MB', help: 'largest file that is read (default 20)' },
};

export const DOCUMENT_EXTENSIONS: readonly string[] = ['txt', 'md', 'markdown', 'brief'];

/** Name under which standard input is reported. */
export const INPUT_NAME = '<stdin>';

const OWN_KNOWLEDGE = '.concord/knowledge';
const MEGABYTE = 1_000_000;

export interface Loaded {
  readonly view: View;
  /** What could not be read, a line each, as told on standard error. */
  readonly problems: readonly string[];
}

/** Loads what the arguments name; undefined, after a line on standard error, where they cannot be followed. */
export async function load(args: Arguments, settings: Settings, host: CliHost): Promise<Loaded | undefined> {
  const limit = limitOf(args);
  if (limit === undefined) {
    complain(host, `--max-size must be a number of megabytes: --max-size 50`);
    return undefined;
  }
  const paths = args.paths.length === 0 ? ['.'] : args.paths;
  const tell = teller(host);
  const knowledge = await loadAllKnowledge(args, paths, limit, host, tell.add);
  const documents = await readDocuments(paths, limit, host, tell.add);
  const silences = await loadSilences(paths, host, tell.add);
  const workspace = createWorkspace(knowledge, { ...settings, silences });
  try {
    workspace.update({ put: documents });
  } catch {
    for (const document of documents) {
      try {
        workspace.update({ put: [document] });
      } catch (error) {
        workspace.update({ remove: [document.id] });
        tell.add(`${document.id}: cannot be analysed: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  return { view: workspace, problems: tell.lines };
}

/** The knowledge alone, for commands without documents. */
export async function loadKnowledgeOnly(
  args: Arguments,
  host: CliHost,
): Promise<{ readonly data: KnowledgeData; readonly problems: readonly string[] }> {
  const tell = teller(host);
  const data = await loadAllKnowledge(args, ['.'], limitOf(args) ?? 20 * MEGABYTE, host, tell.add);
  return { data, problems: tell.lines };
}

/** One line on standard error. */
export function complain(host: CliHost, line: string): void {
  host.err(`concord: ${printable(line)}\n`);
}

type Tell = (line: string) => void;

function teller(host: CliHost): { readonly lines: readonly string[]; readonly add: Tell } {
  const lines: string[] = [];
  return {
    lines,
    add(line) {
      lines.push(line);
      complain(host, line);
    },
  };
}

function limitOf(args: Arguments): number | undefined {
  const given = lastOf(args, 'max-size');
  if (given === undefined) return 20 * MEGABYTE;
  const megabytes = /^\d+(\.\d+)?$/.test(given) ? Number(given) : 0;
  return megabytes > 0 ? megabytes * MEGABYTE : undefined;
}

async function readDocuments(
  paths: readonly string[],
  limit: number,
  host: CliHost,
  tell: Tell,
): Promise<readonly SourceDocument[]> {
  const documents: SourceDocument[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const isInput = path === '-';
    const found = isInput
      ? { paths: ['-'], problems: [] }
      : await host.files.find(path, { extensions: DOCUMENT_EXTENSIONS, ignored: true });
    found.problems.forEach(tell);
    for (const file of found.paths) {
      const identity = isInput ? '-' : await host.files.identity(file);
      if (seen.has(identity)) continue;
      seen.add(identity);
      const id = isInput ? INPUT_NAME : file;
      const text = await readText(file, id, limit, host, tell);
      if (text !== undefined) documents.push({ id, format: formatOf(file), text });
    }
  }
  return documents;
}

async function readText(
  file: string,
  shown: string,
  limit: number,
  host: CliHost,
  tell: Tell,
): Promise<string | undefined> {
  const content = file === '-' ? await host.files.readInput(limit) : await host.files.read(file, limit);
  const decoded = 'problem' in content ? content : decode(content.bytes);
  if ('text' in decoded) return decoded.text;
  tell(`${shown}: ${decoded.problem}`);
  return undefined;
}

/** The bundled knowledge, then that of the folders that are checked, then what --knowledge names. */
async function loadAllKnowledge(
  args: Arguments,
  paths: readonly string[],
  limit: number,
  host: CliHost,
  tell: Tell,
): Promise<KnowledgeData> {
  const own: string[] = [];
  for (const path of new Set(['.', ...paths])) {
    const folder = path === '.' ? OWN_KNOWLEDGE : `${path.replace(/\/+$/, '')}/${OWN_KNOWLEDGE}`;
    if (path !== '-' && (await host.files.isFolder(folder))) own.push(folder);
  }
  const files: KnowledgeFile[] = [];
  const seen = new Set<string>();
  for (const folder of [...own, ...(args.options.get('knowledge') ?? [])]) {
    const found = await host.files.find(folder, { extensions: ['yaml', 'yml'], ignored: false });
    found.problems.forEach(tell);
    for (const file of found.paths) {
      const identity = await host.files.identity(file);
      if (seen.has(identity)) continue;
      seen.add(identity);
      const text = await readText(file, file, limit, host, tell);
      if (text !== undefined) files.push({ file, text });
    }
  }
  const { data, problems } = loadKnowledge(await host.knowledge(), files);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  for (const { file, span, message } of problems) {
    const { line, character } = positionAt(lineStarts(texts.get(file) ?? ''), span.start);
    tell(`${file}:${line + 1}:${character + 1}: ${message}`);
  }
  return data;
}
