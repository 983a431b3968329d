// The real server in this process, over streams, with a client that remembers what it was told. A test waits for conditions,
// never for time.

import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import {
  type ClientCapabilities,
  type ConfigurationParams,
  createConnection,
  type InitializeResult,
  type LogMessageParams,
  type MessageConnection,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Runtime, Timers } from '../../server/src/lsp/runtime.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import type { InitializationOptions, StatusResult } from '../../server/src/protocol.ts';
import { VSCODE } from './capabilities.ts';
import { KNOWLEDGE, memoryFiles } from './workspace.ts';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  readonly folders?: readonly string[];
  /** Answers of workspace/configuration; the section `concord`. */
  configuration?: unknown;
  readonly runtime?: Partial<Runtime>;
  /** Further parameters of `initialize`. */
  readonly initialize?: object;
  /** Answers of the client to requests of the server. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

/** What the server has said unasked. */
export interface Heard {
  readonly published: PublishDiagnosticsParams[];
  readonly log: string[];
  readonly requests: { readonly method: string; readonly params: unknown }[];
  readonly progress: { readonly kind: string; readonly percentage?: number }[];
  readonly exits: number[];
}

export interface Client {
  readonly connection: ProtocolConnection;
  readonly heard: Heard;
  readonly result: InitializeResult;
  open(uri: string, text: string, languageId?: string, version?: number): void;
  change(uri: string, version: number, ...changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  notify(method: string, params?: unknown): void;
  request<R>(method: string, params?: unknown): Promise<R>;
  status(): Promise<StatusResult>;
  /** The last diagnostics pushed for a document. */
  pushed(uri: string): PublishDiagnosticsParams | undefined;
  stop(): Promise<void>;
}

const PATIENCE_MS = 10_000;

/** Starts a server and a client, and says `initialize` and `initialized`. */
export async function startClient(options: ClientOptions = {}): Promise<Client> {
  const { connection, heard } = connect(options);
  const folders = options.folders ?? [];
  const result = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? VSCODE,
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
    initializationOptions: options.initializationOptions,
    ...options.initialize,
  });
  await connection.sendNotification('initialized', {});
  const notify = (method: string, params: unknown = {}): void => void connection.sendNotification(method, params);
  return {
    connection,
    heard,
    result,
    notify,
    open(uri, text, languageId = 'plaintext', version = 1) {
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
    },
    change(uri, version, ...contentChanges) {
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    close(uri) {
      notify('textDocument/didClose', { textDocument: { uri } });
    },
    request: <R>(method: string, params: unknown = {}) => connection.sendRequest<R>(method, params),
    status: () => connection.sendRequest<StatusResult>('concord/status', {}),
    pushed: (uri) => heard.published.filter((params) => params.uri === uri).at(-1),
    async stop() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await eventually(() => heard.exits.length > 0);
      connection.dispose();
    },
  };
}

/** A server and a client that have not said anything yet. */
export function connect(options: ClientOptions = {}): {
  readonly connection: ProtocolConnection;
  readonly heard: Heard;
} {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const heard = nothingHeard();
  serve(toServer, toClient, heard, options);
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  return { connection: listen(connection, heard, options), heard };
}

export function nothingHeard(): Heard {
  return { published: [], log: [], requests: [], progress: [], exits: [] };
}

/** A server between two streams. */
export function serve(input: PassThrough, output: PassThrough, heard: Heard, options: ClientOptions = {}): void {
  const connection = createConnection(
    (logger) => createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
    { shutdownReceived: false, initialize: () => undefined, exit: (code) => heard.exits.push(code) },
  );
  startServer(connection, {
    version: '0.0.0-test',
    timers: TIMERS,
    files: memoryFiles({}),
    knowledge: () => Promise.resolve(KNOWLEDGE),
    ...options.runtime,
  });
}

const TIMERS: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  pause: () => setImmediate(),
};

/** Timers that run out when the test says so. */
export function manualTimers(): { readonly timers: Timers; fire(): void } {
  const waiting = new Set<() => void>();
  return {
    timers: {
      after(_, run) {
        waiting.add(run);
        return () => waiting.delete(run);
      },
      pause: () => setImmediate(),
    },
    fire() {
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
    },
  };
}

/** Gives a client's side of a connection ears and the answers a client owes. */
export function listen(connection: ProtocolConnection, heard: Heard, options: ClientOptions): ProtocolConnection {
  const answer = (method: string, reply: (params: never) => unknown): void => {
    connection.onRequest(method, (params: unknown): unknown => {
      heard.requests.push({ method, params });
      return (options.answers?.[method] ?? reply)(params as never) ?? null;
    });
  };
  answer('workspace/configuration', (params: ConfigurationParams) =>
    params.items.map(() => options.configuration ?? null),
  );
  answer('client/registerCapability', () => null);
  answer('window/workDoneProgress/create', () => null);
  answer('workspace/diagnostic/refresh', () => null);
  answer('workspace/semanticTokens/refresh', () => null);
  for (const [method, reply] of Object.entries(options.answers ?? {})) answer(method, reply);
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    heard.published.push(params);
  });
  connection.onNotification('window/logMessage', ({ message }: LogMessageParams) => {
    heard.log.push(message);
  });
  // The connection has it, its type does not.
  (connection as ProtocolConnection & Pick<MessageConnection, 'onUnhandledProgress'>).onUnhandledProgress(
    ({ value }) => {
      heard.progress.push(value as Heard['progress'][number]);
    },
  );
  connection.listen();
  return connection;
}

/** Asks until there is an answer; fails when there is none for long. */
export async function eventually<T>(ask: () => T | Promise<T>, what = 'the condition'): Promise<NonNullable<T>> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await setImmediate();
  }
}

/** Waits until so many documents are held and none is being read. */
export function settled(client: Client, documents: number): Promise<StatusResult> {
  return eventually(async () => {
    const status = await client.status();
    return status.documents === documents && !status.indexing ? status : undefined;
  }, `${documents} documents`);
}

/** The methods registered by the server, with their options. */
export function registrations(heard: Heard): RegistrationParams['registrations'] {
  const all = heard.requests.filter(({ method }) => method === 'client/registerCapability');
  return all.flatMap(({ params }) => (params as RegistrationParams).registrations);
}

/** The position of the nth occurrence of some words. */
export function at(text: string, words: string, nth = 1): Position {
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = text.indexOf(words, offset + 1);
  if (offset < 0) throw new Error(`"${words}" does not occur ${nth} times`);
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** The range of the nth occurrence of some words, on one line. */
export function over(text: string, words: string, nth = 1): Range {
  const start = at(text, words, nth);
  return { start, end: { line: start.line, character: start.character + words.length } };
}

/** The words in a range. */
export function under(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: Position): number =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return text.slice(offset(start), offset(end));
}
