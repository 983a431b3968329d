// The facts of an entity as lines of Markdown, each with the mark of its source. A fact that has a period of validity is
// shown when the period meets the date of the text.

import type { Edition, Entity, Fact } from '../knowledge/model.ts';
import { type DateInterval, intersect, parseIso, showInterval } from '../text/calendar.ts';
import type { View } from '../workspace.ts';
import { escapeMarkdown, joinWords, type SourceNotes } from './markdown.ts';
import { nameOf } from './subject.ts';
import { ordinal, propertyName } from './words.ts';

/** What the lines of facts need beside the entity. */
export interface FactContext {
  readonly view: View;
  readonly notes: SourceNotes;
  /** Of the text; facts that were not so then are left out. Absent: all are shown. */
  readonly asOf?: DateInterval;
}

/** The facts as list items without bullets, the most telling first. */
export function factLines(entity: Entity, context: FactContext): readonly string[] {
  const facts = entity.facts.filter((fact) => holds(fact, context.asOf));
  const signing = facts.filter((fact) => SIGNING.includes(fact.property));
  const others = facts.filter((fact) => !SIGNING.includes(fact.property)).sort((a, b) => rank(a) - rank(b));
  const parties = others.filter((fact) => fact.property === 'parties').map((fact) => factLine(fact, context));
  const rest = others.filter((fact) => fact.property !== 'parties').map((fact) => factLine(fact, context));
  return [...parties, ...signingLine(signing, context), ...rest];
}

/** One fact with its name: "Parties: India and United States [1]". */
export function factLine(fact: Fact, { view, notes }: FactContext): string {
  return `${propertyName(fact.property)}: ${showFact(view, fact)}${showPeriod(fact)}${notes.mark(fact.source)}`;
}

/** The edition of a series that was held within an interval of days. */
export function editionOn(series: Entity | undefined, days: DateInterval | undefined): Edition | undefined {
  if (!series || !days) return undefined;
  return series.editions.find((edition) => intersect(edition.date, days) !== undefined);
}

/** "third, 27 October 2020, New Delhi". */
export function showEdition(view: View, edition: Edition): string {
  const name = edition.number === undefined ? edition.name : ordinal(edition.number);
  const place = edition.place === undefined ? undefined : nameOf(view, edition.place);
  return [name, showInterval(edition.date), place]
    .filter((part) => part !== undefined)
    .map(escapeMarkdown)
    .join(', ');
}

/** The last edition before the date of the text and the one that it falls on or that comes next. */
export function editionLines(entity: Entity, { view, notes, asOf }: FactContext): readonly string[] {
  const editions = [...entity.editions].sort((a, b) => a.date.from - b.date.from);
  const line = (label: string, edition: Edition | undefined): readonly string[] =>
    edition ? [`${label}: ${showEdition(view, edition)}${notes.mark(edition.source)}`] : [];
  if (!asOf) return line('Latest known edition', editions[editions.length - 1]);
  const before = editions.filter((edition) => edition.date.to < asOf.from);
  const next = editions.find((edition) => edition.date.to >= asOf.from);
  const nextLabel = next && intersect(next.date, asOf) ? 'Held when this was written' : 'Next after this was written';
  return [...line('Last before this was written', before[before.length - 1]), ...line(nextLabel, next)];
}

/** Day, place and occasion of a signing in one line: "Signed 6 September 2018 in New Delhi, at the first … Dialogue". */
function signingLine(facts: readonly Fact[], { view, notes }: FactContext): readonly string[] {
  const find = (property: string): Fact | undefined => facts.find((fact) => fact.property === property);
  const day = find('signed');
  const place = find('signed-place');
  const occasion = find('signed-at');
  if (!day && !place && !occasion) return [];
  const words = ['Signed'];
  if (day) words.push(showFact(view, day));
  if (place) words.push(`in ${showFact(view, place)}`);
  const marks = new Set([day, place, occasion].map((fact) => notes.mark(fact?.source)));
  const at = occasion ? `, at ${showOccasion(view, occasion, day)}` : '';
  return [`${words.join(' ')}${at}${[...marks].join('')}`];
}

function showOccasion(view: View, occasion: Fact, day: Fact | undefined): string {
  const series = typeof occasion.value === 'string' ? view.knowledge.entity(occasion.value) : undefined;
  const edition = editionOn(series, typeof day?.value === 'string' ? parseIso(day.value) : undefined);
  const number = edition?.number === undefined ? '' : `${ordinal(edition.number)} `;
  return `the ${number}${showFact(view, occasion)}`;
}

function showFact(view: View, fact: Fact): string {
  const values = typeof fact.value === 'string' ? [fact.value] : fact.value;
  return joinWords(values.map((value) => escapeMarkdown(showOne(view, fact.property, String(value)))));
}

function showOne(view: View, property: string, value: string): string {
  const days = DATED.has(property) ? parseIso(value) : undefined;
  if (days) return showInterval(days);
  return property === 'pages' && /^\d+$/.test(value) ? `${value} pages` : nameOf(view, value);
}

function showPeriod({ from, to }: Fact): string {
  if (from !== undefined && to !== undefined) return ` (${showDate(from)} to ${showDate(to)})`;
  if (from !== undefined) return ` (from ${showDate(from)})`;
  return to === undefined ? '' : ` (until ${showDate(to)})`;
}

function showDate(date: string): string {
  const days = parseIso(date);
  return days ? showInterval(days) : escapeMarkdown(date);
}

function holds(fact: Fact, asOf: DateInterval | undefined): boolean {
  if (!asOf) return true;
  const from = fact.from === undefined ? undefined : parseIso(fact.from);
  const to = fact.to === undefined ? undefined : parseIso(fact.to);
  return (from === undefined || from.from <= asOf.to) && (to === undefined || to.to >= asOf.from);
}

function rank(fact: Fact): number {
  const place = ORDER.indexOf(fact.property);
  return place < 0 ? ORDER.length : place;
}

const SIGNING: readonly string[] = ['signed', 'signed-place', 'signed-at'];

const DATED: ReadonlySet<string> = new Set([
  'announced',
  'launched',
  'agreed',
  'signed',
  'in-force',
  'ended',
  'released',
  'in-service',
  'founded',
  'dissolved',
  'first-held',
  'born',
  'died',
  'period',
]);

const ORDER: readonly string[] = [
  'purpose',
  'object',
  'in-force',
  'ended',
  'agreed',
  'announced',
  'launched',
  'publisher',
  'released',
  'pages',
  'period',
  'role',
  'class',
  'maker',
  'origin',
  'operators',
  'in-service',
  'range',
  'price',
  'quantity',
  'parent',
  'headquarters',
  'members',
  'founded',
  'dissolved',
  'first-held',
  'countries',
  'born',
  'died',
];
