// Recogniser of officials by their form: office words beside a personal name ("Defence Minister X Y", "X Y, the US Ambassador
// to India", "their counterparts X Y and Z W"). It also reads the office words beside names that the knowledge has.
// Journalists, authors and company people have no office words, or those of a company, and are left alone.

import type { Match } from '../knowledge/matcher.ts';
import type { NameIndex, OfficeOption } from '../knowledge/names.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate, OfficePhrase } from './candidate.ts';
import { headOf } from './heads.ts';
import { type OfficeReader, type ReadOffice, readOffice } from './office-phrases.ts';
import { isCourtesy, isNamePart, newPerson, personEnd, personStart } from './person-names.ts';

/** Officials beside office words; `known` are the candidates of known names. */
export function findOfficials(tokens: Tokens, index: NameIndex, known: readonly Candidate[]): readonly Candidate[] {
  const matches = index.offices.find(tokens);
  if (matches.length === 0) return [];
  const reader: OfficeReader = { tokens, index, byFirst: byFirstToken(known), byLast: byLastToken(known) };
  const found: Candidate[] = [];
  let free = 0;
  for (const match of matches) {
    if (match.shorter || match.first < free || isTime(tokens, match)) continue;
    const read = readOffice(match, reader);
    const people = isOfPrivate(match, read, reader) ? [] : peopleBeside(match, read.office, reader);
    found.push(...people);
    for (const person of people) free = Math.max(free, read.office.lastToken + 1, person.lastToken + 1);
  }
  return found;
}

function byFirstToken(known: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  return longest(known, (candidate) => candidate.firstToken);
}

function byLastToken(known: readonly Candidate[]): ReadonlyMap<number, Candidate> {
  return longest(known, (candidate) => candidate.lastToken);
}

function longest(known: readonly Candidate[], key: (candidate: Candidate) => number): ReadonlyMap<number, Candidate> {
  const map = new Map<number, Candidate>();
  for (const candidate of known) {
    const stands = map.get(key(candidate));
    if (!stands || candidate.end - candidate.start > stands.end - stands.start) map.set(key(candidate), candidate);
  }
  return map;
}

function peopleBeside(match: Match<OfficeOption>, office: OfficePhrase, reader: OfficeReader): readonly Candidate[] {
  if (isPlural(reader.tokens, match)) return namesAfter(office, reader);
  const one = nameAfter(office, reader) ?? nameBefore(office, reader);
  return one ? [one] : [];
}

/** "the Defence Ministers" are nobody in particular, but for names that follow. */
function isPlural(tokens: Tokens, match: Match<OfficeOption>): boolean {
  const last = tokens.words[match.last] as Word;
  return (
    last.singular >= 0 &&
    /(?:ministers|presidents|secretaries|generals|chiefs|admirals|ambassadors|leaders|advi[sz]ers|advisors|senators|envoys|governors|counterparts|commanders|premiers|representatives|congressmen|lawmakers|\bsens|\breps|\bgens|\bgovs)$/.test(
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

/** Offices that companies, universities and clubs have as well as states. */
const ALSO_PRIVATE =
  /(?:^|[ -])(?:president|chairman|chairwoman|chairperson|chair|director|executive|chief|head|leader|boss|spokesman|spokeswoman|spokesperson|advi[sz]er|advisor|coordinator|representative|secretary|general secretary|counsellor|administrator|commissioner)$/i;

/** Of these, the ones that need a public institution beside them to be an office at all. */
const NEEDS_INSTITUTION = /^(?:chairman|chairwoman|chairperson|chair|director|head|boss)$/i;

const PRIVATE_KIND = /compan|think tank|news|university|media|private|political party|research centre/;

const PUBLIC_NOUN =
  /^(?:agency|committee|council|command|ministry|commission|department|office|service|administration|bureau|authority|force|forces|army|navy|directorate|parliament|senate|congress|house|board|delegation|mission|secretariat|staff|corps|guard|police|intelligence|government|state|cabinet|knesset|duma|bundestag|bundeswehr)s?$/;

/** The office of a company, a think tank or a newspaper makes nobody an official. */
function isOfPrivate(match: Match<OfficeOption>, read: ReadOffice, { tokens }: OfficeReader): boolean {
  const noun = match.patterns[0]?.payload.title ?? '';
  if (!ALSO_PRIVATE.test(noun)) return false;
  if (isExecutive(tokens, match)) return true;
  const kinds = read.organisations.map((one) => one.options[0]?.entity.kind ?? '');
  if (kinds.some((kind) => PRIVATE_KIND.test(kind))) return true;
  if (/^(?:president|vice president|director|managing director|chief executive)$/i.test(noun) && read.unknown)
    return true;
  if (!NEEDS_INSTITUTION.test(noun)) return false;
  if (kinds.length > 0 || read.office.countries.length > 0) return false;
  const of = (tokens.words[read.office.lastToken + 1] as Word | undefined)?.norm === 'of' ? 6 : 0;
  for (let i = read.office.firstToken; i <= Math.min(tokens.length - 1, read.office.lastToken + of); i++)
    if (PUBLIC_NOUN.test((tokens.words[i] as Word).norm)) return false;
  return true;
}

/** "chief executive", "chief financial officer". */
function isExecutive(tokens: Tokens, match: Match<OfficeOption>): boolean {
  const next = (tokens.words[match.last + 1] as Word | undefined)?.norm ?? '';
  return (
    (tokens.words[match.last] as Word).norm === 'chief' &&
    /^(?:executive|financial|operating|technology|marketing|economist|correspondent|editor|scientist|engineer)$/.test(
      next,
    )
  );
}

/** Ranks and offices that are common words too: with a single new word behind them they name nobody. */
const COMMON_OFFICES =
  /^(?:general|major|chief|speaker|captain|commander|representative|administrator|commissioner|marshal|coordinator|advi[sz]er|advisor|premier|governor|king|queen|rep|sen|mp|col|commandant|lawmaker|head|director|chair|chairman|leader|counterpart|predecessor|successor|deputy|mayor)$/;

function nameAfter(office: OfficePhrase, reader: OfficeReader): Candidate | undefined {
  const { tokens } = reader;
  let at = office.lastToken + 1;
  const comma = (tokens.words[at] as Word | undefined)?.raw === ',';
  if (comma) at++;
  const open = (tokens.words[at] as Word | undefined)?.raw === '(' && isCourtesy(tokens, at + 1);
  at = skipCourtesy(tokens, open ? at + 1 : skipRanks(tokens, at));
  const known = reader.byFirst.get(at);
  if (known?.type === 'official' && !goesOn(known, reader)) return withOffice(known, office);
  if (comma && !hasDeterminer(office, reader)) return undefined;
  const last = personEnd(at, reader);
  if (last < 0 || (known && last <= known.lastToken)) return undefined;
  const word = tokens.words[office.lastToken] as Word;
  if (last === at && (comma || !isSingleName(tokens, at, word))) return undefined;
  // "the US ambassador to Japan, Rahm Emanuel," ends in a comma or a full stop; else the comma begins another clause.
  if (comma && !/^[,.;)]$/.test((tokens.words[last + 1] as Word | undefined)?.raw ?? '.')) return undefined;
  return newPerson(tokens, at, last, office);
}

/** "the ambassador", "his counterpart", "NATO's commander": then a comma may go before the name. */
function hasDeterminer(office: OfficePhrase, { tokens }: OfficeReader): boolean {
  const before = tokens.words[office.firstToken - 1] as Word | undefined;
  if (before && (before.shape & Shape.Possessive || /^(?:the|its|their|our)$/.test(before.norm))) return true;
  return /^(?:his|her)$/.test((tokens.words[office.firstToken] as Word).norm);
}

/** "Alexander Grushko", where Alexander is known: a single name that goes on is another's. */
function goesOn(known: Candidate, reader: OfficeReader): boolean {
  const next = reader.tokens.words[known.lastToken + 1] as Word | undefined;
  if (known.by !== 'part' || !isNamePart(next) || !next || headOf(next)) return false;
  const behind = reader.byFirst.get(known.lastToken + 1);
  return (behind === undefined || behind.by === 'part') && personEnd(known.firstToken, reader) > known.lastToken;
}

/** "Admiral Davidson", "Secretary Smith"; not "Secretary Level", "General Assembly". */
function isSingleName(tokens: Tokens, at: number, office: Word): boolean {
  if ((office.shape & Shape.Capital) === 0 || COMMON_OFFICES.test(office.norm)) return false;
  if (office.norm !== 'secretary') return true;
  const name = tokens.words[at] as Word;
  return (name.shape & Shape.AllCaps) === 0 && !/^(?:level|designate|ministerial|bilateral)$/.test(name.norm);
}

/** "Army Chief *Gen* X Y", "Chairman of the Joint Chiefs of Staff *Gen.* X Y": a rank between the office and the name. */
function skipRanks(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 6 && RANK.test((tokens.words[at] as Word | undefined)?.raw ?? ''))
    at += (tokens.words[at + 1] as Word | undefined)?.raw === '.' ? 2 : 1;
  return at;
}

const RANK =
  /^(?:Gen|General|Lt|Lieutenant|Maj|Major|Brig|Brigadier|Air|Vice|Rear|Chief|Marshal|Adm|Admiral|Col|Colonel|Capt|Captain|Commodore|Field|Sr|Cmdr|Commander)$/;

function skipCourtesy(tokens: Tokens, from: number): number {
  let at = from;
  while (isCourtesy(tokens, at)) at += (tokens.words[at + 1] as Word | undefined)?.raw === '.' ? 2 : 1;
  return at;
}

/** "Foreign Ministers Wang Yi and Sergey Lavrov", "their counterparts X Y, Z W and U V". */
function namesAfter(office: OfficePhrase, reader: OfficeReader): readonly Candidate[] {
  const { tokens } = reader;
  const found: Candidate[] = [];
  let at = office.lastToken + 1;
  while (found.length < 8) {
    at = skipCourtesy(tokens, at);
    const known = reader.byFirst.get(at);
    const last = known?.type === 'official' ? known.lastToken : personEnd(at, reader);
    if (last < 0) break;
    if (known?.type === 'official') found.push(withOffice(known, office));
    else if (last > at && isNamePart(tokens.words[at]))
      found.push(newPerson(tokens, at, last, { ...office, posts: [] }));
    else break;
    const next = (tokens.words[last + 1] as Word | undefined)?.norm ?? '';
    if (next !== ',' && next !== 'and') break;
    at = next === ',' && (tokens.words[last + 2] as Word | undefined)?.norm === 'and' ? last + 3 : last + 2;
  }
  return found;
}

/** "Rajnath Singh, the Defence Minister", "Dr. Kim Tae-hyo, Principal Deputy National Security Advisor of the ROK". */
function nameBefore(office: OfficePhrase, reader: OfficeReader): Candidate | undefined {
  const { tokens } = reader;
  let end = office.firstToken - 1;
  if (/^(?:the|a|an)$/.test((tokens.words[end] as Word | undefined)?.norm ?? '')) end--;
  if ((tokens.words[end] as Word | undefined)?.raw !== ',') return undefined;
  end--;
  const known = reader.byLast.get(end);
  if (known?.type === 'official') return withOffice(known, office);
  const first = personStart(end, reader);
  if (first < 0 || (known && first >= known.firstToken)) return undefined;
  return newPerson(tokens, first, end, office);
}

function withOffice(known: Candidate, office: OfficePhrase): Candidate {
  return { ...known, by: 'official', office, reason: `${known.reason} beside office words` };
}
