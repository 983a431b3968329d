// Concord: Show Output

import type { Command } from './command.ts';

export const showOutput: Command = {
  id: 'concord.showOutput',
  run: ({ channel }) => channel.show(),
};
