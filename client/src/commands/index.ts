// Every command, by name. A new one is a file beside this one, a line here and its title in package.json if users may choose it.

import { commands, Disposable, l10n, window } from 'vscode';
import type { Command, CommandContext } from './command.ts';
import { explainRule } from './explain-rule.ts';
import { openKnowledge } from './open-knowledge.ts';
import { openPlace } from './open-place.ts';
import { restartServer } from './restart-server.ts';
import { showOutput } from './show-output.ts';

export const COMMANDS: readonly Command[] = [explainRule, openKnowledge, openPlace, restartServer, showOutput];

/** Commands that a link in a hover may run. What they are handed may be anything. */
export const TRUSTED_COMMANDS: readonly string[] = [openKnowledge.id, openPlace.id];

export function registerCommands(all: readonly Command[], context: CommandContext): Disposable {
  return Disposable.from(
    ...all.map(({ id, run }) =>
      commands.registerCommand(id, async (argument: unknown) => {
        try {
          await run(context, argument);
        } catch (error) {
          context.channel.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
          const why = error instanceof Error ? error.message : String(error);
          void window.showErrorMessage(l10n.t('Concord could not do this: {0}', why));
        }
      }),
    ),
  );
}
