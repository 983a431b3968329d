// Ministries and services called by their kind alone: "the defence ministry", "the Air Force". They are those of the one
// country the text is about that has such a body; where two countries come into question, they are left alone.

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Entity } from '../knowledge/model.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Context } from './context.ts';
import type { Mention } from './mention.ts';
import type { ResolveInput } from './resolve-input.ts';

/** How much more often than the next a country must be named. */
const CLEARLY = 1.5;

/** Most characters between the start of a country's possessive and the body: "’s ". */
const OWNER = 4;

/** Mentions of national bodies by their kind. Linear in the tokens. */
export function findNational(input: ResolveInput, mentions: readonly Mention[], context: Context): readonly Mention[] {
  const taken = mentions.filter((mention) => !mention.nested).sort((a, b) => a.start - b.start);
  const titles = mentions.flatMap(({ title }) => title ?? []).sort((a, b) => a.start - b.start);
  const found: Mention[] = [];
  for (const { paragraph, offset } of input.placed) {
    if (paragraph.kind === 'heading') continue;
    const { tokens } = paragraph;
    for (let i = 1; i < tokens.length; i++) {
      const last = tokens.words[i] as Word;
      if (!LAST_WORDS.has(last.norm)) continue;
      const body = bodyAt(tokens, i);
      if (!body) continue;
      const start = offset + (tokens.starts[body.first] as number);
      const end = offset + (tokens.ends[i] as number);
      const near = firstEndingAfter(taken, start);
      const title = firstEndingAfter(titles, start);
      if ((near && near.start < end) || (title && title.start < end) || input.inFurniture(start)) continue;
      const owner = body.owned ? firstEndingAfter(taken, start - OWNER) : undefined;
      const country = owner?.type === 'place' && owner.end < start ? owner.entity : undefined;
      const entity = body.owned
        ? country && input.knowledge.nationalBodies(body.key).get(country)
        : bodyOf(body.key, input.knowledge, context);
      if (!entity) continue;
      found.push({
        start,
        end,
        text: input.source.slice(start, end),
        type: 'organisation',
        entity: entity.id,
        name: entity.name,
        how: 'short-form',
        reason: body.owned
          ? 'kind alone; the country stands before it'
          : 'kind alone; of the countries that the text is about, only one has it',
      });
    }
  }
  return found;
}

interface Body {
  readonly first: number;
  readonly key: string;
  /** "China's" stands before it. */
  readonly owned: boolean;
}

const LAST_WORDS: ReadonlySet<string> = new Set(['ministry', 'force', 'navy', 'army', 'guard', 'corps']);

/** Kinds whose words count in small letters, too. */
const MINISTRY = /^(?:defense|foreign|home|interior|finance|commerce)$/;

/** "the defence ministry", "The Air Force": an article, no country, and nothing behind that makes it another name. */
function bodyAt(tokens: Tokens, last: number): Body | undefined {
  const head = tokens.words[last] as Word;
  const before = tokens.words[last - 1] as Word;
  const after = tokens.words[last + 1] as Word | undefined;
  if (after && after.shape & Shape.Alpha && after.shape & Shape.Capital) return undefined;
  if (head.norm === 'ministry')
    return MINISTRY.test(before.norm) ? body(tokens, last - 1, `${before.norm} ministry`) : undefined;
  if ((head.shape & Shape.Capital) === 0) return undefined;
  const two = { force: 'air', guard: 'coast', corps: 'marine' }[head.norm];
  if (two === undefined) return body(tokens, last, head.norm);
  if (before.norm !== two || (before.shape & Shape.Capital) === 0) return undefined;
  return body(tokens, last - 1, `${two} ${head.norm}`);
}

/** Only behind an article or a country's possessive. */
function body(tokens: Tokens, first: number, key: string): Body | undefined {
  const before = tokens.words[first - 1] as Word | undefined;
  if (before?.norm === 'the') return { first, key, owned: false };
  return before && before.shape & Shape.Possessive ? { first, key, owned: true } : undefined;
}

/** The body of the country that the text is about, among those that have one. */
function bodyOf(key: string, knowledge: Knowledge, context: Context): Entity | undefined {
  let best: Entity | undefined;
  let most = 0;
  let next = 0;
  for (const [country, entity] of knowledge.nationalBodies(key)) {
    const count = context.countries.get(country) ?? 0;
    if (count > most) {
      next = most;
      most = count;
      best = entity;
    } else if (count > next) next = count;
  }
  return most >= next * CLEARLY ? best : undefined;
}
