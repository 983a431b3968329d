// What a command is. The ids of those that users may choose are also in package.json, with their titles.

import type { LogOutputChannel } from 'vscode';
import type { LanguageServer } from '../language-server.ts';

/** What commands work with. */
export interface CommandContext {
  readonly server: LanguageServer;
  readonly channel: LogOutputChannel;
  /** package.json, as VS Code read it. */
  readonly manifest: unknown;
}

export interface Command {
  readonly id: string;
  /** `argument` is absent when the user chose the command, and not to be trusted when a link did. */
  run(context: CommandContext, argument: unknown): void | Promise<void>;
}
