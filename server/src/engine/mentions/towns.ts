// Recogniser of places by form: "in Poway, CA", "at Stevenage, England": new capitalised words between a preposition and a
// country or state that is known.

import { Shape, type Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { headOf } from './heads.ts';
import { formOf } from './person-names.ts';
import { NO_NAME } from './words.ts';

const STATES: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);

/** Places by form in a paragraph; `known` are the candidates of known names. */
export function findTowns(tokens: Tokens, known: readonly Candidate[]): readonly Candidate[] {
  const byFirst = new Map(known.map((candidate) => [candidate.firstToken, candidate]));
  const found: Candidate[] = [];
  for (let i = 2; i + 1 < tokens.length; i++) {
    if ((tokens.words[i] as Word).raw !== ',' || !isWider(tokens, i + 1, byFirst)) continue;
    const first = townStart(tokens, i - 1, byFirst);
    if (first < 0) continue;
    found.push({
      start: tokens.starts[first] as number,
      end: tokens.ends[i - 1] as number,
      firstToken: first,
      lastToken: i - 1,
      by: 'phrase',
      type: 'place',
      options: [],
      form: formOf(tokens, first, i - 1),
      reason: 'a new name before a country or state',
    });
  }
  return found;
}

/** A state or country that ends its clause. */
function isWider(tokens: Tokens, at: number, byFirst: ReadonlyMap<number, Candidate>): boolean {
  const place = byFirst.get(at);
  const isState = STATES.has((tokens.words[at] as Word).raw);
  if (!isState && !/^(?:country|state|territory|island)$/.test(place?.options[0]?.entity.kind ?? '')) return false;
  const after = tokens.words[(isState ? at : (place?.lastToken ?? at)) + 1] as Word | undefined;
  return after === undefined || /^[,.;:)]$/.test(after.raw) || after.norm === 'and';
}

/** First token of one to three new words behind a preposition, or -1. */
function townStart(tokens: Tokens, last: number, byFirst: ReadonlyMap<number, Candidate>): number {
  for (let i = last; i > last - 3 && i > 0; i--) {
    const word = tokens.words[i] as Word;
    const fits = (word.shape & Shape.Alpha) !== 0 && (word.shape & Shape.Capital) !== 0;
    if (!fits || word.shape & Shape.AllCaps || byFirst.has(i) || NO_NAME.has(word.norm) || headOf(word)) return -1;
    if (/^(?:in|at|near|from|outside|to|around)$/.test((tokens.words[i - 1] as Word).norm)) return i;
  }
  return -1;
}
