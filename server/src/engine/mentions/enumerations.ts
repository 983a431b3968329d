// Names in a row: "Patriot, THAAD and Aegis", "exercises Varuna, Garuda and Shakti". A weak name stands where one beside it of
// the same type does.

import { Shape, type Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Placed } from './placed.ts';

/** The candidates of a paragraph that stand in a row with one of their type for which `stands` is true. Linear. */
export function inFirmRows(place: Placed, stands: (candidate: Candidate) => boolean): ReadonlySet<Candidate> {
  const firm = new Set<Candidate>();
  let row: Candidate[] = [];
  const close = (): void => {
    if (row.length > 1 && row.some(stands)) for (const candidate of row) firm.add(candidate);
    row = [];
  };
  for (const { candidate, nested } of place.kept) {
    if (nested) continue;
    const last = row[row.length - 1];
    if (last && (last.type !== candidate.type || !areJoined(place.paragraph.tokens, last, candidate))) close();
    row.push(candidate);
  }
  close();
  return firm;
}

/** Only a comma, "and", "or" and the like between them. */
function areJoined(tokens: Tokens, a: Candidate, b: Candidate): boolean {
  if (b.firstToken - a.lastToken > 4) return false;
  let joints = 0;
  for (let i = a.lastToken + 1; i < b.firstToken; i++) {
    const word = tokens.words[i] as Word;
    if (word.raw === ',' || word.raw === '/' || /^(?:and|or|plus)$/.test(word.norm)) joints++;
    else if (!/^(?:the|a|an|both)$/.test(word.norm) && (word.shape & Shape.Dash) === 0) return false;
  }
  return joints > 0;
}
