// Recogniser of new names by the noun of kind in them: "Maritime Information Sharing Technical Arrangement", "Memorandum of
// Understanding on Health", "Nuclear Consultative Group". A run of capitalised words with a head noun; headings in title
// case and sentence openings look alike and are left alone.

import { Shape, type Word } from '../text/lexicon.ts';
import { type Tokens, touchesNext } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { CONFIRMED_HEADS, type Head, headOf, isPlain } from './heads.ts';
import { formOf } from './person-names.ts';
import { CONNECTORS } from './words.ts';

const LONGEST = 14;

/** Candidates by head noun in a paragraph; a `heading` in title case gives only what an acronym confirms. */
export function findPhrases(tokens: Tokens, heading: boolean, known: readonly Candidate[] = []): readonly Candidate[] {
  if (heading && isTitleCased(tokens)) return [];
  const found: Candidate[] = [];
  const edges = edgesOf(known);
  let i = 0;
  while (i < tokens.length) {
    if (isPersonsTitle(tokens, i)) {
      i += 2; // the title and the person: "Secretary Austin Statement" is no statement's name
      continue;
    }
    const run = capitalRun(tokens, i, edges);
    if (run < 0) {
      i++;
      continue;
    }
    const candidate = isWholeTitle(tokens, i, run) ? undefined : phraseIn(tokens, i, run);
    if (candidate) found.push(candidate);
    i = (candidate?.lastToken ?? run) + 1;
  }
  return found;
}

/** Hardly a longer word that is not capitalised. */
function isTitleCased(tokens: Tokens): boolean {
  let small = 0;
  for (const word of tokens.words) {
    if ((word.shape & Shape.Alpha) === 0 || word.raw.length < 3 || CONNECTORS.has(word.norm)) continue;
    if ((word.shape & Shape.Capital) === 0 && ++small >= 2) return false;
  }
  return true;
}

/** First and last tokens of the persons named in full, last tokens of places: where another name begins or ends. */
interface Edges {
  readonly firsts: ReadonlySet<number>;
  readonly lasts: ReadonlySet<number>;
  readonly places: ReadonlySet<number>;
}

function edgesOf(known: readonly Candidate[]): Edges {
  const full = known.filter(
    ({ type, office, options }) =>
      type === 'official' && (office !== undefined || options.some((option) => option.part === 'full')),
  );
  return {
    firsts: new Set(full.map(({ firstToken }) => firstToken)),
    lasts: new Set(full.map(({ lastToken }) => lastToken)),
    places: new Set(known.filter(({ type }) => type === 'place').map(({ lastToken }) => lastToken)),
  };
}

/** Last token of the run of capitalised words and connectors that starts at `at`, or -1. */
function capitalRun(tokens: Tokens, at: number, edges: Edges): number {
  if (!isCapital(tokens.words[at])) return -1;
  let last = at;
  for (let i = at + 1; i < tokens.length && i < at + LONGEST * 2; i++) {
    const word = tokens.words[i] as Word;
    if (isCapital(word)) {
      if (isPersonsTitle(tokens, i) || (edges.firsts.has(i) && last < i - 1)) return last;
      last = i;
    } else if (word.shape & Shape.Dash && touchesNext(tokens, i - 1) && touchesNext(tokens, i)) continue;
    else if (word.shape & Shape.Possessive && i === last + 1 && touchesNext(tokens, i - 1)) {
      if (edges.places.has(i - 1) || edges.lasts.has(i - 1)) return last;
    } else if (word.shape & Shape.Number && /^\d{1,4}$/.test(word.raw) && i === last + 1) last = i;
    else if (word.raw === '&' || (CONNECTORS.has(word.norm) && i - last <= 2)) {
      if (edges.lasts.has(i - 1)) return last;
    } else break;
  }
  return last;
}

/** "… and the French Minister for the Armed Forces": a person's office ends the run; "Ministers' Dialogue" does not. */
function isPersonsTitle(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at] as Word;
  const next = tokens.words[at + 1] as Word | undefined;
  if ((word.shape & Shape.Capital) === 0 || (next && next.shape & Shape.Possessive)) return false;
  return /^(?:minister|president|secretary|ambassador|mantri|admiral|premier|chancellor|shri|smt|mr|dr|mrs|ms|senator|spokesman|spokesperson)$/.test(
    word.norm,
  );
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.shape & Shape.Alpha) !== 0 && (word.shape & Shape.Capital) !== 0;
}

/** A run that takes up a whole short paragraph is a title, not a name in a sentence. */
function isWholeTitle(tokens: Tokens, first: number, last: number): boolean {
  const next = tokens.words[last + 1] as Word | undefined;
  return first === 0 && (next === undefined || next.raw === ':');
}

function phraseIn(tokens: Tokens, runFirst: number, runLast: number): Candidate | undefined {
  const head = lastHead(tokens, runFirst, runLast);
  if (!head) return undefined;
  const first = trimStart(tokens, runFirst, head.at);
  const last = tailEnd(tokens, head, runLast);
  const specific = specificWords(tokens, first, last, head);
  if (specific < head.kind.modifiers && !isBareMemorandum(tokens, first, last)) return undefined;
  return {
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
    firstToken: first,
    lastToken: last,
    by: 'phrase',
    type: head.kind.type,
    options: [],
    form: formOf(tokens, first, last),
    reason: `capitalised words with “${(tokens.words[head.at] as Word).raw}”`,
  };
}

/** "Memorandum of Understanding" names one even alone. */
function isBareMemorandum(tokens: Tokens, first: number, last: number): boolean {
  return (
    last === first + 2 &&
    (tokens.words[first] as Word).norm === 'memorandum' &&
    /^(?:understanding|arrangement|agreement|cooperation|intent)$/.test((tokens.words[last] as Word).norm)
  );
}

interface FoundHead {
  readonly at: number;
  readonly kind: Head;
}

/** The head noun: the first one that ends a name, so that "Memorandum of Understanding on Health" is headed by its first. */
function lastHead(tokens: Tokens, first: number, last: number): FoundHead | undefined {
  let found: FoundHead | undefined;
  for (let i = first; i <= last; i++) {
    const word = tokens.words[i] as Word;
    if (!isCapital(word)) continue;
    const kind = headOf(word);
    if (!kind) continue;
    if (found && (found.kind.leads || linksOn(tokens, found.at, i) || isNextName(tokens, first, found, i))) break;
    found = { at: i, kind };
  }
  return found;
}

/** "the CFE Treaty and the Treaty on Open Skies": the first head has made a name, and "and" begins another. */
function isNextName(tokens: Tokens, first: number, found: FoundHead, at: number): boolean {
  if ((tokens.words[found.at + 1] as Word).norm !== 'and' || at <= found.at + 1) return false;
  return specificWords(tokens, first, found.at, found) >= found.kind.modifiers;
}

function specificWords(tokens: Tokens, first: number, last: number, head: FoundHead): number {
  let specific = 0;
  for (let i = first; i <= last; i++) {
    const word = tokens.words[i] as Word;
    if (i !== head.at && isCapital(word) && !isPlain(word, head.kind)) specific++;
  }
  return specific;
}

/** True when a preposition stands between two head nouns: the second belongs to the tail of the first. */
function linksOn(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (/^(?:of|on|for|to|between|with|in|under)$/.test((tokens.words[i] as Word).norm)) return true;
  return false;
}

/** Drops a sentence's opening words and articles before the name. */
function trimStart(tokens: Tokens, from: number, head: number): number {
  let first = from;
  while (
    first < head &&
    (/^(?:the|a|an|this|that|these|in|on|at|under|with|for|by|from|and|both|as|after|when|while|their|its|our|his|during|following|since|however|then|later|meanwhile|but|yet|also)$/.test(
      (tokens.words[first] as Word).norm,
    ) ||
      (tokens.words[first] as Word).shape & Shape.Mark)
  )
    first++;
  return first;
}

/** "… Arrangement on March 1": a date, no tail. */
const DATE_WORD =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/**
 * "… on Health and Biomedical Sciences": the tail goes on over connectors while capitals follow; "between India and …" does
 * not. Without a connector only a number goes on, or the name after "Exercise".
 */
function tailEnd(tokens: Tokens, head: FoundHead, runLast: number): number {
  let last = head.at;
  for (let i = head.at + 1; i <= runLast; i++) {
    const word = tokens.words[i] as Word;
    if (/^(?:between|with|by|under|in|at|the)$/.test(word.norm) && !isCapital(word) && word.norm !== 'the') break;
    if (word.norm === 'and' && last === head.at) break;
    if (word.shape & Shape.Possessive && last === head.at) break;
    if (DATE_WORD.test(word.norm)) break;
    if (i === head.at + 1 && isCapital(word) && !head.kind.leads) break;
    if (isCapital(word) || word.shape & Shape.Number) last = i;
  }
  return last;
}

/**
 * A phrase that ends in a known name, with nothing but countries before it ("U.S.-India Initiative on Critical and Emerging
 * Technology"), is that thing.
 */
export function adoptKnown(
  phrases: readonly Candidate[],
  known: readonly Candidate[],
  tokens: Tokens,
): readonly Candidate[] {
  if (phrases.length === 0) return phrases;
  const byLast = new Map(known.map((candidate) => [candidate.lastToken, candidate]));
  const places = new Set(
    known
      .filter(({ type }) => type === 'place')
      .flatMap(({ firstToken, lastToken }) => tokenRange(firstToken, lastToken)),
  );
  return phrases.map((phrase) => {
    const inner = byLast.get(phrase.lastToken);
    if (!inner || inner.type === 'place' || inner.type === 'official' || inner.firstToken <= phrase.firstToken)
      return phrase;
    for (let i = phrase.firstToken; i < inner.firstToken; i++) {
      const word = tokens.words[i] as Word;
      const isCountry =
        (word.shape & (Shape.Dash | Shape.AllCaps | Shape.Dotted)) !== 0 ||
        /^(?:indo|joint|inaugural|bilateral)$/.test(word.norm);
      if (!isCountry && !places.has(i)) return phrase;
    }
    return { ...phrase, type: inner.type, options: inner.options, reason: `${inner.reason} with its countries` };
  });
}

/** The type that a long form's own head noun gives it, for a name that its acronym confirms. */
export function typeOfPhrase(tokens: Tokens, first: number, last: number): Candidate['type'] | undefined {
  for (let i = last; i >= first; i--) {
    const word = tokens.words[i] as Word;
    const type = headOf(word)?.type ?? CONFIRMED_HEADS.get(word.norm) ?? singular(word, CONFIRMED_HEADS);
    if (type) return type;
  }
  return undefined;
}

function singular<T>(word: Word, heads: ReadonlyMap<string, T>): T | undefined {
  return word.singular >= 0 ? heads.get(word.norm.slice(0, -1)) : undefined;
}

function tokenRange(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
