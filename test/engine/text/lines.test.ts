import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineAt, lineStarts, offsetAt, positionAt } from '../../../server/src/engine/text/lines.ts';

test.each([
  ['', [0]],
  ['a', [0]],
  ['a\nb', [0, 2]],
  ['a\r\nb', [0, 3]],
  ['a\rb', [0, 2]],
  ['\n\r\n\r', [0, 1, 3, 4]],
  ['a\r\r\nb\n', [0, 2, 4, 6]],
  ['a\u2028b', [0]],
])('the lines of %j start at %j', (text, starts) => {
  expect([...lineStarts(text)]).toEqual(starts);
});

const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', '\t'), maxLength: 60 });

test('an offset and its position are one place', () => {
  fc.assert(
    fc.property(text, fc.nat(80), (source, at) => {
      const starts = lineStarts(source);
      const offset = Math.min(at, source.length);
      const position = positionAt(starts, offset);
      expect(lineAt(starts, offset)).toBe(position.line);
      expect(position.character).toBeGreaterThanOrEqual(0);
      expect(offsetAt(starts, source.length, position)).toBe(offset);
    }),
  );
});

test('the number of lines is what splitting gives', () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(lineStarts(source)).toHaveLength(source.split(/\r\n|\n|\r/).length);
    }),
  );
});

test('positions outside the text are clamped', () => {
  const source = 'ab\r\ncd';
  const starts = lineStarts(source);
  expect(offsetAt(starts, 6, { line: 9, character: 0 })).toBe(6);
  expect(offsetAt(starts, 6, { line: -1, character: 5 })).toBe(0);
  expect(offsetAt(starts, 6, { line: 0, character: -3 })).toBe(0);
  expect(offsetAt(starts, 6, { line: 1, character: 99 })).toBe(6);
  expect(offsetAt(starts, 6, { line: 2, character: 0 })).toBe(6);
  // Past a line's end stays on the line.
  expect(offsetAt(starts, 6, { line: 0, character: 99 })).toBe(3);
  expect(offsetAt(lineStarts('ab\ncd'), 5, { line: 0, character: 99 })).toBe(2);
  expect(positionAt(starts, 99).line).toBe(1);
});
