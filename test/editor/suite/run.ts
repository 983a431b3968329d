// Runs the cases with Mocha inside an extension host and says what came of each: common to the Node host and the web worker.
import 'mocha/mocha.js'; // the browser build: it defines the globals Mocha, mocha, suite, test …
import { config } from 'chai';
import * as vscode from 'vscode';
import type { Outcome, Results } from '../results.ts';

export async function runCases(): Promise<Results> {
  config.truncateThreshold = 0; // values in messages whole
  mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: Silent as unknown as Mocha.ReporterConstructor });
  await import('concord:cases'); // after the set-up, as the cases call suite() and test()
  const outcomes: Outcome[] = [];
  await new Promise<number>((done) => {
    const runner = Mocha.prototype.run.call(mocha, done); // mocha.run() itself reads the address of the page, and there is none
    runner.on('pass', (test) => outcomes.push({ title: test.fullTitle(), state: 'passed', ms: test.duration ?? 0 }));
    runner.on('pending', (test) => outcomes.push({ title: test.fullTitle(), state: 'skipped', ms: 0 }));
    runner.on('fail', (test, error) => {
      const why = String((error as Error | undefined)?.stack ?? error);
      outcomes.push({ title: test.fullTitle(), state: 'failed', ms: test.duration ?? 0, error: why });
    });
  });
  const kind = vscode.env.uiKind === vscode.UIKind.Web ? 'in a browser' : 'on the desktop';
  return { editor: `${vscode.env.appName} ${vscode.version} (${vscode.env.appHost}) ${kind}`, outcomes };
}

/** Mocha's browser build would otherwise report into a document. */
class Silent {}

export function failIfAnyFailed({ outcomes }: Results): void {
  const failed = outcomes.filter(({ state }) => state === 'failed').length;
  if (failed > 0) throw new Error(`${failed} failed`);
}
