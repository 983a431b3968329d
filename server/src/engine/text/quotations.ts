// Quotations of a paragraph: pairs of double or single quotation marks, curly or straight. An apostrophe is no mark; a mark
// without its partner makes no quotation here.

import type { Quotation } from '../document.ts';

/** Pairs of quotation marks in `text`, in order, without overlaps; spans are relative to it. Linear. */
export function findQuotations(text: string): readonly Quotation[] {
  const quotations: Quotation[] = [];
  const unclosed = new Set<string>();
  let i = 0;
  while (i < text.length) {
    const mark = text[i] as string;
    const close = closingOf(mark);
    if (
      close === undefined ||
      unclosed.has(mark) ||
      (mark === "'" && !opensSingle(text, i)) ||
      (mark === '"' && closesDouble(text, i))
    ) {
      i++;
      continue;
    }
    const end = closeAt(text, i + 1, mark, close);
    if (end < 0) {
      if (mark === close) unclosed.add(mark);
      i++;
      continue;
    }
    if (end > i + 1) quotations.push({ start: i, end: end + 1, inner: { start: i + 1, end } });
    i = end + 1;
  }
  return quotations;
}

function closingOf(mark: string): string | undefined {
  if (mark === '“') return '”';
  if (mark === '‘') return '’';
  return mark === '"' || mark === "'" ? mark : undefined;
}

/** Offset of the closing mark, or -1 when another opening mark of the same kind or the end comes first. */
function closeAt(text: string, from: number, open: string, close: string): number {
  const single = close === '’' || close === "'";
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (c === open && open !== close) return -1;
    if (c !== close) continue;
    if (!single || !isApostrophe(text, i)) return i;
  }
  return -1;
}

/** Letters on both sides: China’s. */
function isApostrophe(text: string, at: number): boolean {
  return /[\p{L}\d]/u.test(text[at - 1] ?? ' ') && /[\p{L}\d]/u.test(text[at + 1] ?? ' ');
}

function opensSingle(text: string, at: number): boolean {
  return /[\s(\u2014-]/.test(text[at - 1] ?? ' ') && /[\p{L}\d]/u.test(text[at + 1] ?? ' ');
}

function closesDouble(text: string, at: number): boolean {
  return /\s|^$/.test(text[at + 1] ?? ' ') && !/\s|^$/.test(text[at - 1] ?? '');
}
