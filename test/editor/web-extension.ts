// Puts the extension under development into the page's own web worker extension host, as VS Code for the Web has it: extensions
// from a remote may not start workers there, so it is served under the workbench's origin and named in its configuration.
import { readFileSync, statSync } from 'node:fs';
import { extname, relative, resolve, sep } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

export async function serveWebExtension(
  context: BrowserContext,
  authority: string,
  extension: string,
  tests: string,
): Promise<void> {
  const root = resolve(extension);
  await context.route(
    (url) => url.host === authority && url.pathname.startsWith('/__extension/'),
    (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname.slice('/__extension/'.length));
      const file = resolve(root, path);
      if (!file.startsWith(root + sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
        return route.fulfill({ status: 404, body: '' });
      }
      const contentType = types[extname(file)] ?? 'application/octet-stream';
      return route.fulfill({ body: readFileSync(file), contentType });
    },
  );
  const at = (path: string) => ({ scheme: 'http', authority, path: `/__extension${path}` });
  // The page itself must come from the server: Chromium lets no page that was answered here open a WebSocket to loopback.
  await context.addInitScript(configure, {
    extensions: [at('')],
    extensionTestsPath: at(`/${relative(root, resolve(tests))}`),
  });
}

/** Runs in the page, before the workbench's modules do. */
function configure(options: object): void {
  document.addEventListener('readystatechange', () => {
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (document.readyState !== 'interactive' || !meta) return;
    const config = JSON.parse(meta.getAttribute('data-settings') ?? '{}');
    config.developmentOptions = { ...config.developmentOptions, ...options };
    meta.setAttribute('data-settings', JSON.stringify(config));
  });
}
