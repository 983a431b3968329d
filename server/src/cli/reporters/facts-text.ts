// `facts` for reading: by subject and property, each value with its place.

import { type Claim, positionAt, showValue, type View } from '../../engine/index.ts';
import { printable, type Style } from '../style.ts';
import { qualifiersOf } from './jsonl.ts';

interface Row {
  readonly id: string;
  readonly claim: Claim;
}

/** The claims of all documents. */
export function factTable(view: View, style: Style): string {
  const subjects = new Map<string, Row[]>();
  for (const id of view.ids) {
    for (const claim of view.document(id)?.claims ?? []) {
      const rows = subjects.get(claim.subject);
      if (rows) rows.push({ id, claim });
      else subjects.set(claim.subject, [{ id, claim }]);
    }
  }
  const ordered = [...subjects].map(([subject, rows]) => ({ subject, name: nameOf(view, subject, rows), rows }));
  ordered.sort((a, b) => compare(a.name, b.name) || compare(a.subject, b.subject));
  return ordered
    .map(({ subject, name, rows }) =>
      subjectText(view, style, `${style.bold(printable(name))} ${style.dim(`(${printable(subject)})`)}`, rows),
    )
    .join('\n');
}

function subjectText(view: View, style: Style, title: string, rows: readonly Row[]): string {
  const sorted = [...rows].sort(
    (a, b) => compare(a.claim.property, b.claim.property) || compare(a.id, b.id) || a.claim.start - b.claim.start,
  );
  const lines = sorted.map(({ id, claim }) => {
    const more = Object.entries(qualifiersOf(claim)).map(
      ([key, value]) => `${key === 'asOf' ? 'as of' : key} ${value}`,
    );
    const value = [showValue(claim.value), ...more].join(', ');
    return `  ${claim.property}: ${printable(value)}  ${style.dim(printable(`${placeOf(view, id, claim.start)} “${claim.text}”`))}`;
  });
  return `${title}\n${lines.join('\n')}\n`;
}

function nameOf(view: View, subject: string, rows: readonly Row[]): string {
  const known = view.knowledge.entity(subject)?.name ?? view.knowledge.post(subject)?.name;
  if (known !== undefined) return known;
  for (const { id } of rows) {
    const local = view.document(id)?.local.get(subject);
    if (local) return local.name;
  }
  return subject;
}

function placeOf(view: View, id: string, offset: number): string {
  const document = view.document(id);
  if (!document) return id;
  const { line, character } = positionAt(document.lineStarts, offset);
  return `${id}:${line + 1}:${character + 1}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
