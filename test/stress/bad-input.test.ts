// Very much of one thing: the time stays bounded, and findings are capped with a line that says so.

import { expect, test } from 'vitest';
import { createWorkspace, type Finding } from '../../server/src/engine/index.ts';
import { compiled } from '../support/fixture.ts';
import { bundledKnowledge } from '../support/knowledge.ts';

const knowledge = compiled(bundledKnowledge());

function findingsOf(texts: readonly string[]): readonly Finding[] {
  const workspace = createWorkspace(knowledge);
  workspace.update({
    put: texts.map((text, i) => ({ id: `${String(i).padStart(5, '0')}.txt`, format: 'plain', text })),
  });
  return workspace.ids.flatMap((id) => workspace.findings(id));
}

test('100,000 numbers', () => {
  findingsOf([Array.from({ length: 100_000 }, (_, i) => `${i} of the ${i + 1} ships`).join(', ')]);
}, 60_000);

test('100,000 numbers that contradict their sentence: the last finding says how many are left out', () => {
  const found = findingsOf(['It delivered 40 of the 31 helicopters in May. '.repeat(3000)]);
  expect(found.length).toBe(500);
  expect(
    found.some(({ message }) => / \d+ more findings of this rule in this document are left out\.$/.test(message)),
  ).toBe(true);
}, 60_000);

test('10,000 quotations', () => {
  const quotation = (i: number): string =>
    `He said: “We will deepen our cooperation with partner number ${i % 50} in the region and beyond it this year.”`;
  const one = Array.from({ length: 10_000 }, (_, i) => quotation(i)).join('\n\n');
  expect(findingsOf([one, one]).length).toBeLessThanOrEqual(2 * 501);
}, 60_000);

test('10,000 marks without a partner', () => {
  expect(findingsOf(['“one ‘two '.repeat(10_000)]).length).toBeLessThanOrEqual(501);
}, 60_000);

test('10,000 gaps', () => {
  expect(findingsOf(['The has discussed it with as part of that are. '.repeat(10_000)]).length).toBeLessThanOrEqual(
    501,
  );
}, 60_000);

test('5,000 near-identical files', () => {
  const text = (i: number): string =>
    `Paper ${i}.\n\nThe ${81 + (i % 3)}-page Missile Defense Review 2019 names India.\n\n“The United States has discussed potential missile defense cooperation with India in ${i % 7 === 0 ? 'detail' : 'depth'} this year,” it said.`;
  const found = findingsOf(Array.from({ length: 5000 }, (_, i) => text(i)));
  expect(found.length).toBeGreaterThanOrEqual(5000);
  expect(Math.max(...found.map(({ related }) => related.length))).toBeLessThanOrEqual(40);
}, 120_000);
