// The analysis of one document: what the engine knows of it without looking at any other. A pure function of the text,
// the knowledge and the settings; the other documents come in only in corpus/.

import type { Claim } from './claims/claim.ts';
import type { EntityId } from './knowledge/model.ts';
import type { LocalEntity, Mention, Reference } from './mentions/mention.ts';
import type { DateInterval } from './text/calendar.ts';
import type { Span } from './text/span.ts';

/** The URI of a document, or its path in the command line; the engine does not look into it. */
export type DocumentId = string;

/** How the text is read. `briefing` is plain text with headings, a dateline and classification banners. */
export type Format = 'plain' | 'markdown' | 'briefing';

export interface SourceDocument {
  readonly id: DocumentId;
  readonly format: Format;
  readonly text: string;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'caption' | 'dateline' | 'furniture';

/** A heading, paragraph or the like. Offsets into the source; blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** 1 to 6 for headings. */
  readonly level?: number;
}

export type FurnitureKind =
  | 'teaser'
  | 'credit'
  | 'subscription'
  | 'comment-form'
  | 'navigation'
  | 'byline'
  | 'page-header'
  | 'source-line';

/** Words of the page rather than of the article. */
export interface FurnitureSpan extends Span {
  readonly kind: FurnitureKind;
}

/** Where a document's date was read, in order of trust. `inferred` is from what the text says of people and events. */
export type DateOrigin = 'front-matter' | 'dateline' | 'byline' | 'header' | 'page-header' | 'inferred';

export interface DateEvidence {
  readonly origin: DateOrigin;
  readonly interval: DateInterval;
  /** The words that give it; absent when inferred. */
  readonly span?: Span;
}

/** One reason, for people, why the text fits an interval of days: "Mark Esper was in office until 9 November 2020". */
export interface InferredReason {
  readonly interval: DateInterval;
  readonly span: Span;
  readonly reason: string;
  readonly source?: string;
}

export interface DocumentDate {
  /** The date that everything else is resolved against. */
  readonly interval: DateInterval;
  readonly origin: DateOrigin;
  readonly span?: Span;
  /** What the page says, where what the text says does not fit it. */
  readonly stated?: DateEvidence;
  readonly reasons: readonly InferredReason[];
}

export interface Quotation extends Span {
  /** Without the marks. */
  readonly inner: Span;
}

/** A statement that the numbers of its own sentence contradict. The span is the number that is off. */
export interface Miscount extends Span {
  /** The sum, for people: "16 + 14 = 30, not 31." */
  readonly sum: string;
  readonly related: readonly Span[];
}

/** A comment of the text that silences a rule for its line and the block behind it. */
export interface IgnoreComment extends Span {
  readonly rule: string;
  readonly reason: string;
  readonly covers: Span;
}

/** A quotation mark without its partner. The span is the mark with the word it touches. */
export interface MarkProblem extends Span {
  readonly kind: 'unclosed' | 'unopened' | 'mismatched' | 'reopened';
  /** Offset of the mark itself. */
  readonly mark: number;
  /** The opening mark that it belongs to, with its word. */
  readonly other?: Span;
}

/** A place where a word must have stood, with the words around it. */
export interface Gap extends Span {
  /** Where the missing words belong. */
  readonly at: number;
  /** No reading is known that needs no further word. */
  readonly sure: boolean;
}

export interface DocumentAnalysis {
  readonly id: DocumentId;
  readonly format: Format;
  readonly length: number;
  readonly lineStarts: Uint32Array;
  readonly blocks: readonly Block[];
  readonly furniture: readonly FurnitureSpan[];
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly markProblems: readonly MarkProblem[];
  readonly gaps: readonly Gap[];
  readonly miscounts: readonly Miscount[];
  /** Stretches of time that end before they begin. */
  readonly reversed: readonly Span[];
  /** Of Markdown and briefing notes. */
  readonly ignores: readonly IgnoreComment[];
  readonly date: DocumentDate | undefined;
  /** By start, the longer first. */
  readonly mentions: readonly Mention[];
  /** Common nouns that stand for what the text has named: "the pact". By start. */
  readonly references: readonly Reference[];
  readonly local: ReadonlyMap<EntityId, LocalEntity>;
  readonly claims: readonly Claim[];
  /** Dates whose weekday does not fit, or that the calendar does not have. */
  readonly dates: readonly StatedDate[];
  /** Fingerprints of word runs, for near-duplicate documents. */
  readonly shingles: Uint32Array;
}

/** A date of the text with a day, a month and a weekday or year: what the date rules look at. */
export interface StatedDate extends Span {
  readonly interval: DateInterval | undefined;
  readonly impossible: boolean;
  /** 0 is Monday. */
  readonly weekday?: number;
  readonly weekdaySpan?: Span;
  readonly daySpan?: Span;
  readonly furniture: boolean;
}
