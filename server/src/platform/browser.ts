// Entry point of the language server in a web worker. It has no files of its own: it asks the client for them.

/// <reference path="./knowledge.d.ts" />
import knowledge from 'concord:knowledge';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import type { Runtime } from '../lsp/runtime.ts';
import { startServer } from '../lsp/server.ts';

declare const self: DedicatedWorkerGlobalScope;

const runtime: Runtime = {
  version,
  timers: {
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    pause: () => new Promise((resolve) => setTimeout(resolve)),
  },
  knowledge: () => Promise.resolve(knowledge),
};

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), runtime);
