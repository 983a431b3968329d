import { describe, expect, test } from 'vitest';
import type { DocumentAnalysis } from '../../../server/src/engine/document.ts';
import {
  documentName,
  lineNumber,
  mentionAt,
  mentionsIn,
  passageAround,
} from '../../../server/src/engine/features/at.ts';
import type { Mention } from '../../../server/src/engine/mentions/mention.ts';
import { lineStarts } from '../../../server/src/engine/text/lines.ts';

const TEXT = 'One S-400 deal here.\nTwo: India, US.\n';

function mention(text: string, nested = false): Mention {
  const start = TEXT.indexOf(text);
  const base = {
    start,
    end: start + text.length,
    text,
    entity: text,
    name: text,
    type: 'system',
    how: 'name',
    reason: '',
  };
  return { ...base, nested } as Mention;
}

const document = {
  id: 'a.txt',
  length: TEXT.length,
  lineStarts: lineStarts(TEXT),
  blocks: [{ start: 0, end: 36, kind: 'paragraph' }],
  sentences: [{ start: 0, end: 20 }],
  mentions: [mention('S-400 deal'), mention('S-400', true), mention('India'), mention('US')],
} as unknown as DocumentAnalysis;

describe('mentionAt', () => {
  test.each([
    ['O', undefined],
    ['S-400', 'S-400'],
    ['400', 'S-400'],
    [' deal', 'S-400 deal'],
    ['deal', 'S-400 deal'],
    ['l here', 'S-400 deal'],
    [' here', 'S-400 deal'],
    ['here', undefined],
    ['India', 'India'],
    [', US', 'India'],
    [' US', undefined],
    ['.\n', undefined],
  ])('just before %j', (words, expected) => {
    const at = words === '.\n' ? 18 : TEXT.indexOf(words);
    expect(mentionAt(document, at)?.text).toBe(expected);
  });

  test.each([-1, -100, 10_000, Number.NaN])('nothing at %d', (offset) => {
    expect(mentionAt(document, offset)).toBeUndefined();
  });
});

test.each([
  [0, 4, []],
  [0, 5, ['S-400 deal', 'S-400']],
  [10, 11, ['S-400 deal']],
  [13, 27, ['S-400 deal', 'India']],
  [0, 100, ['S-400 deal', 'S-400', 'India', 'US']],
  [31, 32, []],
])('mentionsIn %d to %d', (start, end, expected) => {
  expect(mentionsIn(document, { start, end }).map((one) => one.text)).toEqual(expected);
});

test('a passage is the sentence, else the block, else the line', () => {
  const line = { ...document, sentences: [], blocks: [] };
  expect(passageAround(document, mention('S-400'))).toEqual({ start: 0, end: 20 });
  expect(passageAround(document, mention('US'))).toEqual({ start: 0, end: 36 });
  expect(passageAround(line, mention('US'))).toEqual({ start: 21, end: 37 });
});

test('lines are counted from 1', () => {
  expect([0, 20, 21].map((offset) => lineNumber(document, offset))).toEqual([1, 1, 2]);
});

test.each([
  ['file:///c%3A/notes/a%20b.txt', 'a b.txt'],
  ['articles/a#1?.txt', 'a#1?.txt'],
  ['c:\\notes\\a.txt', 'a.txt'],
  ['file:///100%25%zz.txt', '100%25%zz.txt'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ['folder/', 'folder/'],
])('documentName(%j) is %j', (id, expected) => {
  expect(documentName(id)).toBe(expected);
});
