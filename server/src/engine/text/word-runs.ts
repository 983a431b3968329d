// The words of a text as they are compared: folded, without punctuation and possessive endings. What an editor left out (an
// ellipsis, words in brackets) is one OMISSION, which may stand for anything; [sic] is nothing.

import { Shape, type Word } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

export const OMISSION = '…';

/** Words with their places in the text that was tokenised. */
export interface WordRun {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** How far a bracket may close behind its opening, in tokens. */
const BRACKETED = 12;

/** The comparable words of a tokenised text. Linear. */
export function wordRun(tokens: Tokens, offset = 0): WordRun {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (word: string, from: number, to: number): void => {
    words.push(word);
    starts.push(offset + (tokens.starts[from] as number));
    ends.push(offset + (tokens.ends[to] as number));
  };
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.words[i] as Word;
    if (!(word.shape & Shape.Mark) || word.raw === '&') add(word.norm, i, i);
    else if (word.raw === '…') add(OMISSION, i, i);
    else if (word.raw === '.' && normAt(tokens, i + 1) === '.' && normAt(tokens, i + 2) === '.') {
      let last = i + 2;
      while (normAt(tokens, last + 1) === '.') last++;
      add(OMISSION, i, last);
      i = last;
    } else if (word.raw === '[') {
      const close = closing(tokens, i);
      if (close < 0) continue;
      if (!(close === i + 2 && normAt(tokens, i + 1) === 'sic')) add(OMISSION, i, close);
      i = close;
    }
  }
  return { words, starts, ends };
}

function closing(tokens: Tokens, open: number): number {
  for (let i = open + 1; i < tokens.length && i <= open + BRACKETED; i++) if (normAt(tokens, i) === ']') return i;
  return -1;
}

function normAt(tokens: Tokens, at: number): string {
  return tokens.words[at]?.norm ?? '';
}
