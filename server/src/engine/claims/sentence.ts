// Small questions that properties ask about a sentence: which tokens it has, what stands near, how a statement is meant.

import type { Mention } from '../mentions/mention.ts';
import type { Placed } from '../mentions/placed.ts';
import type { Word } from '../text/lexicon.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';
import type { Claim, Modality } from './claim.ts';
import type { SentenceInput } from './property.ts';

/** First token of the paragraph that starts at or after `offset`; by binary search. */
export function tokenFrom(place: Placed, offset: number): number {
  const { starts, length } = place.paragraph.tokens;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First and last token (exclusive) of the sentence. */
export function tokenRange(input: SentenceInput): { readonly from: number; readonly to: number } {
  return { from: tokenFrom(input.place, input.sentence.start), to: tokenFrom(input.place, input.sentence.end) };
}

/** Tokens of a mention in its paragraph: first and last (exclusive). */
export function tokensOf(mention: Mention, place: Placed): { readonly from: number; readonly to: number } {
  return { from: tokenFrom(place, mention.start - place.offset), to: tokenFrom(place, mention.end - place.offset) };
}

export function wordAt(input: SentenceInput, at: number): string {
  return (input.place.paragraph.tokens.words[at] as Word | undefined)?.norm ?? '';
}

/** Source span of a paragraph span. */
export function toSource(place: Placed, span: Span): Span {
  return { start: place.offset + span.start, end: place.offset + span.end };
}

/** Makes a claim at a span of the paragraph. */
export function claimAt(
  input: SentenceInput,
  span: Span,
  fields: Omit<Claim, 'start' | 'end' | 'text' | 'modality'> & { readonly modality?: Modality },
): Claim {
  const { start, end } = toSource(input.place, span);
  return { start, end, text: input.document.source.slice(start, end), modality: modalityAt(input, span), ...fields };
}

/** How a statement is meant, by the words around it: the nearer and stronger sign wins. */
export function modalityAt(input: SentenceInput, span: Span): Modality {
  const { paragraph } = input.place;
  const quotation = firstEndingAfter(paragraph.quotations, span.start);
  if (quotation && quotation.start <= span.start && span.end <= quotation.end) return 'quoted';
  const { from, to } = tokenRange(input);
  const at = tokenFrom(input.place, span.start);
  let reported = false;
  for (let i = from; i < to; i++) {
    const word = wordAt(input, i);
    const near = Math.abs(i - at) <= 10;
    if (near && i < at && /^(?:not|never|no|without|denied|neither)$/.test(word)) return 'negated';
    if (
      near &&
      /^(?:will|would|shall|plan|plans|planned|planning|expected|intends|intend|upcoming|proposed|likely|scheduled|slated|hopes|wants|seeks)$/.test(
        word,
      )
    )
      return 'planned';
    if (near && i < at && /^(?:if|could|might|may|whether|unless|should)$/.test(word)) return 'hypothetical';
    if (/^(?:said|says|reportedly|according|reported|reports|told|claimed|claims|stated|states)$/.test(word))
      reported = true;
  }
  return reported ? 'reported' : 'asserted';
}
