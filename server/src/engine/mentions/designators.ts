// Recogniser of weapon systems by their form: designators (MQ-9B, F/A-18E, AN/TPY-2, Type 094), classes (JIN class,
// Arihant-class) and named ships (INS Vikrant). Calibres, routes, forms, resolutions and the like look alike; a designator
// counts only with a prefix that forces use or a noun of kind behind it.

import { Shape, type Word } from '../text/lexicon.ts';
import { type Tokens, touchesNext } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** Letters before the hyphen that armed forces use for types; folded. */
const PREFIXES: ReadonlySet<string> = new Set(
  `f b c p e a t m k s q u v x y h z kc ec rc ac ea av ah ch mh uh oh th sh hh cv mv mq rq xq uq su mig tu il yak an ka mi be df jl hq yj cj pl jh jf
  sm pac rim aim agm bgm gbu lgm ugm mgm fim fgm mim tpy spy apg aesa sa ss ssn ssbn ssgn ssc rs rt ur bm btr bmp bmd brem tos pzh aster mbda scalp
  gsat gslv pslv lvm kh nk hwasong kn mk brahmos agni jsm nsm lrasm jassm atacms hmx tb wz gj wing ch bzk asn jy yl slc hj ft fm ly fn qw ww
  cbu jdam srgm lca amca tedbf twin`.split(/\s+/),
);

/** Prefixes that look like types and are none. */
const NOT_SYSTEMS: ReadonlySet<string> = new Set(
  `covid g fy q nh us un unsc sars h1b iso rfc grade room article section form resolution chapter page no op annex table figure appendix rs cop level
  phase stage tier block lot day track group cat category route highway i l part vol volume case class year`.split(
    /\s+/,
  ),
);

const KIND =
  /^(?:missile|aircraft|fighter|jet|bomber|drone|helicopter|chopper|submarine|destroyer|frigate|corvette|carrier|radar|tank|gun|howitzer|engine|interceptor|torpedo|rocket|launcher|uav|uas|trainer|transport|tanker|sonar|satellite|vehicle|boat|warship|ship|gunship|system|variant|platform|rifle|ammunition|shell|bomb|munition|glider|craft)s?$/;

const SHIP_PREFIX: ReadonlySet<string> = new Set([
  'ins',
  'uss',
  'hms',
  'hmas',
  'hmcs',
  'usns',
  'icgs',
  'pns',
  'js',
  'roks',
  'usv',
  'fgs',
  'fs',
  'ics',
  'bns',
  'sln',
]);

/** Systems by form in a paragraph, by start. */
export function findDesignators(tokens: Tokens): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const candidate = designator(tokens, i) ?? shipClass(tokens, i) ?? ship(tokens, i);
    if (!candidate) continue;
    found.push(candidate);
    i = candidate.lastToken;
  }
  return found;
}

/** Letters, hyphen, digits, maybe letters: MQ-9B, F-414, AN/TPY-2, Su-30MKI, PAC-3 MSE. */
function designator(tokens: Tokens, at: number): Candidate | undefined {
  const word = tokens.words[at] as Word;
  if ((word.shape & Shape.Alpha) === 0 || (word.shape & Shape.Capital) === 0 || word.raw.length > 7) return undefined;
  if (at > 0 && tokens.ends[at - 1] === tokens.starts[at] && /^[-/\d]/.test((tokens.words[at - 1] as Word).raw))
    return undefined;
  let prefix = at;
  if ((tokens.words[at + 1] as Word | undefined)?.raw === '/' && touchesNext(tokens, at) && touchesNext(tokens, at + 1))
    prefix = at + 2;
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
  let last = number;
  const suffix = tokens.words[number + 1] as Word | undefined;
  if (
    suffix &&
    touchesNext(tokens, number) &&
    suffix.shape & Shape.Alpha &&
    suffix.raw.length <= 4 &&
    suffix.raw !== 's'
  )
    last = number + 1;
  if (NOT_SYSTEMS.has(family.norm) || NOT_SYSTEMS.has(word.norm)) return undefined;
  // A hyphen and a further number is a range or a date: 07-Feb-2025, A-1-2.
  if (
    last === number &&
    touchesNext(tokens, number) &&
    /^[-/.,:]$/.test((tokens.words[number + 1] as Word).raw) &&
    touchesNext(tokens, number + 1) &&
    (tokens.words[number + 2] as Word).shape & Shape.Number
  )
    return undefined;
  if (isMonth(family.norm) || isVisa(tokens, number, last)) return undefined;
  const kind = kindBehind(tokens, last);
  if (!kind && !(hyphen && PREFIXES.has(family.norm))) return undefined;
  return candidate(tokens, at, last, kind ? 'designator before a noun of kind' : 'designator with a type prefix');
}

/** "JIN class", "Arihant-class", "Virginia class submarines": the words up to "class". */
function shipClass(tokens: Tokens, at: number): Candidate | undefined {
  const word = tokens.words[at] as Word;
  if ((word.shape & Shape.Capital) === 0 || (word.shape & Shape.Alpha) === 0 || word.raw.length < 3) return undefined;
  let next = at + 1;
  const hyphen = next < tokens.length && ((tokens.words[next] as Word).shape & Shape.Dash) !== 0;
  if (hyphen) next++;
  if ((tokens.words[next] as Word | undefined)?.norm !== 'class') return undefined;
  if (
    !kindBehind(tokens, next) ||
    /^(?:the|first|second|world|business|middle|this|new|each|upper|working|best)$/.test(word.norm)
  )
    return undefined;
  return candidate(tokens, at, next, 'a class of ships or vehicles');
}

/** "INS Vikrant", "USS Ronald Reagan". */
function ship(tokens: Tokens, at: number): Candidate | undefined {
  const word = tokens.words[at] as Word;
  if ((word.shape & Shape.AllCaps) === 0 || !SHIP_PREFIX.has(word.norm)) return undefined;
  let last = at;
  for (let i = at + 1; i < tokens.length && i <= at + 3; i++) {
    const next = tokens.words[i] as Word;
    if ((next.shape & Shape.Alpha) === 0 || (next.shape & Shape.Capital) === 0 || next.shape & Shape.Initial) break;
    last = i;
  }
  return last > at ? candidate(tokens, at, last, 'a ship’s prefix and name') : undefined;
}

/** A noun of kind among the three words behind token `at`. */
function kindBehind(tokens: Tokens, at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + 4; i++) {
    const word = tokens.words[i] as Word;
    if (word.shape & Shape.Mark && (word.shape & Shape.Dash) === 0) return false;
    if (KIND.test(word.norm)) return true;
  }
  return false;
}

/** H-1B, and anything before "visa". */
function isVisa(tokens: Tokens, number: number, last: number): boolean {
  if (/^visas?$/.test((tokens.words[last + 1] as Word | undefined)?.norm ?? '')) return true;
  return (tokens.words[number] as Word).raw === '1' && (tokens.words[last] as Word).norm === 'b';
}

function isMonth(norm: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)$/.test(norm);
}

function candidate(tokens: Tokens, first: number, last: number, reason: string): Candidate {
  let form = '';
  for (let i = first; i <= last; i++) {
    const gap = i > first && (tokens.starts[i] as number) > (tokens.ends[i - 1] as number) ? ' ' : '';
    form += gap + (tokens.words[i] as Word).raw;
  }
  return {
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
    firstToken: first,
    lastToken: last,
    by: 'designator',
    type: 'system',
    options: [],
    form,
    reason,
    keepInside: true,
  };
}
