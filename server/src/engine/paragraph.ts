// The analysis of one paragraph by its words alone: tokens, sentences, quotations, dates, numbers, candidates for mentions.
// It depends on nothing outside the paragraph, so it is kept for as long as the words stay the same (the unit of work by
// difference); offsets are relative to the paragraph.

import type { BlockKind, Gap, MarkProblem, Quotation } from './document.ts';
import type { NameIndex } from './knowledge/names.ts';
import { findAcronymDefinitions } from './mentions/acronyms.ts';
import { findAdministrations } from './mentions/administrations.ts';
import type { AcronymDefinition, Candidate } from './mentions/candidate.ts';
import { findDeals } from './mentions/deals.ts';
import { findDecrees } from './mentions/decrees.ts';
import { adoptDesignators, findDesignators } from './mentions/designators.ts';
import { findExercises } from './mentions/exercises.ts';
import { findKnown } from './mentions/known.ts';
import { findOfficials } from './mentions/officials.ts';
import { adoptKnown, findPhrases } from './mentions/phrases.ts';
import { findNamedSystems } from './mentions/ships.ts';
import { findTowns } from './mentions/towns.ts';
import { findDates } from './text/date-grammar.ts';
import type { DateExpression } from './text/dates.ts';
import { findGaps } from './text/gaps.ts';
import type { Lexicon } from './text/lexicon.ts';
import { findNumbers } from './text/number-grammar.ts';
import type { NumberExpression } from './text/numbers.ts';
import { findQuotations } from './text/quotations.ts';
import type { Span } from './text/span.ts';
import { type Tokens, tokenise } from './text/tokens.ts';

export interface Paragraph {
  readonly text: string;
  readonly kind: BlockKind;
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly markProblems: readonly MarkProblem[];
  readonly gaps: readonly Gap[];
  readonly dates: readonly DateExpression[];
  readonly numbers: readonly NumberExpression[];
  readonly candidates: readonly Candidate[];
  readonly acronyms: readonly AcronymDefinition[];
}

/** What the analysis of paragraphs needs; see {@link analyseParagraph}. */
export interface ParagraphTools {
  readonly lexicon: Lexicon;
  readonly names: NameIndex;
  readonly splitSentences: (text: string) => readonly Span[];
}

/** Analyses one paragraph of prose. Linear in its length. */
export function analyseParagraph(text: string, kind: BlockKind, tools: ParagraphTools): Paragraph {
  const tokens = tokenise(text, tools.lexicon);
  const dates = findDates(tokens);
  const known = findKnown(tokens, tools.names);
  const designators = adoptDesignators(findDesignators(tokens), known, tokens);
  const officials = findOfficials(tokens, tools.names, known);
  const { quotations, problems } = findQuotations(text);
  return {
    text,
    kind,
    tokens,
    sentences: tools.splitSentences(text),
    quotations,
    markProblems: problems,
    gaps: findGaps(tokens, text, kind === 'paragraph'),
    dates,
    numbers: findNumbers(tokens, dates),
    candidates: withoutNotNames(text, tools.names.notNames, [
      ...known,
      ...officials,
      ...designators,
      ...findNamedSystems(tokens, known, tools.names),
      ...findDecrees(tokens),
      ...findExercises(tokens, known),
      ...findTowns(tokens, known),
      ...findDeals(tokens, [...known, ...designators]),
      ...findAdministrations(tokens, known),
      ...adoptKnown(findPhrases(tokens, kind === 'heading', [...known, ...officials]), known, tokens),
    ]),
    acronyms: findAcronymDefinitions(tokens),
  };
}

/** The candidates less those of which a user said that they are no names. */
function withoutNotNames(
  text: string,
  notNames: ReadonlySet<string>,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (notNames.size === 0) return candidates;
  return candidates.filter(({ start, end }) => !notNames.has(text.slice(start, end).replace(/\s+/g, ' ')));
}
