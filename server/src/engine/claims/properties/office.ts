// Office held by a person: "US Defense Secretary Mark Esper". Whether it was held then is the matter of a rule.

import type { Mention, Title } from '../../mentions/mention.ts';
import type { Claim } from '../claim.ts';
import type { Property, SentenceInput } from '../property.ts';
import { claimAt } from '../sentence.ts';

export const office: Property = { id: 'office', label: 'office', exclusive: false, find };

function* find(input: SentenceInput): Iterable<Claim> {
  for (const mention of input.mentions) {
    const { title } = mention;
    if (mention.type !== 'official' || !title || mention.furniture) continue;
    const { knowledge, date } = input.document;
    const post = postOf(mention, title, input);
    const { offset } = input.place;
    const span = {
      start: Math.min(title.start, mention.start) - offset,
      end: Math.max(title.end, mention.end) - offset,
    };
    yield claimAt(input, span, {
      subject: mention.entity,
      property: office.id,
      value: post
        ? { kind: 'entity', id: post, name: knowledge.post(post)?.name ?? post }
        : { kind: 'words', words: title.text, folded: title.text.toLowerCase() },
      qualifiers: title.qualifiers.length > 0 ? { standing: title.qualifiers.join(' ') } : {},
      modality: 'asserted',
      ...(date && { asOf: date }),
    });
  }
}

/** The post meant: one that the person has held, else the only one the words can mean. */
function postOf(mention: Mention, title: Title, input: SentenceInput): string | undefined {
  const held = input.document.knowledge.termsOf(mention.entity).map((term) => term.post);
  return title.posts.find((post) => held.includes(post)) ?? (title.posts.length === 1 ? title.posts[0] : undefined);
}
