import { describe, expect, test } from 'vitest';
import { parseFixture } from '../../support/fixture-language.ts';

describe('the fixture language', () => {
  test('splits files and takes indentation off', () => {
    const files = parseFixture(`
      //- articles/a.txt
      One.

        Two.
      //- b.md
      # Three
    `);
    expect(files.map(({ path, text }) => [path, text])).toEqual([
      ['articles/a.txt', 'One.\n\n  Two.\n'],
      ['b.md', '# Three\n'],
    ]);
  });

  test('text without a file header is test.txt', () => {
    expect(parseFixture('One.')).toMatchObject([{ path: 'test.txt', text: 'One.\n' }]);
  });

  test('finds cursors, tags and their entities in the text without marks', () => {
    const [file] = parseFixture('The <agreement>S-<|><system s-400>400</system> deal</agreement> of $5 <|>billion | 2');
    expect(file).toMatchObject({
      text: 'The S-400 deal of $5 billion | 2\n',
      cursors: [6, 21],
      tags: [
        { start: 4, end: 14, type: 'agreement', entity: undefined },
        { start: 6, end: 9, type: 'system', entity: 's-400' },
      ],
    });
  });

  test('annotations lie on the line above, under the carets', () => {
    const [file] = parseFixture(`
      Mr Singh met
      // ^^^^^ warning[office-holder] he was not
      //<^ hint[x]
      nobody.
    `);
    expect(file?.text).toBe('Mr Singh met\nnobody.\n');
    expect(file?.annotations.map(({ start, end }) => file.text.slice(start, end))).toEqual(['Singh', 'Mr S']);
    expect(file?.annotations[0]).toMatchObject({ severity: 'warning', rule: 'office-holder', words: 'he was not' });
    expect(file?.annotations[1]).toMatchObject({ severity: 'hint', rule: 'x', words: '' });
  });

  test.each([
    ['', 'empty'],
    ['One.\n//  ^^^^^^^^ warning[x] y', 'reach past'],
    ['One two.\n//  ^^ oops', 'Not an annotation'],
    ['//  ^^ warning[x] y', 'Not an annotation'],
    ['<agreement>One', 'not closed'],
    ['One</agreement>', 'closes no open tag'],
    ['<agreement>One</system>', 'closes no open tag'],
  ])('refuses %j', (fixture, words) => {
    expect(() => parseFixture(fixture)).toThrow(words);
  });
});
