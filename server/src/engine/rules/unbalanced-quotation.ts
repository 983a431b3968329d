// A quotation mark without its partner: it is not clear where the quoted words end.

import type { MarkProblem } from '../document.ts';
import type { View } from '../workspace.ts';
import type { Fix } from './finding.ts';
import { type AnyRule, defineRule } from './rule.ts';

export const unbalancedQuotation: AnyRule = defineRule<MarkProblem>({
  docs: {
    id: 'unbalanced-quotation',
    title: 'A quotation mark without its partner',
    severity: 'warning',
    what: 'Pairs quotation marks, double and single, curly and straight. Apostrophes, plurals (allies’), clipped years (’90s) and measures are no marks, and a quotation that runs over paragraphs may open anew in each. A straight single mark alone is never reported.',
    why: 'Where the quoted words end decides whose words they are. A mark that was lost in copying puts a reporter’s words into an official’s mouth.',
    bad: 'The minister said the pact was “a milestone for the region.',
    good: 'The minister said the pact was “a milestone” for the region.',
  },

  *run({ document }) {
    yield* document.markProblems;
  },

  report(problem, { view, id }) {
    return {
      span: problem,
      message: wording(problem, view, id),
      ...(problem.other && {
        related: [{ document: id, ...problem.other, message: 'the quotation opens here' }],
      }),
    };
  },

  fix(problem, { view, id }) {
    const { kind, mark, other } = problem;
    if (kind === 'mismatched' && other) return mended(view, id, mark, other.start);
    if (kind !== 'reopened') return [];
    return [{ title: 'Remove this mark', edits: [{ document: id, start: mark, end: mark + 1, newText: '' }] }];
  },
});

function wording({ kind, mark, other }: MarkProblem, view: View, id: string): string {
  const markAt = (at: number): string => view.excerpt(id, { start: at, end: at + 1 });
  switch (kind) {
    case 'unclosed':
      return 'This quotation mark is not closed; it is not clear where the quoted words end.';
    case 'unopened':
      return 'This quotation mark closes nothing; it is not clear where the quoted words begin.';
    case 'mismatched':
      return `The quotation opens with ${markAt(other?.start ?? mark)} and closes with ${markAt(mark)}.`;
    case 'reopened':
      return 'A quotation is open already; it is not clear which words are quoted.';
  }
}

/** Either mark may be the slip, so both repairs are offered. */
function mended(view: View, id: string, closing: number, opening: number): readonly Fix[] {
  const first = view.excerpt(id, { start: opening, end: opening + 1 });
  const last = view.excerpt(id, { start: closing, end: closing + 1 });
  const close = first === '“' ? '”' : first === '‘' ? '’' : first;
  const open = last === '”' ? '“' : last === '’' ? '‘' : last;
  return [
    { title: `Close with ${close}`, edits: [{ document: id, start: closing, end: closing + 1, newText: close }] },
    { title: `Open with ${open}`, edits: [{ document: id, start: opening, end: opening + 1, newText: open }] },
  ];
}
