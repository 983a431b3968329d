// `concord import`: a knowledge file from a table (CSV) or from what Wikidata's query service answered (SPARQL JSON). Asks no
// network: the user has fetched the file.

import {
  ENTITY_TYPES,
  type EntityType,
  knowledgeText,
  lineStarts,
  positionAt,
  readKnowledge,
} from '../../engine/index.ts';
import { type Arguments, lastOf } from '../args.ts';
import type { Command } from '../command.ts';
import { decode } from '../decode.ts';
import type { CliHost, ExitCode } from '../host.ts';
import { fromCsv } from '../import/csv.ts';
import type { Imported } from '../import/entries.ts';
import { fromWikidata } from '../import/wikidata.ts';
import { complain } from '../load.ts';

const LIMIT = 20_000_000;

export const importKnowledge: Command = {
  name: 'import',
  summary: 'Makes a knowledge file from a CSV table or a Wikidata query result (SPARQL JSON).',
  usage: '<file.csv | file.json | -> [options]',
  options: {
    type: { value: 'type', choices: ENTITY_TYPES, help: 'what the entries are, where the file does not say' },
    out: { value: 'file', help: 'where to write: .concord/knowledge/name.yaml (default: standard output)' },
  },
  async run(args, host) {
    const [path, ...more] = args.paths;
    if (path === undefined || more.length > 0) {
      complain(host, 'import: name one file: concord import agreements.csv --type agreement');
      return 2;
    }
    const content = path === '-' ? await host.files.readInput(LIMIT) : await host.files.read(path, LIMIT);
    const decoded = 'problem' in content ? content : decode(content.bytes);
    if ('problem' in decoded) {
      complain(host, `${path}: ${decoded.problem}`);
      return 2;
    }
    return write(path, decoded.text, args, host);
  },
};

async function write(path: string, text: string, args: Arguments, host: CliHost): Promise<ExitCode> {
  const imported = imports(text, lastOf(args, 'type') as EntityType | undefined);
  for (const problem of imported.problems) complain(host, `${path}: ${problem}`);
  if (imported.entities.length === 0) {
    complain(host, `${path}: nothing was imported`);
    return 2;
  }
  const { sources, entities } = imported;
  const yaml = knowledgeText({ ...(Object.keys(sources).length > 0 && { sources }), entities });
  for (const { span, message } of readKnowledge(path, yaml).problems)
    complain(host, `${path}: line ${positionAt(lineStarts(yaml), span.start).line + 1} of what was made: ${message}`);
  const out = lastOf(args, 'out');
  if (out === undefined) host.out(yaml);
  else {
    const problem = await host.files.write(out, yaml);
    if (problem !== undefined) {
      complain(host, `${out}: ${problem}`);
      return 2;
    }
    host.err(`concord: ${entities.length === 1 ? '1 entry' : `${entities.length} entries`} written to ${out}\n`);
  }
  return imported.problems.length > 0 ? 1 : 0;
}

/** JSON begins with a brace, a table does not. */
function imports(text: string, type: EntityType | undefined): Imported {
  return /^\s*[{[]/.test(text) ? fromWikidata(text, type) : fromCsv(text, type);
}
