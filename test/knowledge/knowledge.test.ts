// The bundled knowledge as a whole. What a file says wrong is told with its file, line and column.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../server/src/engine/knowledge/load.ts';
import type { Alias, Entity } from '../../server/src/engine/knowledge/model.ts';
import { foldWord } from '../../server/src/engine/text/fold.ts';
import { lineStarts, positionAt } from '../../server/src/engine/text/lines.ts';
import { schemaCheck } from '../support/gen-schema.ts';

const FOLDER = 'server/knowledge';
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ file: `${FOLDER}/${name}`, text: readFileSync(`${FOLDER}/${name}`, 'utf8') }));
const { data, problems } = compileKnowledge(files);

describe('the bundled knowledge', () => {
  test('has no problem', () => {
    const texts = new Map(files.map(({ file, text }) => [file, text]));
    const shown = problems.map(({ file, span, message }) => {
      const { line, character } = positionAt(lineStarts(texts.get(file) ?? ''), span.start);
      return `${file}:${line + 1}:${character + 1}: ${message}`;
    });
    expect(shown).toEqual([]);
  });

  test('a name that several entities share is weak, or gives the reason', () => {
    expect(collisions(data.entities)).toEqual([]);
  });

  test('every fact, edition and term has a source, and every source is used', () => {
    const used = new Set<string>();
    for (const entity of data.entities) {
      if (entity.summarySource) used.add(entity.summarySource);
      for (const { source } of [...entity.facts, ...entity.editions]) used.add(source);
    }
    for (const { source } of data.terms) used.add(source);
    expect(data.sources.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  test('every post has had a holder', () => {
    const held = new Set(data.terms.map(({ post }) => post));
    expect(data.posts.map(({ id }) => id).filter((id) => !held.has(id))).toEqual([]);
  });

  test('the compiled schema is the schema', () => {
    const generated = readFileSync('server/src/engine/knowledge/schema-check.generated.js', 'utf8');
    expect(generated, 'run `npm run gen`').toBe(schemaCheck(readFileSync(`${FOLDER}/schema.json`, 'utf8')));
  });
});

/** Names that, folded, are names of several entities, where more than one counts on its own and gives no reason. */
function collisions(entities: readonly Entity[]): readonly string[] {
  const byName = new Map<string, Map<string, Alias>>();
  for (const entity of entities) {
    for (const alias of [{ name: entity.name }, ...entity.aliases]) {
      const key = folded(alias);
      const holders = byName.get(key) ?? new Map<string, Alias>();
      const stands = holders.get(entity.id);
      if (!stands || stands.weak || stands.reason !== undefined) holders.set(entity.id, alias);
      byName.set(key, holders);
    }
  }
  return [...byName]
    .filter(
      ([, holders]) => [...holders.values()].filter(({ weak, reason }) => !weak && reason === undefined).length > 1,
    )
    .map(([, holders]) => [...holders].map(([id, { name }]) => `${id}: ${name}`).join(' | '))
    .sort();
}

function folded({ name, acronym }: Alias): string {
  const words = name
    .split(/[\s\u2010-\u2015-]+/)
    .filter((word) => word !== '')
    .map(foldWord);
  return acronym ? `${words.join('')} (acronym)` : words.join(' ');
}
