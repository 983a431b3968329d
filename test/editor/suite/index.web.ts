// What VS Code's web worker extension host loads as its tests.
import { resultsMark } from '../results.ts';
import { failIfAnyFailed, runCases } from './run.ts';

export async function run(): Promise<void> {
  const results = await runCases();
  console.log(resultsMark + JSON.stringify(results));
  failIfAnyFailed(results);
}
