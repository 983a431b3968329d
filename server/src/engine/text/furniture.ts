// Page furniture: the words of the web page that an extraction left in an article. It is marked, not removed: names in it
// stay navigable, but it makes no claims and raises no findings. Patterns are of the trade (teasers, photo credits,
// newsletter lines, comment forms), not of one site.

import type { Block, FurnitureKind, FurnitureSpan } from '../document.ts';
import { compareSpans } from './span.ts';

/** Starts a teaser that runs to the end of its line, at the start of a block or after a sentence. */
const TEASER =
  /(?:^|[.!?”"’)\]]\s+)((?:also|must|further|related)[ -](?:read|see|watch|stories|story|articles?|news|coverage)\b|read (?:also|more|next|full)\b|(?:don['’]t|do not) miss\b|recommended (?:for you|stories|reading)\b|more (?:from|on) this\b|trending(?: now)?\b|watch(?: (?:video|live|now))?(?= ?[:|])|in (?:pics|pictures|photos)\b|(?:explained|opinion|read|click here)(?= ?[|:]))/gi;

const CREDIT =
  /[([](?:photo|image|picture|file photo|representational image|graphic|video|illustration)s?(?: (?:by|credit|courtesy|source|via))?[ :][^)\]\n]{0,120}[)\]]|(?:^|\n)(?:photo|image|picture)(?: credits?| courtesy| source)?: ?[^\n]{0,120}|[([][^()\n]{0,60}(?:getty images|file photo|via reuters|via ap)[^()\n]{0,60}[)\]]/gi;

const SOURCE_LINE =
  /^[([]?\s*(?:with (?:agency |additional )?inputs from|source|sources|agencies|inputs from|via|edited by|written by|reported by|this (?:story|report|article) (?:has been|was) (?:published|auto-generated|sourced))\b[:\s]/i;

const BYLINE =
  /^(?:by|written by|reported by|edited by|updated by|author|authors)[:\s]\s*\p{Lu}|^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3} (?:staff|desk|bureau|correspondent|news service|web desk|news desk)$/iu;

const SUBSCRIPTION =
  /\b(?:in|to) your inbox\b|\b(?:sign up|subscribe)\b.{0,60}\b(?:newsletters?|channels?|inbox|youtube|telegram|whatsapp|alerts|updates|now|today)\b|^(?:subscribe|newsletter|sign up|sign in|log ?in|support our journalism|support us|donate|advertisement|sponsored|promoted)\b.{0,40}$|\bpaid subscription\b|\bfollow us\b|\bdownload (?:the|our) app\b|\bjoin our (?:whatsapp|telegram)\b/i;

const COMMENT_FORM =
  /^(?:leave a (?:reply|comment)|post a comment|comments?(?: \(\d+\))?|your email address will not be published.*|please enter your (?:comment|name).*|required fields are marked.*|cancel reply|most (?:popular|read|viewed|shared)|(?:related|latest|popular|top|more) (?:posts|stories|news|articles|topics)|tags?:?.{0,80}|topics:?.{0,80}|share (?:this|on|via)\b.{0,60}|all rights reserved.*|copyright .{0,80}|©.{0,80}|.{0,80}\bpowered by\b.{0,80}|about the author.*|back to top|next (?:story|article)|previous (?:story|article)|image|magazine)$/i;

const NAVIGATION =
  /^(?:home|menu|search|skip to (?:main )?content|text size ?:?|font size ?:?|print|e-?mail|share|facebook|twitter|linkedin|whatsapp|telegram|copy link|listen to this article|\d+ min(?:ute)?s? read|premium|live tv|e-?paper|follow us ?:?|scorecardresearch)$|^home ?(?:[>»/|›]|(?=\p{Lu}\p{Ll}+\p{Lu}))/iu;

/** A line that is a date and hardly more. */
const DATE_LINE =
  /^(?:(?:published|updated|posted|last updated|date|on)\b[:\s]*)*(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s+)?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}[- ]\p{L}{3,9}[-, ]+\d{4}|\d{4}-\d{2}-\d{2})\b/iu;

/** Marks the furniture of a text; sorted, spans do not overlap. Linear in the text. */
export function findFurniture(text: string, blocks: readonly Block[]): readonly FurnitureSpan[] {
  const spans: FurnitureSpan[] = [];
  const headline = headlineIndex(text, blocks);
  const tail = tailStart(text, blocks);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const words = text.slice(block.start, block.end);
    const kind = i >= tail ? 'subscription' : wholeBlock(words, i < headline);
    if (kind) spans.push({ start: block.start, end: block.end, kind });
    else addInner(words, block.start, spans);
  }
  return withoutOverlaps(spans.sort(compareSpans));
}

function wholeBlock(words: string, beforeHeadline: boolean): FurnitureKind | undefined {
  const line = words.length > 400 ? words.slice(0, 400) : words;
  if (beforeHeadline && DATE_LINE.test(line) && line.length < 60) return 'page-header';
  if (NAVIGATION.test(line)) return 'navigation';
  if (words.length > 300) return undefined;
  if (COMMENT_FORM.test(line)) return 'comment-form';
  if (SUBSCRIPTION.test(line)) return 'subscription';
  if (SOURCE_LINE.test(line)) return 'source-line';
  return BYLINE.test(line) && line.length < 80 ? 'byline' : undefined;
}

function addInner(words: string, offset: number, spans: FurnitureSpan[]): void {
  for (const match of words.matchAll(TEASER)) {
    const name = match[1] as string;
    const start = (match.index ?? 0) + match[0].length - name.length;
    const rest = words.slice(start + name.length, start + name.length + 3);
    // "Also Read - …", "Also read: …"; in running prose ("also see the review") the words are no teaser.
    if (!/^\s?[-–—:|]/.test(rest) && start > 0) continue;
    const line = words.indexOf('\n', start);
    spans.push({ start: offset + start, end: offset + (line < 0 ? words.length : line), kind: 'teaser' });
  }
  for (const match of words.matchAll(CREDIT)) {
    spans.push({
      start: offset + (match.index ?? 0),
      end: offset + (match.index ?? 0) + match[0].length,
      kind: 'credit',
    });
  }
}

/** Index of the first block that reads like a headline or a sentence; what stands before it is the page's. */
function headlineIndex(text: string, blocks: readonly Block[]): number {
  for (let i = 0; i < Math.min(blocks.length, 12); i++) {
    const block = blocks[i] as Block;
    const line = text.slice(block.start, Math.min(block.end, block.start + 300));
    const words = line.split(/\s+/).length;
    if (words >= 6 && !NAVIGATION.test(line) && !DATE_LINE.test(line) && !SUBSCRIPTION.test(line)) return i;
  }
  return 0;
}

/**
 * Index from which everything is furniture: the first newsletter, comment-form or source line in the last half after which
 * no paragraph of the article's kind (a long one that is not an appeal) follows.
 */
function tailStart(text: string, blocks: readonly Block[]): number {
  let start = blocks.length;
  for (let i = blocks.length - 1; i >= 0 && i * 2 >= blocks.length; i--) {
    const block = blocks[i] as Block;
    const words = text.slice(block.start, Math.min(block.end, block.start + 400));
    const appeal =
      SUBSCRIPTION.test(words) ||
      COMMENT_FORM.test(words) ||
      /\b(?:journalism|subscri(?:be|ption)|readers like you|our reporters?)\b/i.test(words);
    if (appeal) start = i;
    else if (block.end - block.start > 160) break;
  }
  return start;
}

function withoutOverlaps(sorted: readonly FurnitureSpan[]): readonly FurnitureSpan[] {
  const kept: FurnitureSpan[] = [];
  for (const span of sorted) {
    const last = kept[kept.length - 1];
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
