// `concord serve`: the language server on standard input and output, for any editor.

import type { Command } from '../command.ts';
import { complain } from '../load.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'Runs the language server, for any editor.',
  usage: '--stdio',
  options: {
    stdio: { help: 'speak over standard input and output' },
    clientProcessId: { value: 'pid', help: 'process to end with, as some editors pass it' },
  },
  async run(args, host) {
    if (!args.options.has('stdio') || args.paths.length > 0) {
      complain(host, 'serve: the one way to serve is concord serve --stdio');
      return 2;
    }
    await host.serve();
    return 0;
  },
};
