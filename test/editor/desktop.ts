// The desktop VS Code, where one can be downloaded and shown; elsewhere (offline, or no display) there is none, and code-server serves.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
  SilentReporter,
} from '@vscode/test-electron';
import { copyWorkspace } from './workbench.ts';

/** The desktop VS Code's executable, downloaded at need. CONCORD_EDITOR=server does without. */
export async function findDesktop(): Promise<string | undefined> {
  if (process.env['CONCORD_EDITOR'] === 'server' || !canShowWindows()) return undefined;
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', timeout: 5000, reporter: new SilentReporter() });
  } catch {
    return undefined;
  }
}

export interface DesktopOptions {
  readonly executable: string;
  readonly extension: string;
  readonly tests: string;
  readonly vsix: readonly string[];
  readonly results: string;
}

/** Runs the tests in the desktop VS Code. What they found is in the results file; here only the exit code comes back. */
export async function runInDesktop({ executable, extension, tests, vsix, results }: DesktopOptions): Promise<number> {
  const work = mkdtempSync(join(existsSync('/tmp') ? '/tmp' : tmpdir(), 'concord-'));
  const own = [`--user-data-dir=${join(work, 'data')}`, `--extensions-dir=${join(work, 'extensions')}`];
  const [command = executable, ...shared] = resolveCliArgsFromVSCodeExecutablePath(executable, {
    reuseMachineInstall: true,
  });
  try {
    for (const file of vsix) {
      execFileSync(command, [...shared, ...own, '--install-extension', resolve(file), '--force'], { stdio: 'pipe' });
    }
    return await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: resolve(extension),
      extensionTestsPath: resolve(tests),
      extensionTestsEnv: { CONCORD_TEST_RESULTS: results },
      launchArgs: [...own, '--disable-workspace-trust', '--skip-welcome', copyWorkspace(join(work, 'seeds'))],
    }).catch(() => 1);
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function canShowWindows(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
