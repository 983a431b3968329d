// Recogniser of deals that are named by what they buy: "S-400 deal", "Rafale contract". The system inside stays a mention of
// its own.

import type { Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** Candidates for "<system> deal" in a paragraph. */
export function findDeals(tokens: Tokens, systems: readonly Candidate[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const system of systems) {
    if (system.type !== 'system') continue;
    const next = tokens.words[system.lastToken + 1] as Word | undefined;
    if (!next || !/^(?:deal|contract|agreement|purchase|acquisition)$/.test(next.norm)) continue;
    const last = system.lastToken + 1;
    found.push({
      start: system.start,
      end: tokens.ends[last] as number,
      firstToken: system.firstToken,
      lastToken: last,
      by: 'phrase',
      type: 'agreement',
      options: [],
      form: `${system.options[0]?.entity.name ?? system.form ?? ''} ${next.norm}`,
      reason: 'a system and the deal for it',
    });
  }
  return found;
}
