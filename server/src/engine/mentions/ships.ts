// Recogniser of ships, classes and other systems by name: "INS Vikrant", "Arihant-class submarines", "the destroyer Choe
// Hyon", "the Astraea warhead". A name needs a prefix or a noun of kind beside it that is never anything else.

import type { NameIndex } from '../knowledge/names.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { KIND } from './designator-words.ts';
import { kindBehind, system } from './designators.ts';
import { NO_NAME } from './words.ts';

const SHIP_PREFIX: ReadonlySet<string> = new Set(
  'ins uss hms hmas hmcs hmnzs usns icgs pns js jds roks fgs fs ics bns slns usv usgc uscgc cns tcg brp kri rfs hnlms hdms hnoms its rss rsn nrp sps orp'.split(
    ' ',
  ),
);

/** Systems by name in a paragraph; `known` are the candidates of known names. */
export function findNamedSystems(tokens: Tokens, known: readonly Candidate[], index: NameIndex): readonly Candidate[] {
  const found: Candidate[] = [];
  let taken: ReadonlySet<number> | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.words[i] as Word;
    if ((word.shape & Shape.Alpha) === 0) continue;
    let candidate: Candidate | undefined;
    let more: readonly Candidate[] = [];
    if (word.shape & Shape.Capital) candidate = shipClass(tokens, i) ?? ship(tokens, i);
    if (!candidate && KIND_BESIDE.test(word.norm)) {
      taken ??= tokensOf(known);
      [candidate, ...more] = namesBehind(tokens, i, taken);
      candidate ??= nameBefore(tokens, i, taken, index);
    }
    if (!candidate) continue;
    found.push(candidate, ...more);
    i = Math.max(i, (more[more.length - 1] ?? candidate).lastToken);
  }
  return found;
}

function tokensOf(known: readonly Candidate[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { firstToken, lastToken } of known) for (let i = firstToken; i <= lastToken; i++) taken.add(i);
  return taken;
}

/** "JIN class", "Arihant-class", "Virginia class submarines": the words up to "class". */
function shipClass(tokens: Tokens, at: number): Candidate | undefined {
  const word = tokens.words[at] as Word;
  if (word.raw.length < 3) return undefined;
  let next = at + 1;
  const hyphen = next < tokens.length && ((tokens.words[next] as Word).shape & Shape.Dash) !== 0;
  if (hyphen) next++;
  if ((tokens.words[next] as Word | undefined)?.norm !== 'class') return undefined;
  if (
    !kindBehind(tokens, next) ||
    /^(?:the|first|second|world|business|middle|this|new|each|upper|working|best|its|other|every)$/.test(word.norm)
  )
    return undefined;
  return system(tokens, at, next, 'a class of ships or vehicles');
}

/** "INS Vikrant", "USS Ronald Reagan", "INS ‘Imphal’", "HMS Prince of Wales". */
function ship(tokens: Tokens, at: number): Candidate | undefined {
  const word = tokens.words[at] as Word;
  if ((word.shape & Shape.AllCaps) === 0 || !SHIP_PREFIX.has(word.norm)) return undefined;
  const quoted = /^["'“‘]$/.test((tokens.words[at + 1] as Word | undefined)?.raw ?? '');
  const first = quoted ? at + 2 : at + 1;
  const last = shipNameEnd(tokens, first, 3);
  if (last < first) return undefined;
  return system(tokens, at, last, 'a ship’s prefix and name');
}

/** Last token of a ship's name of at most `most` words; before `first` where there is none. */
function shipNameEnd(tokens: Tokens, first: number, most: number): number {
  let last = first - 1;
  for (let i = first, words = 0; i < tokens.length && words < most; i++) {
    const word = tokens.words[i] as Word;
    const named = (word.shape & Shape.Alpha) !== 0 && (word.shape & Shape.Capital) !== 0;
    if (named && i > first && (NO_NAME.has(word.norm) || KIND.test(word.norm) || AFTER_SHIP.test(word.norm))) break;
    if (named) {
      last = i;
      words++;
    } else if (!(word.raw === '.' && ((tokens.words[i - 1] as Word).shape & Shape.Initial) !== 0))
      if (!(i > first && /^(?:of|de|da|the|von)$/.test(word.norm) && i === last + 1)) break;
  }
  return last;
}

const AFTER_SHIP = /^(?:strike|class|crew|commander|captain|battle|amphibious|task|expeditionary|flotilla|port|base)$/;

/** Nouns of kind beside which a new capitalised word is the name of a system. */
const KIND_BESIDE =
  /^(?:missile|warhead|torpedo|destroyer|frigate|corvette|carrier|submarine|crui[sz]er|howitzer|drone|interceptor|loiterer|quadcopter|munition|icbm|slbm)s?$/;

/** Nouns of kind that ships' names follow. */
const SHIP_NOUN = /^(?:destroyer|frigate|corvette|carrier|submarine|crui[sz]er)s?$/;

/** "the destroyer Choe Hyon", "frigates Udaygiri and Himgiri": a small noun, and new names behind it. */
function namesBehind(tokens: Tokens, at: number, taken: ReadonlySet<number>): readonly Candidate[] {
  const noun = tokens.words[at] as Word;
  if (!SHIP_NOUN.test(noun.norm) || noun.shape & Shape.Capital) return [];
  const found: Candidate[] = [];
  let first = at + 1;
  while (found.length < 8) {
    const last = shipNameEnd(tokens, first, 3);
    const word = tokens.words[first] as Word | undefined;
    if (last < first || !word || NO_NAME.has(word.norm) || word.shape & Shape.AllCaps || taken.has(first)) break;
    found.push(system(tokens, first, last, 'a ship’s name behind its kind'));
    if (!noun.norm.endsWith('s')) break;
    first = nextInRow(tokens, last + 1);
  }
  return found;
}

/** Past "and", a comma and a hull number in brackets; a token that is no name where the row ends. */
function nextInRow(tokens: Tokens, from: number): number {
  let at = from;
  if ((tokens.words[at] as Word | undefined)?.raw === '(') {
    const close = at + 1;
    for (at = close; at < close + 4 && (tokens.words[at] as Word | undefined)?.raw !== ')'; ) at++;
    at++;
  }
  const joint = (tokens.words[at] as Word | undefined)?.norm ?? '';
  return joint === 'and' || joint === ',' ? at + 1 : at;
}

/** "the Astraea warhead", "Palm missiles": one new word between small words and a small noun of kind. */
function nameBefore(tokens: Tokens, at: number, taken: ReadonlySet<number>, index: NameIndex): Candidate | undefined {
  const noun = tokens.words[at] as Word;
  const name = tokens.words[at - 1] as Word | undefined;
  if (noun.shape & Shape.Capital || !name || taken.has(at - 1)) return undefined;
  if ((name.shape & Shape.Alpha) === 0 || (name.shape & Shape.Capital) === 0 || (name.shape & Shape.Lower) === 0)
    return undefined;
  if (name.raw.length < 4 || NO_NAME.has(name.norm) || PEOPLE.test(name.norm) || index.adjectives.has(name.norm))
    return undefined;
  const before = tokens.words[at - 2] as Word | undefined;
  if (!before || (before.shape & (Shape.Alpha | Shape.Number)) === 0 || before.shape & Shape.Capital) return undefined;
  return system(tokens, at - 1, at - 1, 'a new word before a noun of kind');
}

/** Peoples, makers' nations and movements: a Houthi drone. */
const PEOPLE =
  /(?:ese|ish|ian|ean|aeli|aqi|emeni|istani|wegian|dutch)$|^(?:houthi|taliban|kurdish|soviet|western|allied|greek|dutch|french|german|hamas|hezbollah|iraqi|yemeni|saudi|qatari|omani|kuwaiti|emirati|pakistani|bangladeshi|israeli|nazi|communist|islamist|arab|nato|quad|cruise|ballistic|hypersonic|anti|surface|stealth|nuclear|attack|guided|tactical|strategic|unmanned|russian|american|such|these|those|chief|navy|army)$/;
