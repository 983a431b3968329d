// Entry point of the language server in a web worker. It has no files of its own: it asks the client for them, and the client
// hands over the bundled knowledge before anything else.

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { type PackedKnowledge, unpackKnowledge } from '../engine/index.ts';
import type { Runtime } from '../lsp/runtime.ts';
import { startServer } from '../lsp/server.ts';
import type { WorkerStart } from '../protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

// The first message is the client's; the connection is made while it is handled, so that it gets all the others.
self.addEventListener('message', ({ data }: MessageEvent<WorkerStart>) => start(data), { once: true });

function start({ knowledge }: WorkerStart): void {
  const runtime: Runtime = {
    version,
    timers: {
      after(milliseconds, run) {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
      pause: () => new Promise((resolve) => setTimeout(resolve)),
    },
    knowledge: () =>
      Promise.resolve(unpackKnowledge(JSON.parse(new TextDecoder().decode(knowledge)) as PackedKnowledge)),
  };
  startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), runtime);
}
