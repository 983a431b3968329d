// "The pact", "the missile", "the two ministers": what they stand for where it can be told, else nothing.

import { describe, expect, test } from 'vitest';
import { checkDefinition, checkHover, openFixture } from '../../support/fixture.ts';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['the pact', 'COMCASA was signed. The pact covers radios.', ['The pact = comcasa']],
  ['in the next paragraph', 'COMCASA was signed.\n\nIn May the agreement was renewed.', ['the agreement = comcasa']],
  ['too far away', 'COMCASA was signed.\n\nIt rained.\n\nIn May the agreement was renewed.', []],
  ['two candidates', 'COMCASA and LEMOA were signed. The pact covers radios.', []],
  ['a new description', 'COMCASA was signed. The agreement on trade is another.', []],
  ['another noun behind', 'BrahMos flew. The missile defence review was out.', []],
  ['a missile', 'BrahMos flew. The missile has a range of 290 km.', ['The missile = brahmos']],
  ['no submarine', 'BrahMos flew. The submarine was late.', []],
  [
    'two ministers',
    'Defence Minister Rajnath Singh and US Defense Secretary Mark Esper met. The two ministers also spoke.',
    ['The two ministers = rajnath-singh + mark-esper'],
  ],
  ['one minister', 'Defence Minister Rajnath Singh spoke. The two ministers also spoke.', []],
  ['a minister and a general', 'Defence Minister Rajnath Singh and General Bipin Rawat met. Both ministers spoke.', []],
];

describe('references', () => {
  test.each(CASES)('%s', (_, text, expected) => {
    const { workspace } = openFixture(`A first line.\n\n${text}`);
    const references = workspace.document('test.txt')?.references ?? [];
    expect(references.map(({ text: words, entities }) => `${words} = ${entities.join(' + ')}`)).toEqual(expected);
  });

  test('hover and go to definition follow them; they are no mentions', () => {
    const text = 'COMCASA is a pact on secure radios.\n\nIn May the agr<|>eement was renewed.';
    checkHover(text, ['Communications Compatibility and Security Agreement', 'the one agreement named']);
    checkDefinition(
      text,
      `
      test.txt:1
        COMCASA is a pact on secure radios.
        ^^^^^^^
      `,
    );
    const { workspace } = openFixture(text);
    expect(workspace.document('test.txt')?.mentions.map(({ text: words }) => words)).toEqual(['COMCASA']);
  });

  test('a hover over two people tells of both', () => {
    checkHover(
      'Defence Minister Rajnath Singh and US Defense Secretary Mark Esper met. The two mini<|>sters also spoke.',
      ['**Rajnath Singh**', '**Mark Esper**'],
    );
  });
});
