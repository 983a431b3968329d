// From candidates to mentions: what each name of a document means, given the document as a whole and its date. The one place
// where entities are chosen; recognisers only propose.

import type { EntityId, EntityType } from '../knowledge/model.ts';
import { meaningKey } from '../knowledge/names.ts';
import { Shape } from '../text/lexicon.ts';
import { compareSpans } from '../text/span.ts';
import { acronymKey, type Meaning, readMeanings } from './acronym-meanings.ts';
import { buildMention } from './build-mention.ts';
import type { Candidate } from './candidate.ts';
import { type Choice, chooseNamed, isSupported } from './choose.ts';
import { dealOf } from './choose-deal.ts';
import { type Context, readContext } from './context.ts';
import { withDefinitions } from './definitions.ts';
import { inFirmRows } from './enumerations.ts';
import { headOf } from './heads.ts';
import { localEntity } from './local.ts';
import type { How, LocalEntity, Mention } from './mention.ts';
import { findNational } from './national.ts';
import { choosePerson, keyOf } from './persons.ts';
import { inOrder, type Placed } from './placed.ts';
import { findRepeats } from './repeats.ts';
import type { ResolveInput } from './resolve-input.ts';
import { choosePublished } from './short-forms.ts';

export interface Resolution {
  readonly mentions: readonly Mention[];
  readonly local: ReadonlyMap<EntityId, LocalEntity>;
}

/** Resolves all candidates of a document; mentions come by start, the longer first. */
export function resolveMentions(input: ResolveInput): Resolution {
  const context = readContext(input.placed, input.names, input.inFurniture);
  const meanings = readMeanings(input.placed);
  const resolver: Resolver = {
    input,
    context: withMeanings(context, meanings),
    meanings,
    present: new Map(),
    local: new Map(),
    bySurname: new Map(),
    mentions: [],
    rows: new Map(),
  };
  introducePersons(resolver);
  for (const { place, kept, candidate } of inOrder(input.placed)) {
    // In page furniture only known names count: its title-case lines look like names of everything.
    if (candidate.options.length === 0 && input.inFurniture(place.offset + candidate.start)) continue;
    if (candidate.type === 'organisation' && input.ofPage(place.offset + candidate.start)) continue;
    const mention = mentionOf(candidate, place, kept.nested, resolver);
    if (mention) resolver.mentions.push(mention);
  }
  const defined = withDefinitions(input, resolver.mentions, meanings, resolver.local);
  const repeated = [...defined, ...findRepeats(input, defined, meanings, resolver.local)];
  const all = [
    ...repeated,
    ...choosePublished(input, repeated, resolver.context),
    ...findNational(input, repeated, resolver.context),
  ];
  const { notNames } = input.names;
  const named = notNames.size === 0 ? all : all.filter(({ text }) => !notNames.has(text.replace(/\s+/g, ' ')));
  return { mentions: named.sort(compareSpans), local: resolver.local };
}

interface Resolver {
  readonly input: ResolveInput;
  readonly context: Context;
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** Persons named in full or by title and name, by each single name they have. */
  readonly present: Map<string, EntityId[]>;
  readonly local: Map<EntityId, LocalEntity>;
  /** New persons by their folded surname. */
  readonly bySurname: Map<string, LocalEntity>;
  readonly mentions: Mention[];
  /** Candidates in a row of names of their type, by paragraph. */
  readonly rows: Map<Placed, ReadonlySet<Candidate>>;
}

/** What the text introduces with an acronym counts as introduced. */
function withMeanings(context: Context, meanings: ReadonlyMap<string, Meaning>): Context {
  const introduced = new Map(context.introduced);
  for (const { known, place, definition } of meanings.values())
    if (known && !introduced.has(known.id)) introduced.set(known.id, place.offset + definition.long.start);
  return { ...context, introduced };
}

function introducePersons(resolver: Resolver): void {
  const { present, input } = resolver;
  const add = (single: string | undefined, id: EntityId): void => {
    if (!single) return;
    const list = present.get(single);
    if (!list) present.set(single, [id]);
    else if (!list.includes(id)) list.push(id);
  };
  for (const { place, candidate } of inOrder(input.placed)) {
    if (candidate.type !== 'official') continue;
    const tokens = place.paragraph.tokens;
    const choice =
      candidate.options.some((option) => option.part === 'full') || candidate.office
        ? choosePerson({
            candidate,
            tokens,
            context: resolver.context,
            knowledge: input.knowledge,
            date: input.date,
            present,
          })
        : undefined;
    if (!choice) continue;
    for (const single of [choice.entity.surname, ...(choice.entity.short ?? [])])
      add(single && foldName(single), choice.entity.id);
  }
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function mentionOf(candidate: Candidate, place: Placed, nested: boolean, resolver: Resolver): Mention | undefined {
  const { input, context, present } = resolver;
  const { tokens } = place.paragraph;
  const defined = resolver.meanings.get(acronymKey(tokens, candidate.firstToken, candidate.lastToken));
  if (
    defined &&
    (candidate.options.some((option) => option.part === 'acronym') || isItself(candidate, place, defined)) &&
    candidate.lastToken - candidate.firstToken < 4
  ) {
    if (defined.local)
      return localMention(
        candidate,
        place,
        defined.local,
        nested,
        'acronym',
        `acronym that the text introduces as “${defined.local.name}”`,
        resolver,
      );
    if (!defined.known && !candidate.options.some((option) => option.entity.type === 'system')) return undefined;
  }
  if (candidate.options.length > 0) {
    const meant = input.names.meanings.get(meaningKey(place.paragraph.text.slice(candidate.start, candidate.end)));
    if (meant) {
      const choice = { entity: meant, reason: 'what this name means, says the knowledge of the workspace' };
      return knownMention(candidate, choice, place, nested, resolver);
    }
    const choice =
      candidate.type === 'official'
        ? choosePerson({ candidate, tokens, context, knowledge: input.knowledge, date: input.date, present })
        : chooseNamed(candidate, tokens, context, input.knowledge, input.date, isInRow(candidate, place, resolver));
    if (choice) return knownMention(candidate, choice, place, nested, resolver);
    if (!candidate.office && !isNameByForm(candidate, place)) return undefined;
  }
  const type: EntityType = candidate.type;
  const name = candidate.form ?? place.paragraph.text.slice(candidate.start, candidate.end);
  const known = candidate.by === 'phrase' ? dealOf(candidate, place, input.knowledge, context) : undefined;
  if (known) return knownMention(candidate, known, place, nested, resolver);
  return localMention(candidate, place, localEntity(type, name), nested, 'form', candidate.reason, resolver);
}

/** Letter for letter the acronym that the text introduces. */
function isItself(candidate: Candidate, place: Placed, meaning: Meaning): boolean {
  const words = place.paragraph.text.slice(candidate.start, candidate.end);
  return words === meaning.acronym && words === words.toUpperCase();
}

function isInRow(candidate: Candidate, place: Placed, resolver: Resolver): boolean {
  if (!candidate.options.every((option) => option.weak)) return false;
  let rows = resolver.rows.get(place);
  if (!rows) {
    const { tokens } = place.paragraph;
    rows = inFirmRows(
      place,
      (other) =>
        other.options.length === 0 ||
        other.options.some((option) => !option.weak || isSupported(option, other, tokens, resolver.context)),
    );
    resolver.rows.set(place, rows);
  }
  return rows.has(candidate);
}

/** "Mutual Defense Treaty" where it is none of those that are known: a name all the same. */
function isNameByForm(candidate: Candidate, place: Placed): boolean {
  if (candidate.type !== 'agreement' || candidate.lastToken < candidate.firstToken + 2) return false;
  const last = place.paragraph.tokens.words[candidate.lastToken];
  return last !== undefined && (last.shape & Shape.Capital) !== 0 && headOf(last)?.type === 'agreement';
}

function knownMention(
  candidate: Candidate,
  choice: Choice,
  place: Placed,
  nested: boolean,
  resolver: Resolver,
): Mention {
  const { tokens } = place.paragraph;
  const first = choice.firstToken ?? candidate.firstToken;
  const last = choice.lastToken ?? candidate.lastToken;
  const option = candidate.options.find(({ entity }) => entity.id === choice.entity.id) ?? candidate.options[0];
  const how: How =
    option?.part === 'acronym'
      ? 'acronym'
      : candidate.type === 'official' && option?.part !== 'full'
        ? 'surname'
        : 'name';
  return buildMention(
    place,
    { start: tokens.starts[first] as number, end: tokens.ends[last] as number },
    resolver.input,
    {
      type: choice.entity.type,
      entity: choice.entity.id,
      name: choice.entity.name,
      how,
      reason: choice.reason,
      nested,
      ...(choice.candidates && { candidates: choice.candidates }),
      ...(candidate.office && { office: candidate.office }),
    },
  );
}

function localMention(
  candidate: Candidate,
  place: Placed,
  fresh: LocalEntity,
  nested: boolean,
  how: How,
  reason: string,
  resolver: Resolver,
): Mention {
  const entity = sameAsBefore(candidate, fresh, place, resolver);
  if (!resolver.local.has(entity.id)) {
    resolver.local.set(entity.id, entity);
    const surname = entity.type === 'official' ? entity.id.split('-').at(-1) : undefined;
    if (surname && !resolver.bySurname.has(surname)) resolver.bySurname.set(surname, entity);
  }
  return buildMention(place, candidate, resolver.input, {
    type: entity.type,
    entity: entity.id,
    name: entity.name,
    how,
    reason,
    nested,
    ...(candidate.office && { office: candidate.office }),
  });
}

/** "Secretary Blinken" after "Antony Blinken": a new person's single name means the one the text has in full. */
function sameAsBefore(candidate: Candidate, fresh: LocalEntity, place: Placed, resolver: Resolver): LocalEntity {
  if (candidate.type !== 'official' || candidate.firstToken !== candidate.lastToken) return fresh;
  const key = keyOf(candidate, place.paragraph.tokens);
  return resolver.bySurname.get(key) ?? fresh;
}
