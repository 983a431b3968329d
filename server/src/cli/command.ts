// What a sub-command is, and how its help reads.

import type { Arguments, OptionSpecs } from './args.ts';
import type { CliHost, ExitCode } from './host.ts';

export interface Command {
  readonly name: string;
  /** One line: what it does. */
  readonly summary: string;
  /** What follows the name: "[paths] [options]". */
  readonly usage: string;
  readonly options: OptionSpecs;
  run(args: Arguments, host: CliHost): Promise<ExitCode>;
}

/** The help of one command. */
export function helpFor(command: Command): string {
  const options: OptionSpecs = { ...command.options, help: { help: 'this help' } };
  const rows = Object.entries(options).map(([name, spec]) => {
    const value = spec.choices ? ` ${spec.choices.join('|')}` : spec.value === undefined ? '' : ` <${spec.value}>`;
    return [`--${name}${value}`, spec.help] as const;
  });
  return `${command.summary}\n\nUsage: concord ${command.name} ${command.usage}\n\n${table(rows)}`;
}

/** The help of all. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.map((command) => [`${command.name} ${command.usage}`, command.summary] as const);
  return [
    'Concord checks the facts in defence-policy texts against each other and against sourced knowledge.',
    '',
    'Usage: concord <command> [options]',
    '',
    `${table(rows)}`,
    'Paths are files or folders (*.txt, *.md, *.markdown, *.brief); "-" is standard input; none is the working directory.',
    'concord <command> --help tells the options of a command, concord --version the version.',
    'Exit status: 0 nothing found, 1 findings, 2 bad usage or something that could not be read.',
    '',
  ].join('\n');
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
}
