// What the extension is in every host: a language client and what stands around it. The entry points only say how a server is
// launched; they hold what `createExtension` makes, since VS Code waits for `deactivate` but not for disposables.

import { type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { COMMANDS, registerCommands, TRUSTED_COMMANDS } from './commands/index.ts';
import { documentSelector, schemes } from './documents.ts';
import { serveFiles } from './files.ts';
import { createLanguageServer, type LanguageServer } from './language-server.ts';
import { registerPages } from './pages.ts';
import { createStatusItem } from './status-item.ts';

export interface Extension {
  activate(context: ExtensionContext): void;
  /** Done once the server has ended. */
  deactivate(): Promise<void>;
}

export interface LaunchOptions {
  readonly id: string;
  readonly name: string;
  readonly options: LanguageClientOptions;
  readonly context: ExtensionContext;
}

/** Makes a client that starts its server when it is started. */
export type Launch = (options: LaunchOptions) => BaseLanguageClient;

export function createExtension(launch: Launch): Extension {
  let server: LanguageServer | undefined;
  return {
    activate(context) {
      server = begin(context, launch);
    },
    async deactivate() {
      await server?.stop();
    },
  };
}

function begin(context: ExtensionContext, launch: Launch): LanguageServer {
  const channel = window.createOutputChannel('Concord', { log: true });
  const server = createLanguageServer(() => {
    const client = launch({ id: 'concord', name: 'Concord', options: clientOptions(channel), context });
    serveFiles(client);
    return client;
  });
  context.subscriptions.push(
    channel,
    server,
    createStatusItem(server),
    registerPages(server),
    registerCommands(COMMANDS, { server, channel, manifest: context.extension.packageJSON }),
    restartForNewSchemes(server),
  );
  void server.restart();
  return server;
}

function clientOptions(channel: LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    files: true,
    status: true,
    virtualDocuments: true,
    commands: TRUSTED_COMMANDS,
  };
  return {
    documentSelector: documentSelector(),
    outputChannel: channel,
    initializationOptions,
    markdown: { isTrusted: { enabledCommands: TRUSTED_COMMANDS }, supportHtml: false },
  };
}

/** A client's selector is fixed, so a folder of another kind of file system needs a new client. */
function restartForNewSchemes(server: LanguageServer): { dispose(): void } {
  let known = schemes();
  return workspace.onDidChangeWorkspaceFolders(() => {
    const now = schemes();
    if (now.every((scheme) => known.includes(scheme))) return;
    known = now;
    void server.restart();
  });
}
