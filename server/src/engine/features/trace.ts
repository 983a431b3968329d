// How a mention was recognised and resolved, in words for people: the text, its form, what matched, the candidates, the choice
// and the reason for it.

import type { How, Mention } from '../mentions/mention.ts';
import type { View } from '../workspace.ts';
import { subjectOf } from './subject.ts';
import { TYPE_NAMES } from './words.ts';

const FORMS: Readonly<Record<How, string>> = {
  name: 'a full name',
  acronym: 'an acronym',
  form: 'the form of a name',
  surname: 'part of a person’s name',
  'short-form': 'a short form',
};

/** The steps from the text to the entity, as label and words. */
export function traceOf(view: View, mention: Mention): readonly (readonly [string, string])[] {
  const [matched = '', ...why] = mention.reason.split('; ');
  const show = (id: string): string => `${subjectOf(view, id)?.name ?? id} (${id})`;
  const steps: (readonly [string, string] | undefined)[] = [
    ['Text', `“${mention.text.replace(/\s+/g, ' ')}”`],
    ['Form', `${TYPE_NAMES[mention.type]}, ${FORMS[mention.how]}`],
    ['Matched', matched],
    mention.title && [
      'Office',
      [
        `“${mention.title.text.replace(/\s+/g, ' ')}”`,
        ...mention.title.qualifiers,
        ...mention.title.posts.map((post) => view.knowledge.post(post)?.name ?? post),
      ].join(', '),
    ],
    ['Candidates', (mention.candidates ?? [mention.entity]).map(show).join(', ')],
    ['Choice', show(mention.entity)],
    ['Reason', why.length > 0 ? why.join('; ') : onlyOne(mention)],
    mention.furniture ? ['Place', 'in page furniture: makes no claims'] : undefined,
    mention.nested ? ['Place', 'inside a longer name'] : undefined,
  ];
  return steps.filter((step) => step !== undefined);
}

function onlyOne(mention: Mention): string {
  return mention.entity.startsWith('~') ? 'not in the knowledge; first met in this text' : 'nothing else is called so';
}
