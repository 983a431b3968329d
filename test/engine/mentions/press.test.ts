// Recognition on tagged articles in the manner of the press, as a whole: the least that each type must reach.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createWorkspace, formatOf } from '../../../server/src/engine/index.ts';
import { compiled } from '../../support/fixture.ts';
import { parseFixture } from '../../support/fixture-language.ts';
import { bundledKnowledge } from '../../support/knowledge.ts';
import { f1, type Score, scoreMentions } from './score.ts';

const FOLDER = 'test/engine/mentions/press';
const files = readdirSync(FOLDER).flatMap((name) => parseFixture(readFileSync(`${FOLDER}/${name}`, 'utf8')));
const workspace = createWorkspace(compiled(bundledKnowledge()));
workspace.update({ put: files.map(({ path, text }) => ({ id: path, format: formatOf(path), text })) });
const scores = scoreMentions(workspace, files);

/** F1 in percent; below what is reached, so that a slip of one name does not fail the test. */
const LEAST: readonly (readonly [string, number])[] = [
  ['agreement', 93],
  ['official', 97],
  ['system', 96],
  ['organisation', 93],
  ['exercise', 90],
  ['document', 90],
  ['dialogue', 90],
  ['place', 93],
];

describe('articles of the press', () => {
  test.each(LEAST)('%s: at least %i', (type, least) => {
    const score: Score = scores.get(type) ?? { found: 0, missed: [], wrong: [] };
    const told = [...score.missed.map((one) => `missed ${one}`), ...score.wrong.map((one) => `wrong ${one}`)].join(
      '\n',
    );
    expect(100 * f1(score), told).toBeGreaterThanOrEqual(least);
  });
});
