// What lies beside the built bundles: the compiled knowledge, and the rules' pages where the sources are there too.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type KnowledgeData, type PackedKnowledge, unpackKnowledge } from '../engine/index.ts';

const OUT: string = __dirname;

/** The bundled knowledge. */
export async function bundledKnowledge(): Promise<KnowledgeData> {
  return unpackKnowledge(JSON.parse(await readFile(join(OUT, 'knowledge.json'), 'utf8')) as PackedKnowledge);
}

/** A rule's page as a file, which any editor can open; an installed extension does not carry them. */
export function rulePage(id: string): string | undefined {
  const path = join(OUT, '../docs/rules', `${id}.md`);
  return existsSync(path) ? pathToFileURL(path).href : undefined;
}
