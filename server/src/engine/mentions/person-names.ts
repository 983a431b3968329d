// Where a personal name begins and ends beside office words: one to five names, initials, particles, hyphens, a Jr. What
// makes the person an official is said in officials.ts.

import { COURTESY } from '../knowledge/office-words.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import { type Tokens, touchesNext } from '../text/tokens.ts';
import type { Candidate, OfficePhrase } from './candidate.ts';
import { NAMES_TOO, NO_NAME, PARTICLES } from './words.ts';

const LONGEST_NAME = 5;

/** Honours behind a name. */
const POST_NOMINAL =
  /^(?:MP|MLA|KBE|CBE|OBE|MBE|KCB|GCB|CB|DSO|KCMG|CMG|PVSM|AVSM|UYSM|YSM|VSM|ADC|QC|KC|MSM|AM|AO|AC)$/;

/** What a name is read against: the known names of the paragraph, by their ends. */
export interface Names {
  readonly tokens: Tokens;
  readonly byFirst: ReadonlyMap<number, Candidate>;
  readonly byLast: ReadonlyMap<number, Candidate>;
}

/** Last token of the personal name that starts at `at`, or -1. */
export function personEnd(at: number, names: Names): number {
  const { tokens } = names;
  let last = -1;
  let count = 0;
  for (let i = at; i < tokens.length && i < at + LONGEST_NAME * 2; i++) {
    const word = tokens.words[i] as Word;
    if (isNamePart(word) || (i === at && isNameToo(tokens, i))) {
      if (startsOther(i, at, names) || (i > at && POST_NOMINAL.test(word.raw))) break;
      last = i;
      if (++count === LONGEST_NAME) break;
    } else if (word.raw === '.' && i > at && endsAbbreviation(tokens.words[i - 1] as Word)) last = i;
    else if (isInnerDash(tokens, i) && i > at) last = ++i;
    else if (!isParticle(tokens, i)) break;
  }
  if (last >= 0 && (tokens.words[last] as Word).raw === '.') last--;
  return count > 0 && ((tokens.words[last] as Word).shape & Shape.Initial) === 0 ? last : -1;
}

/** First token of a personal name that ends at `end` and has several parts, or -1. */
export function personStart(end: number, names: Names): number {
  const { tokens } = names;
  for (let first = Math.max(0, end - 8); first < end; first++) {
    if (personEnd(first, names) !== end) continue;
    const before = tokens.words[first - 1] as Word | undefined;
    const named = isCourtesy(tokens, first - 1) || (before?.raw === '.' && isCourtesy(tokens, first - 2));
    if (named || before === undefined || (before.shape & Shape.Capital) === 0 || NO_NAME.has(before.norm)) return first;
  }
  return -1;
}

/** A candidate for a person whom the knowledge does not have. */
export function newPerson(tokens: Tokens, first: number, last: number, office: OfficePhrase): Candidate {
  return {
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
    firstToken: first,
    lastToken: last,
    by: 'official',
    type: 'official',
    options: [],
    form: formOf(tokens, first, last),
    office,
    reason: 'office words beside a personal name',
  };
}

/** The words of a run of tokens, with single spaces where the text has white space. */
export function formOf(tokens: Tokens, first: number, last: number): string {
  let form = '';
  for (let i = first; i <= last; i++) {
    const gap = i > first && (tokens.starts[i] as number) > (tokens.ends[i - 1] as number) ? ' ' : '';
    form += gap + (tokens.words[i] as Word).raw;
  }
  return form;
}

/** True for Mr, Dr, Shri, Sir. */
export function isCourtesy(tokens: Tokens, at: number): boolean {
  return COURTESY.has((tokens.words[at] as Word | undefined)?.norm ?? '');
}

/** A word that can be a part of a personal name. */
export function isNamePart(word: Word | undefined): boolean {
  if (!word || (word.shape & Shape.Alpha) === 0 || (word.shape & Shape.Capital) === 0) return false;
  if (word.shape & Shape.Initial || word.shape & Shape.Dotted) return true;
  return word.raw.length > 1 && !NO_NAME.has(word.norm);
}

/** "He Weidong", "Will Smith": a common word that is a given name where a family name follows. */
function isNameToo(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at] as Word;
  return (word.shape & Shape.Capital) !== 0 && NAMES_TOO.has(word.norm) && isNamePart(tokens.words[at + 1]);
}

/** A place, organisation or the like begins here: the name has ended. People are called after places and things, too. */
function startsOther(i: number, at: number, { tokens, byFirst }: Names): boolean {
  const known = byFirst.get(i);
  if (!known || known.type === 'official' || known.by === 'part') return false;
  const word = tokens.words[i] as Word;
  if (known.lastToken > i || word.shape & (Shape.AllCaps | Shape.Dotted)) return true;
  // "Wellington Koo": one word, and a name goes on behind it. "Jeanne Shaheen": one word that also names a system.
  if (i === at) return !isNamePart(tokens.words[i + 1]) || byFirst.has(i + 1);
  return known.type === 'place' || known.type === 'organisation';
}

function endsAbbreviation(word: Word): boolean {
  return (word.shape & Shape.Initial) !== 0 || /^(?:jr|sr|st|md|mohd)$/.test(word.norm);
}

/** The hyphen in "Jean-Yves" and "al-Abadi". */
function isInnerDash(tokens: Tokens, at: number): boolean {
  if (((tokens.words[at] as Word).shape & Shape.Dash) === 0) return false;
  return (
    touchesNext(tokens, at - 1) && touchesNext(tokens, at) && ((tokens.words[at + 1] as Word).shape & Shape.Alpha) !== 0
  );
}

/** "von der" before "Leyen", "al-" before "Abadi". */
function isParticle(tokens: Tokens, at: number): boolean {
  let i = at;
  for (let hops = 0; hops < 3 && PARTICLES.has((tokens.words[i] as Word | undefined)?.norm ?? ''); hops++) i++;
  if (i === at) return false;
  const dash = tokens.words[i] as Word | undefined;
  if (dash && dash.shape & Shape.Dash && touchesNext(tokens, i - 1) && touchesNext(tokens, i)) i++;
  return isNamePart(tokens.words[i]);
}
