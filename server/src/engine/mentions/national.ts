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
      const entity = bodyOf(body.key, input.knowledge, context);
      if (!entity) continue;
      found.push({
        start,
        end,
        text: input.source.slice(start, end),
        type: 'organisation',
        entity: entity.id,
        name: entity.name,
        how: 'short-form',
        reason: `kind alone; of the countries that the text is about, only one has it`,
      });
    }
  }
  return found;
}

interface Body {
  readonly first: number;
  readonly key: string;
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
  if (head.norm === 'ministry') {
    if (!MINISTRY.test(before.norm) || !isArticle(tokens.words[last - 2])) return undefined;
    return { first: last - 1, key: `${before.norm} ministry` };
  }
  if ((head.shape & Shape.Capital) === 0) return undefined;
  const two = { force: 'air', guard: 'coast', corps: 'marine' }[head.norm];
  if (two === undefined) return isArticle(before) ? { first: last, key: head.norm } : undefined;
  if (before.norm !== two || (before.shape & Shape.Capital) === 0 || !isArticle(tokens.words[last - 2]))
    return undefined;
  return { first: last - 1, key: `${two} ${head.norm}` };
}

function isArticle(word: Word | undefined): boolean {
  return word?.norm === 'the';
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
