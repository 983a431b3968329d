// The words of dates: months, weekdays, units of time, and the words beside a month or a year that make it a date. The
// tables hold folded keys; whether a word may be a month ("May", "may", "March") is decided where it stands.

import { NUMBER_WORDS } from './number-words.ts';
import { isCapital, isTightDash, normAt, rawAt } from './peek.ts';
import type { Tokens } from './tokens.ts';

/** A month word: its number, and whether it is an abbreviation. */
export interface MonthWord {
  readonly month: number;
  readonly short: boolean;
}

const MONTH_WORDS: ReadonlyMap<string, MonthWord> = new Map([
  ...numbered('january february march april may june july august september october november december', false),
  ...numbered('jan feb mar apr - jun jul aug sep oct nov dec', true),
  ['sept', { month: 9, short: true }],
]);

const WEEKDAY_WORDS: ReadonlyMap<string, number> = new Map([
  ...indexed('monday tuesday wednesday thursday friday saturday sunday'),
]);

const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...indexed('mon tue wed thu fri sat sun'),
  ['tues', 1],
  ['weds', 2],
  ['thur', 3],
  ['thurs', 3],
]);

const DATE_WORDS: ReadonlySet<string> = new Set([
  ...MONTH_WORDS.keys(),
  ...WEEKDAY_WORDS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...NUMBER_WORDS,
  ...words(
    'a an this last next past current coming early late earlier later today tonight tomorrow yesterday day fy fiscal financial',
  ),
]);

function numbered(list: string, short: boolean): [string, MonthWord][] {
  return words(list).map((word, at) => [word, { month: at + 1, short }]);
}

function words(list: string): string[] {
  return list.split(' ');
}

function indexed(list: string): [string, number][] {
  return words(list).map((word, at) => [word, at]);
}

/** True for a word that a date can start with. */
export function isDateWord(norm: string): boolean {
  return DATE_WORDS.has(norm);
}

/** The month that token `i` names, if it is capitalised as a month must be. */
export function monthAt(t: Tokens, i: number): MonthWord | undefined {
  const word = MONTH_WORDS.get(normAt(t, i));
  return word && isCapital(t, i) ? word : undefined;
}

/** The weekday (0 is Monday) that token `i` names in full, or -1. */
export function weekdayAt(t: Tokens, i: number): number {
  return isCapital(t, i) ? (WEEKDAY_WORDS.get(normAt(t, i)) ?? -1) : -1;
}

/** The weekday that token `i` abbreviates, or -1: only good beside a date. */
export function shortWeekdayAt(t: Tokens, i: number): number {
  return isCapital(t, i) ? (SHORT_WEEKDAYS.get(normAt(t, i)) ?? -1) : -1;
}

export type AgoUnit = 'day' | 'week' | 'month' | 'year' | 'decade';

/** "year", "years": units that are counted from the document's date. */
export const COUNTED_UNITS: ReadonlyMap<string, AgoUnit> = new Map(
  (['day', 'week', 'month', 'year', 'decade'] as const).flatMap((unit): [string, AgoUnit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

export const WHOLE_UNITS: ReadonlyMap<string, 'week' | 'month' | 'quarter' | 'year' | 'decade'> = new Map(
  (['week', 'month', 'quarter', 'year', 'decade'] as const).map((unit) => [unit, unit]),
);

export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(words('st nd rd th'));

export const SEASONS: ReadonlySet<string> = new Set(words('spring summer autumn fall winter monsoon'));

/** Words after which a year is a year whatever noun follows. */
export const STRONG_YEAR_CUES: ReadonlySet<string> = new Set([
  ...words('in since during until till early mid late year circa throughout'),
  ...SEASONS,
]);

/** Words after which a year is a year unless a noun in the plural follows. */
export const WEAK_YEAR_CUES: ReadonlySet<string> = new Set(
  words('of by from before after through for between to about around beyond post pre'),
);

/** Words between which and a name a year can stand: "the 2018 agreement". */
export const DETERMINERS: ReadonlySet<string> = new Set(words('the a an its their his her our this that both my your'));

/** Words after which a month needs nothing else. */
export const MONTH_CUES: ReadonlySet<string> = new Set(
  words(
    'in by since until till from before after during through throughout of for last next this early mid late ' +
      'between around about coming past ending end',
  ),
);

/** Events that a bare year goes with: "before 2019 elections". */
export const YEARLY_EVENTS: ReadonlySet<string> = new Set(
  words(
    'elections polls talks sanctions sales figures levels prices protests clashes estimates accords agreements ' +
      'guidelines rules attacks strikes exercises olympics games hostilities tests trials',
  ),
);

/** Things that are counted: a number of 1900 to 2099 before them is an amount and not a year. */
export const COUNTED_THINGS: ReadonlySet<string> = new Set(
  words(
    'soldiers troops personnel men women people jawans villages aircraft jets tanks missiles ships fighters ' +
      'militants terrorists civilians officers cadets sailors marines airmen refugees pilgrims companies ' +
      'households homes families vehicles guns rounds bombs drones helicopters warheads pages words students ' +
      'workers employees participants delegates prisoners candidates others hours hrs sites rockets shells ' +
      'rifles carbines trucks kits units crew members',
  ),
);

/** Function words and verbs that can follow a date, though a noun in the plural might look like them. */
export const NOT_NOUNS: ReadonlySet<string> = new Set(
  words(
    'has was is as its this says his does versus across thus yes plus less unless towards besides always sees ' +
      'remains marks shows states calls aims seeks likes years onwards ends begins starts afterwards onward the ' +
      'a an and or but in on at by to of for from with when while where which who that after before until till ' +
      'since during under over between against are were be been had have will would could should may might must ' +
      'can said saw it he she they we their her our there here if because also only not no so than then though ' +
      'although through both into onto out following via alongside ahead even just near despite amid among about ' +
      'around without',
  ),
);

/** Words that stand directly before a date and say how it is meant; the value is the name it gets. */
export const MODIFIERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    about: 'about approximately',
    around: 'around',
    circa: 'circa',
    early: 'early',
    mid: 'mid',
    late: 'late end',
    by: 'by',
    since: 'since',
    until: 'until till',
    before: 'before pre',
    after: 'after post',
    from: 'from',
  }).flatMap(([name, keys]) => words(keys).map((key): [string, string] => [key, name])),
);

/** "the end of 2023" and its like. */
export const PARTS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({ late: 'end close', early: 'start beginning', mid: 'middle' }).flatMap(([name, keys]) =>
    words(keys).map((key): [string, string] => [key, name]),
  ),
);

/** "Black Friday": words that make a weekday a name. */
export const BEFORE_NAMED_DAY: ReadonlySet<string> = new Set(
  words(
    'bloody black good ash super cyber easter palm holy maundy giving every each any a following previous some ' +
      'most man',
  ),
);

/** "Sunday Times": words that make a weekday a name. */
export const AFTER_NAMED_DAY: ReadonlySet<string> = new Set(
  words('times express guardian telegraph mail mirror standard magazine post herald review edition group'),
);

/** Words before a range of dates that say that something moved from one to the other. */
export const MOVED: ReadonlySet<string> = new Set(
  words('postponed deferred shifted moved rescheduled delayed pushed advanced brought changed revised'),
);

/** "mid-2018", "post-2014": the date at token `i` hangs on such a word. */
export function isPrefixed(t: Tokens, i: number): boolean {
  return isTightDash(t, i - 1) && PREFIXES.has(normAt(t, i - 2));
}

const PREFIXES: ReadonlySet<string> = new Set(words('mid early late post pre end since'));

/** A lower-case noun seems to follow at token `i`. */
export function isNounLike(t: Tokens, i: number): boolean {
  const word = normAt(t, i);
  return (
    /^[a-z]{2,}$/.test(word) &&
    !isCapital(t, i) &&
    !NOT_NOUNS.has(word) &&
    !word.endsWith('ly') &&
    !word.endsWith('ing') &&
    !word.endsWith('ed')
  );
}

/** A lower-case noun in the plural, or a thing that is counted, seems to follow at token `i`. */
export function isPluralLike(t: Tokens, i: number): boolean {
  const word = normAt(t, i);
  if (COUNTED_THINGS.has(word)) return true;
  return isNounLike(t, i) && word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !YEARLY_EVENTS.has(word);
}

/** Token `i` reads `.`, `,` or the like, or there is none. */
export function isClosing(t: Tokens, i: number): boolean {
  return i >= t.length || CLOSERS.has(rawAt(t, i));
}

const CLOSERS: ReadonlySet<string> = new Set(['.', ',', ';', ':', ')', ']', '”', '"', '’', '!', '?', '—', '–', '|']);
