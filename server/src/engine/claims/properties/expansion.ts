// Expansion of an acronym where a text introduces it: "Basic Exchange and Cooperation Agreement (BECA)".

import { acronymKey } from '../../mentions/acronym-meanings.ts';
import { foldWord } from '../../text/fold.ts';
import type { Claim } from '../claim.ts';
import type { Property, SentenceInput } from '../property.ts';
import { claimAt } from '../sentence.ts';

export const expansion: Property = { id: 'expansion', label: 'expansion', exclusive: false, find };

function* find(input: SentenceInput): Iterable<Claim> {
  const { paragraph, offset } = input.place;
  for (const { long, acronym } of input.acronyms) {
    const words = paragraph.text.slice(long.start, long.end).replace(/\s+/g, ' ');
    const key = acronymKey(paragraph.tokens, acronym.token, acronym.lastToken);
    const at = offset + acronym.start;
    const mention = input.mentions.find((each) => each.start <= at && at < each.end);
    yield claimAt(input, long, {
      subject: mention?.entity ?? `~${key}`,
      property: expansion.id,
      value: { kind: 'words', words, folded: foldName(words) },
      qualifiers: { acronym: key },
      subjectSpan: { start: at, end: offset + acronym.end },
    });
  }
}

/** Letters and digits of a name, folded word by word: Co-operation and Cooperation are one. */
export function foldName(name: string): string {
  return name
    .replace(/[-‐‑]/g, '')
    .split(/[^\p{L}\p{N}.'’]+/u)
    .map((word) => foldWord(word))
    .filter((word) => word !== 'the' && word !== 'and' && word !== '')
    .join('');
}
