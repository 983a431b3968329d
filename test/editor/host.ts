// The VS Code of the tests, for machines that cannot have the desktop one: code-server, and the Node it needs, both from npm.
// It is installed once for each lock file into the user's cache, so that a second clone finds it there.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run } from '../support/process.ts';

export interface Host {
  readonly node: string;
  readonly codeServer: string;
}

const files = ['package.json', 'package-lock.json'];

export async function ensureHost(): Promise<Host> {
  const hash = createHash('sha256').update(await readFile('test/editor/host/package-lock.json'));
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'concord-editor-host');
  const directory = join(cache, `${hash.digest('hex').slice(0, 16)}-${process.platform}-${process.arch}`);
  if (!existsSync(directory)) await installInto(cache, directory);
  return { node: nodeFor(directory), codeServer: join(directory, 'node_modules/code-server/out/node/entry.js') };
}

/** Installs beside the final place and renames, so that what bears the final name is always whole. */
async function installInto(cache: string, directory: string): Promise<void> {
  console.log(`Installing the VS Code for the editor tests into ${directory} (once, about a minute) …`);
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'installing-'));
  try {
    for (const file of files) await copyFile(join('test/editor/host', file), join(draft, file));
    await npm(draft, 'ci');
    // What code-server's own install script does, less the native builds: the modules that VS Code cannot do without ship built.
    await npm(join(draft, 'node_modules/code-server/lib/vscode'), 'install', '--omit=dev');
    await rename(draft, directory);
  } catch (error) {
    if (!existsSync(directory)) throw error; // otherwise another run was quicker
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function npm(cwd: string, ...args: string[]): Promise<void> {
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run('npm', [...args, ...quietly], cwd);
  if (code !== 0) throw new Error(`npm ${args[0]} in ${cwd}:\n${output}`);
}

/** The Node from npm where there is one for this platform, otherwise the one that runs now, if it is new enough. */
function nodeFor(directory: string): string {
  const packed = join(directory, 'node_modules/.bin/node');
  if (existsSync(packed)) return packed;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Error(`the VS Code from npm needs Node 24 on this platform; this is ${process.version}`);
}
