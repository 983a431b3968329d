// The command line from its arguments to its exit status: chooses the sub-command, and turns whatever goes wrong into one line.

import { meant, parseArguments } from './args.ts';
import { type Command, helpFor, overview } from './command.ts';
import { annotate } from './commands/annotate.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { facts } from './commands/facts.ts';
import { importKnowledge } from './commands/import.ts';
import { serve } from './commands/serve.ts';
import type { CliHost, ExitCode } from './host.ts';
import { complain } from './load.ts';

const COMMANDS: readonly Command[] = [check, annotate, facts, explain, importKnowledge, serve];

/** Runs the command line. Never rejects. */
export async function run(args: readonly string[], host: CliHost): Promise<ExitCode> {
  try {
    return await dispatch(args, host);
  } catch (error) {
    complain(host, `internal error: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

function dispatch([name, ...rest]: readonly string[], host: CliHost): ExitCode | Promise<ExitCode> {
  if (name === '--help' || name === '-h' || name === 'help') {
    host.out(overview(COMMANDS));
    return 0;
  }
  if (name === '--version' || name === '-v') {
    host.out(`concord ${host.version}\n`);
    return 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    const names = COMMANDS.map((known) => known.name);
    const wrong =
      name === undefined ? 'a command is missing' : `unknown command ${JSON.stringify(name)}${meant(name, names)}`;
    return refuse(`${wrong} (${names.join(', ')}; concord --help)`, host);
  }
  const options = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (options.includes('--help') || options.includes('-h')) {
    host.out(helpFor(command));
    return 0;
  }
  const parsed = parseArguments(rest, command.options);
  return 'problem' in parsed ? refuse(`${command.name}: ${parsed.problem}`, host) : command.run(parsed, host);
}

function refuse(line: string, host: CliHost): ExitCode {
  complain(host, line);
  return 2;
}
