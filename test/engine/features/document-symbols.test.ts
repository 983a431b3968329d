import { expect, test } from 'vitest';
import { documentSymbols, type SymbolNode } from '../../../server/src/engine/index.ts';
import { openFixture } from '../../support/fixture.ts';
import { KNOWLEDGE } from './sample.ts';

function outline(nodes: readonly SymbolNode[], indent = ''): readonly string[] {
  return nodes.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind}: ${name}${detail ? ` (${detail})` : ''}`,
    ...outline(children, `${indent}  `),
  ]);
}

function outlineOf(fixture: string): readonly string[] {
  const { workspace, files } = openFixture(fixture, { knowledge: KNOWLEDGE });
  return outline(documentSymbols(workspace, files[0]?.path ?? ''));
}

test('headings hold paragraphs, paragraphs hold entities, each once', () => {
  expect(
    outlineOf(`
      //- note.md
      # Pacts

      India signed COMCASA. COMCASA helps India.

      ## Radios

      Words without names.

      # People

      Defence Minister Rajnath Singh spoke, and Rajnath left.
    `),
  ).toEqual([
    'heading: Pacts',
    '  paragraph: India signed COMCASA. COMCASA helps India.',
    '    place: India',
    '    agreement: Communications Compatibility and Security Agreement (COMCASA)',
    '  heading: Radios',
    '    paragraph: Words without names.',
    'heading: People',
    '  paragraph: Defence Minister Rajnath Singh spoke, and Rajnath left.',
    '    official: Rajnath Singh (Defence Minister)',
  ]);
});

test('page furniture is left out', () => {
  const lines = outlineOf(`
    India signed COMCASA.

    Also Read: Pakistan and the S-400

    The US did too.
  `);
  expect(lines.join('\n')).not.toMatch(/Also Read|S-400/);
  expect(lines).toContain('  place: United States (US)');
});

test('children lie inside their parents, and names are never empty', () => {
  const { workspace } = openFixture('//- a.md\n# A\n\nIndia and the US.\n\n#\n\n> COMCASA\n\n- S-400', {
    knowledge: KNOWLEDGE,
  });
  const visit = (node: SymbolNode): number => {
    expect(node.name.trim()).not.toBe('');
    expect(node.span.start <= node.selection.start && node.selection.end <= node.span.end).toBe(true);
    for (const child of node.children) {
      expect(node.span.start <= child.span.start && child.span.end <= node.span.end).toBe(true);
    }
    return 1 + node.children.reduce((sum, child) => sum + visit(child), 0);
  };
  expect(documentSymbols(workspace, 'a.md').reduce((sum, node) => sum + visit(node), 0)).toBeGreaterThan(6);
  expect(documentSymbols(workspace, 'gone.md')).toEqual([]);
});
