// Finds a Chromium on this machine, and installs Debian's where that can be done without asking anyone.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../support/process.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

/** The path of a Chromium; CHROMIUM in the environment names one that is not on the PATH. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (process.platform !== 'linux') throw new Error('No Chromium found. Type: brew install --cask chromium');
  const command = 'apt-get update && apt-get install --yes --no-install-recommends chromium';
  const isRoot = process.getuid?.() === 0;
  if (onPath('apt-get') && (isRoot || (await maySudo()))) {
    console.log('Installing Chromium with apt-get …');
    const script = ['-c', `export DEBIAN_FRONTEND=noninteractive; ${command}`];
    const { output } = await (isRoot ? run('sh', script) : run('sudo', ['--non-interactive', 'sh', ...script]));
    const installed = findChromium();
    if (installed) return installed;
    throw new Error(`apt-get could not install Chromium:\n${output}`);
  }
  throw new Error(`No Chromium found. Type: sudo sh -c '${command}'`);
}

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const installed = apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  return names.map(onPath).find((path) => path !== undefined) ?? installed.find(isExecutable);
}

export function onPath(program: string): string | undefined {
  const directories = (process.env['PATH'] ?? '').split(delimiter);
  return directories.map((directory) => join(directory, program)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function maySudo(): Promise<boolean> {
  return onPath('sudo') !== undefined && (await run('sudo', ['--non-interactive', 'true'])).code === 0;
}
