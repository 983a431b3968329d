// The city in which an agreement was signed: "COMCASA was signed in New Delhi", "signed COMCASA in New Delhi". Cities only, of
// which an act has one; countries and buildings may each be said of the same act.

import type { Mention } from '../../mentions/mention.ts';
import type { Claim } from '../claim.ts';
import type { Property, SentenceInput } from '../property.ts';
import { claimAt, tokenRange, tokensOf, wordAt } from '../sentence.ts';

export const signedPlace: Property = { id: 'signed-place', label: 'place signed', exclusive: true, find };

const REACH = 10;

function* find(input: SentenceInput): Iterable<Claim> {
  const { from, to } = tokenRange(input);
  for (let at = from; at < to; at++) {
    if (wordAt(input, at) !== 'signed') continue;
    const passive = /^(?:was|were|been|is|are)$/.test(wordAt(input, at - 1));
    const subject = input.mentions.find((mention) => {
      if (mention.type !== 'agreement' || mention.furniture || mention.nested) return false;
      const tokens = tokensOf(mention, input.place);
      return passive ? tokens.to === at - 1 : tokens.from > at && tokens.from - at <= 3;
    });
    if (!subject) continue;
    const end = passive ? at + 1 : tokensOf(subject, input.place).to;
    const city = cityAfter(input, end);
    if (!city) continue;
    const { offset } = input.place;
    yield claimAt(
      input,
      { start: city.start - offset, end: city.end - offset },
      {
        subject: subject.entity,
        property: signedPlace.id,
        value: { kind: 'entity', id: city.entity, name: city.name },
        qualifiers: {},
        subjectSpan: { start: subject.start, end: subject.end },
      },
    );
  }
}

/** The first city behind "in", with no other verb or clause between. */
function cityAfter(input: SentenceInput, from: number): Mention | undefined {
  for (let at = from; at - from <= REACH; at++) {
    if (/^(?:and|but|which|that|after|before|between|with|to|by|;|,|\.)$/.test(wordAt(input, at))) return undefined;
    const city = input.mentions.find(
      (mention) => mention.type === 'place' && tokensOf(mention, input.place).from === at,
    );
    if (!city) continue;
    const kind = input.document.knowledge.entity(city.entity)?.kind ?? '';
    return wordAt(input, at - 1) === 'in' && /^(?:city|capital|town)$/.test(kind) ? city : undefined;
  }
  return undefined;
}
