// What the command line needs from the machine it runs on. The platform supplies it; nothing here or beside it touches files,
// streams or the clock in another way.

import type { KnowledgeData } from '../engine/index.ts';

/** The bytes of a file, or in words why they cannot be had. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly problem: string };

export interface FileQuery {
  /** Endings without the dot, in lower case; a file that is named itself may have any. */
  readonly extensions: readonly string[];
  /** Leave out what .gitignore files leave out. */
  readonly ignored: boolean;
}

export interface FoundFiles {
  /** With forward slashes, as the path was given: relative to the working directory or absolute; sorted. */
  readonly paths: readonly string[];
  /** What could not be looked into, a line each. */
  readonly problems: readonly string[];
}

/** Files by path. Nothing here rejects for what may happen to a file system. */
export interface CliFiles {
  /** The files of a folder and its folders, or the one file that `path` names. */
  find(path: string, query: FileQuery): Promise<FoundFiles>;
  isFolder(path: string): Promise<boolean>;
  /** Refuses files of more than `limit` bytes without reading them. */
  read(path: string, limit: number): Promise<FileContent>;
  readInput(limit: number): Promise<FileContent>;
  /** Writes a new file, its folders included; in words why it cannot. Never replaces a file that is there. */
  write(path: string, text: string): Promise<string | undefined>;
  /** One name for all paths of a file. */
  identity(path: string): Promise<string>;
  /** A relative path as a relative URI reference, an absolute one as a file URI. */
  uri(path: string): string;
}

export interface CliHost {
  readonly version: string;
  /** Whether standard output takes colours. */
  readonly color: boolean;
  readonly files: CliFiles;
  out(text: string): void;
  err(text: string): void;
  /** Milliseconds from some fixed moment. */
  now(): number;
  /** The bundled knowledge. */
  knowledge(): Promise<KnowledgeData>;
  /** Runs the language server on standard input and output until it exits. */
  serve(): Promise<void>;
}

/** What a command ends with: nothing found, findings, or bad usage and unreadable input. */
export type ExitCode = 0 | 1 | 2;
