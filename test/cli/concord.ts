// Runs the built command in a folder of its own and hands back what it said.

import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const CLI: string = resolve('server/out/cli.js');

export interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export type Tree = Readonly<Record<string, string | Uint8Array>>;

export interface Folder {
  readonly path: string;
  write(tree: Tree): Promise<void>;
  run(...args: readonly string[]): Promise<Said>;
  /** The same with something on standard input. */
  pipe(input: string | Uint8Array, ...args: readonly string[]): Promise<Said>;
}

/** Makes a folder with some files, and takes it away when the test is over. */
export async function folderWith(tree: Tree, use: (folder: Folder) => Promise<void>): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), 'concord-cli-'));
  const folder: Folder = {
    path,
    async write(more) {
      for (const [name, content] of Object.entries(more)) {
        await mkdir(dirname(join(path, name)), { recursive: true });
        await writeFile(join(path, name), content);
      }
    },
    run: (...args) => concord(path, args, ''),
    pipe: (input, ...args) => concord(path, args, input),
  };
  try {
    await folder.write(tree);
    await use(folder);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

function concord(cwd: string, args: readonly string[], input: string | Uint8Array): Promise<Said> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, NO_COLOR: '' } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      const stdout = Buffer.concat(out)
        .toString()
        .replace(/ in \d+\.\d\d s\n/, ' in 0.00 s\n');
      done({ code, stdout, stderr: Buffer.concat(err).toString() });
    });
    child.stdin.on('error', () => {}); // a command that reads nothing may be gone before it is written to
    child.stdin.end(input);
  });
}
