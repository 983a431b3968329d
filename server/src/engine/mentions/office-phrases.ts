// Office words in a text, grown to both sides: qualifiers, country and institution before them, "of …" and country behind.

import type { Match } from '../knowledge/matcher.ts';
import type { NameIndex, OfficeOption } from '../knowledge/names.ts';
import { OFFICE_LESSER, OFFICE_MODIFIERS } from '../knowledge/office-words.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import { type Tokens, touchesNext } from '../text/tokens.ts';
import type { Candidate, OfficePhrase } from './candidate.ts';
import type { Names } from './person-names.ts';

export interface OfficeReader extends Names {
  readonly index: NameIndex;
}

/** Office words and what stands with them. */
export interface ReadOffice {
  readonly office: OfficePhrase;
  /** Last token of the office words themselves, without "of …". */
  readonly noun: number;
  /** Organisations that the words name: head of *the IAEA*. */
  readonly organisations: readonly Candidate[];
  /** A capitalised word before the office that nothing is known of: *Anduril* president. */
  readonly unknown: boolean;
}

/** Reads the office around its words. */
export function readOffice(match: Match<OfficeOption>, reader: OfficeReader): ReadOffice {
  const { tokens } = reader;
  const front = officeFront(match, reader);
  const noun = lastOfNoun(tokens, match.last);
  const tail = officeTail(noun, reader);
  const countries = [...front.countries, ...tail.countries];
  const posts =
    front.lesser || tail.other
      ? []
      : match.patterns.flatMap((pattern) => (pattern.payload.post ? [pattern.payload.post] : []));
  return {
    noun,
    organisations: [...front.organisations, ...tail.organisations],
    unknown: front.unknown,
    office: {
      start: tokens.starts[front.first] as number,
      end: tokens.ends[tail.last] as number,
      firstToken: front.first,
      lastToken: tail.last,
      qualifiers: [...front.qualifiers, ...tail.qualifiers],
      posts: posts
        .filter((post) => countries.length === 0 || (post.country !== undefined && countries.includes(post.country)))
        .map((post) => post.id),
      countries,
    },
  };
}

interface Front {
  first: number;
  lesser: boolean;
  unknown: boolean;
  readonly qualifiers: string[];
  readonly countries: string[];
  readonly organisations: Candidate[];
}

function officeFront(match: Match<OfficeOption>, reader: OfficeReader): Front {
  const { tokens } = reader;
  const front: Front = {
    first: match.first,
    lesser: false,
    unknown: false,
    qualifiers: ownQualifiers(match),
    countries: [],
    organisations: [],
  };
  for (let i = match.first - 1; i >= 0 && match.first - i <= 8; i--) {
    const word = tokens.words[i] as Word;
    if (word.shape & Shape.Dash) continue;
    if (word.shape & Shape.Possessive) {
      const owner = reader.byLast.get(i - 1);
      if (owner) takeOwner(owner, front);
      break;
    }
    const place = reader.byLast.get(i);
    const modifier = OFFICE_MODIFIERS.get(word.norm);
    const adjective = reader.index.adjectives.get(word.norm);
    if (modifier !== undefined) {
      if (modifier) front.qualifiers.push(modifier);
      front.first = i;
    } else if (adjective !== undefined && word.shape & Shape.Capital) {
      front.countries.push(adjective);
      front.first = i;
    } else if (place && (place.type === 'place' || place.type === 'organisation')) {
      takeOwner(place, front);
      front.first = place.firstToken;
      i = place.firstToken;
    } else if (OFFICE_LESSER.has(word.norm)) {
      front.lesser = true;
      front.first = i;
    } else if (isTitleWord(word) && i > 0 && !startsSentence(tokens, i)) {
      front.lesser = true;
      front.unknown ||= !INSTITUTION.test(word.norm);
      front.first = i;
    } else break;
  }
  return front;
}

function takeOwner(owner: Candidate, front: Front): void {
  if (owner.type === 'place') front.countries.push(...owner.options.map((option) => option.entity.id));
  if (owner.type === 'organisation') front.organisations.push(owner);
}

/** What an office noun says by itself: a counterpart, a predecessor. */
function ownQualifiers(match: Match<OfficeOption>): string[] {
  const title = match.patterns[0]?.payload.title ?? '';
  if (/^(?:counterparts?|opposite number)$/i.test(title)) return ['counterpart'];
  if (/^predecessor$/i.test(title)) return ['former'];
  return /^successor$/i.test(title) ? ['designate'] : [];
}

/** "Gen." with its full stop. */
function lastOfNoun(tokens: Tokens, last: number): number {
  const stop = (tokens.words[last + 1] as Word | undefined)?.raw === '.';
  return stop && touchesNext(tokens, last) && ABBREVIATED.test((tokens.words[last] as Word).norm) ? last + 1 : last;
}

const ABBREVIATED =
  /^(?:gen|lt|adm|col|maj|capt|brig|cmdr|cdr|comdr|sen|rep|gov|sgt|amb|sec|min|dir|asst|dep|sens|reps|gens|govs)$/;

interface Tail {
  readonly last: number;
  readonly countries: string[];
  readonly organisations: Candidate[];
  readonly qualifiers: string[];
  readonly other: boolean;
}

/** "of Russia", "of the Federal Republic of Germany", "to India", "for External Affairs", "(retd)", "-designate". */
function officeTail(noun: number, reader: OfficeReader): Tail {
  const { tokens } = reader;
  const countries: string[] = [];
  const organisations: Candidate[] = [];
  const qualifiers: string[] = [];
  let other = false;
  let end = noun;
  if (/^(?:designate|elect)$/.test(wordAt(tokens, end + 2)) && (tokens.words[end + 1] as Word).shape & Shape.Dash) {
    qualifiers.push('designate');
    end += 2;
  }
  for (let hops = 0; hops < 3; hops++) {
    if (!/^(?:of|to|for|at)$/.test(wordAt(tokens, end + 1))) break;
    const at = wordAt(tokens, end + 2) === 'the' ? end + 3 : end + 2;
    const place = reader.byFirst.get(at);
    if (place?.type === 'place' || place?.type === 'organisation') {
      if (place.type === 'organisation') organisations.push(place);
      else if (wordAt(tokens, end + 1) === 'of') countries.push(...place.options.map((option) => option.entity.id));
      end = place.lastToken;
      while (isCapital(tokens.words[end + 1]) && INSTITUTION.test(wordAt(tokens, end + 1))) end++;
      continue;
    }
    const run = titleRun(tokens, at);
    if (run < 0) break;
    other = true;
    end = run;
  }
  const retired = skipRetired(tokens, end + 1);
  if (retired > end + 1) qualifiers.push('former');
  return { last: retired - 1, countries, organisations, qualifiers, other };
}

/** The token behind "(retd)", "(Ret.)" or "(retired)" at `at`; `at` itself where there is none. */
function skipRetired(tokens: Tokens, at: number): number {
  if ((tokens.words[at] as Word | undefined)?.raw !== '(') return at;
  if (!/^(?:retd|ret|retired|rtd)$/.test(wordAt(tokens, at + 1))) return at;
  const close = (tokens.words[at + 2] as Word | undefined)?.raw === '.' ? at + 3 : at + 2;
  return (tokens.words[close] as Word | undefined)?.raw === ')' ? close + 1 : at;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.shape & Shape.Capital) !== 0;
}

function wordAt(tokens: Tokens, at: number): string {
  return (tokens.words[at] as Word | undefined)?.norm ?? '';
}

/** A run of capitalised words and connectors up to a comma, for "Coordinator for Defense Policy and Arms Control,". */
function titleRun(tokens: Tokens, at: number): number {
  let last = -1;
  for (let i = at; i < tokens.length && i < at + 8; i++) {
    const word = tokens.words[i] as Word;
    if (word.shape & Shape.Alpha && word.shape & Shape.Capital) last = i;
    else if (!/^(?:and|of|the|for)$/.test(word.norm)) break;
  }
  return last;
}

/** Words that say of what an office is one, though no name is known: Northern *Army* Commander, *Majority* Leader. */
const INSTITUTION =
  /^(?:army|navy|naval|air|force|forces|fleet|corps|command|armed|military|general|staff|senate|house|parliament|congress|assembly|white|state|foreign|defense|interior|home|finance|trade|majority|minority|opposition|party|national|security|council|committee|commission|agency|ministry|department|bureau|office|intelligence|police|joint|chiefs|supreme|central|federal|union|presidential|parliamentary|northern|southern|eastern|western|north|south|east|west|cabinet|government|court|space|marine|coast|guard|special|press|policy|affairs|relations|strategic|nuclear|energy|operations)$/;

/** A capitalised word of the office itself: White House Press Secretary, Northern Army Commander. */
function isTitleWord(word: Word): boolean {
  return (
    (word.shape & Shape.Capital) !== 0 &&
    (word.shape & Shape.Alpha) !== 0 &&
    !/^(?:the|a|an|this|that|when|as|with|in|on|after|and|but|by|for|from|says|said)$/.test(word.norm)
  );
}

function startsSentence(tokens: Tokens, at: number): boolean {
  return /^[.!?:;“"‘]$/.test((tokens.words[at - 1] as Word | undefined)?.raw ?? '.');
}
