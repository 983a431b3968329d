// The tokeniser: one linear pass, no backtracking. Words are runs of letters (with inner apostrophes; U.S. keeps its
// dots), numbers are runs of digits (with thousands commas and a decimal point); letters and digits that touch are two
// tokens (S400 is S and 400), so that S-400, S 400 and S400 read alike. White space and word joiners make no token.

import type { Lexicon, Word } from './lexicon.ts';

/** Tokens as parallel arrays; offsets are relative to the text that was tokenised. */
export interface Tokens {
  readonly length: number;
  readonly words: readonly Word[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const OTHER = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const APOSTROPHE = 4;
const DOT = 5;

/** Splits `text` into tokens. Time is linear in its length. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const words: Word[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const length = text.length;
  let i = 0;
  while (i < length) {
    const kind = classAt(text, i);
    let end = i + 1;
    if (kind === SPACE) {
      i = end;
      continue;
    }
    if (kind === LETTER) end = wordEnd(text, i, length);
    else if (kind === DIGIT) end = numberEnd(text, i, length);
    else if (kind === APOSTROPHE && isPossessive(text, i)) end = i + 2;
    else if (isHighSurrogate(text, i)) end = Math.min(length, i + 2);
    words.push(lexicon.wordAt(text, i, end));
    starts.push(i);
    ends.push(end);
    i = end;
  }
  return { length: words.length, words, starts, ends };
}

/** True when nothing stands between token `i` and the one after it. */
export function touchesNext(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.length && tokens.ends[i] === tokens.starts[i + 1];
}

function wordEnd(text: string, start: number, length: number): number {
  let i = start;
  for (;;) {
    while (i < length && isWordPart(text, i)) i++;
    const kind = i < length ? classAt(text, i) : OTHER;
    if (kind === APOSTROPHE && i + 1 < length && classAt(text, i + 1) === LETTER && !isPossessive(text, i)) i++;
    else if (kind === DOT && isDottedLetter(text, start, i, length)) i++;
    else if (i - start === 2 && text.charCodeAt(i) === 45 && /^co-o$/i.test(text.slice(start, i + 2))) i++;
    else return i;
  }
}

function isWordPart(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c < 128 ? ASCII[c] === LETTER : classAt(text, at) === LETTER || isMark(text, at);
}

/** A full stop belongs to the word when single letters stand around it: U.S., D.C., A.K. but not "end. Next". */
function isDottedLetter(text: string, start: number, dot: number, length: number): boolean {
  const before = dot - 1;
  const single = before === start || text.charCodeAt(before - 1) === 46;
  if (!single) return false;
  const next = dot + 1;
  const nextSingle =
    next < length && classAt(text, next) === LETTER && (next + 1 >= length || classAt(text, next + 1) !== LETTER);
  const sawDot = before > start && text.charCodeAt(before - 1) === 46;
  return nextSingle || sawDot;
}

function numberEnd(text: string, start: number, length: number): number {
  let i = start;
  while (i < length && isDigit(text.charCodeAt(i))) i++;
  if (i - start <= 3) i = groupsEnd(text, i);
  if (text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1))) {
    i++;
    while (i < length && isDigit(text.charCodeAt(i))) i++;
  }
  return i;
}

/** End of the thousands groups at `at`: 1,200,000 or 12,00,000. Looks at most eight groups ahead. */
function groupsEnd(text: string, at: number): number {
  let end = at;
  let i = at;
  for (let groups = 0; groups < 8 && text.charCodeAt(i) === 44; groups++) {
    if (isGroupOfThree(text, i + 1)) {
      i += 4;
      end = i;
    } else if (isDigit(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i + 2)) && text.charCodeAt(i + 3) === 44)
      i += 3;
    else break;
  }
  return end;
}

function isGroupOfThree(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

function isPossessive(text: string, at: number): boolean {
  const s = text.charCodeAt(at + 1);
  return (s === 115 || s === 83) && (at + 2 >= text.length || classAt(text, at + 2) !== LETTER);
}

function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function isHighSurrogate(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c < 0xd800 || c > 0xdbff) return false;
  const d = text.charCodeAt(at + 1);
  return d >= 0xdc00 && d <= 0xdfff;
}

function isMark(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if ((c >= 0x300 && c <= 0x36f) || c === 0xad || c === 0x2060) return true;
  return c >= 0x483 && (c < 0x2000 || c > 0x2bff) && /\p{M}/u.test(text[at] as string);
}

function classAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c < 128) return ASCII[c] as number;
  if (c === 0x2019 || c === 0x02bc) return APOSTROPHE;
  if (
    c === 0xa0 ||
    (c >= 0x2000 && c <= 0x200f) ||
    c === 0x202f ||
    c === 0x3000 ||
    c === 0xfeff ||
    c === 0x2028 ||
    c === 0x2029 ||
    c === 0x2060
  )
    return SPACE;
  if (c >= 0xc0 && c <= 0x24f) return c === 0xd7 || c === 0xf7 ? OTHER : LETTER;
  if (c < 0x250 || (c >= 0x2000 && c <= 0x2bff) || (c >= 0xd800 && c <= 0xdfff) || c >= 0xfe00) return OTHER;
  return /\p{L}/u.test(text[at] as string) ? LETTER : OTHER;
}

const ASCII: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, c) => {
  if (c <= 32) return SPACE;
  if (isDigit(c)) return DIGIT;
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122)) return LETTER;
  if (c === 39) return APOSTROPHE;
  return c === 46 ? DOT : OTHER;
});
