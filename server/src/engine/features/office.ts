// Terms of office in words, as of the date of a text: who was what when it was written.

import type { EntityId, Term } from '../knowledge/model.ts';
import { termExcludes, termInterval } from '../knowledge/model.ts';
import { type DateInterval, showInterval } from '../text/calendar.ts';
import type { View } from '../workspace.ts';
import { escapeMarkdown, type SourceNotes } from './markdown.ts';
import { showPost } from './words.ts';

/** What the lines of office need beside the person. */
export interface OfficeContext {
  readonly view: View;
  readonly notes: SourceNotes;
  /** Of the text. */
  readonly asOf?: DateInterval | undefined;
  /** Posts that the words beside the name may mean: shown before others. */
  readonly posts?: readonly string[];
  readonly limit: number;
}

/** The terms that matter to a reader of the text, as list items: those of its date first, then those its words mean. */
export function officeLines(holder: EntityId, context: OfficeContext): readonly string[] {
  const terms = context.view.knowledge.termsOf(holder);
  const order = [...terms].sort((a, b) => distance(a, context) - distance(b, context) || b.from.from - a.from.from);
  const inOffice = context.asOf && order[0] && !termExcludes(order[0], context.asOf);
  const shown = order.slice(0, context.limit).map((term) => {
    const past = inOffice && context.asOf && termExcludes(term, context.asOf);
    return officeLine(term, past ? { ...context, asOf: undefined } : context);
  });
  const left = terms.length - shown.length;
  return left > 0 ? [...shown, `and ${left} more ${left === 1 ? 'term' : 'terms'} of office`] : shown;
}

/** "US Secretary of Defense 23 July 2019 to 9 November 2020: in office when this was written [1]". */
export function officeLine(term: Term, { view, notes, asOf }: OfficeContext): string {
  const post = view.knowledge.post(term.post);
  const name = escapeMarkdown(post ? showPost(post) : term.post);
  const acting = term.acting ? ' (acting)' : '';
  const then = asOf ? `: ${standing(term, asOf)}` : '';
  return `${name}${acting} ${showTerm(term)}${then}${notes.mark(term.source)}`;
}

/** "23 July 2019 to 9 November 2020", "since 31 May 2019". */
export function showTerm(term: Term): string {
  return term.to ? `${showInterval(term.from)} to ${showInterval(term.to)}` : `since ${showInterval(term.from)}`;
}

function standing(term: Term, asOf: DateInterval): string {
  const { from, to } = termInterval(term);
  if (from > asOf.to) return 'not yet in office when this was written';
  if (to < asOf.from) return 'no longer in office when this was written';
  return from <= asOf.from && asOf.to <= to
    ? 'in office when this was written'
    : 'in office for part of the time when this may have been written';
}

/** Order of the terms: of the date, of the words beside the name, then the nearer in time. */
function distance(term: Term, { asOf, posts }: OfficeContext): number {
  const meant = posts?.includes(term.post) ? 0 : 1;
  if (!asOf) return meant;
  if (!termExcludes(term, asOf)) return meant;
  const { from, to } = termInterval(term);
  return 10 + meant * 40_000 + (from > asOf.to ? from - asOf.to : asOf.from - to);
}
