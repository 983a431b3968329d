// Generated files are those that `npm run gen` would write now.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generate, RULE_PAGES } from './support/gen.ts';
import { bundledKnowledge } from './support/knowledge.ts';

const files = generate((path) => readFileSync(path, 'utf8'), bundledKnowledge());

describe('generated files are current', () => {
  test.each([...files])('%s', (path, wanted) => {
    const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === wanted;
    expect(isCurrent, `${path} is not current: run \`npm run gen\` and commit what it writes`).toBe(true);
  });

  test('no page is left of a rule that is gone', () => {
    const pages = readdirSync(RULE_PAGES).map((name) => `${RULE_PAGES}/${name}`);
    expect(
      pages.filter((path) => !files.has(path)),
      'run `npm run gen`',
    ).toEqual([]);
  });
});
