// Quotations of a paragraph and the marks that have no partner of their kind. A quotation whose second part opens anew, or
// whose marks are of two kinds, is one quotation still, with its marks reported; a mark without any partner makes none.

import type { MarkProblem, Quotation } from '../document.ts';
import { type QuotationMark, quotationMarks } from './quotation-marks.ts';
import type { Span } from './span.ts';

/** What stands in quotation marks, and what is wrong with the marks. */
export interface Quoted {
  readonly quotations: readonly Quotation[];
  readonly problems: readonly MarkProblem[];
}

/** Pairs the quotation marks of `text`: outermost quotations in order, without overlaps; spans are relative to it. Linear. */
export function findQuotations(text: string): Quoted {
  const marks = quotationMarks(text);
  const nextClose = closings(marks);
  const found: Quotation[] = [];
  const problems: MarkProblem[] = [];
  const open: QuotationMark[] = [];
  const close = (mark: QuotationMark): void => {
    const opening = open.pop() as QuotationMark;
    found.push({
      start: opening.at,
      end: mark.at + 1,
      inner: { start: opening.at + 1, end: mark.at },
    });
  };
  marks.forEach((mark, index) => {
    const top = open[open.length - 1];
    const held = open.findLastIndex(({ style }) => style === mark.style);
    if (mark.role === 'open' || (mark.role === 'either' && held < 0)) {
      if (top?.style === mark.style) {
        if (mark.style === 'single') open.pop();
        else if (endsStatement(text, mark.at)) problems.push(problem('unclosed', text, open.pop() as QuotationMark));
        else {
          problems.push(problem('reopened', text, mark, top));
          return;
        }
      }
      if (open.length < MOST_NESTED) open.push(mark);
      return;
    }
    if (held >= 0) {
      if (mark.possessive && closesLater(marks, nextClose, index)) return;
      // What was opened inside and not closed: a single mark is most likely an apostrophe.
      while (open.length - 1 > held) {
        const inner = open.pop() as QuotationMark;
        if (inner.style === 'double') problems.push(problem('unclosed', text, inner));
      }
      close(mark);
    } else if (top && isMismatch(text, top, mark, marks, index)) {
      problems.push(problem('mismatched', text, mark, top));
      close(mark);
    } else if (mark.style === 'double') problems.push(problem('unopened', text, mark));
  });
  for (const mark of open) if (mark.style === 'double') problems.push(problem('unclosed', text, mark));
  return { quotations: outermost(found), problems: problems.sort((a, b) => a.start - b.start) };
}

/** Deeper nesting is no prose. */
const MOST_NESTED = 20;

/**
 * The opening and the closing mark are of two kinds. A single straight mark opens nothing for certain, and a single mark
 * behind a letter may be an apostrophe.
 */
function isMismatch(
  text: string,
  opening: QuotationMark,
  closing: QuotationMark,
  marks: readonly QuotationMark[],
  index: number,
): boolean {
  if (closing.style === 'double') return opening.curly && closing.role === 'close';
  if (!closing.curly || closing.possessive || !/[.,!?…]/.test(text[closing.at - 1] ?? ' ')) return false;
  // A double mark that closes the double mark comes later.
  for (let i = index + 1; i < marks.length && i < index + 40; i++) {
    const mark = marks[i] as QuotationMark;
    if (mark.style === 'double') return mark.role === 'open';
  }
  return true;
}

/** For each mark, the index of the next mark of its style that is no opening one. */
function closings(marks: readonly QuotationMark[]): readonly number[] {
  const next: number[] = new Array(marks.length).fill(-1);
  const latest = { single: -1, double: -1 };
  for (let i = marks.length - 1; i >= 0; i--) {
    const { style, role } = marks[i] as QuotationMark;
    next[i] = latest[style];
    latest[style] = role === 'open' ? -1 : i;
  }
  return next;
}

/** A later mark closes before another opens, so this one is an apostrophe: ‘our allies’ view’. */
function closesLater(marks: readonly QuotationMark[], next: readonly number[], index: number): boolean {
  const later = next[index] ?? -1;
  return later >= 0 && !(marks[later] as QuotationMark).possessive;
}

/** A sentence has ended, or a colon stands, before the mark. */
function endsStatement(text: string, at: number): boolean {
  return /[.!?:…]["”’')\]]*\s+$/.test(text.slice(Math.max(0, at - 8), at));
}

function problem(kind: MarkProblem['kind'], text: string, mark: QuotationMark, other?: QuotationMark): MarkProblem {
  return { kind, mark: mark.at, ...withWord(text, mark), ...(other && { other: withWord(text, other) }) };
}

/** The mark with the word it touches, so that it can be seen. */
function withWord(text: string, { at, role }: QuotationMark): Span {
  const closes = role === 'close' || (role === 'either' && /\s|^$/.test(text[at + 1] ?? ''));
  let start = at;
  let end = at + 1;
  if (closes) while (start > 0 && at - start < 24 && !/[\s“‘"]/.test(text[start - 1] as string)) start--;
  else while (end < text.length && end - at < 24 && /[\p{L}\p{M}\d\-’]/u.test(text[end] as string)) end++;
  return { start, end };
}

function outermost(found: readonly Quotation[]): readonly Quotation[] {
  const sorted = found
    .filter(({ inner }) => inner.end > inner.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Quotation[] = [];
  for (const quotation of sorted) if (quotation.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(quotation);
  return kept;
}
