// `npm run vscode`: opens the sample articles with the extension, in the desktop VS Code if its `code` is on the PATH, otherwise in
// the VS Code from npm, in whatever browser the user opens at the address printed. It ends with Ctrl-C.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { run } from '../support/process.ts';
import { onPath } from './chromium.ts';
import { startServer } from './server.ts';

const folder = resolve('seeds');
const code = onPath('code');
if (code && process.env['CONCORD_EDITOR'] !== 'server') {
  await ended(process.execPath, ['esbuild.mjs']);
  console.log('Opening the sample articles in VS Code …');
  spawn(code, ['--new-window', `--extensionDevelopmentPath=${resolve('.')}`, folder], { stdio: 'inherit' });
} else {
  await ended(process.execPath, ['test/run.mjs', 'package']);
  const server = await startServer({ vsix: ['concord.vsix'] });
  console.log(`VS Code with Concord: http://${server.authority}/?${new URLSearchParams({ folder })}`);
  console.log('Only this machine can reach it, but every user of it. Ctrl-C ends it.');
  const stop = () => void server.close().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  await server.died;
}

async function ended(command: string, args: readonly string[]): Promise<void> {
  const { code: status, output } = await run(command, args);
  if (status === 0) return;
  console.error(output);
  process.exit(1);
}
