// `npm run gen`: writes every file, and every part of a file, that is made from something else: the rules' pages, tables and
// settings, the table of what the knowledge covers, the compiled schema. The same input gives the same bytes.

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildKnowledge } from '../../server/src/cli/build-knowledge.ts';
import { compileNames, type KnowledgeData, RULES, unpackKnowledge } from '../../server/src/engine/index.ts';
import { coverage } from './gen-knowledge.ts';
import { settingsTable } from './gen-readme.ts';
import { propertiesSentence, rulePage, rulesIndex, rulesTable } from './gen-rules.ts';
import { schemaCheck } from './gen-schema.ts';
import { manifestWithSettings } from './gen-settings.ts';

export const RULE_PAGES = 'server/docs/rules';

/** What the generated files are to hold, by path. `read` hands back a file as it is. */
export function generate(read: (path: string) => string, data: KnowledgeData): ReadonlyMap<string, string> {
  const knowledge = compileNames(data);
  const manifest = manifestWithSettings(read('package.json'), RULES);
  const withParts = (path: string, parts: Readonly<Record<string, string>>): [string, string] => [
    path,
    Object.entries(parts).reduce((text, [part, content]) => withPart(path, text, part, content), read(path)),
  ];
  return new Map([
    ['package.json', manifest],
    ['server/src/engine/knowledge/schema-check.generated.js', schemaCheck(read('server/knowledge/schema.json'))],
    withParts('README.md', {
      rules: rulesTable(RULES, `${RULE_PAGES}/`),
      properties: propertiesSentence(),
      settings: settingsTable(manifest),
    }),
    withParts('server/docs/knowledge.md', { coverage: coverage(data) }),
    [`${RULE_PAGES}/README.md`, rulesIndex(RULES)],
    ...RULES.map((rule): [string, string] => [`${RULE_PAGES}/${rule.docs.id}.md`, rulePage(rule, knowledge)]),
  ]);
}

/** The text with the part between its two marks replaced. */
function withPart(path: string, text: string, part: string, content: string): string {
  const open = `<!-- generated: ${part}; run \`npm run gen\` -->`;
  const close = `<!-- /generated: ${part} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`${path} has no part between “${open}” and “${close}”.`);
  return `${text.slice(0, start + open.length)}\n\n${content}\n\n${text.slice(end)}`;
}

/** Writes what is not as it should be, and removes the pages of rules that are gone; tells of each. */
async function main(): Promise<void> {
  const sources = ['package.json', 'README.md', 'server/docs/knowledge.md', 'server/knowledge/schema.json'];
  const texts = new Map(
    await Promise.all(sources.map(async (path) => [path, await readFile(path, 'utf8')] as [string, string])),
  );
  const data: KnowledgeData = unpackKnowledge(JSON.parse(await buildKnowledge('server/knowledge')));
  const files = generate((path) => texts.get(path) as string, data);
  for (const [path, wanted] of files) {
    if ((await readFile(path, 'utf8').catch(() => undefined)) === wanted) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, wanted);
    console.log(`${path} written`);
  }
  for (const name of await readdir(RULE_PAGES)) {
    const path = `${RULE_PAGES}/${name}`;
    if (files.has(path)) continue;
    await rm(path);
    console.log(`${path} removed`);
  }
}

if (/[\\/]gen\.ts$/.test(process.argv[1] ?? '')) await main();
