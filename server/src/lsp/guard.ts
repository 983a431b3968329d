// Stands between the connection and every handler: a throw becomes an error answer and one line in the log, a cancelled
// request is answered as cancelled, and nothing is answered before `initialize` or after `shutdown`.

import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Timers } from './runtime.ts';

export type Phase = 'new' | 'running' | 'shut down';

export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

type Answer<T> = T | Promise<T>;

/** Wraps the handler of a request. What a client sends is not trusted to have the shape of `P`. */
export function guardRequest<P, R>(
  method: string,
  log: Log,
  phase: () => Phase,
  run: (params: P, token: CancellationToken) => Answer<R>,
): (...received: readonly unknown[]) => Promise<R> {
  return async (...received) => {
    const token = received.at(-1) as CancellationToken;
    const params = ((received.length > 1 ? received[0] : undefined) ?? {}) as P;
    if (phase() === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized.');
    if (phase() === 'shut down') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
    throwIfCancelled(token);
    try {
      const result = await run(params, token);
      throwIfCancelled(token);
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`${method} failed: ${explain(error)}`);
      throw new ResponseError(ErrorCodes.InternalError, `${method} failed: ${reason(error)}`);
    }
  };
}

/** Wraps anything that has no one to answer: notifications, timers, chains of promises. */
export function guardAction<A extends readonly unknown[]>(
  name: string,
  log: Log,
  run: (...values: A) => void | Promise<void>,
): (...values: A) => void {
  const fail = (error: unknown): void => log.error(`${name} failed: ${explain(error)}`);
  return (...values) => {
    try {
      const done = run(...values);
      if (done instanceof Promise) done.catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}

/** Timers whose actions may throw. */
export function guardTimers(timers: Timers, log: Log): Timers {
  return {
    after: (milliseconds, run) => timers.after(milliseconds, guardAction('Scheduled work', log, run)),
    pause: () => timers.pause(),
  };
}

/** The answer to a cancelled request. */
export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

/** The reason of an error, in words. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** On one line: the reason and where it was thrown. */
export function explain(error: unknown): string {
  const where =
    error instanceof Error
      ? error.stack
          ?.split('\n')
          .find((line) => /^\s+at /.test(line))
          ?.trim()
      : undefined;
  return `${reason(error).replaceAll(/\s+/g, ' ')}${where ? ` (${where})` : ''}`;
}

function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
}
