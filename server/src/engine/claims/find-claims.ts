// All claims of a document: each property is asked about each sentence outside page furniture.

import type { Mention } from '../mentions/mention.ts';
import type { InFurniture, Placed } from '../mentions/placed.ts';
import { compareSpans, type Span } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { PROPERTIES } from './properties/index.ts';
import type { DocumentInput } from './property.ts';

/** Claims by start. Linear in the sentences and what stands in them. */
export function findClaims(
  document: DocumentInput,
  placed: readonly Placed[],
  inFurniture: InFurniture,
): readonly Claim[] {
  const claims: Claim[] = [];
  let next = 0;
  for (const place of placed) {
    const { paragraph } = place;
    const datesIn = sweep(paragraph.dates);
    const numbersIn = sweep(paragraph.numbers);
    const acronymsIn = sweep(
      paragraph.acronyms.map((definition) => ({
        ...definition,
        start: definition.acronym.start,
        end: definition.acronym.end,
      })),
    );
    for (const sentence of paragraph.sentences) {
      const start = place.offset + sentence.start;
      const end = place.offset + sentence.end;
      while (next < document.mentions.length && (document.mentions[next] as Mention).start < start) next++;
      let last = next;
      while (last < document.mentions.length && (document.mentions[last] as Mention).start < end) last++;
      const dates = datesIn(sentence);
      const numbers = numbersIn(sentence);
      const acronyms = acronymsIn(sentence);
      if (last === next && acronyms.length === 0) continue;
      if (inFurniture(start) && inFurniture(end - 1)) continue;
      const mentions = document.mentions.slice(next, last);
      const before = document.mentions.slice(Math.max(0, next - 60), next);
      for (const property of PROPERTIES) {
        for (const claim of property.find({ place, sentence, mentions, dates, numbers, acronyms, before, document }))
          if (!inFurniture(claim.start)) claims.push(claim);
      }
    }
  }
  return claims.sort(compareSpans);
}

/** Hands out the items of a sorted list sentence by sentence, each looked at once. */
function sweep<T extends Span>(items: readonly T[]): (sentence: Span) => readonly T[] {
  let next = 0;
  return (sentence) => {
    while (next < items.length && (items[next] as T).start < sentence.start) next++;
    const from = next;
    while (next < items.length && (items[next] as T).end <= sentence.end) next++;
    return items.slice(from, next);
  };
}
