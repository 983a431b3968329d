// `npm start`: from a fresh clone to the report on the sample articles.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { build, install } from './install.mjs';

await install();
await build();
const check = spawnSync(process.execPath, ['server/out/cli.js', 'check', 'seeds', '--fail-on', 'never'], {
  stdio: 'inherit',
});
console.log('\nTo see it in an editor: npm run vscode');
process.exitCode = check.status ?? 1;
