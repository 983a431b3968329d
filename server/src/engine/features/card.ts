// The card of an entity: everything that is known of it, with sources, as a read-only Markdown document. Go to declaration
// leads here; a hover is its short form.

import type { DocumentId } from '../document.ts';
import type { Entity, EntityId, Term } from '../knowledge/model.ts';
import { showInterval } from '../text/calendar.ts';
import type { View } from '../workspace.ts';
import { documentName, lineNumber, meantAt } from './at.ts';
import { factLine, factLines } from './facts.ts';
import { counted, escapeMarkdown, type SourceNotes, sourceNotes } from './markdown.ts';
import { nameOf } from './subject.ts';
import { ordinal, showPost, TYPE_NAMES } from './words.ts';

/** Id of the knowledge entry of what stands at `offset`; undefined for names that only documents have. */
export function declaration(view: View, id: DocumentId, offset: number): EntityId | undefined {
  const document = view.document(id);
  const mention = document && meantAt(document, offset)[0];
  return mention && view.knowledge.entity(mention.entity) ? mention.entity : undefined;
}

/** The card of an entity of the knowledge. */
export function entityCard(view: View, entityId: EntityId): string | undefined {
  const entity = view.knowledge.entity(entityId);
  if (!entity) return undefined;
  const notes = sourceNotes((source) => view.knowledge.source(source));
  const sections = [
    section('Names', nameLines(entity)),
    section('Facts', factSection(view, entity, notes)),
    section('Terms of office', termTable(view, view.knowledge.termsOf(entityId), notes)),
    section('Editions', editionTable(view, entity, notes)),
    section('Belongs together', familyLines(view, entity)),
    section('In the documents', mentionLines(view, entityId)),
  ];
  const parts = [
    `# ${escapeMarkdown(entity.name)}`,
    kindLine(view, entity),
    escapeMarkdown(entity.summary),
    ...sections,
  ];
  return `${[...parts, section('Sources', sourceLines(notes))].filter((part) => part !== '').join('\n\n')}\n`;
}

function kindLine(view: View, entity: Entity): string {
  const kind = entity.kind ? `${TYPE_NAMES[entity.type]}: ${escapeMarkdown(entity.kind)}` : TYPE_NAMES[entity.type];
  return [kind, ...entity.countries.map((country) => escapeMarkdown(nameOf(view, country)))].join(' · ');
}

function nameLines(entity: Entity): readonly string[] {
  const more = [...(entity.short ?? []), ...(entity.adjectives ?? [])].map((name) => `- ${escapeMarkdown(name)}`);
  const aliases = entity.aliases.map((alias) => {
    const note = alias.weak ? ' (only where the text makes clear what is meant)' : '';
    return `- ${escapeMarkdown(alias.name)}${note}`;
  });
  return [...aliases, ...more];
}

function factSection(view: View, entity: Entity, notes: SourceNotes): readonly string[] {
  const dated = entity.facts.filter((fact) => fact.from !== undefined || fact.to !== undefined);
  const lasting = { ...entity, facts: entity.facts.filter((fact) => !dated.includes(fact)) };
  const lines = [...factLines(lasting, { view, notes }), ...dated.map((fact) => factLine(fact, { view, notes }))];
  return lines.map((line) => `- ${line}`);
}

function termTable(view: View, terms: readonly Term[], notes: SourceNotes): readonly string[] {
  const rows = terms.map((term) => {
    const post = view.knowledge.post(term.post);
    const name = `${escapeMarkdown(post ? showPost(post) : term.post)}${term.acting ? ' (acting)' : ''}`;
    return [
      name,
      showInterval(term.from),
      term.to ? showInterval(term.to) : 'in office',
      notes.mark(term.source).trim(),
    ];
  });
  return table(['Office', 'From', 'To', 'Source'], rows);
}

function editionTable(view: View, entity: Entity, notes: SourceNotes): readonly string[] {
  const rows = entity.editions.map((edition) => [
    escapeMarkdown(edition.name ?? (edition.number === undefined ? '' : ordinal(edition.number))),
    showInterval(edition.date),
    escapeMarkdown(edition.place === undefined ? '' : nameOf(view, edition.place)),
    notes.mark(edition.source).trim(),
  ]);
  return table(['Edition', 'Date', 'Place', 'Source'], rows);
}

function familyLines(view: View, entity: Entity): readonly string[] {
  const whole = entity.of === undefined ? [] : [`- Belongs to ${escapeMarkdown(nameOf(view, entity.of))}`];
  const members = view.knowledge.membersOf(entity.id).map((member) => `- ${escapeMarkdown(member.name)}`);
  const seat =
    entity.government === undefined
      ? []
      : [`- Stands for the government of ${escapeMarkdown(nameOf(view, entity.government))}`];
  return [...whole, ...seat, ...members];
}

function mentionLines(view: View, entity: EntityId): readonly string[] {
  const lines = new Map<DocumentId, number[]>();
  for (const { document: id, mention } of view.mentionsOf(entity)) {
    const document = view.document(id);
    if (!document) continue;
    const line = lineNumber(document, mention.start);
    const known = lines.get(id);
    if (known) known.push(line);
    else lines.set(id, [line]);
  }
  return [...lines].map(([id, numbers]) => {
    const shown = [...new Set(numbers)].slice(0, 12);
    const where = `${shown.length === 1 ? 'line' : 'lines'} ${shown.join(', ')}`;
    return `- ${escapeMarkdown(documentName(id))}: ${counted(numbers.length, 'mention')}, ${where}`;
  });
}

function sourceLines(notes: SourceNotes): readonly string[] {
  return notes.lines().map((line) => `- ${line}`);
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}
