// `check` for reading: by file, each finding with the words it is about, the other sides and the fixes; totals at the end.

import type { Finding, Fix, Place, View } from '../../engine/index.ts';
import { type Excerpt, excerptAt } from '../excerpt.ts';
import { printable, type Style } from '../style.ts';
import { type CheckResult, totalsOf } from './result.ts';

const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;

/** The whole report. */
export function textReport(result: CheckResult, style: Style): string {
  const { view, findings } = result;
  const blocks = view.ids.flatMap((id) => {
    const here = findings.filter((finding) => finding.document === id);
    if (here.length === 0) return [];
    return [`${style.bold(printable(id))}\n\n${here.map((finding) => findingText(view, finding, style)).join('\n')}`];
  });
  return [...blocks, `${summary(result)}\n`].join('\n');
}

function findingText(view: View, finding: Finding, style: Style): string {
  const head = `${style.severity(finding.severity, finding.severity)}[${finding.rule}]: ${style.bold(printable(finding.message))}`;
  const lines = [head, ...placeLines(view, finding, '', (marks) => style.severity(finding.severity, marks), style)];
  for (const related of finding.related) {
    lines.push(...placeLines(view, related, printable(related.message), style.dim, style));
  }
  for (const fix of finding.fixes) lines.push(`  fix: ${printable(fix.title)}${preview(view, fix)}`);
  for (const id of finding.sources) {
    const source = view.knowledge.source(id);
    if (source) lines.push(style.dim(`  source: ${printable(`${source.title}, ${source.publisher}, ${source.url}`)}`));
  }
  return `${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;
}

/** Where it is, the line it stands in, and the underline; what is said of the place beside the underline. */
function placeLines(
  view: View,
  place: Place,
  note: string,
  paint: (marks: string) => string,
  style: Style,
): readonly string[] {
  const excerpt = excerptAt(view, place.document, place);
  if (!excerpt) return [`  ${style.dim('-->')} ${printable(place.document)}${note === '' ? '' : `: ${note}`}`];
  const gutter = ' '.repeat(String(excerpt.line).length);
  const bar = style.dim('|');
  return [
    `  ${style.dim('-->')} ${where(place.document, excerpt)}`,
    `  ${style.dim(String(excerpt.line))} ${bar} ${excerpt.text}`,
    `  ${gutter} ${bar} ${underline(excerpt, paint)}${note === '' ? '' : ` ${note}`}`,
  ];
}

function where(document: string, { line, column }: Excerpt): string {
  return `${printable(document)}:${line}:${column}`;
}

function underline({ underline: marks }: Excerpt, paint: (marks: string) => string): string {
  const indent = marks.length - marks.trimStart().length;
  return `${marks.slice(0, indent)}${paint(marks.slice(indent))}`;
}

/** For a fix of one place whose title does not say it: what becomes what. */
function preview(view: View, { title, edits }: Fix): string {
  const [edit, more] = edits;
  if (!edit || more) return edits.length > 1 ? ` (${edits.length} edits)` : '';
  const before = view.excerpt(edit.document, edit);
  const says = title.includes(edit.newText) || before.length + edit.newText.length > 120;
  return says ? '' : printable(` (“${before}” → “${edit.newText}”)`);
}

function summary({ view, findings, milliseconds }: CheckResult): string {
  const { documents, mentions, claims } = totalsOf(view);
  const kinds = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [severity === 'information' ? `${count} information` : counted(count, severity)];
  });
  const found = `${counted(findings.length, 'finding')}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}`;
  return `${counted(documents, 'document')}, ${counted(mentions, 'mention')}, ${counted(claims, 'claim')}, ${found} in ${(milliseconds / 1000).toFixed(2)} s`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
