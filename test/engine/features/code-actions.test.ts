import { expect, test } from 'vitest';
import { codeActions, type Finding, type View } from '../../../server/src/engine/index.ts';

const fix = (title: string): Finding['fixes'][number] => ({
  title,
  edits: [{ document: 'a.txt', start: 5, end: 9, newText: 'x' }],
});
const base = { document: 'a.txt', rule: 'r', severity: 'warning', message: 'm', related: [], sources: [] } as const;
const findings: readonly Finding[] = [
  { ...base, start: 5, end: 9, fixes: [fix('one'), fix('two')] },
  { ...base, start: 20, end: 24, fixes: [fix('three')] },
  { ...base, start: 30, end: 34, fixes: [] },
];
const view = { findings: (id: string) => (id === 'a.txt' ? findings : []) } as unknown as View;

test.each([
  [0, 4, []],
  [0, 5, ['one', 'two']],
  [7, 7, ['one', 'two']],
  [9, 9, ['one', 'two']],
  [10, 19, []],
  [0, 100, ['one', 'two', 'three']],
  [31, 32, []],
])('fixes of the findings that touch %d to %d', (start, end, expected) => {
  expect(codeActions(view, 'a.txt', { start, end }).map((action) => action.title)).toEqual(expected);
});

test('a fix comes with its finding', () => {
  expect(codeActions(view, 'a.txt', { start: 22, end: 22 })).toEqual([
    { title: 'three', fix: findings[1]?.fixes[0], finding: findings[1] },
  ]);
  expect(codeActions(view, 'b.txt', { start: 0, end: 100 })).toEqual([]);
});
