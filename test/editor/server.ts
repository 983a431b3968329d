// Starts code-server, VS Code's server with its Node extension host, on the loopback address, in a home of its own that goes with it.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureHost, type Host } from './host.ts';

export interface ServerOptions {
  /** Packed extensions to install first. */
  readonly vsix?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  /** A built VS Code heeds the page's wish for an extension under development only when it is started for tests. */
  readonly forTests?: boolean;
}

export interface Server {
  readonly authority: string;
  /** A directory that goes when the server is closed. */
  readonly work: string;
  /** Rejects if the server ends before it is closed. */
  readonly died: Promise<never>;
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

const quiet = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
};

export async function startServer(options: ServerOptions): Promise<Server> {
  const host = await ensureHost();
  // Sockets are made below this directory, and their paths may have about a hundred characters.
  const work = mkdtempSync(join(existsSync('/tmp') ? '/tmp' : tmpdir(), 'concord-'));
  const context = prepare(work, host, options);
  let child: ChildProcess | undefined;
  let output = '';
  let closing = false;
  const close = async (): Promise<void> => {
    closing = true;
    if (child) await endGroup(child);
    rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    for (const file of options.vsix ?? []) await installExtension(context, file);
    child = context.spawn(
      ...['--bind-addr', '127.0.0.1:0', '--auth', 'none', '--disable-telemetry', '--disable-update-check'],
      ...['--disable-workspace-trust', '--disable-proxy', '--disable-getting-started-override', '--ignore-last-opened'],
      ...(options.forTests ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    );
    const starting = child;
    const died = new Promise<never>((_, reject) => {
      starting.on('error', reject);
      starting.on(
        'exit',
        (code) => closing || reject(new Error(`code-server ended with ${code}:\n${output.slice(-4000)}`)),
      );
    });
    died.catch(() => undefined); // whoever waits for it hears of it; nobody need wait
    const listening = new Promise<string>((found) => {
      for (const stream of [starting.stdout, starting.stderr]) {
        stream?.on('data', (chunk: Buffer) => {
          output += chunk;
          const address = /listening on http:\/\/(127\.0\.0\.1:\d+)/.exec(output)?.[1];
          if (address) found(address);
        });
      }
    });
    const authority = await Promise.race([listening, died, timeout(60, 'code-server did not start')]);
    return { authority, work, died, log: () => output, close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Context {
  readonly spawn: (...args: string[]) => ChildProcess;
}

/** Its own home, settings and extensions, and no gallery: nothing of the user's is read, and nothing outside is asked. */
function prepare(work: string, host: Host, { settings, env }: ServerOptions): Context {
  const [data, extensions, home] = ['data', 'extensions', 'home'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ];
  for (const directory of [join(data, 'User'), extensions, home]) mkdirSync(directory, { recursive: true });
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify({ ...quiet, ...settings }));
  writeFileSync(join(work, 'config.yaml'), 'auth: none\n');
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    TMPDIR: work,
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
    ...env,
  };
  for (const name of ['VSCODE_IPC_HOOK_CLI', 'NODE_OPTIONS', 'PORT', 'PASSWORD']) delete environment[name];
  const own = ['--config', join(work, 'config.yaml'), '--user-data-dir', data, '--extensions-dir', extensions];
  return {
    // Detached: a process group of its own, so that the extension hosts end with it.
    spawn: (...args) =>
      spawn(host.node, [host.codeServer, ...own, ...args], {
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      }),
  };
}

function installExtension(context: Context, file: string): Promise<void> {
  return new Promise((done, reject) => {
    const child = context.spawn('--install-extension', resolve(file), '--force');
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? done() : reject(new Error(`installing ${file}:\n${output}`))));
  });
}

async function endGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined) return;
  const gone = new Promise<void>((resolve) =>
    child.exitCode === null ? child.on('close', () => resolve()) : resolve(),
  );
  signalGroup(child.pid, 'SIGTERM');
  await Promise.race([gone, timeout(5, '').catch(() => undefined)]);
  signalGroup(child.pid, 'SIGKILL');
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // it has ended
  }
}

export function timeout(seconds: number, what: string): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error(what)), seconds * 1000).unref());
}
