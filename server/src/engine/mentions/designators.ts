// Recogniser of weapon systems by designator: MQ-9B, F/A-18E, AN/TPY-2, PAC-3 MSE, Type 094, Project 75(I), 9M729, Agni-VI.
// Calibres, routes, forms, visas, budget lines, hull numbers and the like look alike; a designator counts only with a prefix
// that forces use or a noun of kind behind it, and never behind the words that such look-alikes follow.

import { Shape, type Word } from '../text/lexicon.ts';
import { type Tokens, touchesNext } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import {
  COUNTED_BEFORE,
  DIGITS_FIRST,
  FAMILIES_WITH_ONE_NUMBER,
  isMonth,
  KIND,
  NOT_BEHIND,
  NOT_SYSTEMS,
  PREFIXES,
  SUFFIXES,
} from './designator-words.ts';
import { pluralEnd } from './known.ts';
import { formOf } from './person-names.ts';

/** Systems by designator in a paragraph, by start. */
export function findDesignators(tokens: Tokens): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.words[i] as Word;
    const candidate =
      word.shape & Shape.Number
        ? digitsFirst(tokens, i)
        : word.shape & Shape.Capital
          ? (designator(tokens, i) ?? numbered(tokens, i) ?? roman(tokens, i))
          : undefined;
    if (!candidate) continue;
    found.push(candidate);
    i = candidate.lastToken;
  }
  return found;
}

/** Letters, hyphen, digits, maybe letters: MQ-9B, F-414, AN/TPY-2, Su-30MKI, PAC-3 MSE. */
function designator(tokens: Tokens, at: number): Candidate | undefined {
  const word = tokens.words[at] as Word;
  if ((word.shape & Shape.Alpha) === 0 || word.raw.length > 12 || isContinued(tokens, at)) return undefined;
  const prefix = familyAt(tokens, at);
  const family = tokens.words[prefix] as Word | undefined;
  if (!family || (family.shape & Shape.Capital) === 0) return undefined;
  const hyphen =
    prefix + 1 < tokens.length &&
    ((tokens.words[prefix + 1] as Word).shape & Shape.Dash) !== 0 &&
    touchesNext(tokens, prefix) &&
    touchesNext(tokens, prefix + 1);
  const number = hyphen ? prefix + 2 : prefix + 1;
  const digits = tokens.words[number] as Word | undefined;
  if (!digits || (digits.shape & Shape.Number) === 0 || !/^\d{1,4}$/.test(digits.raw)) return undefined;
  if (!hyphen && !touchesNext(tokens, prefix)) return undefined;
  const last = suffixEnd(tokens, number);
  if (NOT_SYSTEMS.has(family.norm) || NOT_SYSTEMS.has(word.norm) || isMonth(family.norm)) return undefined;
  if (isRangeOrDate(tokens, number, last) || isLookAlike(tokens, at, number, last)) return undefined;
  const kind = kindBehind(tokens, last);
  if (!kind && !(hyphen && isOfType(family.norm, digits, last > number))) return undefined;
  if (!kind && isHullNumber(tokens, at, last)) return undefined;
  return system(tokens, at, last, kind ? 'designator before a noun of kind' : 'designator with a type prefix');
}

/** The tokens before are of the same word: the "18" in "F-18" has been read. */
function isContinued(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.ends[at - 1] === tokens.starts[at] && /^[-/\d]/.test((tokens.words[at - 1] as Word).raw);
}

/** F/A-18 and AN/TPY-2 have their family behind the slash. */
function familyAt(tokens: Tokens, at: number): number {
  const slash = (tokens.words[at + 1] as Word | undefined)?.raw === '/';
  return slash && touchesNext(tokens, at) && touchesNext(tokens, at + 1) ? at + 2 : at;
}

/** Letters that touch the number, then a marked version: 9B, 30MKI, 3 MSE, 75(I). */
function suffixEnd(tokens: Tokens, number: number): number {
  let last = number;
  const letters = tokens.words[number + 1] as Word | undefined;
  if (letters && touchesNext(tokens, number) && letters.shape & Shape.Alpha && letters.raw.length <= 4)
    if (letters.raw !== 's') last = number + 1;
  const version = tokens.words[last + 1] as Word | undefined;
  if (version && !touchesNext(tokens, last) && SUFFIXES.has(version.raw)) return last + 1;
  const [open, inner, close] = [1, 2, 3].map((i) => tokens.words[last + i] as Word | undefined);
  if (open?.raw === '(' && close?.raw === ')' && inner && /^[A-Z]{1,3}$/.test(inner.raw) && touchesNext(tokens, last))
    return last + 3;
  return last;
}

function isOfType(family: string, digits: Word, hasSuffix: boolean): boolean {
  if (!PREFIXES.has(family)) return false;
  if (/^(?:19|20)\d\d$/.test(digits.raw) && !hasSuffix) return false;
  const only = FAMILIES_WITH_ONE_NUMBER.get(family);
  return only === undefined || only.test(digits.raw);
}

/** A hyphen and a further number is a range or a date: 07-Feb-2025, A-1-2. */
function isRangeOrDate(tokens: Tokens, number: number, last: number): boolean {
  return (
    last === number &&
    touchesNext(tokens, number) &&
    /^[-/.,:]$/.test((tokens.words[number + 1] as Word).raw) &&
    touchesNext(tokens, number + 1) &&
    ((tokens.words[number + 2] as Word).shape & Shape.Number) !== 0
  );
}

/** Roads, forms, flights, visas, budget lines: told by the word before or behind. */
function isLookAlike(tokens: Tokens, at: number, number: number, last: number): boolean {
  const before = tokens.words[at - 1] as Word | undefined;
  const earlier = before?.raw === '.' ? (tokens.words[at - 2] as Word | undefined) : before;
  if (earlier && COUNTED_BEFORE.test(earlier.norm)) return true;
  if (NOT_BEHIND.test((tokens.words[last + 1] as Word | undefined)?.norm ?? '')) return true;
  return (tokens.words[number] as Word).raw === '1' && (tokens.words[last] as Word).norm === 'b';
}

/** "(F-101)" behind a ship's name, "(DDG-105)": a hull, not a type. */
function isHullNumber(tokens: Tokens, at: number, last: number): boolean {
  if ((tokens.words[at - 1] as Word | undefined)?.raw !== '(') return false;
  if ((tokens.words[last + 1] as Word | undefined)?.raw !== ')' || last > at + 2) return false;
  if (!/^(?:f|d|r|p|a|l|s|m|k|c|y|g|ss|ssn|ssbn|ssgn)$/.test((tokens.words[at] as Word).norm)) return false;
  return (((tokens.words[at - 2] as Word | undefined)?.shape ?? 0) & Shape.Capital) !== 0;
}

/** "Type 094", "Project 75(I)", "Mk 41 launcher": with the noun of kind near, or a project of several digits. */
function numbered(tokens: Tokens, at: number): Candidate | undefined {
  const word = tokens.words[at] as Word;
  if (!/^(?:type|project|mk|mark)$/.test(word.norm)) return undefined;
  const dash = ((tokens.words[at + 1] as Word | undefined)?.shape ?? 0) & Shape.Dash;
  const number = dash ? at + 2 : at + 1;
  const digits = tokens.words[number] as Word | undefined;
  if (!digits || !/^\d{2,5}$/.test(digits.raw)) return undefined;
  const last = suffixEnd(tokens, number);
  const naval = word.norm === 'type' && digits.raw.length === 3 && digits.raw.startsWith('0');
  const sure = naval || (word.norm === 'project' && last > number && /^\d\d/.test(digits.raw));
  if (!sure && !kindBehind(tokens, last) && !KIND.test((tokens.words[at - 1] as Word | undefined)?.norm ?? ''))
    return undefined;
  return system(tokens, at, last, 'a numbered type or project');
}

/** "Agni-VI missile", "Shaheen-III missile": a name with a Roman number, before a noun of kind. */
function roman(tokens: Tokens, at: number): Candidate | undefined {
  const word = tokens.words[at] as Word;
  if ((word.shape & Shape.Lower) === 0 || word.raw.length < 3 || isContinued(tokens, at)) return undefined;
  const dash = ((tokens.words[at + 1] as Word | undefined)?.shape ?? 0) & Shape.Dash;
  if (!dash || !touchesNext(tokens, at) || !touchesNext(tokens, at + 1)) return undefined;
  if (!/^(?:[IVX]{1,4}|[A-Z])$/.test((tokens.words[at + 2] as Word | undefined)?.raw ?? '')) return undefined;
  if (NOT_SYSTEMS.has(word.norm) || !KIND.test((tokens.words[at + 3] as Word | undefined)?.norm ?? ''))
    return undefined;
  return system(tokens, at, at + 2, 'a name with its mark, before a noun of kind');
}

/** Russian indices: 9M729, 2S19, 3M14. */
function digitsFirst(tokens: Tokens, at: number): Candidate | undefined {
  const first = tokens.words[at] as Word;
  const letters = tokens.words[at + 1] as Word | undefined;
  const digits = tokens.words[at + 2] as Word | undefined;
  if (!letters || !digits || first.raw.length > 2 || isContinued(tokens, at)) return undefined;
  if (!touchesNext(tokens, at) || !touchesNext(tokens, at + 1) || !/^\d{1,3}$/.test(digits.raw)) return undefined;
  if (!DIGITS_FIRST.has(`${first.raw}${letters.raw}`)) return undefined;
  return system(tokens, at, suffixEnd(tokens, at + 2), 'a Russian index');
}

/** A noun of kind among the words behind token `at`, before any mark. */
export function kindBehind(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + 4; i++) {
    const word = tokens.words[i] as Word;
    if (word.shape & Shape.Mark && (word.shape & Shape.Dash) === 0) return false;
    if (KIND.test(word.norm)) return true;
  }
  return false;
}

/** A designator that ends in one which is known, with only AN/ before it, is that. */
export function adoptDesignators(
  designators: readonly Candidate[],
  known: readonly Candidate[],
  tokens: Tokens,
): readonly Candidate[] {
  if (designators.length === 0) return designators;
  const systems = new Map(
    known.filter(({ type }) => type === 'system').map((candidate) => [candidate.lastToken, candidate]),
  );
  return designators.map((designator) => {
    const inner = systems.get(designator.lastToken);
    if (!inner || inner.firstToken !== designator.firstToken + 2) return designator;
    if ((tokens.words[designator.firstToken] as Word).norm !== 'an') return designator;
    return { ...designator, options: inner.options, reason: `${inner.reason} with AN/` };
  });
}

/** A candidate for a system that the knowledge may not have. */
export function system(tokens: Tokens, first: number, last: number, reason: string): Candidate {
  const end = pluralEnd(tokens, last);
  return {
    start: tokens.starts[first] as number,
    end: tokens.ends[end] as number,
    firstToken: first,
    lastToken: end,
    by: 'designator',
    type: 'system',
    options: [],
    form: formOf(tokens, first, last),
    reason,
    keepInside: true,
  };
}
