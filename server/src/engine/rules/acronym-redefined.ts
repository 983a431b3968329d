// An acronym that one text spells out in two ways.

import type { Claim } from '../claims/claim.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

interface State {
  readonly claim: Claim;
  readonly first: Claim;
}

export const acronymRedefined: AnyRule = defineRule<State>({
  docs: {
    id: 'acronym-redefined',
    title: 'An acronym that one text spells out in two ways',
    severity: 'information',
    what: 'Compares the long forms that a text gives for one acronym with the first of them. Spelling, capitals, plurals and leading words (US-India) do not count.',
    why: 'Either one of the two is wrong, or the reader cannot tell which of two things each later use means.',
    bad: 'The Coastal Rescue Liaison Arrangement (CRLA) helps. The Coastal Relief Liaison Arrangement (CRLA) was signed.',
    good: 'The Coastal Rescue Liaison Arrangement (CRLA) helps. The Coastal Rescue Liaison Arrangement (CRLA) was signed.',
  },

  *run({ document }: RuleContext) {
    const firsts = new Map<string, Claim>();
    for (const claim of document.claims) {
      const letters = claim.qualifiers['acronym'];
      if (claim.property !== 'expansion' || letters === undefined || claim.value.kind !== 'words') continue;
      const first = firsts.get(letters);
      if (!first) firsts.set(letters, claim);
      else if (!isSame(claim, first)) yield { claim, first };
    }
  },

  report({ claim, first }, { id }) {
    const acronym = (claim.qualifiers['acronym'] ?? '').toUpperCase();
    return {
      span: claim,
      message: `${acronym} is “${first.text.replace(/\s+/g, ' ')}” above, “${claim.text.replace(/\s+/g, ' ')}” here.`,
      related: [{ document: id, start: first.start, end: first.end, message: `${acronym} is spelled out here first` }],
    };
  },

  fix({ claim, first }, { id }) {
    const title = (words: string): string => `Write “${words.replace(/\s+/g, ' ')}”`;
    return [
      { title: title(first.text), edits: [{ document: id, start: claim.start, end: claim.end, newText: first.text }] },
      {
        title: `${title(claim.text)} above`,
        edits: [{ document: id, start: first.start, end: first.end, newText: claim.text }],
      },
    ];
  },
});

function isSame(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'words' || b.value.kind !== 'words') return true;
  const [x, y] = [singular(a.value.folded), singular(b.value.folded)];
  return x.endsWith(y) || y.endsWith(x);
}

function singular(folded: string): string {
  return folded.replace(/ies$/, 'y').replace(/s$/, '');
}
