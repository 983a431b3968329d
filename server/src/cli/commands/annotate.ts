// `concord annotate`: every mention of the documents, a line each, for other tools.

import type { Command } from '../command.ts';
import { INPUT_OPTIONS, load } from '../load.ts';
import { mentionLines } from '../reporters/jsonl.ts';
import { traceLines } from '../reporters/trace-text.ts';

export const annotate: Command = {
  name: 'annotate',
  summary: 'Lists the names in the texts: what each is, and how it was recognised.',
  usage: '[paths] [options]',
  options: {
    format: { value: 'format', choices: ['jsonl'], help: 'one JSON object a line (default)' },
    explain: { help: 'tell in words how each name was recognised and why it means what it means' },
    ...INPUT_OPTIONS,
  },
  async run(args, host) {
    const loaded = await load(args, { rules: {} }, host);
    if (!loaded) return 2;
    const show = args.options.has('explain') ? traceLines : mentionLines;
    for (const id of loaded.view.ids) host.out(show(loaded.view, id));
    return loaded.problems.length > 0 ? 2 : 0;
  },
};
