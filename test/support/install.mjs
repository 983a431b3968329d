// Gets a fresh clone ready: installs the packages when package-lock.json is not the one installed. Node built-ins only, as it runs first.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const record = 'node_modules/.package-lock.json';

/** Installs the packages if need be. On failure everything npm said is printed, and the process ends. */
export async function install() {
  process.chdir(root);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Concord needs Node 20.19 or later to build; this is ${process.version}.`);
  if (isInstalled()) return;
  console.log('Installing packages (once, about half a minute) …');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Whether npm's own record of what lies in node_modules agrees with the lock; packages for other platforms may be absent. */
function isInstalled() {
  if (!existsSync(record)) return false;
  const [wanted, present] = ['package-lock.json', record].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  );
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    return path === '' || present[path]?.version === version || (optional && !(path in present));
  });
}

/** Builds the extension, the server and the command line; with `--tests` the suites that run inside VS Code too. */
export async function build(...flags) {
  await run(process.execPath, ['esbuild.mjs', ...flags]);
}

function run(command, args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const failed = (why) => fail(`${output}\n${[command, ...args].join(' ')}: ${why}`);
    child.on('error', (error) => failed(error.message));
    child.on('close', (code) => (code === 0 ? resolve() : failed(`exit code ${code}`)));
  });
}

function fail(why) {
  console.error(why);
  process.exit(1);
}
