// The date that a document gives itself: front matter, a dateline, a byline, a header. What the page says, not yet what the
// text bears out.

import type { Block, DateEvidence, DateOrigin, FurnitureSpan } from '../document.ts';
import type { Paragraph } from '../paragraph.ts';
import { type DateInterval, parseIso } from '../text/calendar.ts';
import type { DateExpression } from '../text/dates.ts';
import { resolveDate } from '../text/resolve-date.ts';
import type { Span } from '../text/span.ts';

/** In order of trust. */
const TRUST: readonly DateOrigin[] = ['front-matter', 'dateline', 'byline', 'header', 'page-header'];

/** How many blocks from the top may hold the document's date. */
const HEAD = 12;

export interface HeadInput {
  readonly source: string;
  readonly frontMatter: Span | undefined;
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly Paragraph[];
  readonly furniture: readonly FurnitureSpan[];
}

/** All dates that the head of a document gives, the most trusted first. */
export function statedDates(input: HeadInput): readonly DateEvidence[] {
  const found: DateEvidence[] = [];
  const front = input.frontMatter && fromFrontMatter(input.source, input.frontMatter);
  if (front) found.push(front);
  const limit = Math.min(input.blocks.length, HEAD);
  let body = 0;
  for (let i = 0; i < limit && body < 3; i++) {
    const block = input.blocks[i] as Block;
    const paragraph = input.paragraphs[i] as Paragraph;
    const furniture = input.furniture.find((span) => span.start <= block.start && block.end <= span.end);
    const evidence = fromBlock(block, paragraph, furniture?.kind === 'page-header');
    if (evidence) found.push(evidence);
    if (block.end - block.start > 200) body++;
  }
  return found.sort((a, b) => TRUST.indexOf(a.origin) - TRUST.indexOf(b.origin));
}

function fromFrontMatter(source: string, span: Span): DateEvidence | undefined {
  const text = source.slice(span.start, span.end);
  const match =
    /^(?:date|published|datePublished|created|dated|as-of|asof)[ \t]*:[ \t]*["']?(\d{4}(?:-\d{2}(?:-\d{2})?)?)/im.exec(
      text,
    );
  const interval = match?.[1] === undefined ? undefined : parseIso(match[1]);
  if (!match || !interval) return undefined;
  const start = span.start + match.index + match[0].length - (match[1] as string).length;
  return { origin: 'front-matter', interval, span: { start, end: start + (match[1] as string).length } };
}

function fromBlock(block: Block, paragraph: Paragraph, pageHeader: boolean): DateEvidence | undefined {
  for (const date of paragraph.dates) {
    if (date.start > 160) return undefined;
    const interval = absoluteDay(date);
    if (!interval) continue;
    const origin = originOf(paragraph.text, date, pageHeader);
    if (origin) return { origin, interval, span: { start: block.start + date.start, end: block.start + date.end } };
  }
  return undefined;
}

/** A date with its year, to the month at least. */
function absoluteDay(date: DateExpression): DateInterval | undefined {
  const { stated } = date;
  if (date.impossible || stated.kind !== 'calendar' || stated.year === undefined || stated.month === undefined)
    return undefined;
  return resolveDate(stated, undefined);
}

function originOf(text: string, date: DateExpression, pageHeader: boolean): DateOrigin | undefined {
  const before = text.slice(0, date.start);
  const after = text.slice(date.end, date.end + 40);
  // "New Delhi, 27 October 2020 —" and "WASHINGTON, Jan. 18, 2019 (Reuters) -"
  if (
    /^[\p{Lu}][\p{L} .,'’]{1,40}[,:(–—-]\s*$/u.test(before) &&
    /^\s*(?:\([^)]{1,30}\)\s*)?(?:[–—:-]|\)\s*[–—:-])/.test(after)
  )
    return 'dateline';
  if (
    /^\s*(?:date|dated|published|posted|updated|last updated|on|release date|for immediate release)?[:,\s]*$/i.test(
      before,
    )
  ) {
    if (pageHeader) return 'page-header';
    const rest = text.slice(date.end).trim();
    if (rest === '' || /^[|,·•–—-]|^\d{1,2}[:.]\d{2}|^(?:at|updated|ist|gmt|utc|am|pm)\b/i.test(rest)) return 'byline';
    return /^\s*date\b/i.test(before) ? 'header' : undefined;
  }
  if (/\|\s*$|^by\b.{0,60}$|(?:updated|published|posted|dated|date)\b.{0,30}$/i.test(before) && text.length < 200)
    return 'byline';
  return text.length < 60 && /^(?:[\p{L} ,.]{0,40})$/u.test(before) && /^[\s)\]]*$/.test(after) ? 'header' : undefined;
}
