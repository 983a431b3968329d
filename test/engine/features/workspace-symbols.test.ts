import { expect, test } from 'vitest';
import { workspaceSymbols } from '../../../server/src/engine/index.ts';
import { openFixture } from '../../support/fixture.ts';
import { KNOWLEDGE } from './sample.ts';

const { workspace } = openFixture(
  `
  //- articles/a.txt
  India signed COMCASA. Defence Minister Rajnath Singh spoke of the S-400.
  //- articles/b.txt
  The Communications Compatibility and Security Agreement (COMCASA) is a pact. The Joint Harbour Access Arrangement (JHAA) came next.
  `,
  { knowledge: KNOWLEDGE },
);

test.each([
  ['comcasa', 'COMCASA (Communications Compatibility and Security Agreement)'],
  ['COMC', 'COMCASA (Communications Compatibility and Security Agreement)'],
  ['communications comp', 'Communications Compatibility and Security Agreement'],
  ['singh', 'Rajnath Singh'],
  ['s400', 'S-400'],
  ['rjnsngh', 'Rajnath Singh'],
  ['jhaa', 'JHAA (Joint Harbour Access Arrangement)'],
])('%j finds %j first', (query, expected) => {
  expect(workspaceSymbols(workspace, query, 10)[0]?.name).toBe(expected);
});

test('a symbol stands where it is introduced', () => {
  const [symbol] = workspaceSymbols(workspace, 'comcasa', 1);
  expect(symbol).toMatchObject({
    type: 'agreement',
    container: 'b.txt',
    place: { document: 'articles/b.txt', start: 4 },
  });
});

test('only what the documents name, at most as many as asked for', () => {
  expect(workspaceSymbols(workspace, 'esper', 10)).toEqual([]);
  expect(workspaceSymbols(workspace, 'xyzzy', 10)).toEqual([]);
  expect(workspaceSymbols(workspace, '', 100).map((one) => one.name)).toContain('India');
  expect(workspaceSymbols(workspace, '', 2)).toHaveLength(2);
  expect(workspaceSymbols(workspace, '', 0)).toEqual([]);
});
