// Packs the extension into concord.vsix, and checks that it holds only what runs and is small.   (npm run package, and a suite)
import { readFileSync, statSync } from 'node:fs';
import { run } from './process.ts';
import type { Outcome } from './tasks.ts';

const file = 'concord.vsix';
const limit = 1_000_000;
const must = [
  'package.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'client/out/extension.js',
  'client/out/web/extension.js',
  'client/images/icon.png',
  'server/out/server.js',
  'server/out/web/server.js',
  'server/out/knowledge.json',
  'server/knowledge/schema.json',
];
const may = /^syntaxes\/[\w.-]+\.json$/;

/** Packs what the last build with --minify left. */
export async function checkPackage(): Promise<Outcome> {
  const packed = await run('vsce', [
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    file,
  ]);
  if (packed.code !== 0) return outcome(packed.output.split('\n'));
  const listed = await run('vsce', ['ls', '--no-dependencies']);
  const files = listed.output.split('\n').filter((line) => line !== '');
  const size = statSync(file).size;
  return outcome([
    ...[...must, ...contributed()].filter((name) => !files.includes(name)).map((name) => `missing: ${name}`),
    ...files.filter((name) => !must.includes(name) && !may.test(name)).map((name) => `not to be packed: ${name}`),
    ...(size < limit ? [] : [`${file} has ${size} bytes; the limit is ${limit}`]),
  ]);
}

function outcome(problems: readonly string[]): Outcome {
  const failed = problems.length > 0 ? 1 : 0;
  const note = failed ? '' : `${file}, ${Math.round(statSync(file).size / 1000)} kB`;
  return { output: problems.join('\n'), passed: 1 - failed, failed, skipped: 0, note };
}

/** The files that the manifest's contributions name: a grammar left out of the package would fail without a word. */
function contributed(): string[] {
  const files: string[] = [];
  JSON.parse(readFileSync('package.json', 'utf8'), (_, value) => {
    if (typeof value === 'string' && value.startsWith('./')) files.push(value.slice(2));
    return value;
  });
  return files;
}
