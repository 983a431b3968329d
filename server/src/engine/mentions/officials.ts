// Recogniser of officials by their form: office words beside a personal name ("Defence Minister X Y", "X Y, the US Ambassador
// to India"). It also reads the office words beside names that the knowledge has. Journalists, authors and company people
// have no office words and are left alone.

import type { Match } from '../knowledge/matcher.ts';
import type { NameIndex, OfficeOption } from '../knowledge/names.ts';
import { COURTESY, OFFICE_LESSER, OFFICE_MODIFIERS } from '../knowledge/office-words.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import { type Tokens, touchesNext } from '../text/tokens.ts';
import type { Candidate, OfficePhrase } from './candidate.ts';
import { NO_NAME, PARTICLES } from './words.ts';

const LONGEST_NAME = 5;

/** Officials beside office words; `known` are the candidates of known names, by first token. */
export function findOfficials(tokens: Tokens, index: NameIndex, known: readonly Candidate[]): readonly Candidate[] {
  const reader: Reader = { tokens, index, byFirst: byFirstToken(known), byLast: byLastToken(known) };
  const found: Candidate[] = [];
  let free = 0;
  for (const match of index.offices.find(tokens)) {
    if (match.shorter || match.first < free || isPlural(tokens, match) || isTime(tokens, match)) continue;
    const office = readOffice(match, reader);
    const candidate = nameAfter(office, reader) ?? nameBefore(office, reader);
    if (!candidate) continue;
    found.push(candidate);
    free = Math.max(office.lastToken, candidate.lastToken) + 1;
  }
  return found;
}

interface Reader {
  readonly tokens: Tokens;
  readonly index: NameIndex;
  readonly byFirst: ReadonlyMap<number, Candidate>;
  readonly byLast: ReadonlyMap<number, Candidate>;
}

function byFirstToken(known: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  return new Map(known.map((candidate) => [candidate.firstToken, candidate]));
}

function byLastToken(known: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  return new Map(known.map((candidate) => [candidate.lastToken, candidate]));
}

/** "the Defence Ministers" are nobody in particular. */
function isPlural(tokens: Tokens, match: Match<OfficeOption>): boolean {
  const last = tokens.words[match.last] as Word;
  return (
    last.singular >= 0 &&
    /(?:ministers|presidents|secretaries|generals|chiefs|admirals|ambassadors|leaders|advisers|advisors|senators|envoys|governors)$/.test(
      last.norm,
    )
  );
}

/** "12:43 PM". */
function isTime(tokens: Tokens, match: Match<OfficeOption>): boolean {
  return (
    (tokens.words[match.first] as Word).norm === 'pm' &&
    ((tokens.words[match.first - 1] as Word | undefined)?.shape ?? 0) === Shape.Number
  );
}

/** Ranks and offices that are common words too: with a single new word behind them they name nobody. */
const COMMON_OFFICES =
  /^(?:general|major|chief|speaker|captain|commander|representative|administrator|commissioner|marshal|coordinator|adviser|advisor|premier|governor|king|queen|rep|sen|mp|col|commandant|lawmaker|secretary)$/;

/** Grows the office words to both sides: qualifiers and country before, "of …" and country behind. */
function readOffice(match: Match<OfficeOption>, reader: Reader): OfficePhrase {
  const { tokens } = reader;
  const qualifiers: string[] = [];
  const countries: string[] = [];
  let first = match.first;
  let lesser = false;
  for (let i = match.first - 1; i >= 0 && match.first - i <= 8; i--) {
    const word = tokens.words[i] as Word;
    if (word.shape & Shape.Dash) continue;
    const place = reader.byLast.get(i);
    if (word.shape & Shape.Possessive) {
      const owner = reader.byLast.get(i - 1);
      if (owner?.type !== 'place') break;
      countries.push(...owner.options.map((option) => option.entity.id));
      break;
    }
    const modifier = OFFICE_MODIFIERS.get(word.norm);
    const adjective = reader.index.adjectives.get(word.norm);
    if (modifier !== undefined) {
      if (modifier) qualifiers.push(modifier);
      first = i;
    } else if (adjective !== undefined && word.shape & Shape.Capital) {
      countries.push(adjective);
      first = i;
    } else if (place && (place.type === 'place' || place.type === 'organisation')) {
      if (place.type === 'place') countries.push(...place.options.map((option) => option.entity.id));
      first = place.firstToken;
      i = place.firstToken;
    } else if (OFFICE_LESSER.has(word.norm)) {
      lesser = true;
      first = i;
    } else if (isTitleWord(word) && i > 0 && !startsSentence(tokens, i)) {
      lesser = true;
      first = i;
    } else break;
  }
  let last = match.last;
  if (
    (tokens.words[last + 1] as Word | undefined)?.raw === '.' &&
    /^(?:gen|lt|adm|col|maj|capt|brig|cmdr|cdr|sen|rep)$/.test((tokens.words[last] as Word).norm)
  )
    last++;
  const tail = officeTail(last, reader);
  last = tail.last;
  countries.push(...tail.countries);
  const posts =
    lesser || tail.other
      ? []
      : match.patterns.flatMap((pattern) => (pattern.payload.post ? [pattern.payload.post] : []));
  return {
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
    firstToken: first,
    lastToken: last,
    qualifiers,
    posts: posts
      .filter((post) => countries.length === 0 || (post.country !== undefined && countries.includes(post.country)))
      .map((post) => post.id),
    countries,
  };
}

/** "of Russia", "of the Federal Republic of Germany", "to India", "for External Affairs", "(retd)", "-designate". */
function officeTail(last: number, reader: Reader): { last: number; countries: string[]; other: boolean } {
  const { tokens } = reader;
  const countries: string[] = [];
  let other = false;
  let end = last;
  for (let hops = 0; hops < 3; hops++) {
    const link = tokens.words[end + 1] as Word | undefined;
    if (!link || !/^(?:of|to|for|at)$/.test(link.norm)) break;
    const at = (tokens.words[end + 2] as Word | undefined)?.norm === 'the' ? end + 3 : end + 2;
    const place = reader.byFirst.get(at);
    if (place?.type === 'place' || place?.type === 'organisation') {
      if (place.type === 'place' && link.norm === 'of')
        countries.push(...place.options.map((option) => option.entity.id));
      end = place.lastToken;
      continue;
    }
    const run = titleRun(tokens, at);
    if (run < 0) break;
    other = true;
    end = run;
  }
  return { last: end, countries, other };
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

function nameAfter(office: OfficePhrase, reader: Reader): Candidate | undefined {
  const { tokens } = reader;
  let at = office.lastToken + 1;
  const comma = (tokens.words[at] as Word | undefined)?.raw === ',';
  if (comma) at++;
  while (isCourtesy(tokens, at)) at += (tokens.words[at + 1] as Word | undefined)?.raw === '.' ? 2 : 1;
  const known = reader.byFirst.get(at);
  if (known?.type === 'official') return withOffice(known, office);
  if (comma || known) return undefined;
  const last = personEnd(tokens, at, reader);
  if (last < 0) return undefined;
  const word = tokens.words[office.lastToken] as Word;
  if (last === at && ((word.shape & Shape.Capital) === 0 || COMMON_OFFICES.test(word.norm))) return undefined;
  return newPerson(tokens, at, last, office);
}

/** "Rajnath Singh, the Defence Minister", "Dr. Kim Tae-hyo, Principal Deputy National Security Advisor of the ROK". */
function nameBefore(office: OfficePhrase, reader: Reader): Candidate | undefined {
  const { tokens } = reader;
  let end = office.firstToken - 1;
  if (/^(?:the|a|an)$/.test((tokens.words[end] as Word | undefined)?.norm ?? '')) end--;
  if ((tokens.words[end] as Word | undefined)?.raw !== ',') return undefined;
  end--;
  const known = reader.byLast.get(end);
  if (known?.type === 'official') return withOffice(known, office);
  if (known) return undefined;
  for (let first = Math.max(0, end - 3); first < end; first++) {
    if (personEnd(tokens, first, reader) !== end) continue;
    const before = tokens.words[first - 1] as Word | undefined;
    const named = isCourtesy(tokens, first - 1) || (before?.raw === '.' && isCourtesy(tokens, first - 2));
    if (named || before === undefined || (before.shape & Shape.Capital) === 0)
      return newPerson(tokens, first, end, office);
  }
  return undefined;
}

function withOffice(known: Candidate, office: OfficePhrase): Candidate {
  return { ...known, by: 'official', office, reason: `${known.reason} beside office words` };
}

function newPerson(tokens: Tokens, first: number, last: number, office: OfficePhrase): Candidate {
  const start = tokens.starts[first] as number;
  const end = tokens.ends[last] as number;
  let form = '';
  for (let i = first; i <= last; i++) {
    const gap = i > first && (tokens.starts[i] as number) > (tokens.ends[i - 1] as number) ? ' ' : '';
    form += gap + (tokens.words[i] as Word).raw;
  }
  return {
    start,
    end,
    firstToken: first,
    lastToken: last,
    by: 'official',
    type: 'official',
    options: [],
    form,
    office,
    reason: 'office words beside a personal name',
  };
}

function isCourtesy(tokens: Tokens, at: number): boolean {
  return COURTESY.has((tokens.words[at] as Word | undefined)?.norm ?? '');
}

/** Last token of the personal name that starts at `at`, or -1. One to four names, initials, particles, a Jr. */
function personEnd(tokens: Tokens, at: number, reader: Reader): number {
  let last = -1;
  let names = 0;
  for (let i = at; i < tokens.length && i < at + LONGEST_NAME * 2; i++) {
    const word = tokens.words[i] as Word;
    if (isNamePart(word) && !(i > at && reader.byFirst.has(i) && reader.byFirst.get(i)?.type !== 'official')) {
      last = i;
      if (++names === LONGEST_NAME) break;
    } else if (word.raw === '.' && i > at && (tokens.words[i - 1] as Word).shape & Shape.Initial) last = i;
    else if (
      word.shape & Shape.Dash &&
      i > at &&
      touchesNext(tokens, i - 1) &&
      touchesNext(tokens, i) &&
      (tokens.words[i + 1] as Word).shape & Shape.Alpha
    ) {
      last = ++i;
    } else if (!(PARTICLES.has(word.norm) && isNamePart(tokens.words[i + 1] as Word | undefined))) break;
  }
  if (last >= 0 && (tokens.words[last] as Word).raw === '.') last--;
  return names > 0 && ((tokens.words[last] as Word).shape & Shape.Initial) === 0 ? last : -1;
}

function isNamePart(word: Word | undefined): boolean {
  if (!word || (word.shape & Shape.Alpha) === 0 || (word.shape & Shape.Capital) === 0) return false;
  if (word.shape & Shape.Initial || word.shape & Shape.Dotted) return true;
  return word.raw.length > 1 && !NO_NAME.has(word.norm);
}
