// Price of a deal: "the $5 billion purchase agreement … S-400", "S-400 deal worth $5.43 billion". The subject is the deal,
// not the system; where the knowledge has no such deal, it is called by the system.

import type { Mention } from '../../mentions/mention.ts';
import type { Claim } from '../claim.ts';
import type { Property, SentenceInput } from '../property.ts';
import { claimAt, tokensOf, wordAt } from '../sentence.ts';

const DEAL = /^(?:deal|contract|agreement|order|purchase|sale|acquisition|procurement|pact)$/;
const WORTH = /^(?:worth|valued|costing|estimated|priced)$/;
const REACH = 22;

export const price: Property = { id: 'price', label: 'price', exclusive: true, find };

function* find(input: SentenceInput): Iterable<Claim> {
  for (const number of input.numbers) {
    if (!/^[A-Z]{3}$/.test(number.unit)) continue;
    const subject = subjectOf(input, number.firstToken, number.lastToken);
    if (!subject) continue;
    yield claimAt(input, number, {
      subject: subject.id,
      property: price.id,
      value: { kind: 'amount', amount: number.amount, unit: number.unit },
      qualifiers: {},
      subjectSpan: { start: subject.mention.start, end: subject.mention.end },
    });
  }
}

function subjectOf(input: SentenceInput, first: number, last: number): { id: string; mention: Mention } | undefined {
  const attributive = dealBehind(input, last) || /^(?:deal|contract|agreement|order)$/.test(wordAt(input, last + 1));
  const worth = [1, 2, 3].some((back) => WORTH.test(wordAt(input, first - back)));
  if (!attributive && !worth) return undefined;
  const ranked = input.mentions
    .filter(
      (mention) => (mention.type === 'agreement' || mention.type === 'system') && !mention.nested && !mention.furniture,
    )
    .map((mention) => ({ mention, ...tokensOf(mention, input.place) }))
    .filter(
      ({ from, to }) =>
        (attributive && from > last && from - last <= REACH) || (worth && to <= first && first - to <= 8),
    );
  const nearest = ranked[0];
  if (!nearest) return undefined;
  const id = nearest.mention.type === 'agreement' ? nearest.mention.entity : dealFor(nearest.mention, input);
  return id ? { id, mention: nearest.mention } : undefined;
}

/** "$5 billion purchase agreement", "USD 5 billion order": a deal within three words. */
function dealBehind(input: SentenceInput, last: number): boolean {
  for (let i = last + 1; i <= last + 3; i++) if (DEAL.test(wordAt(input, i))) return true;
  return false;
}

/** The deal of the knowledge for a system between countries that the document names; else a deal called by the system. */
function dealFor(system: Mention, input: SentenceInput): string | undefined {
  const { knowledge, mentions } = input.document;
  const deals = knowledge.dealsFor(system.entity);
  const fitting = deals.filter((deal) =>
    deal.countries.every((id) => mentions.some((mention) => mention.entity === id)),
  );
  if (fitting.length === 1) return fitting[0]?.id;
  return deals.length === 0 ? `~${system.entity.replace(/^~/, '')}-deal` : undefined;
}
