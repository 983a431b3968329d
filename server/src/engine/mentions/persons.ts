// Which person a surname, a given name or "President Putin" means: whom the text introduced, then who held that office on
// its date, then whom everybody knows by that name. Else nobody.

import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Entity, type EntityId, termExcludes } from '../knowledge/model.ts';
import type { DateInterval } from '../text/calendar.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import { COMMON_SURNAMES, NO_NAME } from './words.ts';

export interface PersonInput {
  readonly candidate: Candidate;
  readonly tokens: Tokens;
  readonly context: Context;
  readonly knowledge: Knowledge;
  readonly date: DateInterval | undefined;
  /** Persons of the knowledge whom the document names in full or with an office, by the folded single name; with offsets. */
  readonly present: ReadonlyMap<string, readonly EntityId[]>;
}

/** Decides whom a candidate of one or more persons means, or undefined when it cannot be told. */
export function choosePerson(input: PersonInput): Choice | undefined {
  const { candidate } = input;
  const full = candidate.options.filter((option) => option.part === 'full');
  const persons = (full.length > 0 ? full : candidate.options).map((option) => option.entity);
  const key = keyOf(candidate, input.tokens);
  const [only] = full;
  if (only && full.length === 1) {
    const { entity } = only;
    // A common name names the official only where an office stands beside it, here or elsewhere in the text.
    const shown =
      candidate.office !== undefined || input.present.get(foldSurname(entity))?.includes(entity.id) === true;
    return only.weak && !shown ? undefined : { entity, reason: candidate.reason };
  }
  const here = input.present.get(key)?.filter((id) => persons.some((person) => person.id === id)) ?? [];
  const first = persons.find((person) => person.id === here[0]);
  if (first && here.length === 1) return picked(first, persons, 'the text names this person in full');
  const held = candidate.office ? holders(persons, candidate.office.posts, input) : [];
  if (held.length > 0) return picked(held[0] as Entity, persons, 'held the office on the date of the text');
  if (candidate.office && candidate.office.posts.length > 0) return undefined;
  if (first) return picked(first, persons, 'named in full here, among others of that name');
  return full.length > 0
    ? picked(full[0]?.entity as Entity, persons, 'first of that name')
    : wellKnown(persons, key, input);
}

function picked(entity: Entity, persons: readonly Entity[], why: string): Choice {
  const others = persons.filter((person) => person !== entity).map((person) => person.id);
  return { entity, reason: `single name; ${why}`, ...(others.length > 0 && { candidates: [entity.id, ...others] }) };
}

/** Persons who held one of the posts, those in office on the date first. */
function holders(persons: readonly Entity[], posts: readonly string[], input: PersonInput): readonly Entity[] {
  const ranked = persons.flatMap((person) => {
    const terms = input.knowledge.termsOf(person.id).filter((term) => posts.includes(term.post));
    if (terms.length === 0) return [];
    const date = input.date;
    return [
      {
        person,
        current: date !== undefined && terms.some((term) => !termExcludes(term, date)),
        last: Math.max(...terms.map((term) => term.from.from)),
      },
    ];
  });
  return ranked.sort((a, b) => Number(b.current) - Number(a.current) || b.last - a.last).map(({ person }) => person);
}

/** Heads of state and government are called by their surname alone; others only after an introduction. */
function wellKnown(persons: readonly Entity[], key: string, input: PersonInput): Choice | undefined {
  const { candidate, tokens } = input;
  if (COMMON_SURNAMES.has(key) || !standsAlone(candidate, tokens)) return undefined;
  const heads = persons.filter((person) =>
    input.knowledge.termsOf(person.id).some((term) => {
      const rank = input.knowledge.post(term.post)?.rank;
      if (rank !== 'head-of-state' && rank !== 'head-of-government') return false;
      return (
        input.date === undefined || !termExcludes(term, { from: input.date.from - 3 * 366, to: input.date.to + 120 })
      );
    }),
  );
  return heads.length === 1
    ? picked(heads[0] as Entity, persons, 'a head of state or government known by it')
    : undefined;
}

/** A capitalised word before or behind makes it part of another name. */
export function standsAlone(
  candidate: { readonly firstToken: number; readonly lastToken: number },
  tokens: Tokens,
): boolean {
  const before = tokens.words[candidate.firstToken - 1] as Word | undefined;
  const after = tokens.words[candidate.lastToken + 1] as Word | undefined;
  if (before && before.shape & Shape.Alpha && before.shape & Shape.Capital && !NO_NAME.has(before.norm)) return false;
  return !(
    after &&
    after.shape & Shape.Alpha &&
    after.shape & Shape.Capital &&
    (after.shape & Shape.AllCaps) === 0 &&
    !NO_NAME.has(after.norm)
  );
}

/** The key under which `present` has a person's surname. */
export function foldSurname(entity: Entity): string {
  return (entity.surname ?? entity.name)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Folded single name of a candidate. */
export function keyOf(candidate: Candidate, tokens: Tokens): string {
  let key = '';
  for (let i = candidate.firstToken; i <= candidate.lastToken; i++) key += (tokens.words[i] as Word).norm;
  return key;
}
