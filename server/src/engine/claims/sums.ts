// Statements of a text that its own numbers contradict: parts and totals, unit prices, shares, spans of years. Recomputed from
// the words; nothing outside the sentence is looked at.

import type { Miscount } from '../document.ts';
import type { InFurniture, Placed } from '../mentions/placed.ts';
import type { Paragraph } from '../paragraph.ts';
import { partsOf } from '../text/calendar.ts';
import type { DateExpression } from '../text/dates.ts';
import { type Amount, meets, type NumberExpression, showAmount } from '../text/numbers.ts';
import { resolveDate } from '../text/resolve-date.ts';
import type { Span } from '../text/span.ts';

/** All miscounts in the prose of a document. Linear in its numbers. */
export function findMiscounts(placed: readonly Placed[], inFurniture: InFurniture): readonly Miscount[] {
  return placed.flatMap(({ paragraph, offset }) =>
    inFurniture(offset)
      ? []
      : [...inParagraph(paragraph)].map(
          ({ start, end, sum, related }): Miscount => ({
            start: start + offset,
            end: end + offset,
            sum,
            related: related.map((span) => ({ start: span.start + offset, end: span.end + offset })),
          }),
        ),
  );
}

function* inParagraph(paragraph: Paragraph): Iterable<Miscount> {
  const { numbers, dates } = paragraph;
  for (let i = 0; i < numbers.length; i++) {
    const found = moreThanAll(paragraph, i) ?? split(paragraph, i) ?? unitPrice(paragraph, i);
    if (found) yield found;
    const share = shareOf(paragraph, i);
    if (share) yield share;
  }
  for (const date of dates) {
    const found = spanOfYears(paragraph, date);
    if (found) yield found;
  }
}

function word({ tokens }: Paragraph, at: number): string {
  return tokens.words[at]?.norm ?? '';
}

function isExact({ amount, unit }: NumberExpression): boolean {
  return unit === 'count' && amount.min === amount.max && Number.isInteger(amount.min) && amount.min > 0;
}

/** "40 of the 31 helicopters" */
function moreThanAll(paragraph: Paragraph, i: number): Miscount | undefined {
  const pair = ofPair(paragraph, i);
  if (!pair) return undefined;
  const [part, whole] = pair;
  if (part.amount.min <= whole.amount.max) return undefined;
  return {
    start: part.start,
    end: whole.end,
    sum: `${show(part)} cannot be part of ${show(whole)}.`,
    related: [],
  };
}

/** "20 of the 31 helicopters": two exact counts of one thing, which a plural noun names. */
function ofPair(paragraph: Paragraph, i: number): readonly [NumberExpression, NumberExpression] | undefined {
  const part = paragraph.numbers[i] as NumberExpression;
  const whole = paragraph.numbers[i + 1];
  if (!whole || !isExact(part) || !isExact(whole) || part.qualifier || whole.qualifier) return undefined;
  const at = part.lastToken + 1;
  if (word(paragraph, at) !== 'of') return undefined;
  const the = /^(?:the|its|their|all|these|those)$/.test(word(paragraph, at + 1));
  if (!the || whole.firstToken !== at + 2) return undefined;
  return /^[a-z-]{3,}s$/.test(word(paragraph, whole.lastToken + 1)) ? [part, whole] : undefined;
}

/** "31 drones (16 of the one and 14 of the other)": near misses only; what is far off counts something else. */
function split(paragraph: Paragraph, i: number): Miscount | undefined {
  const total = paragraph.numbers[i] as NumberExpression;
  if (!isExact(total) || total.qualifier) return undefined;
  let open = total.lastToken + 1;
  while (open - total.lastToken <= 7 && !/^[(:;.,]$/.test(word(paragraph, open))) open++;
  if (!/^[(:]$/.test(word(paragraph, open)) || open - total.lastToken < 2) return undefined;
  const close = word(paragraph, open) === '(' ? ')' : '.';
  const parts: NumberExpression[] = [];
  let at = open + 1;
  for (let n = i + 1; at - open <= 40 && word(paragraph, at) !== close; at++) {
    if (
      at >= paragraph.tokens.length ||
      /^(?:each|including|plus|or|with|per|from|another|both|;)$/.test(word(paragraph, at))
    )
      return undefined;
    const number = paragraph.numbers[n];
    if (number?.firstToken !== at) continue;
    if (!isExact(number) || number.qualifier) return undefined;
    parts.push(number);
    at = number.lastToken;
    n++;
  }
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (
    !first ||
    !last ||
    parts.length < 2 ||
    first.firstToken !== open + 1 ||
    word(paragraph, last.firstToken - 1) !== 'and'
  )
    return undefined;
  const sum = parts.reduce((all, { amount }) => all + amount.min, 0);
  const off = Math.abs(sum - total.amount.min);
  if (off === 0 || off > Math.max(2, total.amount.min * 0.12)) return undefined;
  return {
    start: total.start,
    end: total.end,
    sum: `${parts.map(show).join(' + ')} = ${sum}, not ${show(total)}.`,
    related: parts,
  };
}

/** "$3 billion for 24 helicopters, $100 million each" */
function unitPrice(paragraph: Paragraph, i: number): Miscount | undefined {
  const price = paragraph.numbers[i] as NumberExpression;
  const count = paragraph.numbers[i + 1];
  const each = paragraph.numbers[i + 2];
  if (!count || !each || !/^[A-Z]{3}$/.test(price.unit) || each.unit !== price.unit || !isExact(count))
    return undefined;
  if (word(paragraph, count.firstToken - 1) !== 'for' || count.firstToken - price.lastToken > 3) return undefined;
  const next = word(paragraph, each.lastToken + 1);
  if (each.firstToken - count.lastToken > 8 || !/^(?:each|apiece|per|a)$/.test(next)) return undefined;
  if (next === 'a' && !/^(?:piece|unit|copy)$/.test(word(paragraph, each.lastToken + 2))) return undefined;
  const n = count.amount.min;
  const all: Amount = {
    ...each.amount,
    min: each.amount.min * n,
    max: each.amount.max * n,
    stated: each.amount.stated * n,
  };
  if (meets(all, price.amount)) return undefined;
  const product = { ...all, min: all.stated, max: all.stated, minOpen: false, maxOpen: false };
  return {
    start: price.start,
    end: price.end,
    sum: `${n} × ${showAmount(each.amount, each.unit)} = ${showAmount(product, each.unit)}, not ${showAmount(price.amount, price.unit)}.`,
    related: [count, each],
  };
}

/** "20 of the 40 helicopters, or 60 percent" */
function shareOf(paragraph: Paragraph, i: number): Miscount | undefined {
  const pair = ofPair(paragraph, i);
  const percent = paragraph.numbers[i + 2];
  if (!pair || percent?.unit !== 'percent' || percent.qualifier) return undefined;
  const [part, whole] = pair;
  const gap = percent.firstToken - whole.lastToken;
  if (gap > 7 || !/^(?:or|\()$/.test(word(paragraph, percent.firstToken - 1))) return undefined;
  const share = (100 * part.amount.min) / whole.amount.min;
  if (Math.abs(share - percent.amount.stated) <= 1) return undefined;
  return {
    start: percent.start,
    end: percent.end,
    sum: `${show(part)} of ${show(whole)} is ${Math.round(share * 10) / 10}%, not ${showAmount(percent.amount, 'percent')}.`,
    related: [part, whole],
  };
}

/** "a 10-year framework (2025-2030)", "for ten years, from 2025 to 2030": both ends may count. */
function spanOfYears(paragraph: Paragraph, date: DateExpression): Miscount | undefined {
  if (date.stated.kind !== 'range') return undefined;
  const from = resolveDate(date.stated.from, undefined);
  const to = resolveDate(date.stated.to, undefined);
  const number = paragraph.numbers.findLast(({ lastToken }) => lastToken < date.firstToken);
  if (!from || !to || !number || !isExact(number) || number.qualifier || date.firstToken - number.lastToken > 8)
    return undefined;
  const dash = /^[-‐‑–]$/.test(word(paragraph, number.lastToken + 1)) ? 1 : 0;
  const unit = word(paragraph, number.lastToken + 1 + dash);
  if (unit !== 'year' && unit !== 'years') return undefined;
  for (let at = number.lastToken + 1; at < date.firstToken; at++)
    if (/^(?:of|after|before|ago|later|old|part|within|and|since|[.;])$/.test(word(paragraph, at))) return undefined;
  const years = partsOf(to.from).year - partsOf(from.from).year;
  const n = number.amount.min;
  if (n === years || n === years + 1 || (n === years - 1 && !coversYears(from, to))) return undefined;
  return {
    start: number.start,
    end: number.end,
    sum: `${partsOf(from.from).year} to ${partsOf(to.from).year} is ${years} years, not ${n}.`,
    related: [date],
  };
}

function coversYears(
  from: { readonly from: number; readonly to: number },
  to: { readonly from: number; readonly to: number },
): boolean {
  return from.to - from.from > 300 && to.to - to.from > 300;
}

function show({ amount, unit }: NumberExpression): string {
  return showAmount(amount, unit);
}

/** The first of two dates of a stretch is after the second: "from 12 May 2020 to 3 March 2020". */
export function findReversed(placed: readonly Placed[], inFurniture: InFurniture): readonly Span[] {
  return placed.flatMap(({ paragraph, offset }) =>
    paragraph.dates.flatMap((date, i): readonly Span[] => {
      const next = paragraph.dates[i + 1];
      if (!next || next.firstToken !== date.lastToken + 2 || inFurniture(offset + date.start)) return [];
      if (!/^(?:to|until|till|through)$/.test(word(paragraph, date.lastToken + 1))) return [];
      if (word(paragraph, date.firstToken - 1) !== 'from') return [];
      if (date.stated.kind !== 'calendar' || next.stated.kind !== 'calendar') return [];
      const a = resolveDate(date.stated, undefined);
      const b = resolveDate(next.stated, undefined);
      return a && b && a.from > b.to ? [{ start: date.start + offset, end: next.end + offset }] : [];
    }),
  );
}
