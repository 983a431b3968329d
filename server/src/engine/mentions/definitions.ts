// The long forms and acronyms that a document introduces, as mentions: whichever recogniser missed or misread them.

import type { EntityId } from '../knowledge/model.ts';
import type { Meaning } from './acronym-meanings.ts';
import { buildMention } from './build-mention.ts';
import type { LocalEntity, Mention } from './mention.ts';
import type { ResolveInput } from './resolve-input.ts';

/** The long form and the acronym of each introduction are mentions, whichever recogniser missed them. */
export function withDefinitions(
  input: ResolveInput,
  mentions: readonly Mention[],
  meanings: ReadonlyMap<string, Meaning>,
  local: Map<EntityId, LocalEntity>,
): readonly Mention[] {
  const standing = mentions.filter((mention) => !mention.nested);
  const replaced = new Set<Mention>();
  const added: Mention[] = [];
  for (const meaning of meanings.values()) {
    const entity = meaning.known ?? meaning.local;
    if (!entity) continue;
    if (meaning.local) local.set(meaning.local.id, meaning.local);
    for (const [span, how] of [
      [meaning.definition.long, 'form'],
      [meaning.definition.acronym, 'acronym'],
    ] as const) {
      const start = meaning.place.offset + span.start;
      const end = meaning.place.offset + span.end;
      const under = overlapping(standing, start, end);
      const keeps = (old: Mention): boolean =>
        old.entity === entity.id || (!old.entity.startsWith('~') && (old.end - old.start) * 2 >= end - start);
      if (under.some(keeps)) continue;
      for (const old of under) replaced.add(old);
      added.push(
        buildMention(meaning.place, span, input, {
          type: entity.type,
          entity: entity.id,
          name: entity.name,
          how,
          reason: 'a name and its acronym, introduced here',
          nested: false,
        }),
      );
    }
  }
  return [
    ...standing.filter((mention) => !replaced.has(mention)),
    ...mentions.filter((mention) => mention.nested),
    ...added,
  ];
}

/** Those of some mentions in order, none inside another, that share a character with a span. */
function overlapping(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).end <= start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let i = low; i < mentions.length && (mentions[i] as Mention).start < end; i++)
    found.push(mentions[i] as Mention);
  return found;
}
