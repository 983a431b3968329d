// Builds everything that runs: the two sides of the extension, the server (Node, web worker, command line), the knowledge they
// carry, and with --tests the suite that runs inside VS Code.   node esbuild.mjs [--minify] [--tests] [--watch]
import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { importTs } from './test/support/run-ts.mjs';

const knowledgeCompiler = 'server/src/cli/build-knowledge.ts';
const knowledge = 'server/out/knowledge.json';
const suite = 'test/editor/suite';

const flags = new Set(process.argv.slice(2));
const minify = flags.has('--minify');
process.chdir(fileURLToPath(new URL('.', import.meta.url)));

const common = {
  bundle: true,
  minify,
  sourcemap: minify ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  external: ['vscode'],
  // Names of characters (&eacute;) are read as they stand: offsets are the source's, so the table of them is not needed.
  alias: { 'decode-named-character-reference': './server/src/platform/no-character-names.ts' },
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser = {
  ...common,
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  conditions: ['worker'],
  define: { global: 'globalThis' },
};

const bundles = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'client/out/extension.js' },
  { ...browser, entryPoints: ['client/src/extension.web.ts'], outfile: 'client/out/web/extension.js' },
  { ...node, entryPoints: ['server/src/platform/node.ts'], outfile: 'server/out/server.js' },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'server/out/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...browser, format: 'iife', entryPoints: ['server/src/platform/browser.ts'], outfile: 'server/out/web/server.js' },
];
const readable = { minify: false, sourcemap: 'inline' };
const testBundles = [
  {
    ...node,
    ...readable,
    entryPoints: [`${suite}/index.node.ts`],
    outfile: 'test/out/node/index.js',
    plugins: [cases('node'), mocha()],
  },
  {
    ...browser,
    ...readable,
    entryPoints: [`${suite}/index.web.ts`],
    outfile: 'test/out/web/index.js',
    plugins: [cases('web'), mocha()],
  },
];

await compileKnowledge();
const wanted = flags.has('--tests') ? [...bundles, ...testBundles] : bundles;
if (flags.has('--watch')) {
  for (const bundle of wanted) await (await esbuild.context({ ...bundle, logLevel: 'info' })).watch();
} else {
  const done = await Promise.allSettled(wanted.map((bundle) => esbuild.build(bundle)));
  if (done.some((one) => one.status === 'rejected')) process.exitCode = 1; // esbuild has said why
}

/** The knowledge as one JSON file: YAML is for people, and slow to read. */
async function compileKnowledge() {
  if (!(await exists(knowledgeCompiler))) return;
  const { buildKnowledge } = await importTs(knowledgeCompiler);
  const json = await buildKnowledge('server/knowledge').catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  await mkdir('server/out', { recursive: true });
  await writeFile(knowledge, json);
}

/** `import 'concord:cases'` loads every *.test.ts of the suite, less those named for the other host (*.node.test.ts, *.web.test.ts). */
function cases(host) {
  const other = host === 'node' ? '.web.test.ts' : '.node.test.ts';
  return {
    name: 'cases',
    setup(build) {
      build.onResolve({ filter: /^concord:cases$/ }, () => ({ path: 'cases', namespace: 'concord' }));
      build.onLoad({ filter: /.*/, namespace: 'concord' }, async () => {
        const files = (await readdir(suite)).filter((f) => f.endsWith('.test.ts') && !f.endsWith(other)).sort();
        return { contents: files.map((f) => `import './${f}';`).join('\n'), resolveDir: suite };
      });
    },
  };
}

/** Mocha's browser build, which needs nothing of its host; unshadowed it would take the bundle's `module` for its own. */
function mocha() {
  return {
    name: 'mocha',
    setup(build) {
      build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => {
        return { contents: `var module, exports, define;\n${await readFile(path, 'utf8')}`, loader: 'js' };
      });
    },
  };
}

function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
