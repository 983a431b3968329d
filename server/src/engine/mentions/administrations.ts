// Recogniser of administrations called by their heads: "Biden administration", "the Modi government", "Biden-Harris
// Administration".

import { Shape, type Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** Candidates for "<head> administration" in a paragraph. */
export function findAdministrations(tokens: Tokens, known: readonly Candidate[]): readonly Candidate[] {
  const byLast = new Map(
    known.filter((candidate) => candidate.type === 'official').map((candidate) => [candidate.lastToken, candidate]),
  );
  const found: Candidate[] = [];
  for (const person of byLast.values()) {
    const noun = tokens.words[person.lastToken + 1] as Word | undefined;
    if (!noun || !/^(?:administration|government)$/.test(noun.norm)) continue;
    const hyphen = ((tokens.words[person.firstToken - 1] as Word | undefined)?.shape ?? 0) & Shape.Dash;
    const first = (hyphen ? byLast.get(person.firstToken - 2) : undefined)?.firstToken ?? person.firstToken;
    const last = person.lastToken + 1;
    const start = tokens.starts[first] as number;
    const end = tokens.ends[last] as number;
    const names = tokens.words.slice(first, last).map((word) => word.raw);
    found.push({
      start,
      end,
      firstToken: first,
      lastToken: last,
      by: 'phrase',
      type: 'organisation',
      options: [],
      form: `${names.join('')} ${noun.norm}`,
      reason: 'an administration called by its head',
    });
  }
  return found;
}
