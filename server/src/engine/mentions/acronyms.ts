// Acronyms and their long forms where a text introduces them: "Long Form (LF)" and "LF (Long Form)", by the method of
// Schwartz and Hearst (2003): each letter of the acronym, from the right, is found in the words before it.

import { Shape, type Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { AcronymDefinition } from './candidate.ts';

/** Introductions of acronyms in a paragraph, by start. Linear: each looks at a bounded number of words. */
export function findAcronymDefinitions(tokens: Tokens): readonly AcronymDefinition[] {
  const found: AcronymDefinition[] = [];
  for (let i = 1; i + 2 < tokens.length; i++) {
    if ((tokens.words[i] as Word).raw !== '(') continue;
    const definition = acronymInside(tokens, i) ?? longInside(tokens, i);
    if (definition) found.push(definition);
  }
  return found;
}

/** "Basic Exchange and Cooperation Agreement (BECA)"; the parentheses may go on after a comma or semicolon. */
function acronymInside(tokens: Tokens, open: number): AcronymDefinition | undefined {
  const start = skipQuote(tokens, open + 1);
  const last = acronymEnd(tokens, start);
  if (last < 0) return undefined;
  const after = tokens.words[skipQuote(tokens, last + 1)] as Word | undefined;
  if (after?.raw !== ')' && after?.raw !== ',' && after?.raw !== ';') return undefined;
  const letters = lettersOf(tokens, start, last);
  const end = lastWordBefore(tokens, open);
  const first = longStart(tokens, end, letters, Math.min(letters.length + 6, letters.length * 2 + 2));
  if (first < 0) return undefined;
  return define(tokens, first, end, start, last, 'acronym');
}

/** "Comcasa (Communications Compatibility and Security Agreement)". */
function longInside(tokens: Tokens, open: number): AcronymDefinition | undefined {
  const last = open - 1;
  let start = last;
  while (
    start > 0 &&
    last - start < 3 &&
    tokens.ends[start - 1] === tokens.starts[start] &&
    isAcronymPart(tokens.words[start - 1] as Word)
  )
    start--;
  if (acronymEnd(tokens, start) !== last) return undefined;
  let close = open + 1;
  while (close < tokens.length && close - open < 16 && (tokens.words[close] as Word).raw !== ')') close++;
  if ((tokens.words[close] as Word | undefined)?.raw !== ')' || close - open < 3) return undefined;
  const letters = lettersOf(tokens, start, last);
  const end = lastWordBefore(tokens, close);
  const first = longStart(tokens, end, letters, close - open);
  const opened = skipQuote(tokens, open + 1);
  if (first < 0 || first > opened + 1) return undefined;
  return define(tokens, opened, end, start, last, 'long');
}

function define(
  tokens: Tokens,
  first: number,
  end: number,
  start: number,
  last: number,
  inside: 'acronym' | 'long',
): AcronymDefinition {
  return {
    long: { start: tokens.starts[first] as number, end: tokens.ends[end] as number, firstToken: first, lastToken: end },
    acronym: { start: tokens.starts[start] as number, end: tokens.ends[last] as number, token: start, lastToken: last },
    inside,
  };
}

/** Last token of the acronym that starts at `at` (BECA, STA-1, iCET, INDUS-X, Comcasa), or -1. */
function acronymEnd(tokens: Tokens, at: number): number {
  const word = tokens.words[at] as Word | undefined;
  if (!word || (word.shape & Shape.Alpha) === 0) return -1;
  let last = at;
  while (
    last + 1 < tokens.length &&
    last - at < 3 &&
    tokens.ends[last] === tokens.starts[last + 1] &&
    isAcronymPart(tokens.words[last + 1] as Word)
  )
    last++;
  if ((tokens.words[last] as Word).shape & Shape.Dash) last--;
  const letters = lettersOf(tokens, at, last);
  if (letters.length < 2 || letters.length > 12) return -1;
  const capitals = [...letters].filter((letter) => /\p{Lu}/u.test(letter)).length;
  if (capitals >= 2) return last;
  return capitals === 1 && at === last && letters.length >= 4 && letters.length <= 8 && /^\p{Lu}/u.test(letters)
    ? last
    : -1;
}

function isAcronymPart(word: Word): boolean {
  if (word.shape & (Shape.Dash | Shape.Number)) return true;
  return (word.shape & Shape.Alpha) !== 0 && (word.shape & Shape.Capital) !== 0;
}

function lettersOf(tokens: Tokens, first: number, last: number): string {
  let letters = '';
  for (let i = first; i <= last; i++) {
    const word = tokens.words[i] as Word;
    if (word.shape & (Shape.Alpha | Shape.Number)) letters += word.raw.replace(/[^\p{L}\p{N}]/gu, '');
  }
  return letters;
}

/**
 * The token at which the long form starts, looking back from `end` over at most `most` words; -1 when the letters are not
 * there. The first letter must begin a word; the others may stand anywhere in one, in order.
 */
function longStart(tokens: Tokens, end: number, acronym: string, most: number): number {
  const letters = acronym.toLowerCase();
  let letter = letters.length - 1;
  let words = 0;
  for (let i = end; i >= 0 && words < most; i--) {
    const word = tokens.words[i] as Word;
    if (word.raw === '.' || word.raw === ';' || word.raw === ':' || word.raw === '(' || word.raw === ')') return -1;
    if ((word.shape & (Shape.Alpha | Shape.Number)) === 0) continue;
    words++;
    const text = word.raw.toLowerCase();
    for (let at = text.length - 1; at >= 0 && letter > 0; at--) {
      if (text[at] === letters[letter]) letter--;
    }
    if (letter === 0 && text[0] === letters[0] && words > 1) return i;
  }
  return -1;
}

function lastWordBefore(tokens: Tokens, at: number): number {
  let i = at - 1;
  while (i > 0 && /^["'“”‘’,]$/.test((tokens.words[i] as Word).raw)) i--;
  return i;
}

function skipQuote(tokens: Tokens, at: number): number {
  return /^["“”'‘’]$/.test((tokens.words[at] as Word | undefined)?.raw ?? '') ? at + 1 : at;
}
