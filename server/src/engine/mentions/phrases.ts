// Recogniser of new names by the noun of kind in them: "Maritime Information Sharing Technical Arrangement", "Memorandum of
// Understanding on Health", "Nuclear Consultative Group". A run of capitalised words with a head noun; headings and sentence
// openings look alike and are left alone.

import type { EntityType } from '../knowledge/model.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import { type Tokens, touchesNext } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { CONNECTORS } from './words.ts';

interface Head {
  readonly type: EntityType;
  /** Words beside the head that a name must have. */
  readonly modifiers: number;
}

const HEADS: ReadonlyMap<string, Head> = new Map(
  (
    [
      ['agreement', [1, 'agreement treaty pact accord arrangement convention compact covenant protocol entente']],
      [
        'agreement',
        [2, 'declaration framework partnership memorandum mou roadmap consensus regime charter communique statement'],
      ],
      ['initiative', [2, 'initiative program mission campaign fund']],
      ['dialogue', [1, 'dialogue dialog summit forum consultation talk']],
      ['exercise', [1, 'exercise wargame']],
      ['document', [2, 'strategy review doctrine posture']],
      [
        'organisation',
        [
          2,
          'command agency ministry council committee commission corporation administration authority bureau institute foundation university directorate group fleet brigade regiment division corps battalion squadron force organization institution limited consortium board',
        ],
      ],
    ] as const
  ).flatMap(([type, [modifiers, words]]) => words.split(' ').map((word) => [word, { type, modifiers }] as const)),
);

/** Words that make no name specific: with them alone a head noun stays a common noun. */
const PLAIN =
  /^(?:the|a|an|this|that|these|new|joint|bilateral|both|any|such|its|their|our|first|second|third|each|every|all|no|said|key|major|general|annual|final|draft|current|next|under|of|on|for|in|to|and|with)$/;

const LONGEST = 14;

/** Candidates by head noun in a paragraph; `heading` paragraphs are in title case and give only what an acronym confirms. */
export function findPhrases(tokens: Tokens, heading: boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  let i = 0;
  while (i < tokens.length) {
    const run = capitalRun(tokens, i);
    if (run < 0) {
      i++;
      continue;
    }
    const candidate = heading || isTitleCase(tokens, i, run) ? undefined : phraseIn(tokens, i, run);
    if (candidate) found.push(candidate);
    i = run + 1;
  }
  return found;
}

/** Last token of the run of capitalised words and connectors that starts at `at`, or -1. */
function capitalRun(tokens: Tokens, at: number): number {
  if (!isCapital(tokens.words[at])) return -1;
  let last = at;
  for (let i = at + 1; i < tokens.length && i < at + LONGEST * 2; i++) {
    const word = tokens.words[i] as Word;
    if (isCapital(word)) last = i;
    else if (word.shape & Shape.Dash && touchesNext(tokens, i - 1) && touchesNext(tokens, i)) continue;
    else if (word.shape & Shape.Number && /^\d{1,4}$/.test(word.raw) && i === last + 1) last = i;
    else if (word.raw === '&' || (CONNECTORS.has(word.norm) && i - last <= 2)) continue;
    else break;
  }
  return last;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.shape & Shape.Alpha) !== 0 && (word.shape & Shape.Capital) !== 0;
}

/** A run that takes up a whole short paragraph is a title, not a name in a sentence. */
function isTitleCase(tokens: Tokens, first: number, last: number): boolean {
  const next = tokens.words[last + 1] as Word | undefined;
  return first === 0 && (next === undefined || next.raw === ':');
}

function phraseIn(tokens: Tokens, runFirst: number, runLast: number): Candidate | undefined {
  const head = lastHead(tokens, runFirst, runLast);
  if (!head) return undefined;
  const first = trimStart(tokens, runFirst, head.at);
  const last = tailEnd(tokens, head.at, runLast);
  let specific = 0;
  for (let i = first; i <= last; i++) {
    const word = tokens.words[i] as Word;
    if (i !== head.at && isCapital(word) && !PLAIN.test(word.norm) && !CONNECTORS.has(word.norm)) specific++;
  }
  if (specific < head.kind.modifiers) return undefined;
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

/** The head noun: the first one that ends a name, so that "Memorandum of Understanding on Health" is headed by its first. */
function lastHead(tokens: Tokens, first: number, last: number): { at: number; kind: Head } | undefined {
  let found: { at: number; kind: Head } | undefined;
  for (let i = first; i <= last; i++) {
    const word = tokens.words[i] as Word;
    if (!isCapital(word)) continue;
    const kind = HEADS.get(word.norm) ?? (word.singular >= 0 ? HEADS.get(word.norm.slice(0, -1)) : undefined);
    if (!kind) continue;
    if (found && linksOn(tokens, found.at, i)) break;
    found = { at: i, kind };
  }
  return found;
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
    (/^(?:the|a|an|this|that|these|in|on|at|under|with|for|by|from|and|both|as|after|when|while|their|its|our|his|during|following|since|however)$/.test(
      (tokens.words[first] as Word).norm,
    ) ||
      (tokens.words[first] as Word).shape & Shape.Mark)
  )
    first++;
  return first;
}

/** "… on Health and Biomedical Sciences": the tail goes on over connectors while capitals follow; "between India and …" does not. */
function tailEnd(tokens: Tokens, head: number, runLast: number): number {
  let last = head;
  for (let i = head + 1; i <= runLast; i++) {
    const word = tokens.words[i] as Word;
    if (/^(?:between|with|by|under|in|at|the)$/.test(word.norm) && !isCapital(word) && word.norm !== 'the') break;
    if (word.norm === 'and' && last === head) break;
    if (isCapital(word) || word.shape & Shape.Number) last = i;
  }
  return last;
}

function formOf(tokens: Tokens, first: number, last: number): string {
  let form = '';
  for (let i = first; i <= last; i++) {
    const gap = i > first && (tokens.starts[i] as number) > (tokens.ends[i - 1] as number) ? ' ' : '';
    form += gap + (tokens.words[i] as Word).raw;
  }
  return form;
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
export function typeOfPhrase(tokens: Tokens, first: number, last: number): EntityType | undefined {
  for (let i = last; i >= first; i--) {
    const word = tokens.words[i] as Word;
    const kind = HEADS.get(word.norm) ?? (word.singular >= 0 ? HEADS.get(word.norm.slice(0, -1)) : undefined);
    if (kind) return kind.type;
  }
  return undefined;
}

function tokenRange(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
