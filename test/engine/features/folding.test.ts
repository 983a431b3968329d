import { expect, test } from 'vitest';
import { lineNumber } from '../../../server/src/engine/features/at.ts';
import { folding } from '../../../server/src/engine/index.ts';
import { openFixture } from '../../support/fixture.ts';
import { KNOWLEDGE } from './sample.ts';

/** "1-4 region", with lines counted from 1. */
function folds(fixture: string): readonly string[] {
  const { workspace, files } = openFixture(fixture, { knowledge: KNOWLEDGE });
  const id = files[0]?.path ?? '';
  const document = workspace.document(id);
  if (!document) throw new Error('no document');
  return folding(workspace, id).map(
    ({ span, kind }) =>
      `${lineNumber(document, span.start)}-${lineNumber(document, Math.max(span.start, span.end - 1))} ${kind}`,
  );
}

test('sections fold to the next heading of their level, paragraphs of several lines fold too', () => {
  expect(
    folds(`
      //- a.md
      # One

      A paragraph
      of two lines.

      ## Two

      Short.

      # Three

      Short.
    `),
  ).toEqual(['1-8 region', '3-4 region', '6-8 region', '10-12 region']);
});

test('what has one line does not fold', () => {
  expect(folds('One line.\n\nAnother.')).toEqual([]);
  expect(folds('//- a.md\n# Heading alone')).toEqual([]);
});

test('runs of page furniture fold as comments', () => {
  const lines = folds(`
    India signed a pact with the United States on Monday, officials said.

    Leave a Reply

    Your email address will not be published. Required fields are marked *
  `);
  expect(lines).toEqual(['3-5 comment']);
});

test('an unknown document has no folds', () => {
  expect(folding(openFixture('India', { knowledge: KNOWLEDGE }).workspace, 'gone.txt')).toEqual([]);
});
