// The suites of `npm test`, what each needs first, and how the outcome of each is counted.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../editor/chromium.ts';
import { ensureHost } from '../editor/host.ts';
import type { Results } from '../editor/results.ts';
import { checkPackage } from './package.ts';
import { run } from './process.ts';
import { type Counts, type Outcome, runAll, type Task } from './tasks.ts';

const tsconfigs = [
  'tsconfig.json',
  'server/src/engine/tsconfig.json',
  'server/tsconfig.json',
  'server/tsconfig.web.json',
  'client/tsconfig.json',
  'client/tsconfig.web.json',
  'test/tsconfig.json',
  'test/editor/tsconfig.json',
  'test/editor/suite/tsconfig.json',
];
const vitestProjects = ['architecture', 'unit', 'grammar', 'stress', 'cli', 'lsp'];
const editorVariants = {
  editor: { variant: 'folder', title: 'editor: extension from its folder', needs: ['build', 'editor-host'] },
  'editor-vsix': { variant: 'vsix', title: 'editor: packed .vsix', needs: ['package', 'editor-host'] },
  'editor-web': { variant: 'web', title: 'editor: web build, server in a worker', needs: ['build', 'editor-host'] },
};

/** Runs the suites named, or all, with what they need; hands back the exit code. */
export async function runSuites(args: readonly string[]): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'concord-test-'));
  const options = args.findIndex((arg) => arg.startsWith('-'));
  const named = options < 0 ? args : args.slice(0, options);
  try {
    const tasks = allTasks(scratch, args.slice(named.length));
    const unknown = named.filter((name) => !tasks.some(({ id }) => belongs(id, name)));
    if (unknown.length > 0) {
      console.error(`No suite ${unknown.join(', ')}. There are ${tasks.map(({ id }) => id).join(', ')}.`);
      return 2;
    }
    const wanted = named.length === 0 ? tasks : tasks.filter(({ id }) => named.some((name) => belongs(id, name)));
    return await runAll(tasks, wanted);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** `editor` means all the suites in an editor. */
function belongs(id: string, name: string): boolean {
  return id === name || (name === 'editor' && id in editorVariants);
}

/** In order of start, as far as needs allow: the long way first, which leads over the network to the editor. */
function allTasks(scratch: string, vitestArguments: readonly string[]): Task[] {
  return [
    { id: 'build', title: 'build', needs: [], run: build },
    { id: 'editor-host', title: 'VS Code and Chromium for the editor suites', needs: [], run: prepareEditor },
    { id: 'typecheck', title: 'types', needs: [], counts: true, run: typecheck },
    {
      id: 'lint',
      title: 'lint and format',
      needs: [],
      counts: true,
      run: () => passOrFail('biome', 'check', '--error-on-warnings', '.'),
    },
    { id: 'package', title: 'package', needs: ['build'], counts: true, run: checkPackage },
    ...vitestProjects.map((project): Task => {
      const needs = project === 'cli' || project === 'lsp' ? ['build'] : [];
      return { id: project, title: project, needs, counts: true, run: () => vitest(project, scratch, vitestArguments) };
    }),
    ...Object.entries(editorVariants).map(([id, { variant, title, needs }]): Task => {
      return { id, title, needs, counts: true, run: () => editor(variant, scratch) };
    }),
  ];
}

function build(): Promise<Outcome> {
  return passOrFail(process.execPath, 'esbuild.mjs', '--minify', '--tests');
}

async function prepareEditor(): Promise<Outcome> {
  await ensureChromium();
  await ensureHost();
  return { output: '', passed: 1, failed: 0, skipped: 0 };
}

async function typecheck(): Promise<Outcome> {
  let output = '';
  for (const config of tsconfigs) {
    const one = await run('tsc', ['-p', config, '--pretty', 'false']);
    if (one.code !== 0) output += one.output;
  }
  return { output, passed: output ? 0 : 1, failed: output ? 1 : 0, skipped: 0 };
}

async function passOrFail(command: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await run(command, args);
  return { output, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

async function vitest(project: string, scratch: string, more: readonly string[]): Promise<Outcome> {
  const report = join(scratch, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await run('vitest', ['run', '--project', project, ...reporters, ...more]);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readReport(report);
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = numFailedTests + broken;
  return atLeastOne(code, output, { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests });
}

async function editor(variant: string, scratch: string): Promise<Outcome> {
  const report = join(scratch, `editor-${variant}.json`);
  const { code, output } = await run(process.execPath, [
    'test/support/run-ts.mjs',
    'test/editor/run.ts',
    variant,
    '--report',
    report,
  ]);
  const { editor: name, outcomes } = readResults(report);
  const count = (state: string) => outcomes.filter((outcome) => outcome.state === state).length;
  const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
  return { ...atLeastOne(code, output, counts), note: name };
}

/** A suite that ended badly, or in which nothing ran, has failed, whatever it counted. */
function atLeastOne(code: number, output: string, counts: Counts): Outcome {
  if (counts.failed > 0 || (code === 0 && counts.passed > 0)) return { output, ...counts };
  return {
    output: `${output}\nThe suite could not run: exit code ${code}, ${counts.passed} passed.`,
    ...counts,
    failed: 1,
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

function readReport(file: string): VitestReport {
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  return readJson(file) ?? none;
}

function readResults(file: string): Results {
  return readJson(file) ?? { editor: 'no VS Code', outcomes: [] };
}

function readJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
