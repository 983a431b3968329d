// The language server as the rest of the extension sees it: one at a time, and asked only once it runs. Restarting makes a new
// client, since what a client serves is fixed when it is made.

import { type CancellationToken, type Disposable, type Event, EventEmitter } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { STATUS_CHANGED_NOTIFICATION } from '../../server/src/protocol.ts';

export type ServerState = 'starting' | 'running' | 'stopped' | 'failed';

export interface LanguageServer extends Disposable {
  readonly onDidChangeState: Event<ServerState>;
  /** There is something new to ask for with the status request. */
  readonly onDidChangeStatus: Event<void>;
  /** Asks the server that runs or is starting; rejects where there is none. */
  request<R>(method: string, params?: unknown, token?: CancellationToken): Promise<R>;
  /** Ends the server that runs, if any, and starts another; done when that is on its way. */
  restart(): Promise<void>;
  /** Done once the server has ended. */
  stop(): Promise<void>;
}

interface Running {
  readonly client: BaseLanguageClient;
  readonly started: Promise<void>;
}

export function createLanguageServer(launch: () => BaseLanguageClient): LanguageServer {
  const stateChanged = new EventEmitter<ServerState>();
  const statusChanged = new EventEmitter<void>();
  let running: Running | undefined;
  let turn: Promise<void> = Promise.resolve();

  /** Does one thing after the other, however often someone asks for a restart. */
  function inTurn(step: () => Promise<void>): Promise<void> {
    turn = turn.then(step, step);
    return turn;
  }

  function start(): void {
    const client = launch();
    client.onDidChangeState(({ newState }) => {
      if (running?.client === client) stateChanged.fire(STATES[newState]);
    });
    client.onNotification(STATUS_CHANGED_NOTIFICATION, () => statusChanged.fire());
    stateChanged.fire('starting');
    running = { client, started: client.start() };
    running.started.catch(() => undefined); // the client has told the user; whoever asks it something hears of it too
  }

  async function end(): Promise<void> {
    const last = running;
    running = undefined;
    if (!last) return;
    await settled(last.started); // one that is only starting cannot be stopped in good order
    await last.client.dispose().catch(() => undefined);
  }

  return {
    onDidChangeState: stateChanged.event,
    onDidChangeStatus: statusChanged.event,
    async request(method, params, token) {
      await turn;
      if (!running) throw new Error('The language server is not running.');
      const { client, started } = running;
      await started;
      return client.sendRequest(method, params, token);
    },
    restart: () =>
      inTurn(async () => {
        await end();
        start();
      }),
    stop: () =>
      inTurn(async () => {
        await end();
        stateChanged.fire('stopped');
      }),
    dispose() {
      void inTurn(end).finally(() => {
        stateChanged.dispose();
        statusChanged.dispose();
      });
    },
  };
}

const STATES: Readonly<Record<State, ServerState>> = {
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.Stopped]: 'stopped',
  [State.StartFailed]: 'failed',
};

/** Waits until a start has come to an end, or for as long as one should take. */
function settled(start: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE_MS);
    const done = (): void => {
      clearTimeout(timer);
      resolve();
    };
    start.then(done, done);
  });
}

const PATIENCE_MS = 4000;
