import { expect, test } from 'vitest';
import { type SemanticToken, type Span, semanticTokens } from '../../../server/src/engine/index.ts';
import { openFixture } from '../../support/fixture.ts';
import { KNOWLEDGE } from './sample.ts';

function tokensOf(fixture: string, within?: Span): readonly string[] {
  const { workspace, files } = openFixture(fixture, { knowledge: KNOWLEDGE });
  const id = files[0]?.path ?? '';
  const show = ({ span, type, modifiers }: SemanticToken): string =>
    [workspace.excerpt(id, span), type, ...modifiers].join(' ');
  return semanticTokens(workspace, id, within).map(show);
}

test('each name has its type', () => {
  expect(tokensOf('India and Mark Esper praised COMCASA.')).toEqual([
    'India place',
    'Mark Esper official',
    'COMCASA agreement',
  ]);
});

test('a longer name hides the names in it', () => {
  const tokens = tokensOf('India signed the S-400 deal.');
  expect(tokens.filter((token) => token.includes('S-400'))).toEqual(['S-400 deal agreement unknown']);
});

test('definitions, names of the page and unknown names are marked', () => {
  const tokens = tokensOf(`
    The Communications Compatibility and Security Agreement (COMCASA) is a pact.

    The Joint Harbour Access Arrangement came next.

    Also Read: India and Russia
  `);
  expect(tokens[0]).toBe('Communications Compatibility and Security Agreement agreement definition');
  expect(tokens).toContain('Joint Harbour Access Arrangement agreement unknown');
  expect(tokens).toContain('India place furniture');
});

test('a range has the tokens that touch it', () => {
  expect(tokensOf('India and the US praised COMCASA.', { start: 3, end: 20 })).toEqual(['India place', 'US place']);
  expect(tokensOf('India and the US praised COMCASA.', { start: 17, end: 20 })).toEqual([]);
});

test('an unknown document has none', () => {
  expect(semanticTokens(openFixture('India', { knowledge: KNOWLEDGE }).workspace, 'gone.txt')).toEqual([]);
});
