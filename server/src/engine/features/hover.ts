// Hover: what a name means, as of the date of the text it stands in, with sources, and what the other documents say. Fits in
// a glance; the whole of what is known is the entity's card (card.ts).

import { propertyLabel } from '../claims/properties/index.ts';
import type { DocumentAnalysis, DocumentId } from '../document.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Place } from '../rules/finding.ts';
import { contains, type Span } from '../text/span.ts';
import type { View } from '../workspace.ts';
import { documentName, lineNumber, meantAt, shortExcerpt } from './at.ts';
import { editionLines, factLines } from './facts.ts';
import { type Introduction, introductionsOf } from './introductions.ts';
import { counted, escapeMarkdown, joinWords, markdownLink, type SourceNotes, sourceNotes } from './markdown.ts';
import { officeLines } from './office.ts';
import { documentsIn, type Statement, statementsOn } from './statements.ts';
import { nameOf, type Subject, subjectOf } from './subject.ts';
import { traceOf } from './trace.ts';
import { capitalised, showDocumentDate, TYPE_NAMES } from './words.ts';

/** How links are written: the engine knows no addresses. */
export interface HoverOptions {
  link(place: Place): string;
  /** The link that runs a command of the editor; absent where there are none. */
  command?(name: string, argument: unknown): string;
  /** Tell how the name was recognised, too. */
  readonly trace?: boolean;
}

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

const FACTS = 6;
const TERMS = 3;
const PROPERTIES = 3;
const LINKS = 3;
const EXCERPT = 160;
/** Score from which a passage that does not say what a thing is introduces it all the same. */
const TELLING = 5;

/** The hover at `offset`; undefined where nothing is named. */
export function hover(view: View, id: DocumentId, offset: number, options: HoverOptions): Hover | undefined {
  const document = view.document(id);
  const meant = document ? meantAt(document, offset) : [];
  const [mention] = meant;
  if (!document || !mention) return undefined;
  const span = { start: mention.start, end: mention.end };
  const texts = meant.map((one) => textOf({ view, id, document, mention: one, options }));
  return { span, markdown: texts.join('\n\n---\n\n') };
}

function textOf(at: Pick<HoverContext, 'view' | 'id' | 'document' | 'mention' | 'options'>): string {
  const { view, mention, options } = at;
  const subject = subjectOf(view, mention.entity) ?? {
    id: mention.entity,
    type: mention.type,
    name: mention.name,
    acronyms: [],
  };
  const notes = sourceNotes((source) => view.knowledge.source(source));
  const context: HoverContext = { ...at, subject, notes };
  const parts = [heading(context), summary(context), bullets(known(context)), documents(context), footer(context)];
  if (options.trace) parts.push(`How it was recognised:\n\n${bullets(traceLines(view, mention))}`);
  return parts.filter((part) => part !== '').join('\n\n');
}

interface HoverContext {
  readonly view: View;
  readonly id: DocumentId;
  readonly document: DocumentAnalysis;
  readonly mention: Mention;
  readonly subject: Subject;
  readonly notes: SourceNotes;
  readonly options: HoverOptions;
}

function heading({ view, subject }: HoverContext): string {
  const acronyms = subject.acronyms.slice(0, 2).map(escapeMarkdown).join(', ');
  const title = `**${escapeMarkdown(subject.name)}**${acronyms ? ` (${acronyms})` : ''}`;
  const type = subject.entity?.kind
    ? `${TYPE_NAMES[subject.type]}: ${escapeMarkdown(subject.entity.kind)}`
    : TYPE_NAMES[subject.type];
  const countries = (subject.entity?.countries ?? [])
    .slice(0, 4)
    .map((country) => escapeMarkdown(nameOf(view, country)));
  return `${title}  \n${[type, ...countries].join(' · ')}`;
}

function summary({ subject, document }: HoverContext): string {
  const words = subject.entity
    ? escapeMarkdown(subject.entity.summary)
    : 'Not in the knowledge: first met in the documents.';
  const asOf = document.date
    ? `As of ${showDocumentDate(document.date)}.`
    : 'This text has no date; nothing is checked against one.';
  return `${words}\n\n*${asOf}*`;
}

function known({ view, subject, notes, document, mention }: HoverContext): readonly string[] {
  const { entity } = subject;
  if (!entity) return [];
  const asOf = document.date ? { asOf: document.date.interval } : {};
  const posts = mention.title?.posts ?? [];
  const offices = officeLines(entity.id, { view, notes, posts, limit: TERMS, ...asOf });
  const facts = factLines(entity, { view, notes, ...asOf });
  return [...offices, ...facts.slice(0, FACTS), ...editionLines(entity, { view, notes, ...asOf })];
}

function documents(context: HoverContext): string {
  const lines = [...choice(context), countLine(context), ...introduced(context), ...stated(context)];
  return `In the documents:\n\n${bullets(lines)}`;
}

/** Why these words are read as this entity, where they could be read otherwise or do not name it in full. */
function choice({ view, mention, subject }: HoverContext): readonly string[] {
  const others = (mention.candidates ?? []).filter((candidate) => candidate !== subject.id).slice(0, LINKS);
  const words = `“${escapeMarkdown(mention.text)}”`;
  const because = mention.reason ? `: ${escapeMarkdown(mention.reason)}` : '';
  if (others.length > 0) {
    const names = joinWords(others.map((other) => escapeMarkdown(subjectOf(view, other)?.name ?? other)));
    return [`${words} could also be ${names}. Read as ${escapeMarkdown(subject.name)}${because}`];
  }
  const short = mention.how === 'surname' || mention.how === 'short-form';
  return short && because ? [`${words} is read as ${escapeMarkdown(subject.name)}${because}`] : [];
}

function countLine({ view, id, subject, options }: HoverContext): string {
  const places = new Map<DocumentId, Place[]>();
  for (const { document, mention } of view.mentionsOf(subject.id)) {
    const list = places.get(document);
    const place = { document, start: mention.start, end: mention.end };
    if (list) list.push(place);
    else places.set(document, [place]);
  }
  const here = places.get(id)?.length ?? 0;
  places.delete(id);
  const elsewhere = [...places.values()];
  if (elsewhere.length === 0) return `${counted(here, 'mention')} here, none in other documents`;
  const count = elsewhere.reduce((sum, list) => sum + list.length, 0);
  const links = placeLinks(
    view,
    elsewhere.map((list) => list[0] as Place),
    options,
  );
  return `${counted(here, 'mention')} here, ${count} in ${counted(elsewhere.length, 'other document')}: ${links}`;
}

function introduced({ view, id, subject, mention, options }: HoverContext): readonly string[] {
  const best = introductionsOf(view, subject.id, { near: id })[0];
  if (!best || (!best.defines && subject.type === 'place')) return [];
  if (best.document === id && contains(best.passage, mention)) return best.defines ? ['Introduced here'] : [];
  const words = escapeMarkdown(excerptAround(view, best));
  const label = best.defines || best.score >= TELLING ? 'Introduced' : 'See also';
  return [`${label} in ${placeLink(view, { document: best.document, ...best.selection }, options)}: “${words}”`];
}

/** The passage, from a little before the name where that stands late in it. */
function excerptAround(view: View, { document, passage, selection }: Introduction): string {
  if (selection.start - passage.start < EXCERPT / 2) return shortExcerpt(view, document, passage, EXCERPT);
  const lead = view.excerpt(document, { start: selection.start - EXCERPT / 4, end: selection.start });
  const start = selection.start - lead.length + lead.search(/\s|$/);
  return `… ${shortExcerpt(view, document, { start, end: passage.end }, EXCERPT)}`;
}

/** What the documents state of it, where any but this one says something. */
function stated({ view, id, subject, options }: HoverContext): readonly string[] {
  const lines: string[] = [];
  const said = new Set([
    subject.name,
    ...view.knowledge.termsOf(subject.id).map((term) => view.knowledge.post(term.post)?.name),
  ]);
  for (const { property, values } of statementsOn(view, subject.id)) {
    const news = values.filter((value) => !said.has(value.value));
    if (!news.some((value) => value.places.some((place) => place.document !== id))) continue;
    const parts = values.slice(0, 4).map((value) => statedValue(view, id, value, options));
    lines.push(`${capitalised(propertyLabel(property))}: ${parts.join('; ')}`);
    if (lines.length === PROPERTIES) break;
  }
  return lines;
}

function statedValue(
  view: View,
  id: DocumentId,
  { value, modality, places }: Statement,
  options: HoverOptions,
): string {
  const here = places.some((place) => place.document === id);
  const elsewhere = documentsIn(places.filter((place) => place.document !== id));
  const firsts = elsewhere.map((document) => places.find((place) => place.document === document) as Place);
  const where = [here ? 'here' : '', firsts.length > 0 ? `in ${placeLinks(view, firsts, options)}` : '']
    .filter(Boolean)
    .join(' and ');
  return `**${escapeMarkdown(value)}**${modality === 'planned' ? ' (planned)' : ''} ${where}`;
}

function footer({ notes, subject, options }: HoverContext): string {
  const lines = notes.lines();
  const entry = subject.entity && options.command?.('concord.openKnowledge', subject.id);
  const links = entry ? [markdownLink('All that is known', entry)] : [];
  return [...(lines.length > 0 ? [`Sources: ${lines.join('; ')}`] : []), ...links].join('\n\n');
}

function placeLinks(view: View, places: readonly Place[], options: HoverOptions): string {
  const shown = places.slice(0, LINKS).map((place) => placeLink(view, place, options));
  return places.length > shown.length
    ? `${shown.join(', ')} and ${places.length - shown.length} more`
    : joinWords(shown);
}

function placeLink(view: View, place: Place, options: HoverOptions): string {
  const document = view.document(place.document);
  const line = document ? `:${lineNumber(document, place.start)}` : '';
  return markdownLink(escapeMarkdown(`${documentName(place.document)}${line}`), options.link(place));
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function traceLines(view: View, mention: Mention): readonly string[] {
  return traceOf(view, mention).map(([label, words]) => `${label}: ${escapeMarkdown(words)}`);
}
