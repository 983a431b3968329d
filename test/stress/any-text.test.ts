// What holds for every text: no feature throws, and every span it gives lies in a document.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  codeActions,
  completion,
  createWorkspace,
  declaration,
  definition,
  documentSymbols,
  entityCard,
  folding,
  highlights,
  hover,
  references,
  type Span,
  type SymbolNode,
  semanticTokens,
  workspaceSymbols,
} from '../../server/src/engine/index.ts';
import { KNOWLEDGE } from '../engine/features/sample.ts';
import { linkTo } from '../support/fixture.ts';

const PIECES = [
  'COMCASA',
  'Communications Compatibility and Security Agreement',
  '(COMCASA)',
  'S-400',
  'S-400 deal',
  'Rajnath Singh',
  'Singh',
  'Defence Minister ',
  'US Defense Secretary ',
  'India',
  'the 2+2 dialogue',
  'Also Read: ',
  '\n',
  '\n\n',
  '\r\n',
  '# ',
  '> ',
  '- ',
  '“',
  '”',
  '(',
  ')',
  '. ',
  ', ',
  ' is a ',
  'NEW DELHI, 3 March 2018: ',
  '81-page ',
  '\ud83d\ude80',
  '\ud800',
  '\u202e',
  '[x](y)',
  '`',
  ' ',
];

const documents = fc.array(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }), { minLength: 1, maxLength: 3 });

function spansOf(node: SymbolNode): readonly Span[] {
  return [node.span, node.selection, ...node.children.flatMap(spansOf)];
}

test('features stand any text and any offset', () => {
  const workspace = createWorkspace(KNOWLEDGE);
  fc.assert(
    fc.property(documents, fc.nat(300), fc.constantFrom('a.md', 'a.txt'), (texts, offset, first) => {
      workspace.update({ remove: [...workspace.ids] });
      const ids = texts.map((_, index) => (index === 0 ? first : `${index}.txt`));
      const put = texts.map((pieces, index) => ({
        id: ids[index] ?? '',
        format: index === 0 && first === 'a.md' ? ('markdown' as const) : ('plain' as const),
        text: pieces.join(''),
      }));
      workspace.update({ put });
      const inside = (id: string, span: Span): void => {
        const length = workspace.document(id)?.length ?? -1;
        expect(span.start >= 0 && span.start <= span.end && span.end <= length, `${id} ${span.start} ${span.end}`).toBe(
          true,
        );
      };
      const shown = hover(workspace, first, offset, { link: linkTo });
      if (shown) {
        inside(first, shown.span);
        expect(shown.markdown.split('\n').length).toBeLessThanOrEqual(25);
      }
      for (const target of definition(workspace, first, offset)) {
        inside(first, target.origin);
        inside(target.document, target.passage);
        inside(target.document, target.selection);
        expect(target.passage.start <= target.selection.start && target.selection.end <= target.passage.end).toBe(true);
      }
      for (const place of references(workspace, first, offset, { includeDefinition: false }))
        inside(place.document, place);
      for (const span of highlights(workspace, first, offset)) inside(first, span);
      for (const node of documentSymbols(workspace, first)) for (const span of spansOf(node)) inside(first, span);
      for (const symbol of workspaceSymbols(workspace, 'a', 20)) inside(symbol.place.document, symbol.place);
      for (const fold of folding(workspace, first)) inside(first, fold.span);
      for (const item of completion(workspace, first, offset)) inside(first, item.replace);
      for (const action of codeActions(workspace, first, { start: 0, end: offset })) {
        for (const edit of action.fix.edits) inside(edit.document, edit);
      }
      let end = 0;
      for (const { span } of semanticTokens(workspace, first)) {
        inside(first, span);
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
      const entry = declaration(workspace, first, offset);
      if (entry !== undefined) expect(entityCard(workspace, entry)).toMatch(/^# /);
    }),
    { numRuns: 150 },
  );
});
