// Generated files are those that `npm run gen` would write now, and what people wrote about the code is true of it: the files and
// the tests that the docs name are there, their links lead somewhere, and their examples do what they say.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkMentions } from './support/fixture.ts';
import { generate, RULE_PAGES } from './support/gen.ts';
import { bundledKnowledge, knowledgeFrom } from './support/knowledge.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('generated files are current', () => {
  const files = generate(read, bundledKnowledge());

  test.each([...files])('%s', (path, wanted) => {
    const isCurrent = existsSync(path) && read(path) === wanted;
    expect(isCurrent, `${path} is not current: run \`npm run gen\` and commit what it writes`).toBe(true);
  });

  test('no page is left of a rule that is gone', () => {
    const pages = readdirSync(RULE_PAGES).map((name) => `${RULE_PAGES}/${name}`);
    const left = pages.filter((path) => !files.has(path));
    expect(left, 'run `npm run gen`').toEqual([]);
  });
});

describe('the docs are true', () => {
  const written = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdownIn('server/docs')];

  test.each(written)('%s: links lead somewhere', (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] as string);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(join(dirname(path), link)))).toEqual([]);
  });

  test.each(['server/docs/architecture.md', 'CONTRIBUTING.md', 'README.md'])('%s: files it names are there', (path) => {
    const named = [...read(path).matchAll(/`((?:client|server|test|syntaxes|seeds)\/[\w./-]+)`/g)];
    const missing = named.map((match) => match[1] as string).filter((file) => !existsSync(file) && !isBuilt(file));
    expect(missing).toEqual([]);
  });

  test('server/docs/architecture.md: each guard is a test', () => {
    const guards = [...read('server/docs/architecture.md').matchAll(/`(test\/[\w./-]+\.test\.ts)` › “([^”]+)”/g)];
    expect(guards.length).toBeGreaterThan(10);
    const absent = guards.filter(([, file, name]) => !existsSync(file as string) || !hasTest(file as string, name));
    expect(absent.map(([guard]) => guard)).toEqual([]);
  });

  test.each(['README.md', 'server/docs/knowledge.md'])('%s: each example is knowledge without a problem', (path) => {
    const examples = blocks(path, 'yaml');
    expect(examples.length).toBeGreaterThan(0);
    for (const text of examples) knowledgeFrom([{ file: 'example.yaml', text }], bundledKnowledge());
  });

  test.each(blocks('server/docs/recognition.md', 'text'))('server/docs/recognition.md: %s', (example) => {
    checkMentions(example);
  });
});

function markdownIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).map((name) => join(folder, name));
}

function isBuilt(path: string): boolean {
  return /^(?:client|server|test)\/out\//.test(path);
}

/** The name stands in the file as the name of a test or of a group of tests, whole or up to its first placeholder. */
function hasTest(file: string, name: string | undefined): boolean {
  return new RegExp(`(?:test|describe)(?:\\.each\\([\\s\\S]*?\\))?\\(\\s*['"\`]${literal(name ?? '')}`).test(
    read(file),
  );
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function blocks(path: string, language: string): readonly string[] {
  return [...read(path).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] as string);
}
