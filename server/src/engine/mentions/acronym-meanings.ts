// What the acronyms of a document mean where it introduces them itself: a known entity, a new one, or something that is no
// entity at all (then the knowledge's meaning must not be read into it).

import type { Entity } from '../knowledge/model.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { AcronymDefinition, Candidate } from './candidate.ts';
import { localEntity } from './local.ts';
import type { LocalEntity } from './mention.ts';
import { typeOfPhrase } from './phrases.ts';
import { keptEndingAt, type Placed } from './placed.ts';

export interface Meaning {
  readonly known?: Entity;
  readonly local?: LocalEntity;
  /** The introduction; its long form becomes a mention where no recogniser saw it. */
  readonly definition: AcronymDefinition;
  readonly place: Placed;
  readonly acronym: string;
}

/** Meanings by folded acronym; the first introduction of each counts. */
export function readMeanings(placed: readonly Placed[]): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const place of placed) {
    const { tokens, acronyms } = place.paragraph;
    for (const definition of acronyms) {
      const key = acronymKey(tokens, definition.acronym.token, definition.acronym.lastToken);
      if (meanings.has(key)) continue;
      const acronym = place.paragraph.text.slice(definition.acronym.start, definition.acronym.end);
      meanings.set(key, { ...meaningOf(place, definition, acronym), definition, place, acronym });
    }
  }
  return meanings;
}

/** Folded letters and digits of an acronym: STA-1 and STA1 are one. */
export function acronymKey(tokens: Tokens, first: number, last: number): string {
  let key = '';
  for (let i = first; i <= last; i++)
    if ((tokens.words[i] as Word).shape & (Shape.Alpha | Shape.Number)) key += (tokens.words[i] as Word).norm;
  return key;
}

/** Acronyms of so many letters hardly ever mean two things of one type. */
const LONG = 5;

function meaningOf(
  place: Placed,
  definition: AcronymDefinition,
  acronym: string,
): { known?: Entity; local?: LocalEntity } {
  const long = candidateAt(place, definition.long.firstToken, definition.long.lastToken);
  const short = candidateAt(place, definition.acronym.token, definition.acronym.lastToken);
  const known = long?.options[0]?.entity;
  if (known) return { known };
  const meant = short?.options.find((option) => sharesWords(option.entity, place.paragraph.tokens, definition))?.entity;
  if (meant) return { known: meant };
  const type =
    long?.type ?? typeOfPhrase(place.paragraph.tokens, definition.long.firstToken, definition.long.lastToken);
  const only = short?.options.length === 1 && acronym.length >= LONG ? short.options[0] : undefined;
  if (only && !only.weak && only.entity.type === type) return { known: only.entity };
  if (!type || type === 'official' || type === 'place' || !isName(place.paragraph.tokens, definition)) return {};
  const name = place.paragraph.text.slice(definition.long.start, definition.long.end).replace(/\s+/g, ' ');
  return { local: { ...localEntity(type, name), acronym } };
}

function candidateAt(place: Placed, first: number, last: number): Candidate | undefined {
  return keptEndingAt(place, last).find(
    (candidate) =>
      candidate.firstToken <= first + 3 && candidate.firstToken >= first - 4 && coversHalf(candidate, first, last),
  );
}

/** "Europe" is not what "Security Action for Europe" means. */
function coversHalf(candidate: Candidate, first: number, last: number): boolean {
  return (last - candidate.firstToken + 1) * 2 >= last - first + 1;
}

/** At least half of the long form's capitalised words are those of the entity's name: a wrong expansion of the same thing. */
export function sharesWords(entity: Entity, tokens: Tokens, definition: AcronymDefinition): boolean {
  const name = new Set(entity.name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  let words = 0;
  let shared = 0;
  for (let i = definition.long.firstToken; i <= definition.long.lastToken; i++) {
    const word = tokens.words[i] as Word;
    if ((word.shape & Shape.Alpha) === 0 || word.raw.length < 3 || /^(?:and|the|for|with)$/.test(word.norm)) continue;
    words++;
    if (name.has(word.raw.toLowerCase()) || name.has(word.norm)) shared++;
  }
  return words > 0 && shared * 2 >= words;
}

/** Most words of the long form are capitalised. */
function isName(tokens: Tokens, definition: AcronymDefinition): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = definition.long.firstToken; i <= definition.long.lastToken; i++) {
    const word = tokens.words[i] as Word;
    if ((word.shape & Shape.Alpha) === 0 || word.raw.length < 4) continue;
    words++;
    if (word.shape & Shape.Capital) capitals++;
  }
  return words > 0 && capitals * 3 >= words * 2;
}
