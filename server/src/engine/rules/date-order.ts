// Dates in an order that cannot be: a plan for a day that is past, an end before its beginning, in force before signed.

import type { Claim } from '../claims/claim.ts';
import type { DocumentAnalysis } from '../document.ts';
import { showInterval } from '../text/calendar.ts';
import type { Span } from '../text/span.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

interface State {
  readonly span: Span;
  readonly message: string;
  readonly other?: Claim;
}

/** What comes first, by property. */
const ORDER: readonly (readonly [first: string, then: string, words: string])[] = [
  ['signed', 'in-force', 'in force before it was signed'],
  ['agreed', 'signed', 'signed before it was agreed'],
];

export const dateOrder: AnyRule = defineRule<State>({
  docs: {
    id: 'date-order',
    title: 'Dates in an order that cannot be',
    severity: 'warning',
    what: 'Finds stretches that end before they begin (from 2025 to 2020), agreements in force before they were signed, and what a text says “will” be signed, released or launched on a full date that had passed when the text was written.',
    why: 'A plan copied from an older text reads like news, and a reversed stretch is read either way.',
    bad: 'The framework runs from June 2025 to May 2020.',
    good: 'The framework runs from May 2020 to June 2025.',
  },

  *run({ view, document, id }: RuleContext) {
    for (const span of document.reversed)
      yield { span, message: `“${view.excerpt(id, span).replace(/\s+/g, ' ')}” ends before it begins.` };
    for (const [first, then, words] of ORDER) yield* misordered(document.claims, first, then, words);
    const { date } = document;
    if (!date || date.origin === 'inferred' || !Number.isFinite(date.interval.from)) return;
    for (const claim of document.claims) {
      if (claim.modality !== 'planned' || claim.value.kind !== 'date' || !/\b(?:19|20)\d\d\b/.test(claim.text))
        continue;
      if (claim.value.interval.to >= date.interval.from || !saysWill(claim, document, (span) => view.excerpt(id, span)))
        continue;
      yield {
        span: claim,
        message: `${showInterval(claim.value.interval)} was past when this text was written (${showInterval(date.interval)}); it cannot say what will be then.`,
      };
    }
  },

  report({ span, message, other }, { id }) {
    return {
      span,
      message,
      ...(other && { related: [{ document: id, start: other.start, end: other.end, message: 'the other date' }] }),
    };
  },
});

function* misordered(claims: readonly Claim[], first: string, then: string, words: string): Iterable<State> {
  const firsts = new Map<string, Claim>();
  for (const claim of claims) if (claim.property === first && isFact(claim)) firsts.set(claim.subject, claim);
  if (firsts.size === 0) return;
  for (const claim of claims) {
    const before = claim.property === then && isFact(claim) ? firsts.get(claim.subject) : undefined;
    if (!before || claim.value.kind !== 'date' || before.value.kind !== 'date') continue;
    if (claim.value.interval.to < before.value.interval.from)
      yield { span: claim, message: `Here it is ${words} (${showInterval(before.value.interval)}).`, other: before };
  }
}

function isFact({ modality }: Claim): boolean {
  return modality === 'asserted' || modality === 'reported';
}

/** "will" stands before the date, and no other date, in its sentence. */
function saysWill(claim: Claim, document: DocumentAnalysis, excerpt: (span: Span) => string): boolean {
  const sentence = document.sentences.find(({ start, end }) => start <= claim.start && claim.end <= end);
  if (!sentence) return false;
  // The dateline is no part of what is said.
  const dateline = document.date?.span?.end ?? 0;
  const before = excerpt({
    start: dateline < claim.start ? Math.max(sentence.start, dateline) : sentence.start,
    end: claim.start,
  });
  return (
    /\bwill\b/.test(before) &&
    !/\b(?:19|20)\d\d\b|\b(?:had|would|was to|were to|promised|predicted|wrote)\b/.test(before)
  );
}
