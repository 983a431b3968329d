// The extension where there is Node: the server is a process of its own, spoken to over IPC.

import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { createExtension, type Extension } from './client.ts';

const extension: Extension = createExtension(({ id, name, options, context }) => {
  const server = { module: context.asAbsolutePath('server/out/server.js'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient(id, name, { run: server, debug }, options);
});

export function activate(context: ExtensionContext): void {
  extension.activate(context);
}

export function deactivate(): Promise<void> {
  return extension.deactivate();
}
