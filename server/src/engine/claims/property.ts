// What a property is: one kind of fact that texts state, and how it is found in a sentence. Each is one file in properties/,
// over mentions, tokens, dates and numbers; none runs patterns over free text.

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AcronymDefinition } from '../mentions/candidate.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Placed } from '../mentions/placed.ts';
import type { DateInterval } from '../text/calendar.ts';
import type { DateExpression } from '../text/dates.ts';
import type { NumberExpression } from '../text/numbers.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';

/** One sentence with all that stands in it. Spans of the mentions are the source's, all else is the paragraph's. */
export interface SentenceInput {
  readonly place: Placed;
  /** Relative to the paragraph. */
  readonly sentence: Span;
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly numbers: readonly NumberExpression[];
  readonly acronyms: readonly AcronymDefinition[];
  /** The nearest mentions of the document before this sentence, by start. */
  readonly before: readonly Mention[];
  readonly document: DocumentInput;
}

export interface DocumentInput {
  readonly source: string;
  readonly knowledge: Knowledge;
  readonly date: DateInterval | undefined;
  readonly mentions: readonly Mention[];
}

export interface Property {
  readonly id: string;
  /** For people: "page count". */
  readonly label: string;
  /** Two different values cannot both be true; only such properties are compared. */
  readonly exclusive: boolean;
  find(input: SentenceInput): Iterable<Claim>;
}
