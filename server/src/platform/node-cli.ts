// The machine as the command line sees it: arguments, streams, clock, files and the bundled knowledge. Decides nothing.

import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { version } from '../../../package.json';
import type { CliHost, ExitCode } from '../cli/host.ts';
import { bundledKnowledge } from './node-bundle.ts';
import { nodeCliFiles } from './node-cli-files.ts';

/** What was typed after the command's name. */
export function commandArguments(): readonly string[] {
  return process.argv.slice(2);
}

/** Ends with a status once everything is written. */
export function exitWith(code: ExitCode): void {
  process.exitCode = code;
}

export function nodeCliHost(): CliHost {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader went away, as in `concord check | head`.
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  return {
    version,
    color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    files: nodeCliFiles(),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    now: () => performance.now(),
    knowledge: bundledKnowledge,
    async serve() {
      const { serveStdio } = await import('./node-server.ts'); // only here: the other commands need none of it
      serveStdio();
      await new Promise(() => {}); // the server ends the process
    },
  };
}
