// "the 81-page Review", "the Pentagon's report": a document by its noun of kind alone. It means a document of the knowledge
// only where the text names its publisher, was written within weeks of its release, and no other document fits.

import type { Entity } from '../knowledge/model.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Mention } from './mention.ts';
import type { ResolveInput } from './resolve-input.ts';

/** Days within which a document counts as just out. */
const RECENT = 45;

/** Mentions of newly published documents by a capitalised noun of kind. */
export function choosePublished(
  input: ResolveInput,
  mentions: readonly Mention[],
  context: Context,
): readonly Mention[] {
  const { date } = input;
  if (!date || date.to - date.from > 31) return [];
  const fresh = input.knowledge.releases
    .filter(({ day, entity }) => day <= date.to && day >= date.from - RECENT && publisherNamed(entity, mentions))
    .map(({ entity }) => entity);
  if (
    fresh.length === 0 ||
    mentions.some((mention) => mention.type === 'document' && fresh.some(({ id }) => id === mention.entity))
  )
    return [];
  const taken = mentions.filter((mention) => !mention.nested).sort((a, b) => a.start - b.start);
  const found: Mention[] = [];
  for (const { paragraph, offset } of input.placed) {
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens.words[i] as Word;
      if (
        (word.shape & Shape.Capital) === 0 ||
        !/^(?:review|strategy|report|doctrine)$/.test(word.norm) ||
        startsSentence(tokens.words[i - 1])
      )
        continue;
      const fitting = fresh.filter((entity) => headOf(entity) === word.norm);
      const start = offset + (tokens.starts[i] as number);
      const end = offset + (tokens.ends[i] as number);
      const near = firstEndingAfter(taken, start);
      const [entity] = fitting;
      if (
        !entity ||
        fitting.length !== 1 ||
        (near && near.start < end) ||
        input.inFurniture(start) ||
        context.introduced.has(entity.id)
      )
        continue;
      found.push({
        start,
        end,
        text: input.source.slice(start, end),
        type: 'document',
        entity: entity.id,
        name: entity.name,
        how: 'short-form',
        reason: 'noun of kind; the one such document of a publisher named here that had just come out',
      });
    }
  }
  return found;
}

function publisherNamed(entity: Entity, mentions: readonly Mention[]): boolean {
  const fact = entity.facts.find(({ property }) => property === 'publisher');
  return fact !== undefined && mentions.some((mention) => mention.entity === fact.value && !mention.furniture);
}

/** The noun of kind in its name: review, strategy. */
function headOf(entity: Entity): string | undefined {
  return entity.name.toLowerCase().match(/\b(review|strategy|report|doctrine)\b/)?.[1];
}

function startsSentence(before: Word | undefined): boolean {
  return before === undefined || /^[.!?:“"]$/.test(before.raw);
}
