// Recogniser of exercises behind their noun in small letters: "exercise Tarkash", "the naval exercises Milan and Simbex".

import { Shape, type Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { formOf } from './person-names.ts';
import { NO_NAME } from './words.ts';

const LONGEST = 3;

/** New names behind "exercise" or "drill" in a paragraph; `known` are the candidates of known names. */
export function findExercises(tokens: Tokens, known: readonly Candidate[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let starts: ReadonlySet<number> | undefined;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const noun = tokens.words[i] as Word;
    if (noun.shape & Shape.Capital || !/^(?:exerci[sz]es?|wargames?)$/.test(noun.norm)) continue;
    starts ??= new Set(known.map(({ firstToken }) => firstToken));
    const last = nameEnd(tokens, i + 1, starts);
    if (last <= i) continue;
    found.push({
      start: tokens.starts[i + 1] as number,
      end: tokens.ends[last] as number,
      firstToken: i + 1,
      lastToken: last,
      by: 'phrase',
      type: 'exercise',
      options: [],
      form: formOf(tokens, i + 1, last),
      reason: 'a new name behind “exercise”',
    });
    i = last;
  }
  return found;
}

function nameEnd(tokens: Tokens, first: number, starts: ReadonlySet<number>): number {
  let last = first - 1;
  for (let i = first; i < tokens.length && i < first + LONGEST; i++) {
    const word = tokens.words[i] as Word;
    if ((word.shape & Shape.Alpha) === 0 || (word.shape & Shape.Capital) === 0 || starts.has(i)) break;
    if (NO_NAME.has(word.norm) || word.raw.length < 3) break;
    last = i;
  }
  return last;
}
