// What VS Code's Node extension host loads as its tests.
import { writeFileSync } from 'node:fs';
import { resultsVariable } from '../results.ts';
import { failIfAnyFailed, runCases } from './run.ts';

export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const results = await runCases();
  const file = process.env[resultsVariable];
  if (file) writeFileSync(file, JSON.stringify(results));
  failIfAnyFailed(results);
}
