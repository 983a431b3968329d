// One finding from the words to the verdict: what was read, what it was held against, and which rule decided.

import { type Finding, propertyLabel, RULES, showValue, type View } from '../../engine/index.ts';
import { excerptAt } from '../excerpt.ts';
import { printable, type Style } from '../style.ts';

/** The trace of a finding. */
export function findingText(finding: Finding, id: string, view: View, style: Style): string {
  const docs = RULES.find((rule) => rule.docs.id === finding.rule)?.docs;
  const parts = [
    `${style.bold(`${finding.rule} ${id}`)} ${style.dim(`(${finding.severity})`)}`,
    printable(finding.message),
    section('Words', [placeOf(view, finding.document, finding)], style),
    section('Read from them', claimsAt(finding, view), style),
    section(
      'Held against',
      finding.related.map((place) => `${placeOf(view, place.document, place)}: ${place.message}`),
      style,
    ),
    section('Read as of', dateLine(finding, view), style),
    section(
      'Repairs',
      finding.fixes.map(({ title }) => title),
      style,
    ),
    section(
      'Sources',
      finding.sources.flatMap((source) => {
        const found = view.knowledge.source(source);
        return found ? [`${found.title}, ${found.publisher}, ${found.url}`] : [];
      }),
      style,
    ),
    section('Rule', docs ? [docs.what, docs.why] : [], style),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[], style: Style): string {
  return lines.length === 0 ? '' : `${style.bold(title)}\n${lines.map((line) => `  ${printable(line)}`).join('\n')}`;
}

function placeOf(view: View, id: string, span: { readonly start: number; readonly end: number }): string {
  const excerpt = excerptAt(view, id, span);
  const words = view.excerpt(id, span).replace(/\s+/g, ' ');
  return `${id}${excerpt ? `:${excerpt.line}:${excerpt.column}` : ''} “${words}”`;
}

function claimsAt({ document, start, end }: Finding, view: View): readonly string[] {
  const claims = view.document(document)?.claims.filter((claim) => claim.start < end && start < claim.end) ?? [];
  return claims.map((claim) => {
    const subject = view.knowledge.entity(claim.subject)?.name ?? claim.subject.replace(/^~/, '');
    const named = claim.subjectSpan
      ? `, named by “${view.excerpt(document, claim.subjectSpan).replace(/\s+/g, ' ')}”`
      : '';
    return `${subject}${named}: ${propertyLabel(claim.property)} ${showValue(claim.value)} (${claim.modality})`;
  });
}

function dateLine({ document }: Finding, view: View): readonly string[] {
  const date = view.document(document)?.date;
  if (!date) return [];
  const words = date.span ? ` “${view.excerpt(document, date.span).replace(/\s+/g, ' ')}”` : '';
  return [`the date of the text, from its ${date.origin}${words}`];
}
