// Compiles a folder of knowledge files to the JSON that is bundled, at build time. Refuses the whole folder for any problem,
// since what is bundled is what every check rests on.

import { compileKnowledge } from '../engine/knowledge/load.ts';
import { packKnowledge } from '../engine/knowledge/pack.ts';
import { lineStarts, positionAt } from '../engine/text/lines.ts';
import { readFolder } from '../platform/node-folder.ts';

/** The knowledge in `*.yaml` of a folder, packed, as compact JSON. Rejects with all problems, a line each. */
export async function buildKnowledge(dir: string): Promise<string> {
  const files = await readFolder(dir, '.yaml');
  const { data, problems } = compileKnowledge(files);
  if (problems.length === 0) return JSON.stringify(packKnowledge(data));
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const lines = problems.map(({ file, span, message }) => {
    const { line, character } = positionAt(lineStarts(texts.get(file) ?? ''), span.start);
    return `${file}:${line + 1}:${character + 1}: ${message}`;
  });
  throw new Error(
    `The knowledge has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${lines.join('\n')}`,
  );
}
