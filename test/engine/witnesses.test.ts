// Agency copy that several papers printed is one witness: the message of a conflict says so.

import { expect, test } from 'vitest';
import { openFixture } from '../support/fixture.ts';

const COPY =
  'Washington said on Thursday that the 81-page Missile Defense Review 2019 names India as a key element of the strategy for the region and speaks of talks that have begun, an official of the ministry told the agency in the evening, adding that no details were given.';
const OTHER =
  'A second paper had the 81-page Missile Defense Review 2019 on its desk early and lists every country it names, from the largest to the smallest, with the pages on which each of them stands and what is said of them there.';

function messageAbout(...texts: readonly string[]): string | undefined {
  const files = texts.map((text, index) => `//- copy-${index}.txt\n${text}`).join('\n');
  const { workspace } = openFixture(`//- a.txt\nThe 108-page Missile Defense Review 2019 names India.\n${files}`);
  return workspace.findings('a.txt').find(({ rule }) => rule === 'conflicting-facts')?.message;
}

test('two prints of one copy', () => {
  expect(messageAbout(COPY, COPY)).toContain('81 pages in 2 other documents, both from one copy');
});

test('a third text of its own', () => {
  expect(messageAbout(COPY, COPY, OTHER)).toContain('81 pages in 3 other documents, all from 2 copies');
});

test('two texts of their own', () => {
  expect(messageAbout(COPY, OTHER)).toContain('81 pages in 2 other documents.');
});
