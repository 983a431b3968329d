// The knowledge that tests run with: what is bundled, and YAML that a test brings along.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type KnowledgeFile, loadKnowledge } from '../../server/src/engine/knowledge/load.ts';
import type { KnowledgeData } from '../../server/src/engine/knowledge/model.ts';
import { unpackKnowledge } from '../../server/src/engine/knowledge/pack.ts';
import { NO_KNOWLEDGE } from '../../server/src/engine/knowledge/read.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = `${root}server/out/knowledge.json`;
const cache = `${root}node_modules/.cache/concord`;

let bundled: KnowledgeData | undefined;

/**
 * The bundled knowledge: as built where the build is up to date, otherwise from its YAML (which takes seconds, so the outcome
 * is kept under a name made of all that it depends on). Files with problems are left out: the knowledge tests tell of them.
 */
export function bundledKnowledge(): KnowledgeData {
  bundled ??= readBundled();
  return bundled;
}

/** Knowledge from YAML, on top of a base. Throws where the YAML has a problem. */
export function knowledgeFrom(files: readonly KnowledgeFile[], base: KnowledgeData = NO_KNOWLEDGE): KnowledgeData {
  if (files.length === 0) return base;
  const { data, problems } = loadKnowledge(base, files);
  const problem = problems[0];
  if (problem) throw new Error(`${problem.file}: ${problem.message} (at ${problem.span.start})`);
  return data;
}

function readBundled(): KnowledgeData {
  const yaml = filesIn('server/knowledge', '.yaml');
  const readers = filesIn('server/src/engine/knowledge', '.ts');
  const newest = Math.max(...[...yaml, ...readers].map((path) => statSync(path).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs > newest)
    return unpackKnowledge(JSON.parse(readFileSync(built, 'utf8')));
  const hash = createHash('sha256');
  for (const path of [...yaml, ...readers]) hash.update(readFileSync(path));
  const kept = `${cache}/knowledge-${hash.digest('hex').slice(0, 16)}.json`;
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const files = yaml.map((path) => ({ file: path.slice(root.length), text: readFileSync(path, 'utf8') }));
  const { data } = loadKnowledge(NO_KNOWLEDGE, files);
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) if (name.startsWith('knowledge-')) rmSync(`${cache}/${name}`, { force: true });
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify(data));
  renameSync(`${kept}.${process.pid}`, kept);
  return data;
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(root + folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${root}${folder}/${name}`);
}
