// References by a common noun: "the pact", "the review", "the missile", "the two ministers". Only where the text leaves no
// doubt: the nearest paragraphs name exactly one thing of that kind, or exactly two people of that office. They are no
// mentions, since the words are no names: hover and go to definition follow them, nothing else does.

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { EntityId, EntityType } from '../knowledge/model.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Mention, Reference } from './mention.ts';
import type { InFurniture, Placed } from './placed.ts';

export interface ReferenceInput {
  readonly source: string;
  readonly placed: readonly Placed[];
  readonly knowledge: Knowledge;
  readonly mentions: readonly Mention[];
  readonly inFurniture: InFurniture;
}

/** References of a document, by start. Linear in its tokens and mentions. */
export function findReferences(input: ReferenceInput): readonly Reference[] {
  const named = input.mentions.filter(({ nested, furniture }) => !nested && !furniture);
  if (named.length === 0) return [];
  const found: Reference[] = [];
  let from = 0;
  let previous = 0;
  for (const { paragraph, offset } of input.placed) {
    if (paragraph.kind === 'heading' || input.inFurniture(offset)) continue;
    while (from < named.length && (named[from] as Mention).start < previous) from++;
    let upto = from;
    for (let i = 0; i + 1 < paragraph.tokens.length; i++) {
      if (!isArticle(paragraph.tokens.words[i] as Word)) continue;
      const start = offset + (paragraph.tokens.starts[i] as number);
      while (upto < named.length && (named[upto] as Mention).end <= start) upto++;
      const window = { mentions: named, from: Math.max(from, upto - FURTHEST), upto };
      const reference = referenceAt(paragraph.tokens, i, offset, window, input);
      if (reference) found.push(reference);
    }
    previous = offset;
  }
  return found;
}

/** Most names that are looked back at: a paragraph may be a book. */
const FURTHEST = 64;

/** The mentions from the paragraph before to the noun: from `from` to before `upto`. */
interface Window {
  readonly mentions: readonly Mention[];
  readonly from: number;
  readonly upto: number;
}

function isArticle({ norm }: Word): boolean {
  return norm === 'the' || norm === 'this' || norm === 'both';
}

/** Nouns by the type of what they stand for; a system's noun must be that of its kind. */
const NOUNS: ReadonlyMap<string, EntityType> = new Map(
  (
    [
      ['agreement', 'pact agreement treaty accord arrangement'],
      ['document', 'review report strategy doctrine document'],
      ['exercise', 'exercise exercize drill'],
      ['system', 'missile aircraft fighter jet submarine helicopter drone destroyer frigate carrier radar tank ship'],
    ] as const
  ).flatMap(([type, words]) => words.split(' ').map((word): [string, EntityType] => [word, type])),
);

function referenceAt(
  tokens: Tokens,
  at: number,
  offset: number,
  window: Window,
  input: ReferenceInput,
): Reference | undefined {
  const article = (tokens.words[at] as Word).norm;
  const pair = article === 'both' ? at + 1 : (tokens.words[at + 1] as Word).norm === 'two' ? at + 2 : -1;
  if (pair >= 0) return pairAt(tokens, at, pair, offset, window, input);
  const noun = tokens.words[at + 1] as Word;
  const type = NOUNS.get(noun.norm);
  if (type === undefined || noun.shape & Shape.Capital || !endsThere(tokens, at + 2)) return undefined;
  const start = offset + (tokens.starts[at] as number);
  const end = offset + (tokens.ends[at + 1] as number);
  const only = onlyOf(type, noun.norm, window, input.knowledge);
  if (!only || isTaken(input.mentions, start, end)) return undefined;
  return {
    start,
    end,
    text: input.source.slice(start, end),
    type,
    entities: [only.entity],
    reason: `“${noun.norm}” with an article; ${only.name} is the one ${type} named in this and the last paragraph`,
  };
}

/** The one entity of a type that was named in the window. */
function onlyOf(
  type: EntityType,
  noun: string,
  { mentions, from, upto }: Window,
  knowledge: Knowledge,
): Mention | undefined {
  let only: Mention | undefined;
  for (let i = from; i < upto; i++) {
    const mention = mentions[i] as Mention;
    if (mention.type !== type) continue;
    if (only && only.entity !== mention.entity) return undefined;
    only = mention;
  }
  return only && isOfKind(only, type, noun, knowledge) ? only : undefined;
}

/** A missile is no submarine, a strategy is no treaty. */
function isOfKind(mention: Mention, type: EntityType, noun: string, knowledge: Knowledge): boolean {
  if (type === 'agreement' || type === 'exercise') return true;
  const entity = knowledge.entity(mention.entity);
  const words = `${mention.name} ${entity?.kind ?? ''}`.toLowerCase();
  if (type === 'document') return noun === 'document' || noun === 'report' || words.includes(noun);
  if (noun === 'aircraft') return /aircraft|fighter|bomber|jet|transport/.test(words);
  if (noun === 'ship') return /destroyer|frigate|corvette|carrier|ship/.test(words);
  return words.includes(noun === 'jet' ? 'fighter' : noun);
}

/** "the two ministers", "both leaders": two people, both by that office where the noun is one. */
function pairAt(
  tokens: Tokens,
  at: number,
  nounAt: number,
  offset: number,
  { mentions, from, upto }: Window,
  input: ReferenceInput,
): Reference | undefined {
  const noun = tokens.words[nounAt] as Word | undefined;
  const office = noun && OFFICES.get(noun.norm);
  if (!office || !endsThere(tokens, nounAt + 1)) return undefined;
  const start = offset + (tokens.starts[at] as number);
  const end = offset + (tokens.ends[nounAt] as number);
  const people = new Map<EntityId, boolean>();
  for (let i = from; i < upto; i++) {
    const { type, entity, title } = mentions[i] as Mention;
    if (type === 'official') people.set(entity, people.get(entity) === true || office.test(title?.text ?? ''));
  }
  if (people.size !== 2 || ![...people.values()].every(Boolean) || isTaken(input.mentions, start, end))
    return undefined;
  return {
    start,
    end,
    text: input.source.slice(start, end),
    type: 'official',
    entities: [...people.keys()],
    reason: 'the two people of that office named in this and the last paragraph',
  };
}

const OFFICES: ReadonlyMap<string, RegExp> = new Map([
  ['ministers', /minister|secretary|counterpart|mantri/i],
  ['secretaries', /secretary|counterpart/i],
  ['presidents', /president|counterpart/i],
  ['leaders', /president|prime minister|chancellor|premier|counterpart|minister|secretary/i],
  ['chiefs', /chief|admiral|general|marshal|counterpart/i],
  ['generals', /gen/i],
  ['admirals', /adm/i],
]);

/** What follows goes on with the sentence rather than with the noun: "the missile said", not "the missile defence". */
function endsThere(tokens: Tokens, at: number): boolean {
  const next = tokens.words[at] as Word | undefined;
  if (!next) return true;
  if (next.shape & Shape.Possessive) return true;
  if (next.shape & Shape.Mark) return (next.shape & Shape.Dash) === 0 && next.raw !== '(' && next.raw !== '/';
  return GOES_ON.test(next.norm) || /^\p{Ll}{3,}ed$/u.test(next.raw);
}

const GOES_ON =
  /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|should|shall|does|did|do|said|says|also|and|or|but|as|by|when|while|after|before|because|since|until|if|though|although|today|during|calls|notes|states|aims|allows|enables|covers|gives|gave|marks|comes|came|makes|made|adds|describes|names|mentions|took|takes|followed|remains|includes|sets|commits|expires|ended|ends|began|begins|drew|met|held|agreed|spoke|stressed|expressed|not|now|itself|themselves|warns|found|argues)$/;

function isTaken(mentions: readonly Mention[], start: number, end: number): boolean {
  const near = firstEndingAfter(mentions, start);
  return near !== undefined && near.start < end;
}
