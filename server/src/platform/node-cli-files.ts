// Files for the command line: folders are walked in order, .gitignore files are heeded, links are followed but never in a
// circle. A file system's refusals become lines of text.

import type { Dirent, Stats } from 'node:fs';
import { mkdir, readdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import ignore, { type Ignore } from 'ignore';
import type { CliFiles, FileContent, FileQuery, FoundFiles } from '../cli/host.ts';

export function nodeCliFiles(): CliFiles {
  return {
    find,
    read,
    readInput,
    write,
    isFolder: async (path) => (await statOf(path))?.isDirectory() === true,
    identity: (path) => realpath(path).catch(() => resolve(path)),
    uri: (path) => (isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/')),
  };
}

async function find(path: string, query: FileQuery): Promise<FoundFiles> {
  const shown = slashes(path);
  let found: Stats;
  try {
    found = await stat(path);
  } catch (error) {
    return { paths: [], problems: [`${shown}: ${reason(error)}`] };
  }
  if (!found.isDirectory()) return { paths: [shown], problems: [] };
  const walk: Walk = { query, paths: [], problems: [], above: query.ignored ? await ignoresAbove(path) : [] };
  const prefix = shown === '.' ? '' : shown.endsWith('/') ? shown : `${shown}/`;
  await walkFolder(walk, path, prefix, walk.above, new Set([await realpath(path)]));
  return { paths: walk.paths.sort(), problems: walk.problems };
}

interface Walk {
  readonly query: FileQuery;
  readonly paths: string[];
  readonly problems: string[];
  readonly above: readonly IgnoreFile[];
}

/** A .gitignore: its folder and its rules. */
interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

async function walkFolder(
  walk: Walk,
  folder: string,
  prefix: string,
  outer: readonly IgnoreFile[],
  inside: ReadonlySet<string>,
): Promise<void> {
  let entries: readonly Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    walk.problems.push(`${prefix === '' ? '.' : prefix.slice(0, -1)}: ${reason(error)}`);
    return;
  }
  const own =
    walk.query.ignored && entries.some(({ name }) => name === '.gitignore') ? await ignoreFile(folder) : undefined;
  const ignores = own ? [...outer, own] : outer;
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const shown = `${prefix}${entry.name}`;
    const kind = entry.isSymbolicLink() ? await linkKind(walk, path, shown) : entry;
    if (!kind) continue;
    if (kind.isDirectory()) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules' || isIgnored(ignores, `${path}${sep}`)) continue;
      const real = await realpath(path).catch(() => path);
      if (inside.has(real)) walk.problems.push(`${shown}: is a link that leads back to a folder it is in`);
      else await walkFolder(walk, path, `${shown}/`, ignores, new Set([...inside, real]));
    } else if (kind.isFile() && hasEnding(entry.name, walk.query.extensions) && !isIgnored(ignores, path))
      walk.paths.push(shown);
  }
}

/** What a link leads to; one that leads nowhere is a problem only if it is named like a document. */
async function linkKind(walk: Walk, path: string, shown: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (hasEnding(shown, walk.query.extensions)) walk.problems.push(`${shown}: ${reason(error)}`);
    return undefined;
  }
}

function hasEnding(name: string, extensions: readonly string[]): boolean {
  const dot = name.lastIndexOf('.');
  return dot >= 0 && extensions.includes(name.slice(dot + 1).toLowerCase());
}

function isIgnored(ignores: readonly IgnoreFile[], path: string): boolean {
  let ignored = false;
  for (const { folder, rules } of ignores) {
    const below = slashes(relative(folder, path)) + (path.endsWith(sep) ? '/' : '');
    if (below === '' || below === '/' || below.startsWith('..')) continue;
    const { ignored: hides, unignored: shows } = rules.test(below);
    ignored = hides || (ignored && !shows);
  }
  return ignored;
}

async function ignoreFile(folder: string): Promise<IgnoreFile | undefined> {
  try {
    return {
      folder: resolve(folder),
      rules: ignore({ allowRelativePaths: true }).add(await readFile(join(folder, '.gitignore'), 'utf8')),
    };
  } catch {
    return undefined;
  }
}

/** The .gitignore files above a folder, up to the root of its repository; none where they leave out the folder itself, since it was named. */
async function ignoresAbove(folder: string): Promise<readonly IgnoreFile[]> {
  const found: IgnoreFile[] = [];
  const named = resolve(folder);
  for (let at = named; ; at = dirname(at)) {
    if (at !== named) {
      const file = await ignoreFile(at);
      if (file) found.unshift(file);
    }
    if (await statOf(join(at, '.git'))) return isIgnored(found, `${named}${sep}`) ? [] : found;
    if (dirname(at) === at) return [];
  }
}

async function read(path: string, limit: number): Promise<FileContent> {
  try {
    const about = await stat(path); // before opening: to open a pipe would wait for someone to write
    if (about.isDirectory()) return { problem: 'is a folder' };
    if (!about.isFile()) return { problem: 'is not a regular file' };
    if (about.size > limit) return { problem: tooLarge(about.size, limit) };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { problem: reason(error) };
  }
}

async function readInput(limit: number): Promise<FileContent> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin) {
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (size > limit) return { problem: `is larger than ${megabytes(limit)} MB (--max-size raises the limit)` };
      chunks.push(bytes);
    }
    return { bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { problem: reason(error) };
  }
}

async function write(path: string, text: string): Promise<string | undefined> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return code === 'EEXIST' ? 'is there already; name another file' : `cannot be written: ${code || String(error)}`;
  }
}

function tooLarge(size: number, limit: number): string {
  return `is ${megabytes(size)} MB, larger than ${megabytes(limit)} MB (--max-size raises the limit)`;
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10);
}

function statOf(path: string): Promise<Stats | undefined> {
  return stat(path).catch(() => undefined);
}

function slashes(path: string): string {
  return (sep === '/' ? path : path.replaceAll(sep, '/')).replace(/^(?:\.\/)+(?=.)/, '');
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  ELOOP: 'is a link that leads in a circle',
  EISDIR: 'is a folder',
  ENAMETOOLONG: 'is too long a name',
};

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return REASONS[code] ?? `cannot be read: ${code || String(error)}`;
}
