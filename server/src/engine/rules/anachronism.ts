// A thing that a text names though it did not exist, by that name, when the text was written.

import type { Entity } from '../knowledge/model.ts';
import type { Mention } from '../mentions/mention.ts';
import { type DateInterval, parseIso, showInterval } from '../text/calendar.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

/** The facts that give the beginning of a thing, by its type. Agreements are named long before they are signed. */
const BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  document: ['released'],
  organisation: ['founded'],
  dialogue: ['first-held', 'announced', 'launched'],
  initiative: ['announced', 'launched'],
};

/** Days by which plans are commonly known before. */
const AHEAD = 400;

interface State {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly what: string;
  readonly began: DateInterval;
  readonly source: string;
  readonly written: DateInterval;
}

export const anachronism: AnyRule = defineRule<State>({
  docs: {
    id: 'anachronism',
    title: 'A thing named before it existed',
    severity: 'information',
    what: 'Compares the date of a text with the earliest date that the knowledge has for a document, organisation, dialogue or initiative named in it. More than a year before, the text is misdated or was edited later. Agreements and systems, which are named long before they are signed or built, are left alone.',
    why: 'A strategy cited in a text that is older than the strategy shows that the date, or the citation, is wrong.',
    bad: '---\ndate: 2015-03-03\n---\n\nThe Missile Defense Review 2019 names India.',
    good: '---\ndate: 2019-03-03\n---\n\nThe Missile Defense Review 2019 names India.',
  },

  *run({ view, document }: RuleContext) {
    const { date } = document;
    if (!date || date.origin === 'inferred' || !Number.isFinite(date.interval.to)) return;
    const seen = new Set<string>();
    for (const mention of document.mentions) {
      const facts = BEGINNINGS[mention.type];
      if (!facts || mention.furniture || mention.how === 'short-form' || mention.candidates || seen.has(mention.entity))
        continue;
      seen.add(mention.entity);
      const entity = view.knowledge.entity(mention.entity);
      const state = entity && beginning(entity, facts);
      if (entity && state && date.interval.to + AHEAD < state.began.from)
        yield { mention, entity, ...state, written: date.interval };
    }
  },

  report({ mention, entity, what, began, source, written }) {
    return {
      span: mention,
      message: `${entity.name}: ${what} ${showInterval(began)}; this text is of ${showInterval(written)}.`,
      sources: [source],
    };
  },
});

/** The earliest of its beginnings, where all of them are read. */
function beginning(
  entity: Entity,
  properties: readonly string[],
): { readonly what: string; readonly began: DateInterval; readonly source: string } | undefined {
  let earliest: { what: string; began: DateInterval; source: string } | undefined;
  for (const fact of entity.facts) {
    if (!properties.includes(fact.property) || typeof fact.value !== 'string') continue;
    const began = parseIso(fact.value);
    if (began && (!earliest || began.from < earliest.began.from))
      earliest = { what: fact.property.replaceAll('-', ' '), began, source: fact.source };
  }
  const edition = entity.editions.reduce<number>(
    (least, { date }) => Math.min(least, date.from),
    Number.POSITIVE_INFINITY,
  );
  return earliest && edition >= earliest.began.from ? earliest : undefined;
}
