// Reads the arguments of one sub-command. Every refusal is one line that says what would be right.

import { nearest } from './nearest.ts';

export interface OptionSpec {
  /** What the value is, for the help; an option without one is a flag. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly help: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface Arguments {
  readonly paths: readonly string[];
  /** Values by option name, in the order given; a flag has one empty value. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** Reads arguments against what a command takes. */
export function parseArguments(args: readonly string[], specs: OptionSpecs): Arguments | { readonly problem: string } {
  const paths: string[] = [];
  const options = new Map<string, string[]>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    if (arg === '--') {
      paths.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith('-') || arg === '-') {
      paths.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const flag = equals < 0 ? arg : arg.slice(0, equals);
    const name = flag.replace(/^--?/, '');
    const spec = flag.startsWith('--') && Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec)
      return {
        problem: `unknown option ${flag}${meant(
          `--${name}`,
          Object.keys(specs).map((known) => `--${known}`),
        )}`,
      };
    let value = equals < 0 ? undefined : arg.slice(equals + 1);
    if (spec.value === undefined) {
      if (value !== undefined) return { problem: `${flag} takes no value` };
      value = '';
    } else if (value === undefined) {
      value = args[++i];
      if (value === undefined || (value.startsWith('--') && value !== '--'))
        return { problem: `${flag} needs a value: ${flag} ${spec.choices?.join('|') ?? spec.value}` };
    }
    if (spec.choices && !spec.choices.includes(value)) {
      return { problem: `${flag} cannot be ${JSON.stringify(value)}: it is one of ${spec.choices.join(', ')}` };
    }
    options.set(name, [...(options.get(name) ?? []), value]);
  }
  return { paths, options };
}

/** The last value given for an option. */
export function lastOf(args: Arguments, name: string): string | undefined {
  return args.options.get(name)?.at(-1);
}

/** ": did you mean x?" where something is near, otherwise nothing. */
export function meant(word: string, known: readonly string[]): string {
  const [first] = nearest(word, known, 1);
  return first === undefined ? '' : `; did you mean ${first}?`;
}
