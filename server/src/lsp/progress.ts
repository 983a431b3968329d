// Work-done progress that never holds up the work: a client that is slow to make the bar, or makes none, gets less of it.

import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

export interface ProgressBar {
  report(done: number, total: number): void;
  done(): void;
}

/** Asks the client for a progress bar. Clients without support show nothing. */
export function showProgress(connection: Connection, title: string): ProgressBar {
  let reporter: WorkDoneProgressServerReporter | undefined;
  let finished = false;
  let percentage = 0;
  connection.window.createWorkDoneProgress().then(
    (created) => {
      if (finished) return;
      created.begin(title, percentage, undefined, false);
      reporter = created;
    },
    () => undefined,
  );
  return {
    report(done, total) {
      const now = Math.floor((100 * done) / Math.max(total, 1));
      if (now === percentage) return;
      percentage = now;
      reporter?.report(now, `${done} of ${total}`);
    },
    done() {
      finished = true;
      reporter?.done();
    },
  };
}
