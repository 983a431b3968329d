// Concord: Restart Server

import type { Command } from './command.ts';

export const restartServer: Command = {
  id: 'concord.restartServer',
  run: ({ server }) => server.restart(),
};
