// Headless Chromium with one page, in which nothing but the loopback address can be reached, and VS Code's test hooks answered.
import { format } from 'node:util';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureChromium } from './chromium.ts';

export interface Browser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The exit code that VS Code gives when its tests are over. */
  readonly exit: Promise<number>;
  /** What VS Code logged, the console of the extension host included. */
  readonly log: readonly string[];
  /** Requests to anywhere else, all of which were stopped. */
  readonly stopped: readonly string[];
}

const args = [
  '--no-sandbox', // root may not use it, and the page is ours
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

export async function openBrowser(profile: string, size: { width: number; height: number }): Promise<Browser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    headless: true,
    viewport: size,
    args,
    env: { ...process.env, HOME: profile, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
  });
  const stopped: string[] = [];
  const log: string[] = [];
  await context.route(
    (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
    (route) => {
      stopped.push(route.request().url());
      return route.abort();
    },
  );
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => log.push(`page error: ${error.message}`));
  await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
    log.push(`${type}: ${format(...values)}`);
  });
  const exit = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
  });
  return { context, page, exit, log, stopped };
}
