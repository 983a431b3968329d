// An acronym that a text uses without ever spelling it out.

import type { Entity } from '../knowledge/model.ts';
import type { Mention } from '../mentions/mention.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

/** Types whose acronyms readers of a brief want spelled out. */
const TYPES: ReadonlySet<string> = new Set([
  'agreement',
  'initiative',
  'dialogue',
  'status',
  'organisation',
  'document',
]);

/** Characters below which a note is a jotting, not a brief. */
const SHORTEST = 200;

interface State {
  readonly mention: Mention;
  readonly entity: Entity;
}

export const undefinedAcronym: AnyRule = defineRule<State>({
  docs: {
    id: 'undefined-acronym',
    title: 'An acronym that is never spelled out',
    severity: 'hint',
    notesOnly: true,
    what: 'In notes (`concord.notes`), marks the first use of an acronym that the note neither introduces nor names in full; jottings of a line or two are left alone. Articles are left alone.',
    why: 'A brief is read by people from another desk. What is obvious to its author is the first thing they ask.',
    bad: 'COMCASA helps both navies. Both navies exercise together every year, and each year the list of what their radios cannot say to one another grows longer. The ministers were told so in the spring, and again in the autumn.',
    good: 'The Communications Compatibility and Security Agreement (COMCASA) helps both navies. Both navies exercise together every year, and each year the list of what their radios cannot say to one another grows longer. The ministers were told so in the spring, and again in the autumn.',
  },

  *run({ view, document }: RuleContext) {
    if (document.length < SHORTEST) return;
    const spelled = new Set(
      document.mentions
        .filter(({ how, text }) => how !== 'acronym' && /\S\s+\S/.test(text))
        .map(({ entity }) => entity),
    );
    for (const claim of document.claims) if (claim.property === 'expansion') spelled.add(claim.subject);
    for (const mention of document.mentions) {
      if (mention.how !== 'acronym' || mention.furniture || mention.nested || !TYPES.has(mention.type)) continue;
      if (spelled.has(mention.entity)) continue;
      spelled.add(mention.entity);
      const entity = view.knowledge.entity(mention.entity);
      if (entity && /\S\s+\S/.test(entity.name)) yield { mention, entity };
    }
  },

  report({ mention, entity }) {
    return { span: mention, message: `${mention.text} is not spelled out in this text: ${entity.name}.` };
  },

  fix({ mention, entity }, { id }) {
    const newText = `${entity.name} (${mention.text})`;
    return [
      { title: `Write “${newText}”`, edits: [{ document: id, start: mention.start, end: mention.end, newText }] },
    ];
  },
});
