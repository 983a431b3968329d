// The whole of VS Code in one call: code-server and its workbench in headless Chromium, on a copy of the sample articles.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, openBrowser } from './browser.ts';
import { type Server, type ServerOptions, startServer } from './server.ts';
import { serveWebExtension } from './web-extension.ts';

export interface WorkbenchOptions extends ServerOptions {
  /** An extension to load from its folder, and the tests to run once VS Code is up. */
  readonly development?: { readonly extension: string; readonly tests: string; readonly host: 'node' | 'web' };
  readonly size?: { readonly width: number; readonly height: number };
}

export interface Workbench extends Pick<Browser, 'page' | 'log' | 'stopped'> {
  /** The folder that is open: the sample articles, and what test/editor/workspace adds to them. */
  readonly folder: string;
  readonly exit: Promise<number>;
  readonly serverLog: () => string;
  readonly close: () => Promise<void>;
}

export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { development, size = { width: 1280, height: 800 } } = options;
  const server = await startServer({ ...options, forTests: development !== undefined });
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.context.close().catch(() => undefined);
    await server.close();
  };
  try {
    const folder = copyWorkspace(join(server.work, 'seeds'));
    const profile = join(server.work, 'chromium');
    mkdirSync(profile);
    browser = await openBrowser(profile, size);
    if (development?.host === 'web') {
      const { extension, tests } = development;
      await serveWebExtension(browser.context, server.authority, extension, tests);
    }
    await browser.page.goto(address(server, folder, development), { waitUntil: 'commit' });
    const exit = Promise.race([browser.exit, server.died]);
    const { page, log, stopped } = browser;
    return { page, log, stopped, folder, exit, serverLog: server.log, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export function copyWorkspace(folder: string): string {
  cpSync('seeds', folder, { recursive: true });
  if (existsSync('test/editor/workspace')) cpSync('test/editor/workspace', folder, { recursive: true });
  return folder;
}

function address({ authority }: Server, folder: string, development: WorkbenchOptions['development']): string {
  const remote = (path: string) => `vscode-remote://${authority}${encodeURI(resolve(path))}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (development?.host === 'node') {
    payload.push(['extensionDevelopmentPath', remote(development.extension)]);
    payload.push(['extensionTestsPath', remote(development.tests)]);
  }
  return `http://${authority}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`;
}
