// Files on disk by URI, for the language server. Never follows links to folders, never opens what is not a plain file, and
// never reads more than it was allowed.

import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { FileContent, FileList, FileQuery, Files } from '../lsp/runtime.ts';

/** More files than these in one folder of a workspace are not a writer's; the rest is left out. */
const MOST_FILES = 20_000;

/** A pipe would otherwise be waited for until someone writes to it. */
const READ_WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

export const nodeFiles: Files = { list, read };

async function list(folder: string, { extensions, excludeFolders }: FileQuery): Promise<FileList> {
  const isWanted = (name: string): boolean => extensions.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
  const isEntered = (name: string): boolean => !name.startsWith('.') && !excludeFolders.includes(name);
  const uris: string[] = [];
  const problems: string[] = [];
  const waiting = [URI.parse(folder).fsPath];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
      if (!isMissing(error)) problems.push(`Cannot read the folder ${path}: ${words(error)}`);
      return [];
    });
    for (const entry of entries) {
      const below = join(path, entry.name);
      if (entry.isDirectory()) {
        if (isEntered(entry.name)) waiting.push(below);
      } else if ((entry.isFile() || entry.isSymbolicLink()) && isWanted(entry.name))
        uris.push(URI.file(below).toString());
    }
    if (uris.length <= MOST_FILES) continue;
    problems.push(`${folder} has more than ${MOST_FILES} texts: the rest is left out`);
    break;
  }
  return { uris: uris.slice(0, MOST_FILES).sort(), problems };
}

async function read(uri: string, limit: number): Promise<FileContent> {
  try {
    const file = await open(URI.parse(uri).fsPath, READ_WITHOUT_WAITING);
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return { problem: 'it is not a plain file' };
      if (stat.size > limit) return { problem: `it is larger than ${limit / 1_000_000} MB` };
      return { bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { problem: words(error), missing: isMissing(error) };
  }
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function words(error: unknown): string {
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EACCES: 'reading it is not permitted',
    EPERM: 'reading it is not permitted',
    EISDIR: 'it is a folder',
    ELOOP: 'its links lead in a circle',
  };
  return known[codeOf(error)] ?? (error instanceof Error ? error.message : String(error));
}

function codeOf(error: unknown): string {
  return (error as { readonly code?: string } | null)?.code ?? '';
}
