// The language server in Node: supplies files, timers and the bundled knowledge, and picks the transport.

import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { type Connection, createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import type { Runtime } from '../lsp/runtime.ts';
import { startServer } from '../lsp/server.ts';
import { bundledKnowledge, rulePage } from './node-bundle.ts';
import { nodeFiles } from './node-files.ts';

/** Serves on standard input and output until the client says `exit` or goes away, which ends the process. */
export function serveStdio(): void {
  serve(createConnection(process.stdin, process.stdout));
}

/** Serves the process that forked this one. */
export function serveParent(): void {
  serve(createConnection(new IPCMessageReader(process), new IPCMessageWriter(process)));
}

function serve(connection: Connection): void {
  process.on('unhandledRejection', (error) => connection.console.error(`Unexpected: ${String(error)}`));
  startServer(connection, RUNTIME);
}

const RUNTIME: Runtime = {
  version,
  timers: {
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    pause: () => setImmediate(),
  },
  files: nodeFiles,
  knowledge: bundledKnowledge,
  ruleDocs: rulePage,
};
