// The extension in a browser: the server is a web worker.

import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
  type ShutdownMode,
} from 'vscode-languageclient/browser';
import type { WorkerStart } from '../../server/src/protocol.ts';
import { createExtension, type Extension, type LaunchOptions } from './client.ts';

const extension: Extension = createExtension((options) => new WorkerClient(options));

export function activate(context: ExtensionContext): void {
  extension.activate(context);
}

export function deactivate(): Promise<void> {
  return extension.deactivate();
}

/** Ends the worker with the client, and has a new one at each start. */
class WorkerClient extends LanguageClient {
  #worker: Worker | undefined;

  constructor({ id, name, options, context }: LaunchOptions) {
    super(id, name, () => this.#begin(Uri.joinPath(context.extensionUri, 'server/out')), options);
  }

  /** Makes the transports here: the `Worker` of an extension host need not be the class of what it makes. */
  async #begin(out: Uri): Promise<MessageTransports> {
    this.#worker?.terminate();
    const worker = new Worker(Uri.joinPath(out, 'web/server.js').toString(true));
    this.#worker = worker;
    const start: WorkerStart = { knowledge: await workspace.fs.readFile(Uri.joinPath(out, 'knowledge.json')) };
    worker.postMessage(start);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  }

  protected override async shutdown(mode: ShutdownMode, timeout?: number): Promise<void> {
    try {
      await super.shutdown(mode, timeout);
    } finally {
      this.#worker?.terminate();
      this.#worker = undefined;
    }
  }
}
