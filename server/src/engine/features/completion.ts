// Completion of names: from the documents first, then from the knowledge; of acronyms to their long forms; and, behind the
// words of an office, of who held it when the text was written.

import type { DocumentAnalysis, DocumentId } from '../document.ts';
import type { EntityId, EntityType } from '../knowledge/model.ts';
import { lineAt } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import type { View } from '../workspace.ts';
import { escapeMarkdown, sourceNotes } from './markdown.ts';
import { type NameMatch, namesBeginning } from './name-matches.ts';
import { officeLines } from './office.ts';
import { officeHolders } from './office-holders.ts';
import { type Subject, subjectOf } from './subject.ts';
import { TYPE_NAMES } from './words.ts';

export interface CompletionItem {
  readonly label: string;
  readonly kind: EntityType | 'expansion';
  /** One line beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  readonly insert: string;
  readonly replace: Span;
  /** Items are shown in the order of this key. */
  readonly sort: string;
}

/** What stands before the cursor on its line; at most this many code units of it are looked at. */
const WINDOW = 120;
const AT_MOST = 100;
const WORDS_IN_PREFIX = 4;

/** What may be meant at `offset`, best first; at most 100 items. */
export function completion(view: View, id: DocumentId, offset: number): readonly CompletionItem[] {
  const document = view.document(id);
  if (!document) return [];
  const at = Math.max(0, Math.min(offset, document.length));
  const lineStart = document.lineStarts[lineAt(document.lineStarts, at)] ?? 0;
  const from = Math.max(lineStart, at - WINDOW);
  const before = view.excerpt(id, { start: from, end: at });
  const word = /[\p{L}\p{N}][\p{L}\p{N}&.+'’/-]*$/u.exec(before)?.[0] ?? '';
  const asOf = document.date ? { asOf: document.date.interval } : {};
  const mentioned = mentionedIn(document);
  const office = officeHolders(view, before.slice(0, before.length - word.length), { mentioned, ...asOf });
  const items = [
    ...office
      .filter((one) => startsSome(one.name, word))
      .map((one, index) => ({
        label: one.name,
        kind: 'official' as const,
        detail: one.detail,
        documentation: documentationOf(view, subjectOf(view, one.holder), document),
        insert: one.name,
        replace: { start: at - word.length, end: at },
        sort: `0${String(index).padStart(3, '0')}`,
      })),
    ...nameItems(view, document, prefixes(before, word), at, mentioned),
  ];
  return unique(items).sort(bySort).slice(0, AT_MOST);
}

/** The words before the cursor that may begin a name: the last one, the last two … longest first. */
function prefixes(before: string, word: string): readonly string[] {
  if (!/\p{L}.*[\p{L}\p{N}]|\p{N}.*[\p{L}\p{N}+]/u.test(word)) return [];
  const starts = [...before.matchAll(/(?<=^|[\s("“‘'[])[\p{L}\p{N}]/gu)].map((match) => match.index);
  const all = new Set(starts.slice(-WORDS_IN_PREFIX).map((start) => before.slice(start)));
  all.add(word);
  return [...all].filter((prefix) => prefix.length >= 2).sort((a, b) => b.length - a.length);
}

function nameItems(
  view: View,
  document: DocumentAnalysis,
  wanted: readonly string[],
  at: number,
  mentioned: ReadonlySet<EntityId>,
): readonly CompletionItem[] {
  if (wanted.length === 0) return [];
  const elsewhere = new Set(view.mentionedEntities());
  const found: (NameMatch & { readonly sort: string })[] = [];
  for (const match of namesBeginning(view, wanted)) {
    const rank = mentioned.has(match.id) ? 2 : elsewhere.has(match.id) ? 3 : 4;
    found.push({ ...match, sort: `${rank}${match.whole ? 0 : 1}${match.name.toLowerCase()}\n${match.id}` });
  }
  found.sort(bySort);
  return found.slice(0, AT_MOST).flatMap(({ id, name, prefix, sort }) => {
    const subject = subjectOf(view, id);
    if (!subject || (!subject.entity && isBeingTyped(view, id, document.id, at))) return [];
    const replace = { start: at - prefix.length, end: at };
    const documentation = documentationOf(view, subject, document);
    const detail = name === subject.name ? TYPE_NAMES[subject.type] : `${TYPE_NAMES[subject.type]}: ${subject.name}`;
    const item: CompletionItem = {
      label: name,
      kind: subject.type,
      detail,
      documentation,
      insert: name,
      replace,
      sort,
    };
    if (!subject.acronyms.includes(name) || prefix.toLowerCase() !== name.toLowerCase()) return [item];
    const long = `${subject.name} (${name})`;
    return [
      item,
      {
        ...item,
        label: long,
        kind: 'expansion' as const,
        detail: 'Long form and acronym',
        insert: long,
        sort: `1${sort}`,
      },
    ];
  });
}

/** True for a name that stands nowhere but at the cursor: half a word that looks like one. */
function isBeingTyped(view: View, entity: EntityId, id: DocumentId, at: number): boolean {
  return view
    .mentionsOf(entity)
    .every(({ document, mention }) => document === id && mention.start <= at && at <= mention.end);
}

function mentionedIn(document: DocumentAnalysis): ReadonlySet<EntityId> {
  return new Set(document.mentions.filter((mention) => !mention.furniture).map((mention) => mention.entity));
}

function documentationOf(view: View, subject: Subject | undefined, document: DocumentAnalysis): string {
  if (!subject) return '';
  const kind = subject.entity?.kind ? `: ${escapeMarkdown(subject.entity.kind)}` : '';
  const head = `**${escapeMarkdown(subject.name)}**  \n${TYPE_NAMES[subject.type]}${kind}`;
  if (!subject.entity) return `${head}\n\nNot in the knowledge: first met in the documents.`;
  const notes = sourceNotes(() => undefined);
  const asOf = document.date ? { asOf: document.date.interval } : {};
  const office = officeLines(subject.id, { view, notes, limit: 1, ...asOf })[0];
  return [head, escapeMarkdown(subject.entity.summary), ...(office ? [office] : [])].join('\n\n');
}

function startsSome(name: string, word: string): boolean {
  const key = word.toLowerCase();
  return name
    .toLowerCase()
    .split(' ')
    .some((part) => part.startsWith(key));
}

/** The first item of each label wins, as the list is by rank of its kinds. */
function unique(items: readonly CompletionItem[]): CompletionItem[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = `${item.label}\n${item.kind}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function bySort(a: { readonly sort: string }, b: { readonly sort: string }): number {
  return a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0;
}
