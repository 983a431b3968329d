// `concord facts`: every claim of the documents, for reading or for other tools.

import { lastOf } from '../args.ts';
import type { Command } from '../command.ts';
import { INPUT_OPTIONS, load } from '../load.ts';
import { factTable } from '../reporters/facts-text.ts';
import { claimLines } from '../reporters/jsonl.ts';
import { styleFor } from '../style.ts';

export const facts: Command = {
  name: 'facts',
  summary: 'Lists what the texts state: subject, property and value, with the place.',
  usage: '[paths] [options]',
  options: {
    format: { value: 'format', choices: ['text', 'jsonl'], help: 'for reading (default), or one JSON object a line' },
    ...INPUT_OPTIONS,
  },
  async run(args, host) {
    const loaded = await load(args, { rules: {} }, host);
    if (!loaded) return 2;
    const { view, problems } = loaded;
    if (lastOf(args, 'format') === 'jsonl') for (const id of view.ids) host.out(claimLines(view, id));
    else host.out(factTable(view, styleFor(host.color)));
    return problems.length > 0 ? 2 : 0;
  },
};
