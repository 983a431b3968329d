// Places where a word must have stood: an article directly before a verb, a preposition before a conjunction, a clause
// without its subject. A small grammar over tokens; whether the places of a text are slips or the marks of a text whose
// names were stripped is not decided here.

import type { Gap } from '../document.ts';
import { Shape, type Word } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** All gaps of a paragraph, in order, each place once. Linear: each pattern looks at a bounded number of tokens. */
export function findGaps(tokens: Tokens, text: string, running: boolean): readonly Gap[] {
  const found = new Map<number, Gap>();
  const add = (from: number, to: number, before: number, sure: boolean): void => {
    const at = before < tokens.length ? (tokens.starts[before] as number) : (tokens.ends[before - 1] as number);
    if (found.has(at)) return;
    const last = Math.min(to, tokens.length - 1);
    found.set(at, { start: tokens.starts[from] as number, end: tokens.ends[last] as number, at, sure });
  };
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.words[i] as Word;
    if (!canBegin(word)) continue;
    const here: Here = { tokens, i, text };
    for (const pattern of PATTERNS) pattern(here, add);
  }
  if (running && tokens.length > 8) atTheEdges(tokens, text, add);
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** False for a word with which no pattern begins: every pattern asks for its first word first. */
function canBegin({ raw, norm, shape }: Word): boolean {
  if (BEGINNINGS.has(norm)) return true;
  if (!(shape & Shape.Alpha) || raw !== norm || norm.length < 4) return false;
  switch (norm.charCodeAt(norm.length - 1)) {
    case 100: // -ed
      return norm.endsWith('ed');
    case 110: // -tion, -en, -un
      return norm.endsWith('tion') || norm.endsWith('en') || norm.endsWith('un');
    case 101:
      return norm.endsWith('ance');
    case 112:
      return norm.endsWith('ship');
    case 115:
      return norm.endsWith('ties') || norm.endsWith('talks') || norm.endsWith('relations');
    case 116:
      return norm.endsWith('ment');
    default:
      return false;
  }
}

interface Here {
  readonly tokens: Tokens;
  readonly i: number;
  readonly text: string;
}

/** Adds a gap before token `before`, shown with the tokens `from` to `to`. */
type Add = (from: number, to: number, before: number, sure: boolean) => void;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FINITE = set('has have had is are was were seems');
const PLURAL = set('are were have');
const PREPOSITION = set('with of by from in on at for to between into');
const DETERMINER = set('its the their his her this that these an our');
const ADVERB = set('now also then still already currently reportedly');
const SAYING = set(
  'asserting asserted asserts adding noting noted stating stressed stressing claiming claimed believes',
);
const BUILDING = set('build develop procure buy acquire deploy make create produce sell provide field');
const PAST = set('went had has was is decided agreed signed moved announced began turned');
const PRESENT = set('gains says has is was makes comes seems shows marks remains takes gives assumes');
const STARTING = set('this these it they he she however');
const TOGETHER = set('are were have meet agree plan work hold conduct cooperate share');
const PAPERS = set(
  'hague hindu economic indian times new washington guardian print wire quint telegraph economist diplomat tribune associated',
);

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...['the', ',', "'", '"', '“', '‘', 'following', 'after', 'upon', 'despite', 'during', 'run'],
  ...PREPOSITION,
  ...SAYING,
]);

/** The word of a token in lower case as it is written; empty for capitals, which make names of it (IS, OR). */
function low({ tokens }: Here, at: number): string {
  const word = tokens.words[at] as Word | undefined;
  return word && word.raw === word.norm && word.shape & Shape.Alpha ? word.norm : '';
}

function raw({ tokens }: Here, at: number): string {
  return tokens.words[at]?.raw ?? '';
}

function isThe(here: Here, at: number): boolean {
  return raw(here, at) === 'the' || raw(here, at) === 'The';
}

/** No hyphen follows: "the in-house team". */
function isWhole({ tokens }: Here, at: number): boolean {
  return !((tokens.words[at + 1]?.shape ?? 0) & Shape.Dash);
}

const PATTERNS: readonly ((here: Here, add: Add) => void)[] = [
  // "the has discussed", "the now seems"
  (here, add) => {
    const { i } = here;
    if (!isThe(here, i)) return;
    const verb = ADVERB.has(low(here, i + 1)) ? i + 2 : i + 1;
    if (FINITE.has(low(here, verb)) && isWhole(here, verb) && isWhole(here, i + 1)) add(i, verb, i + 1, true);
  },
  // "the in its report"
  (here, add) => {
    const { i } = here;
    if (isThe(here, i) && PREPOSITION.has(low(here, i + 1)) && DETERMINER.has(low(here, i + 2)))
      add(i, i + 2, i + 1, true);
  },
  // "cooperation with as part of"
  (here, add) => {
    const { i } = here;
    if (
      /(?:tion|ship|ment|ance|ties|talks|relations)$/.test(low(here, i)) &&
      PREPOSITION.has(low(here, i + 1)) &&
      low(here, i + 2) === 'as' &&
      low(here, i + 3) === 'part'
    )
      add(i, i + 3, i + 2, true);
  },
  // "States in that are developing"
  (here, add) => {
    const { i } = here;
    if (PREPOSITION.has(low(here, i)) && low(here, i + 1) === 'that' && PLURAL.has(low(here, i + 2)))
      add(i, i + 2, i + 1, true);
  },
  // "cooperation with This is a natural outgrowth"
  (here, add) => {
    const { i } = here;
    const next = raw(here, i + 1);
    if (
      PREPOSITION.has(low(here, i)) &&
      /^\p{Lu}\p{Ll}/u.test(next) &&
      STARTING.has(next.toLowerCase()) &&
      FINITE.has(low(here, i + 2))
    )
      add(i, i + 2, i + 1, true);
  },
  // "projects by and as major threats", "talks between and"
  (here, add) => {
    const { i } = here;
    const word = low(here, i);
    if (low(here, i + 1) !== 'and' || !/^(?:by|from|with|of|between)$/.test(word)) return;
    const next = low(here, i + 2);
    const second = next === 'as' || FINITE.has(next);
    if (!second && word !== 'between') return;
    add(i, i + 2, i + 1, true);
    if (second) add(i, i + 2, i + 2, true);
  },
  // "asserting that is"
  (here, add) => {
    const { i } = here;
    if (SAYING.has(low(here, i)) && low(here, i + 1) === 'that' && FINITE.has(low(here, i + 2)))
      add(i, i + 2, i + 2, false);
  },
  // "released by gains significance"
  (here, add) => {
    const { i } = here;
    if (
      /(?:ed|en|un)$/.test(low(here, i)) &&
      low(here, i + 1) === 'by' &&
      PRESENT.has(low(here, i + 2)) &&
      low(here, i + 3) !== '' &&
      !PREPOSITION.has(low(here, i + 3)) &&
      low(here, i + 3) !== 'and'
    )
      add(i, i + 2, i + 2, false);
  },
  // "following which went ahead"
  (here, add) => {
    const { i } = here;
    if (/^(?:following|after|upon|despite|during)$/.test(low(here, i)) && low(here, i + 1) === 'which')
      if (PAST.has(low(here, i + 2))) add(i, i + 2, i + 2, false);
  },
  // "The previous was not"
  (here, add) => {
    const { i } = here;
    if (isThe(here, i) && /^(?:previous|outgoing|incoming|current|erstwhile)$/.test(low(here, i + 1)))
      if (FINITE.has(low(here, i + 2))) add(i, i + 2, i + 2, false);
  },
  // ", several years ago had approached"
  (here, add) => {
    const { i } = here;
    if (raw(here, i) !== ',' || !/^(?:several|many|some)$/.test(low(here, i + 1)) || low(here, i + 3) !== 'ago') return;
    if (/^ha[sd]$/.test(low(here, i + 4))) add(Math.max(0, i - 2), i + 4, i + 1, false);
  },
  // "to build that are"
  (here, add) => {
    const { i } = here;
    if (low(here, i) === 'to' && BUILDING.has(low(here, i + 1)) && low(here, i + 2) === 'that')
      if (PLURAL.has(low(here, i + 3))) add(i, i + 3, i + 2, false);
  },
  // "with the US and The US and meet"
  (here, add) => {
    const { i } = here;
    if (raw(here, i) === 'The' && i > 0 && (low(here, i - 1) === 'and' || PREPOSITION.has(low(here, i - 1))))
      if (!PAPERS.has(here.tokens.words[i + 1]?.norm ?? '')) add(Math.max(0, i - 2), i, i, false);
    if (raw(here, i) !== 'The' || low(here, i + 2) !== 'and' || low(here, i + 1) !== '') return;
    if (TOGETHER.has(low(here, i + 3))) add(i, i + 3, i + 3, false);
  },
  // "' Review'"
  (here, add) => {
    const { tokens, i, text } = here;
    if (!/^['"“‘]$/.test(raw(here, i)) || i === 0) return;
    const end = tokens.ends[i] as number;
    if (!/\s/.test(text[end] ?? '') || !/\s/.test(text[(tokens.starts[i] as number) - 1] ?? '')) return;
    if (/^['"”’]$/.test(raw(here, i + 2)) && tokens.ends[i + 1] === tokens.starts[i + 2]) add(i, i + 2, i + 1, false);
  },
];

/** A paragraph that begins with a verb or "and", or ends in a preposition. */
function atTheEdges(tokens: Tokens, text: string, add: Add): void {
  const here: Here = { tokens, i: 0, text };
  const first = low(here, 0);
  const second = low(here, 1);
  if (first === 'and' && TOGETHER.has(second)) {
    add(0, 1, 0, false);
    add(0, 1, 1, false);
  } else if (first.length > 3 && (/^(?:said|says|has|had|is|was)$/.test(second) || /[^s]s$/.test(first)))
    add(0, 1, 0, false);
  const last = tokens.length - 1;
  if (PREPOSITION.has(low(here, last))) add(Math.max(0, last - 2), last, last + 1, false);
}
