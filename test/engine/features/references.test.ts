import { expect, test } from 'vitest';
import { highlights, references, type Span, type View } from '../../../server/src/engine/index.ts';
import { openFixture } from '../../support/fixture.ts';
import { KNOWLEDGE } from './sample.ts';

const FIXTURE = `
//- b.txt
The <|>S-400 is a missile system. India signed the S-400 deal.
//- a.txt
Russia sells the S-400 Triumf, and S 400 crews train.
//- c.txt
Nothing here.
`;

function shown(view: View, places: readonly (Span & { readonly document: string })[]): readonly string[] {
  return places.map((place) => `${place.document}: ${view.excerpt(place.document, place)}`);
}

test('references are all mentions, by document and place, those inside longer names among them', () => {
  const { workspace, cursor } = openFixture(FIXTURE, { knowledge: KNOWLEDGE });
  const { document, offset } = cursor();
  const all = references(workspace, document, offset, { includeDefinition: true });
  expect(shown(workspace, all)).toEqual(['a.txt: S-400 Triumf', 'a.txt: S 400', 'b.txt: S-400', 'b.txt: S-400']);
});

test('without the definition, the passage that introduces it is left out', () => {
  const { workspace, cursor } = openFixture(FIXTURE, { knowledge: KNOWLEDGE });
  const { document, offset } = cursor();
  const rest = references(workspace, document, offset, { includeDefinition: false });
  expect(rest).toHaveLength(3);
  expect(rest).not.toContainEqual({ document: 'b.txt', start: 4, end: 9 });
});

test('highlights are the mentions of this document', () => {
  const { workspace, cursor } = openFixture(FIXTURE, { knowledge: KNOWLEDGE });
  const { document, offset } = cursor();
  expect(highlights(workspace, document, offset)).toEqual([
    { start: 4, end: 9 },
    { start: 48, end: 53 },
  ]);
});

test('nothing where nothing is named', () => {
  const { workspace } = openFixture(FIXTURE, { knowledge: KNOWLEDGE });
  for (const [id, offset] of [
    ['c.txt', 3],
    ['gone.txt', 0],
    ['a.txt', 9999],
  ] as const) {
    expect(references(workspace, id, offset, { includeDefinition: true })).toEqual([]);
    expect(highlights(workspace, id, offset)).toEqual([]);
  }
});
