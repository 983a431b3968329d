// Which one of a series: "maiden 2+2 dialogue", "third 2+2", "25th edition of Malabar". Compared only within one year.

import { partsOf } from '../../text/calendar.ts';
import { resolveDate } from '../../text/resolve-date.ts';
import type { Claim } from '../claim.ts';
import type { Property, SentenceInput } from '../property.ts';
import { claimAt, tokensOf, wordAt } from '../sentence.ts';

/** The year of a claim that gives none; such claims are compared with nothing. */
export const UNDATED = 'unknown';

export const ordinal: Property = { id: 'ordinal', label: 'number in the series', exclusive: true, find };

function* find(input: SentenceInput): Iterable<Claim> {
  for (const mention of input.mentions) {
    if ((mention.type !== 'dialogue' && mention.type !== 'exercise') || mention.furniture) continue;
    const { from } = tokensOf(mention, input.place);
    const found = ordinalBefore(input, from);
    if (!found) continue;
    const year = yearOf(input);
    const { starts, ends } = input.place.paragraph.tokens;
    yield claimAt(
      input,
      { start: starts[found.first] as number, end: ends[found.last] as number },
      {
        subject: mention.entity,
        property: ordinal.id,
        value: {
          kind: 'amount',
          amount: { min: found.value, max: found.value, minOpen: false, maxOpen: false, stated: found.value },
          unit: 'ordinal',
        },
        qualifiers: { in: year === undefined ? UNDATED : String(year) },
        subjectSpan: { start: mention.start, end: mention.end },
      },
    );
  }
}

/** An ordinal word within three words before the name, nothing but adjectives and "edition of (the)" between. */
function ordinalBefore(input: SentenceInput, at: number): { first: number; last: number; value: number } | undefined {
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) {
    const word = wordAt(input, i);
    if (word === 'maiden' || word === 'inaugural') return { first: i, last: i, value: 1 };
    const number = input.numbers.find((each) => each.unit === 'ordinal' && each.lastToken === i);
    if (number) return { first: number.firstToken, last: number.lastToken, value: number.amount.stated };
    if (
      !/^(?:edition|round|of|the|annual|bilateral|india|us|ministerial|indo|-|–|trilateral|joint|exerci[sz]e)$/.test(
        word,
      )
    )
      return undefined;
  }
  return undefined;
}

/** The year that the sentence gives, with its own date; without one the claim is compared with nothing. */
function yearOf(input: SentenceInput): number | undefined {
  for (const date of input.dates) {
    const interval = resolveDate(date.stated, input.document.date);
    if (!interval) continue;
    const year = partsOf(interval.from).year;
    if (year === partsOf(interval.to).year) return year;
  }
  return undefined;
}
