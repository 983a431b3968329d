// Choice among the things a known name may mean: what the document introduced, then the countries it is about, then what
// existed on its date. A weak name needs an introduction or a word of its kind beside it; without either it names nothing.

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entity, EntityId } from '../knowledge/model.ts';
import type { NameOption } from '../knowledge/names.ts';
import { type DateInterval, parseIso } from '../text/calendar.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';

export interface Choice {
  readonly entity: Entity;
  readonly reason: string;
  /** All that the name could mean, the chosen first; absent when there was no choice. */
  readonly candidates?: readonly EntityId[];
  /** Tokens that belong to the name after all, such as the year of an edition. */
  readonly firstToken?: number;
  readonly lastToken?: number;
}

const KINDS: Readonly<Record<string, RegExp>> = {
  system:
    /^(?:missile|air|aircraft|fighter|jet|bomber|drone|helicopter|submarine|destroyer|frigate|corvette|carrier|radar|tank|gun|howitzer|engine|interceptor|torpedo|rocket|launcher|uav|system|battery|class|variant|squadron|fleet|vehicle|ship|warship|defense|program|surface|ballistic|crui[sz]e|unit|satellite|boat|warhead|jets|launch|crew|pilot|upgrade|variant|engine|carrier|trainer|gunship|squadron|regiment)s?$|^batteries$/,
  dialogue:
    /^(?:dialog|dialogue|leader|summit|meeting|minister|ministerial|foreign|country|countries|member|partner|partnership|grouping|nation|forum|talk|plus|consultation|government|ally|navy)s?$|^(?:allies|navies)$/,
  organisation:
    /^(?:ministry|command|agency|council|force|corporation|commission|company|official|organization|spokesperson|spokesman|headquarter|staff|group|limited|chief)s?$/,
  exercise: /^(?:ex|exerci[sz]e|drill|naval|wargame|edition|maneuver|series)s?$/,
  document: /^(?:report|review|strategy|document|paper|release|publish|page|doctrine)s?$/,
  agreement: /^(?:agreement|treaty|pact|accord|deal|sign|signed|arrangement|convention|protocol|regime)s?$/,
};

/**
 * Decides what a candidate with options means, or undefined when it names nothing that can be told. `inRow`: it stands in a
 * row of names of its type.
 */
export function chooseNamed(
  candidate: Candidate,
  tokens: Tokens,
  context: Context,
  knowledge: Knowledge,
  date: DateInterval | undefined,
  inRow = false,
): Choice | undefined {
  const standing = candidate.options.filter(
    (option) => !option.weak || inRow || isSupported(option, candidate, tokens, context),
  );
  if (standing.length === 0) return undefined;
  const ranked = standing
    .map((option, order) => ({ option, order, score: scoreOf(option.entity, context, date) }))
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const best = ranked[0] as (typeof ranked)[number];
  const chosen = editionOf(best.option.entity, candidate, tokens, context, knowledge, date);
  const ids = ranked.map(({ option }) => option.entity.id);
  return {
    ...chosen,
    reason: ids.length > 1 ? `${candidate.reason}; ${whyFirst(best.option.entity, context)}` : chosen.reason,
    ...(ids.length > 1 && { candidates: [chosen.entity.id, ...ids.filter((id) => id !== chosen.entity.id)] }),
  };
}

/** A weak name stands when its entity is introduced, or a word of its kind or an article shows that it is a name. */
export function isSupported(option: NameOption, candidate: Candidate, tokens: Tokens, context: Context): boolean {
  if (context.introduced.has(option.entity.id)) return true;
  const kinds = KINDS[option.entity.type];
  for (let i = candidate.lastToken + 1; i < tokens.length && i <= candidate.lastToken + 4; i++) {
    const word = tokens.words[i] as Word;
    if (/^[.;:!?]$/.test(word.raw)) break;
    if (kinds?.test(word.norm)) return true;
  }
  for (let i = candidate.firstToken - 1; i >= 0 && i >= candidate.firstToken - 2; i--)
    if (kinds?.test((tokens.words[i] as Word).norm)) return true;
  if (option.entity.type === 'system' || option.entity.type === 'official') return false;
  const word = tokens.words[candidate.firstToken] as Word;
  if ((word.shape & Shape.Capital) === 0) return false;
  const before = tokens.words[candidate.firstToken - 1] as Word | undefined;
  if (before?.norm === 'the') return true;
  return candidate.lastToken > candidate.firstToken + 1 && isAboutIt(option.entity, context);
}

/** The text names all countries that an entity belongs to or is between. */
function isAboutIt(entity: Entity, context: Context): boolean {
  return entity.countries.length > 0 && entity.countries.every((id) => context.countries.has(id));
}

function scoreOf(entity: Entity, context: Context, date: DateInterval | undefined): number {
  let score = context.introduced.has(entity.id) ? 1000 : 0;
  if (entity.countries.length > 0) {
    let named = 0;
    for (const id of entity.countries) named += Math.min(20, context.countries.get(id) ?? 0) / entity.countries.length;
    const all = entity.countries.every((id) => context.countries.has(id));
    score += named + (all ? 20 : 0);
  }
  if (date && existed(entity, date) === false) score -= 500;
  return score;
}

function whyFirst(entity: Entity, context: Context): string {
  if (context.introduced.has(entity.id)) return 'the text introduces it';
  return entity.countries.some((id) => context.countries.has(id))
    ? 'the text is about its countries'
    : 'the first of its names';
}

/** False when the entity certainly began after the date; undefined when unknown. */
function existed(entity: Entity, date: DateInterval): boolean | undefined {
  const began = entity.facts.find((fact) => /^(?:released|launched|founded|signed|announced)$/.test(fact.property));
  const interval = typeof began?.value === 'string' ? parseIso(began.value) : undefined;
  return interval && interval.from > date.to + 366 ? false : undefined;
}

/**
 * The edition of a document series that a text means: by the year beside the name, else the one it introduces, else the
 * latest that was out on the text's date and not older than four years.
 */
function editionOf(
  entity: Entity,
  candidate: Candidate,
  tokens: Tokens,
  context: Context,
  knowledge: Knowledge,
  date: DateInterval | undefined,
): Choice {
  const editions = knowledge
    .membersOf(entity.id)
    .filter((member) => member.type === 'document' && member.year !== undefined);
  if (entity.type !== 'document' || editions.length === 0) return { entity, reason: candidate.reason };
  const year = yearBeside(candidate, tokens);
  const named = year && editions.find((edition) => edition.year === year.value);
  if (year && named)
    return { entity: named, reason: `${candidate.reason} with the year ${year.value}`, ...year.tokens };
  if (year) return { entity, reason: candidate.reason };
  const introduced = editions.find((edition) => context.introduced.has(edition.id));
  if (introduced) return { entity: introduced, reason: `${candidate.reason}; the text introduces this edition` };
  if (!date) return { entity, reason: candidate.reason };
  const out = editions
    .map((edition) => ({ edition, day: releaseDay(edition) }))
    .filter(({ day }) => day !== undefined && day <= date.to && day >= date.from - 4 * 366);
  out.sort((a, b) => (b.day as number) - (a.day as number));
  const latest = out[0]?.edition;
  return latest
    ? { entity: latest, reason: `${candidate.reason}; the latest edition on the date of the text` }
    : { entity, reason: candidate.reason };
}

function releaseDay(edition: Entity): number | undefined {
  const fact = edition.facts.find(({ property }) => property === 'released');
  return typeof fact?.value === 'string' ? parseIso(fact.value)?.from : undefined;
}

interface YearBeside {
  readonly value: number;
  readonly tokens: { readonly firstToken?: number; readonly lastToken?: number };
}

/** "2017 National Security Strategy", "MDR 2019", "Missile Defense Review (MDR) 2019". */
export function yearBeside(candidate: Candidate, tokens: Tokens): YearBeside | undefined {
  const before = tokens.words[candidate.firstToken - 1] as Word | undefined;
  if (isYear(before)) return { value: before.value, tokens: { firstToken: candidate.firstToken - 1 } };
  let at = candidate.lastToken + 1;
  if ((tokens.words[at] as Word | undefined)?.raw === '(' && (tokens.words[at + 2] as Word | undefined)?.raw === ')') {
    const inside = tokens.words[at + 1] as Word;
    if (isYear(inside)) return { value: inside.value, tokens: {} };
    at += 3;
    const later = tokens.words[at] as Word | undefined;
    return isYear(later) ? { value: later.value, tokens: {} } : undefined;
  }
  if ((tokens.words[at] as Word | undefined)?.raw === ')') {
    const later = tokens.words[at + 1] as Word | undefined;
    return isYear(later) ? { value: later.value, tokens: {} } : undefined;
  }
  const after = tokens.words[at] as Word | undefined;
  return isYear(after) ? { value: after.value, tokens: { lastToken: at } } : undefined;
}

function isYear(word: Word | undefined): word is Word {
  return word !== undefined && /^(?:19|20)\d\d$/.test(word.raw);
}
