// When something happened to a named thing: signed, in force, released, launched. The event word, the thing and the date
// stand in one sentence, in an order that ties them: "signed X on D", "X was signed on D", "the launch of X in D".

import type { Mention } from '../../mentions/mention.ts';
import { intersect } from '../../text/calendar.ts';
import type { DateExpression } from '../../text/dates.ts';
import { resolveDate } from '../../text/resolve-date.ts';
import type { Claim } from '../claim.ts';
import type { Property, SentenceInput } from '../property.ts';
import { claimAt, tokenRange, tokensOf, wordAt } from '../sentence.ts';

interface EventWords {
  readonly verb: RegExp;
  /** The verb of a plan: "will sign". */
  readonly base?: RegExp;
  readonly noun: RegExp;
  readonly types: ReadonlySet<string>;
}

const SIGNED: EventWords = {
  verb: /^(?:signed|inked|concluded)$/,
  base: /^(?:sign|ink)$/,
  noun: /^(?:signing|conclusion|signature)$/,
  types: new Set(['agreement', 'status', 'initiative']),
};
const RELEASED: EventWords = {
  verb: /^(?:released|published|unveiled|issued)$/,
  base: /^(?:release|publish|unveil)$/,
  noun: /^(?:release|publication|unveiling)$/,
  types: new Set(['document']),
};
const LAUNCHED: EventWords = {
  verb: /^(?:launched|announced)$/,
  noun: /^(?:launch|launching)$/,
  types: new Set(['initiative', 'agreement', 'dialogue', 'status']),
};

/** "entered into force", "came into force", "took effect": the event is its last word. */
const IN_FORCE: EventWords = {
  verb: /^(?:force|effect)$/,
  noun: /^(?:$)/,
  types: new Set(['agreement', 'status']),
};
const FOUNDED: EventWords = {
  verb: /^(?:founded|established|formed)$/,
  noun: /^(?:$)/,
  types: new Set(['organisation']),
};

export const inForce: Property = eventDate('in-force', 'date in force', IN_FORCE);
export const founded: Property = eventDate('founded', 'date founded', FOUNDED);
export const signed: Property = eventDate('signed', 'date signed', SIGNED);
export const released: Property = eventDate('released', 'date released', RELEASED);
export const launched: Property = eventDate('launched', 'date launched', LAUNCHED);

function eventDate(id: string, label: string, words: EventWords): Property {
  return {
    id,
    label,
    exclusive: true,
    *find(input) {
      if (input.dates.length === 0) return;
      const { from, to } = tokenRange(input);
      for (let at = from; at < to; at++) {
        const word = wordAt(input, at);
        const noun = words.noun.test(word);
        const base = words.base?.test(word) === true && /^(?:will|shall|to)$/.test(wordAt(input, at - 1));
        if (!noun && !base && !words.verb.test(word)) continue;
        if (id === 'launched' && word === 'announced') continue;
        if (words === IN_FORCE && !beginsToHold(input, at)) continue;
        const subjects =
          words === IN_FORCE || words === FOUNDED
            ? directSubject(input, words === IN_FORCE ? at - 2 : at - 1, words.types)
            : subjectsOf(input, at, noun, words.types);
        for (const subject of subjects) {
          const claim = claimFor(id, input, at, subject, from);
          if (claim) yield base ? { ...claim, modality: 'planned' } : claim;
        }
      }
    },
  };
}

function claimFor(
  property: string,
  input: SentenceInput,
  at: number,
  subject: Mention,
  from: number,
): Claim | undefined {
  const date = dateFor(at, tokensOf(subject, input.place).to, input, from);
  if (!date || date.impossible || (date.modifier && /^(?:by|since|before|after|until|till)$/.test(date.modifier)))
    return undefined;
  const interval = resolveDate(date.stated, input.document.date);
  if (!interval) return undefined;
  const claim = claimAt(input, date, {
    subject: subject.entity,
    property,
    value: { kind: 'date', interval },
    qualifiers: {},
    subjectSpan: { start: subject.start, end: subject.end },
  });
  // "signed" of a day to come is a plan, whatever the tense.
  const written = input.document.date;
  return written && interval.from > written.to && !intersect(interval, written)
    ? { ...claim, modality: 'planned' }
    : claim;
}

function beginsToHold(input: SentenceInput, at: number): boolean {
  const words = `${wordAt(input, at - 2)} ${wordAt(input, at - 1)} ${wordAt(input, at)}`;
  return /^(?:(?:entered|came) into (?:force|effect)|\S* took effect)$/.test(words);
}

/** The thing that stands right before the verb and what helps it, and is no part of a longer name. */
function directSubject(input: SentenceInput, verb: number, types: ReadonlySet<string>): readonly Mention[] {
  let end = verb;
  while (/^(?:was|were|first|formally|finally|which|that|into|took|came|entered|,)$/.test(wordAt(input, end))) end--;
  const subject = input.mentions.find(
    (mention) => types.has(mention.type) && !mention.furniture && tokensOf(mention, input.place).to === end + 1,
  );
  if (!subject) return [];
  const before = tokensOf(subject, input.place).from - 1;
  const word = wordAt(input, before) === 'the' ? wordAt(input, before - 1) : wordAt(input, before);
  return /^(?:of|in|at|within|under|by|for|with|to|from|and)$/.test(word) ? [] : [subject];
}

/** The things that the event word is about: its object, its passive subject, or what follows "of". */
function subjectsOf(input: SentenceInput, at: number, noun: boolean, types: ReadonlySet<string>): readonly Mention[] {
  const fitting = input.mentions.filter((mention) => types.has(mention.type) && !mention.furniture);
  if (noun) {
    if (wordAt(input, at + 1) !== 'of') return [];
    return firstFrom(input, fitting, at + 2, 5);
  }
  const helper = wordAt(input, at - 1);
  const passive =
    /^(?:was|were|been|being|is|are|be|also|formally|first|officially|finally)$/.test(helper) || helper === ',';
  if (passive) {
    const subject = fitting.findLast((mention) => {
      const { to } = tokensOf(mention, input.place);
      return to <= at && at - to <= 6;
    });
    return subject ? [subject] : [];
  }
  return firstFrom(input, fitting, at + 1, 6);
}

/** The mention that begins within `reach` tokens of `at`, and its alias in parentheses behind it counts once. */
function firstFrom(input: SentenceInput, mentions: readonly Mention[], at: number, reach: number): readonly Mention[] {
  const first = mentions.find((mention) => {
    const { from } = tokensOf(mention, input.place);
    return from >= at && from - at <= reach;
  });
  return first ? [first] : [];
}

/** The date behind the event within its clause, else one that opens the sentence. */
function dateFor(event: number, subjectEnd: number, input: SentenceInput, from: number): DateExpression | undefined {
  const after = Math.max(event, subjectEnd);
  const behind = input.dates.find((date) => date.firstToken > event && reaches(input, after, date.firstToken));
  if (behind) return behind;
  const [opening] = input.dates;
  return opening && opening.firstToken - from <= 2 && opening.lastToken < event ? opening : undefined;
}

/** Within twelve tokens, or thirty where no comma or semicolon parts them. */
function reaches(input: SentenceInput, from: number, to: number): boolean {
  if (to - from <= 12) return true;
  if (to - from > 30) return false;
  for (let i = from; i < to; i++) if (/^[,;:]$/.test(wordAt(input, i))) return false;
  return true;
}
