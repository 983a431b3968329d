// The language server: wires the connection to documents, workspace files, knowledge, settings and requests. The same for
// Node, a web worker and a test; knows nothing of any of them.

import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { KnowledgeData } from '../engine/index.ts';
import { assemble, type Server } from './assemble.ts';
import { serverCapabilities } from './capabilities.ts';
import { readClient } from './client.ts';
import { guardAction, guardRequest, type Log, type Phase, reason } from './guard.ts';
import { REQUESTS } from './requests/index.ts';
import type { Runtime } from './runtime.ts';

/** Serves one client until it says `exit`. The connection must not be listening yet. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const log: Log = connection.console;
  let phase: Phase = 'new';
  let server: Server | undefined;

  connection.onInitialize(async (params) => {
    const client = readClient(params);
    server = assemble({ connection, runtime, log, client, params, bundled: await bundledKnowledge(runtime, log) });
    phase = 'running';
    return {
      capabilities: serverCapabilities(client),
      serverInfo: { name: 'Concord', version: runtime.version },
    };
  });
  connection.onInitialized(guardAction('initialized', log, () => server?.begin()));
  connection.onShutdown(() => {
    phase = 'shut down';
    server?.end();
  });
  for (const [method, handler] of Object.entries(REQUESTS)) {
    const run = (params: never, token: CancellationToken): unknown => {
      return handler((server as Server).session, params, token);
    };
    connection.onRequest(
      method,
      guardRequest(method, log, () => phase, run),
    );
  }
  connection.onDidOpenTextDocument(
    guardAction('didOpen', log, ({ textDocument: { uri, languageId, version, text } }) => {
      server?.documents.open(uri, languageId, version, text);
    }),
  );
  connection.onDidChangeTextDocument(
    guardAction('didChange', log, ({ textDocument: { uri, version }, contentChanges }) => {
      if (server?.documents.change(uri, version, contentChanges) === false) log.warn(`${uri} changed but is not open.`);
    }),
  );
  connection.onDidCloseTextDocument(
    guardAction('didClose', log, ({ textDocument }) => server?.documents.close(textDocument.uri)),
  );
  connection.onDidChangeWatchedFiles(
    guardAction('didChangeWatchedFiles', log, ({ changes }) => server?.watched(changes)),
  );
  connection.listen();
}

async function bundledKnowledge(runtime: Runtime, log: Log): Promise<KnowledgeData> {
  try {
    return await runtime.knowledge();
  } catch (error) {
    log.error(`The bundled knowledge cannot be read: ${reason(error)}`);
    return { sources: [], posts: [], entities: [], terms: [] };
  }
}
