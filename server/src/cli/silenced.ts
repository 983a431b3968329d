// The silences of the folders that are checked: `.concord/silenced.yaml` in each of them and where the command is run.

import { lineStarts, positionAt, readSilences, type Silence } from '../engine/index.ts';
import { decode } from './decode.ts';
import type { CliHost } from './host.ts';

const FILE = '.concord/silenced.yaml';
const LIMIT = 8_000_000;

/** Reads them all; what is broken is one line each. */
export async function loadSilences(
  paths: readonly string[],
  host: CliHost,
  tell: (line: string) => void,
): Promise<readonly Silence[]> {
  const silences: Silence[] = [];
  const seen = new Set<string>();
  for (const path of new Set(['.', ...paths])) {
    const folder = path === '.' ? '.concord' : `${path.replace(/\/+$/, '')}/.concord`;
    if (path === '-' || !(await host.files.isFolder(folder))) continue;
    const found = await host.files.find(folder, { extensions: ['yaml'], ignored: false });
    const file = found.paths.find((each) => each.endsWith(FILE) || each === FILE);
    const identity = file === undefined ? undefined : await host.files.identity(file);
    if (file === undefined || identity === undefined || seen.has(identity)) continue;
    seen.add(identity);
    const content = await host.files.read(file, LIMIT);
    const decoded = 'problem' in content ? content : decode(content.bytes);
    if (!('text' in decoded)) {
      tell(`${file}: ${decoded.problem}`);
      continue;
    }
    const read = readSilences(decoded.text);
    silences.push(...read.silences);
    for (const { at, message } of read.problems) {
      const { line, character } = positionAt(lineStarts(decoded.text), at);
      tell(`${file}:${line + 1}:${character + 1}: ${message}`);
    }
  }
  return silences;
}
