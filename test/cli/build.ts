// Before the command-line tests: builds the command if it is missing or older than its sources.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const built = ['server/out/cli.js', 'server/out/knowledge.json'];
const sources = ['server/src', 'server/knowledge', 'package.json'];

/** Vitest calls this once, before all files. */
export function setup(): void {
  const newestSource = Math.max(...sources.map(newest));
  if (oldestBuilt() >= newestSource) return;
  const { stdout, stderr } = spawnSync(process.execPath, ['esbuild.mjs'], { encoding: 'utf8' });
  if (oldestBuilt() < newestSource) throw new Error(`the build failed:\n${stdout}${stderr}`);
}

function oldestBuilt(): number {
  return Math.min(...built.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)));
}

function newest(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
