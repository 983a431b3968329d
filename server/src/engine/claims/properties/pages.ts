// Page count of a document: "81-page 'Missile Defense Review' report", "the 108 page document", "runs to 108 pages".

import type { Mention } from '../../mentions/mention.ts';
import type { Claim } from '../claim.ts';
import type { Property, SentenceInput } from '../property.ts';
import { claimAt, tokensOf, wordAt } from '../sentence.ts';

/** Nouns of kind that stand for what was named before, by the type they stand for. */
const GENERIC: ReadonlyMap<string, string> = new Map([
  ...['document', 'report', 'review', 'strategy', 'paper', 'study', 'text', 'assessment'].map(
    (noun) => [noun, 'document'] as const,
  ),
  ...['agreement', 'treaty', 'pact', 'accord'].map((noun) => [noun, 'agreement'] as const),
]);

export const pages: Property = { id: 'pages', label: 'page count', exclusive: true, find };

function* find(input: SentenceInput): Iterable<Claim> {
  for (const number of input.numbers) {
    if (number.unit !== 'count') continue;
    let at = number.lastToken + 1;
    if (/^[-‐‑–]$/.test(wordAt(input, at))) at++;
    const noun = wordAt(input, at);
    if (noun !== 'page' && noun !== 'pages') continue;
    const subject = subjectOf(input, at);
    if (!subject) continue;
    const span = { start: number.start, end: input.place.paragraph.tokens.ends[at] as number };
    yield claimAt(input, span, {
      subject: subject.entity,
      property: pages.id,
      value: { kind: 'amount', amount: number.amount, unit: 'pages' },
      qualifiers: {},
      subjectSpan: { start: subject.start, end: subject.end },
    });
  }
}

/**
 * "the 81-page ‘Missile Defense Review’": the document named just behind. "The review runs to 108 pages": the one named
 * before. "The 108 page document": what was named before by a word of its kind.
 */
function subjectOf(input: SentenceInput, page: number): Mention | undefined {
  const documents = input.mentions.filter(isDocument);
  const attributive = wordAt(input, page) === 'page' || /^(?:of|in)$/.test(wordAt(input, page + 1));
  const named = attributive
    ? documents.find((mention) => {
        const { from } = tokensOf(mention, input.place);
        return from > page && from - page <= 8;
      })
    : documents.findLast((mention) => tokensOf(mention, input.place).to < page);
  if (named) return named;
  for (let i = page + 1; i <= page + 3; i++) {
    const type = GENERIC.get(wordAt(input, i));
    if (!type) continue;
    const isMeant = (mention: Mention): boolean => mention.type === type && !mention.furniture;
    return input.before.findLast(isMeant) ?? input.mentions.find(isMeant);
  }
  return documents.length === 1 ? documents[0] : undefined;
}

function isDocument(mention: Mention): boolean {
  return mention.type === 'document' || mention.type === 'agreement';
}
