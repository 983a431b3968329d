import { describe, expect, test } from 'vitest';
import { definition } from '../../../server/src/engine/index.ts';
import { checkDefinition, openFixture } from '../../support/fixture.ts';
import { KNOWLEDGE } from './sample.ts';

const options = { knowledge: KNOWLEDGE };

const ARTICLES = `
//- article.txt
India and the US have signed COMCASA.

The pact, the Communications Compatibility and Security Agreement (COMCASA), covers radios. Then came talks on COMCASA.

US Defense Secretary Mark Esper was there. Esper spoke of the S-400 air defence system.

Also Read: All about Communications Compatibility and Security Agreement (COMCASA)
//- later.txt
Mark Esper spoke. COMCASA was praised.
`;

describe('definition', () => {
  test('leads from another file to the passage that introduces the thing', () => {
    checkDefinition(
      `${ARTICLES}
//- note.txt
We rely on <|>COMCASA here.`,
      `
      article.txt:3
        The pact, the Communications Compatibility and Security Agreement (COMCASA), covers radios.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      `,
      options,
    );
  });

  test('leads to office and full name of a person', () => {
    checkDefinition(
      `${ARTICLES}
//- note.txt
We met Mark <|>Esper.`,
      `
      article.txt:5
        US Defense Secretary Mark Esper was there.
                             ^^^^^^^^^^
      `,
      options,
    );
  });

  test('never the place one stands on, if there is another', () => {
    checkDefinition(
      `
      The Communications Compatibility and Security Agreement (<|>COMCASA) is a pact. India likes COMCASA.
      `,
      `
      test.txt:1
        India likes COMCASA.
                    ^^^^^^^
      `,
      options,
    );
  });

  test('the place itself, if there is no other', () => {
    checkDefinition(
      'India likes <|>COMCASA.',
      `
      test.txt:1
        India likes COMCASA.
                    ^^^^^^^
      `,
      options,
    );
  });

  test('nothing where nothing is named', () => {
    const { workspace } = openFixture('A word.', options);
    expect(definition(workspace, 'test.txt', 1)).toEqual([]);
    expect(definition(workspace, 'gone.txt', 1)).toEqual([]);
  });

  test('origin is the name one stands on', () => {
    const { workspace } = openFixture('India likes COMCASA. COMCASA is a pact.', options);
    expect(definition(workspace, 'test.txt', 15)[0]).toEqual({
      origin: { start: 12, end: 19 },
      document: 'test.txt',
      passage: { start: 21, end: 39 },
      selection: { start: 21, end: 28 },
    });
  });
});
