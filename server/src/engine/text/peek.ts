// Looking around in tokens without stepping outside them: every question about a token that is not there has a harmless
// answer. The date and number grammars are written with these; a shorter `length` hides what follows.

import { Shape } from './lexicon.ts';
import type { Tokens } from './tokens.ts';
import { touchesNext } from './tokens.ts';

/** Folded key of token `i`, or '' outside. */
export function normAt(t: Tokens, i: number): string {
  return i >= 0 && i < t.length ? (t.words[i]?.norm ?? '') : '';
}

/** Spelling of token `i`, or '' outside. */
export function rawAt(t: Tokens, i: number): string {
  return i >= 0 && i < t.length ? (t.words[i]?.raw ?? '') : '';
}

/** Bits of Shape of token `i`, or 0 outside. */
export function shapeAt(t: Tokens, i: number): number {
  return i >= 0 && i < t.length ? (t.words[i]?.shape ?? 0) : 0;
}

export function isNumber(t: Tokens, i: number): boolean {
  return (shapeAt(t, i) & Shape.Number) !== 0;
}

export function isDash(t: Tokens, i: number): boolean {
  return (shapeAt(t, i) & Shape.Dash) !== 0;
}

export function isAlpha(t: Tokens, i: number): boolean {
  return (shapeAt(t, i) & Shape.Alpha) !== 0;
}

export function isCapital(t: Tokens, i: number): boolean {
  return (shapeAt(t, i) & Shape.Capital) !== 0;
}

/** True for a word without a capital at its start. */
export function isLowerWord(t: Tokens, i: number): boolean {
  return (shapeAt(t, i) & (Shape.Alpha | Shape.Capital)) === Shape.Alpha;
}

/** True when nothing stands between token `i` and the next; false at either end. */
export function touches(t: Tokens, i: number): boolean {
  return i >= 0 && touchesNext(t, i);
}

/** Token `i` is a dash that touches both its neighbours, as in "81-page". */
export function isTightDash(t: Tokens, i: number): boolean {
  return isDash(t, i) && touches(t, i - 1) && touches(t, i);
}

/** Value of a token of plain digits (no comma, no point), or -1. */
export function wholeAt(t: Tokens, i: number): number {
  if (!isNumber(t, i)) return -1;
  const raw = rawAt(t, i);
  return raw.length > 9 || raw.includes(',') || raw.includes('.') ? -1 : Number(raw);
}

/** Token `i` opens a sentence, a quotation or the text. */
export function startsSentence(t: Tokens, i: number): boolean {
  if (i <= 0) return true;
  const before = rawAt(t, i - 1);
  if (OPENERS.has(before)) return i === 1 || STOPS.has(rawAt(t, i - 2)) || !isLowerWord(t, i - 2);
  return STOPS.has(before);
}

/**
 * A number at `i` is not the tail of something longer: letters, "S-", "2+", "9/", "12:" or "No." touching it from the
 * left. Opening marks and the dash that breaks a sentence may touch it.
 */
export function standsFree(t: Tokens, i: number): boolean {
  if (!touches(t, i - 1)) return true;
  const before = rawAt(t, i - 1);
  if (OPENERS.has(before) || before === '—' || before === ',' || before === ';') return true;
  return isDash(t, i - 1) && !touches(t, i - 2);
}

const OPENERS: ReadonlySet<string> = new Set([
  '"',
  '“',
  '‘',
  "'",
  '(',
  '[',
  '«',
  '*',
  '_',
  '|',
  '>',
  '~',
  '≈',
  '<',
  '≥',
  '≤',
  '•',
  '„',
]);
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ':', ';', '•', '"', '”', '’', ')']);
