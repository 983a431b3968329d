// Which passages introduce an entity, best first: what go-to-definition leads to and what a hover calls "introduced in".
// Page furniture introduces nothing. The order depends only on the documents, and on the one the reader stands in.

import type { DocumentAnalysis, DocumentId } from '../document.ts';
import type { EntityId } from '../knowledge/model.ts';
import type { Mention } from '../mentions/mention.ts';
import { contains, firstEndingAfter, type Span } from '../text/span.ts';
import type { MentionAt, View } from '../workspace.ts';
import { blockAt, passageAround } from './at.ts';
import { DEFINES, definingStrength, REACH } from './defining.ts';

/** A passage that introduces an entity; `selection` is its name there. */
export interface Introduction {
  readonly document: DocumentId;
  readonly passage: Span;
  readonly selection: Span;
  readonly score: number;
  /** The words say what it is, rather than only naming it. */
  readonly defines: boolean;
}

export interface IntroductionOptions {
  /** The document that the reader stands in. */
  readonly near?: DocumentId;
  /** About how many mentions are weighed; the first of each document, since introductions come early. */
  readonly budget?: number;
}

const BUDGET = 400;
const PER_DOCUMENT = 12;

/** A reader is better served by an introduction in the text before them than by one somewhat better elsewhere. */
const SAME_DOCUMENT = 1.5;

/** The passages that introduce an entity, best first, one for each passage. */
export function introductionsOf(
  view: View,
  entity: EntityId,
  { near, budget = BUDGET }: IntroductionOptions = {},
): readonly Introduction[] {
  const claims = claimSpans(view, entity);
  const best = new Map<string, Introduction>();
  for (const { document: id, mention, first } of weighed(view.mentionsOf(entity), near, budget)) {
    const document = view.document(id);
    if (!document) continue;
    const passage = passageAround(document, mention);
    const strength = strengthAt(view, document, passage, mention);
    const stated = countWithin(claims.get(id) ?? [], passage);
    const score =
      strength +
      standing(document, mention) +
      (first ? 1 : 0) +
      Math.min(2, stated * 0.7) +
      (id === near ? SAME_DOCUMENT : 0);
    const key = `${id}\n${passage.start}`;
    const rival = best.get(key);
    if (rival && rival.score >= score) continue;
    const selection = { start: mention.start, end: mention.end };
    best.set(key, { document: id, passage, selection, score, defines: strength >= DEFINES });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** True when the words around a mention say what it is: a question about this one sentence only. */
export function isDefining(view: View, document: DocumentAnalysis, mention: Mention): boolean {
  if (mention.furniture || blockAt(document, mention.start)?.kind === 'heading') return false;
  return strengthAt(view, document, passageAround(document, mention), mention) >= DEFINES + 1;
}

function strengthAt(view: View, document: DocumentAnalysis, passage: Span, mention: Mention): number {
  const from = Math.max(passage.start, mention.start - REACH);
  const to = Math.min(passage.end, mention.end + REACH);
  return definingStrength({
    mention,
    before: view.excerpt(document.id, { start: from, end: mention.start }).replace(/\s+/g, ' '),
    after: view.excerpt(document.id, { start: mention.end, end: to }).replace(/\s+/g, ' '),
  });
}

/** What the place and the form of a name are worth, whatever the words around it. */
function standing(document: DocumentAnalysis, mention: Mention): number {
  let score = FORMS[mention.how];
  if (mention.nested) score -= 1.5;
  score += PLACES[blockAt(document, mention.start)?.kind ?? 'paragraph'];
  const quotation = firstEndingAfter(document.quotations, mention.start);
  if (
    quotation &&
    contains(quotation.inner, mention) &&
    quotation.inner.end - quotation.inner.start > mention.end - mention.start + 2
  ) {
    score -= 1;
  }
  return score;
}

const FORMS: Readonly<Record<Mention['how'], number>> = {
  name: 1.5,
  form: 1.5,
  acronym: 0,
  surname: -2,
  'short-form': -2,
};

const PLACES = { heading: -8, dateline: -4, caption: -3, quote: -1, item: 0, paragraph: 0, furniture: -10 } as const;

interface Weighed extends MentionAt {
  /** The first mention in the running text of its document. */
  readonly first: boolean;
}

function* weighed(mentions: readonly MentionAt[], near: DocumentId | undefined, budget: number): Iterable<Weighed> {
  const each = Math.min(PER_DOCUMENT, Math.max(2, Math.floor(budget / countDocuments(mentions))));
  let left = budget * 2;
  let here = 0;
  let current: DocumentId | undefined;
  for (const at of mentions) {
    if (at.document !== current) {
      current = at.document;
      here = 0;
    }
    if (at.mention.furniture) continue;
    here++;
    const nearby = at.document === near;
    if (here > (nearby ? PER_DOCUMENT : each) || (left <= 0 && !nearby)) continue;
    left--;
    yield { ...at, first: here === 1 };
  }
}

function countDocuments(mentions: readonly MentionAt[]): number {
  let count = 0;
  let last: DocumentId | undefined;
  for (const { document } of mentions) {
    if (document !== last) count++;
    last = document;
  }
  return Math.max(1, count);
}

function claimSpans(view: View, entity: EntityId): ReadonlyMap<DocumentId, readonly Span[]> {
  const spans = new Map<DocumentId, Span[]>();
  for (const { document, claim } of view.claimsOn(entity)) {
    const list = spans.get(document);
    if (list) list.push(claim);
    else spans.set(document, [claim]);
  }
  return spans;
}

function countWithin(spans: readonly Span[], passage: Span): number {
  let count = 0;
  for (const span of spans) if (contains(passage, span)) count++;
  return count;
}
