// `npm test`: from a fresh clone to all suites.   node test/run.mjs [suite …] [-- arguments for vitest]
import process from 'node:process';
import { install } from './support/install.mjs';

await install();
const { importTs } = await import('./support/run-ts.mjs');
const { runSuites } = await importTs('test/support/suites.ts');
process.exit(await runSuites(process.argv.slice(2)));
