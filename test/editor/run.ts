// Runs the suite inside a real VS Code, the desktop one where there is one and code-server otherwise, and tells what came of it.
//   run.ts folder|vsix|web [--report FILE.json] [--timeout SECONDS] [--shot FILE.png]
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findDesktop, runInDesktop } from './desktop.ts';
import { type Outcome, type Results, resultsMark, resultsVariable } from './results.ts';
import { timeout } from './server.ts';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './workbench.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    report: { type: 'string' },
    timeout: { type: 'string', default: '180' },
    shot: { type: 'string' },
  },
});

const variants = {
  folder: { vsix: [], extension: '.', tests: 'test/out/node/index.js', host: 'node' },
  vsix: {
    vsix: ['concord.vsix'],
    extension: 'test/editor/tests-extension',
    tests: 'test/out/node/index.js',
    host: 'node',
  },
  web: { vsix: [], extension: '.', tests: 'test/out/web/index.js', host: 'web' },
} as const;

const variant = variants[positionals[0] as keyof typeof variants];
if (!variant) throw new Error(`one of ${Object.keys(variants).join(', ')}`);

const scratch = mkdtempSync(join(tmpdir(), 'concord-results-'));
const file = join(scratch, 'results.json');
let workbench: Workbench | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop().then(() => process.exit(130)));
try {
  const desktop = variant.host === 'node' ? await findDesktop() : undefined;
  const code = desktop ? await runInDesktop({ ...variant, executable: desktop, results: file }) : await runInServer();
  process.exitCode = tell(code);
} catch (error) {
  console.error(error);
  if (workbench) {
    console.error(`The end of VS Code's log:\n${workbench.log.slice(-40).join('\n')}`);
    console.error(`The end of the server's log:\n${workbench.serverLog().slice(-3000)}`);
  }
  process.exitCode = 1;
} finally {
  await stop();
}
process.exit();

async function runInServer(): Promise<number> {
  const { vsix, ...development } = variant as { vsix: readonly string[] } & NonNullable<
    WorkbenchOptions['development']
  >;
  workbench = await openWorkbench({ vsix, development, env: { [resultsVariable]: file } });
  const code = await Promise.race([
    workbench.exit,
    timeout(Number(values.timeout), `no results after ${values.timeout} s`),
  ]);
  if (values.shot) await workbench.page.screenshot({ path: values.shot });
  return code;
}

/** Prints the outcomes. The exit code alone does not prove that a test ran, so the results must agree with it. */
function tell(code: number): number {
  const { editor, outcomes: cases } = readResults();
  const outcomes = workbench ? [...cases, staysHere(workbench.stopped)] : cases;
  console.log(editor);
  for (const outcome of outcomes) tellOutcome(outcome);
  if (values.report) writeFileSync(values.report, JSON.stringify({ editor, outcomes } satisfies Results));
  const count = (state: Outcome['state']) => outcomes.filter((one) => one.state === state).length;
  console.log(`${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  return code === 0 && count('failed') === 0 && count('passed') > 0 ? 0 : 1;
}

/** One test more: nothing in the page asked for anything beyond the loopback address. */
function staysHere(stopped: readonly string[]): Outcome {
  const title = 'no request leaves the machine';
  if (stopped.length === 0) return { title, state: 'passed', ms: 0 };
  return { title, state: 'failed', ms: 0, error: `stopped: ${[...new Set(stopped)].join(' ')}` };
}

function tellOutcome({ title, state, ms, error }: Outcome): void {
  console.log(`  ${state.padEnd(7)} ${title} (${ms} ms)`);
  if (error) console.log(error.replaceAll(/^/gm, '          '));
}

function readResults(): Results {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const line = workbench?.log.find((one) => one.includes(`${resultsMark}{`));
  if (!line) throw new Error('the tests ended but left no results');
  return JSON.parse(line.slice(line.indexOf(resultsMark) + resultsMark.length));
}

async function stop(): Promise<void> {
  await workbench?.close();
  workbench = undefined;
  rmSync(scratch, { recursive: true, force: true });
}
