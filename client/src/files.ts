// Lists and reads workspace files for a server that cannot: in a browser all of them, elsewhere those of virtual file systems.
// Goes through VS Code's file systems only, and never outside the workspace folders.

import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  LIST_FILES_REQUEST,
  type ListFilesParams,
  type ListFilesResult,
  READ_FILE_REQUEST,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/protocol.ts';
import { globMatcher } from './glob.ts';

export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest<ListFilesResult, void>(LIST_FILES_REQUEST, listFiles);
  client.onRequest<ReadFileResult, void>(READ_FILE_REQUEST, readFile);
}

/** More files than these in one folder of a workspace are not a writer's. */
const MOST_FILES = 20_000;

/** Walks the folder rather than searching it, as not every file system can be searched. Links to folders are not followed. */
async function listFiles({ folder, include, excludeFolders }: ListFilesParams): Promise<ListFilesResult> {
  const root = Uri.parse(folder);
  if (!isInWorkspace(root)) return { files: [] };
  const isWanted = globMatcher(include);
  const isEntered = (name: string): boolean => !name.startsWith('.') && !excludeFolders.includes(name);
  const files: string[] = [];
  let level = [''];
  while (level.length > 0 && files.length < MOST_FILES) {
    const below: string[] = [];
    for (const [path, entries] of await Promise.all(level.map((path) => entriesOf(root, path)))) {
      for (const [name, type] of entries) {
        const entry = path === '' ? name : `${path}/${name}`;
        if (type === FileType.Directory && isEntered(name)) below.push(entry);
        else if (type & FileType.File && isWanted(entry)) files.push(Uri.joinPath(root, entry).toString());
      }
    }
    level = below;
  }
  return { files: files.slice(0, MOST_FILES) };
}

async function entriesOf(root: Uri, path: string): Promise<[path: string, entries: [string, FileType][]]> {
  try {
    return [path, await workspace.fs.readDirectory(Uri.joinPath(root, path))];
  } catch {
    return [path, []]; // not there, or not ours to read
  }
}

async function readFile({ uri, limit }: ReadFileParams): Promise<ReadFileResult> {
  const file = Uri.parse(uri);
  if (!isInWorkspace(file)) return { problem: 'it is not in the workspace' };
  try {
    const { size, type } = await workspace.fs.stat(file);
    if (!(type & FileType.File)) return { problem: 'it is not a plain file' };
    if (size > limit) return { problem: `it is larger than ${limit / 1_000_000} MB` };
    return { base64: toBase64(await workspace.fs.readFile(file)) };
  } catch (error) {
    const missing = error instanceof FileSystemError && error.code === 'FileNotFound';
    const problem = missing ? 'there is no such file' : error instanceof Error ? error.message : String(error);
    return { problem, missing };
  }
}

function isInWorkspace(uri: Uri): boolean {
  return workspace.getWorkspaceFolder(uri) !== undefined;
}

/** In pieces, as a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  }
  return btoa(pieces.join(''));
}

const PIECE = 0x4000;
