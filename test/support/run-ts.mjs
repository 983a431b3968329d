// Runs a TypeScript script of this repository on any supported Node: bundles it with esbuild, keeps packages external, imports the result.
//   node test/support/run-ts.mjs <script.ts> [arguments]
// The bundle lies in node_modules/.cache so that its bare imports resolve; scripts find their files from the working directory, the root.
import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { install, root } from './install.mjs';

/** Imports a TypeScript module, given by its path from the root, and hands back what it exports. */
export async function importTs(script) {
  const outfile = join(root, 'node_modules/.cache/concord', `${script.replaceAll(/[^\w.]+/g, '-')}.${process.pid}.mjs`);
  const { build } = await import('esbuild'); // not before the packages are there
  await build({
    absWorkingDir: root,
    entryPoints: [script],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  process.on('exit', () => rmSync(outfile, { force: true }));
  return import(pathToFileURL(outfile).href);
}

if (basename(process.argv[1] ?? '') === 'run-ts.mjs') {
  const [script, ...rest] = process.argv.slice(2);
  await install();
  process.argv = [process.argv[0], join(root, script), ...rest];
  process.setSourceMapsEnabled(true);
  await importTs(script);
}
