// When a text was written, from what it says: the officials it calls by their present office held it then, and what it
// announces for "Tuesday" happened on a Tuesday that the knowledge knows. Each piece of evidence is an interval of days;
// those that agree are intersected.

import type { InferredReason } from '../document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Entity, type Term, termInterval } from '../knowledge/model.ts';
import { type InFurniture, inOrder, type Placed } from '../mentions/placed.ts';
import {
  type DateInterval,
  intersect,
  parseIso,
  showDay,
  showInterval,
  WEEKDAYS,
  weekdayOf,
} from '../text/calendar.ts';
import type { DateExpression } from '../text/dates.ts';
import type { Span } from '../text/span.ts';

export interface Inference {
  /** The days that fit most of the evidence. */
  readonly interval: DateInterval;
  readonly reasons: readonly InferredReason[];
}

/** Evidence of independent kinds: one for each person, one for each event. */
interface Evidence extends InferredReason {
  readonly about: string;
}

/** The days that the text's officials and events fit, or undefined when it names none. */
export function inferDate(
  placed: readonly Placed[],
  knowledge: Knowledge,
  inFurniture: InFurniture,
): Inference | undefined {
  const offices = officeEvidence(placed, knowledge, inFurniture);
  const window = common(offices);
  if (!window) return undefined;
  const events = eventEvidence(placed, inFurniture, window.interval);
  return common([...window.reasons, ...events]);
}

/** Intersects evidence in the order of its narrowness; what does not meet the rest is left out. */
function common(evidence: readonly Evidence[]): { interval: DateInterval; reasons: readonly Evidence[] } | undefined {
  const ordered = [...evidence].sort(
    (a, b) => a.interval.to - a.interval.from - (b.interval.to - b.interval.from) || a.span.start - b.span.start,
  );
  const [first, ...others] = ordered;
  if (!first) return undefined;
  let interval = first.interval;
  const reasons: Evidence[] = [first];
  for (const next of others) {
    const both = intersect(interval, next.interval);
    if (!both) continue;
    interval = both;
    reasons.push(next);
  }
  return Number.isFinite(interval.to) ? { interval, reasons } : undefined;
}

/** One piece for each person who is called by a present office: the term of that office. */
function officeEvidence(
  placed: readonly Placed[],
  knowledge: Knowledge,
  inFurniture: InFurniture,
): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const { place, candidate } of inOrder(placed)) {
    const { office } = candidate;
    const person = candidate.options.length === 1 ? candidate.options[0]?.entity : undefined;
    if (
      !office ||
      !person ||
      office.qualifiers.length > 0 ||
      seen.has(person.id) ||
      inFurniture(place.offset + candidate.start)
    )
      continue;
    const terms = knowledge.termsOf(person.id).filter((each) => office.posts.includes(each.post) && !each.acting);
    // Who held it twice does not date a text.
    const term = terms.length === 1 ? terms[0] : undefined;
    if (term)
      seen.set(
        person.id,
        officeReason(person, term, knowledge, {
          start: place.offset + office.start,
          end: place.offset + candidate.end,
        }),
      );
  }
  return [...seen.values()];
}

function officeReason(person: Entity, term: Term, knowledge: Knowledge, span: Span): Evidence {
  const interval = termInterval(term);
  const office = knowledge.post(term.post)?.name ?? term.post;
  const until = term.to ? `until ${showInterval(term.to)}` : `since ${showInterval(term.from)}`;
  return { about: person.id, interval, span, reason: `${person.name} was ${office} ${until}`, source: term.source };
}

/** One piece for each announced event that the knowledge dates: "will sign BECA Tuesday", "the 2+2 here Tuesday". */
function eventEvidence(placed: readonly Placed[], inFurniture: InFurniture, window: DateInterval): readonly Evidence[] {
  const found: Evidence[] = [];
  const lead = leadWeekday(placed, inFurniture);
  const seen = new Set<string>();
  for (const { place, candidate } of inOrder(placed)) {
    const entity = candidate.options[0]?.entity;
    if (!entity || candidate.options.length > 1 || seen.has(entity.id) || inFurniture(place.offset + candidate.start))
      continue;
    const days = eventDays(entity).filter(
      (day) => intersect(day, { from: window.from - 6, to: window.to + 6 }) !== undefined,
    );
    if (days.length === 0) continue;
    const sentence = place.paragraph.sentences.find(
      (span) => span.start <= candidate.start && candidate.end <= span.end,
    );
    if (!sentence) continue;
    const words = place.paragraph.text.slice(sentence.start, sentence.end);
    if (!/\b(?:will|to sign|set to|to be|scheduled|upcoming|ahead of|before|hold|slated|due to)\b/.test(words))
      continue;
    const date = place.paragraph.dates.find(
      (expression) =>
        expression.stated.kind === 'weekday' &&
        sentence.start <= expression.start &&
        expression.end <= sentence.end &&
        expression.start > candidate.start - 80,
    );
    if (date?.stated.kind !== 'weekday') continue;
    const weekday = date.stated.weekday;
    const day = days.find((each) => each.from === each.to && weekdayOf(each.from) === weekday);
    if (!day) continue;
    seen.add(entity.id);
    found.push(
      eventReason(entity, day.from, weekday, lead, {
        start: place.offset + candidate.start,
        end: place.offset + candidate.end,
      }),
    );
  }
  return found;
}

function eventReason(entity: Entity, day: number, weekday: number, lead: number | undefined, span: Span): Evidence {
  // News names the day of writing by its weekday; the event it announces is at most six days off.
  const written =
    lead === undefined
      ? { from: day - 6, to: day }
      : { from: day - ((weekday - lead + 7) % 7), to: day - ((weekday - lead + 7) % 7) };
  return {
    about: entity.id,
    interval: written,
    span,
    reason: `${shortName(entity)} “${WEEKDAYS[weekday]}” was ${showDay(day)}`,
  };
}

function shortName(entity: Entity): string {
  return entity.aliases.find((alias) => alias.acronym)?.name ?? entity.name;
}

function eventDays(entity: Entity): readonly DateInterval[] {
  const signed = entity.facts
    .filter((fact) => fact.property === 'signed')
    .flatMap((fact) => (typeof fact.value === 'string' ? [parseIso(fact.value)] : []));
  return [...signed.filter((day) => day !== undefined), ...entity.editions.map((edition) => edition.date)];
}

/** The weekday that the opening gives to what just happened: "India and the US Monday agreed …". */
function leadWeekday(placed: readonly Placed[], inFurniture: InFurniture): number | undefined {
  let prose = 0;
  for (const { paragraph, offset } of placed) {
    if (paragraph.text.length < 80 || inFurniture(offset)) continue;
    if (++prose > 3) return undefined;
    const past = paragraph.dates.find((date) => date.stated.kind === 'weekday' && isPast(paragraph.text, date));
    if (past?.stated.kind === 'weekday') return past.stated.weekday;
  }
  return undefined;
}

function isPast(text: string, date: DateExpression): boolean {
  return (
    /^\s+(?:\p{Ll}+ed|held|met|said|told|spoke|made|took|began)\b/u.test(text.slice(date.end, date.end + 24)) ||
    /\b(?:\p{Ll}+ed|held|met|said|told|spoke)(?: on)?\s*$/u.test(text.slice(Math.max(0, date.start - 20), date.start))
  );
}
