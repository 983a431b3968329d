import { expect, test } from 'vitest';
import { declaration, entityCard } from '../../../server/src/engine/index.ts';
import { openFixture } from '../../support/fixture.ts';
import { KNOWLEDGE } from './sample.ts';

const { workspace } = openFixture(
  `
  //- a.txt
  India signed COMCASA.

  COMCASA was praised.
  //- b.txt
  The Joint Harbour Access Arrangement (JHAA) came next.
  `,
  { knowledge: KNOWLEDGE },
);

test('declaration is the entry of the knowledge, and only that', () => {
  expect(declaration(workspace, 'a.txt', 15)).toBe('comcasa');
  expect(declaration(workspace, 'b.txt', 10)).toBeUndefined();
  expect(declaration(workspace, 'a.txt', 8)).toBeUndefined();
  expect(declaration(workspace, 'gone.txt', 0)).toBeUndefined();
});

test('the card of an agreement', () => {
  expect(entityCard(workspace, 'comcasa')).toBe(`# Communications Compatibility and Security Agreement

Agreement: foundational defence agreement · India · United States

Lets the United States supply encrypted communication equipment to India.

## Names

- COMCASA

## Facts

- Parties: India and United States \\[1\\]
- Signed 6 September 2018 in New Delhi, at the first India-US 2+2 Ministerial Dialogue \\[1\\]

## In the documents

- a.txt: 2 mentions, lines 1, 3

## Sources

- \\[1\\] [The pact is signed](https://example.org/pact), The Daily, 2018-09-06
`);
});

test('the card of a person has the terms of office', () => {
  expect(entityCard(workspace, 'mark-esper')).toContain(`## Terms of office

| Office | From | To | Source |
| --- | --- | --- | --- |
| US Secretary of Defense (acting) | 24 June 2019 | 15 July 2019 | \\[1\\] |
| US Secretary of Defense | 23 July 2019 | 9 November 2020 | \\[1\\] |`);
});

test('the card of a dialogue has its editions, facts have their period', () => {
  expect(entityCard(workspace, 'two-plus-two')).toContain('| third | 27 October 2020 | New Delhi | \\[1\\] |');
  expect(entityCard(workspace, 's-400')).toContain('- Range: 400 km (from 2011) \\[1\\]');
});

test('no card for what is not known', () => {
  expect(entityCard(workspace, 'gone')).toBeUndefined();
  expect(entityCard(workspace, '~joint harbour access arrangement')).toBeUndefined();
});
