// How the size of the knowledge tells: compiling its names, and recognition with many times as many of them.

import type { Entity, KnowledgeData } from '../../server/src/engine/index.ts';
import { createKnowledge } from '../../server/src/engine/knowledge/knowledge.ts';
import { createNameIndex } from '../../server/src/engine/knowledge/names.ts';
import { Lexicon } from '../../server/src/engine/text/lexicon.ts';
import { recognition } from './concord.ts';
import type { Article } from './generate.ts';
import { quantile, type Subject, timeOf } from './measure.ts';
import { createRandom, type Random } from './random.ts';

export interface IndexSize {
  readonly times: number;
  readonly entities: number;
  /** Names and office words, spelling variants not counted. */
  readonly patterns: number;
  /** Milliseconds to compile them. */
  readonly build: number;
}

/** Compiles the names of the knowledge, `repeats` times. */
export function indexSize(data: KnowledgeData, times: number, repeats: number): IndexSize {
  const knowledge = createKnowledge(data);
  const durations: number[] = [];
  let patterns = 0;
  for (let i = 0; i < repeats; i++) {
    const compile = (): void => {
      const { names, offices } = createNameIndex(knowledge, new Lexicon());
      patterns = names.size + offices.size;
    };
    durations.push(timeOf(compile).time);
  }
  return { times, entities: data.entities.length, patterns, build: quantile(durations, 0.5) };
}

export function scaledSubject(
  articles: readonly Article[],
  bytes: number,
  data: KnowledgeData,
  times: number,
): Subject {
  return { name: `${times}×`, bytes, prepare: () => recognition(articles, data) };
}

/** The knowledge with so many times its entities; the new ones have invented names of the same forms. */
export function multiplied(data: KnowledgeData, times: number): KnowledgeData {
  const entities = [...data.entities];
  for (let copy = 1; copy < times; copy++) {
    const random = createRandom(copy, 0);
    for (const entity of data.entities) entities.push(renamed(entity, copy, random));
  }
  return { ...data, entities };
}

function renamed(entity: Entity, copy: number, random: Random): Entity {
  const { surname: _, short: __, adjectives: ___, ...rest } = entity;
  return {
    ...rest,
    id: `${entity.id}-${copy}`,
    name: inventedLike(entity.name, random),
    aliases: entity.aliases.map((alias) => ({ ...alias, name: inventedLike(alias.name, random) })),
  };
}

/** Every second long word, and always the first, is replaced by a made-up one; digits change, all else stays. */
function inventedLike(name: string, random: Random): string {
  let first = true;
  return name.replace(/[\p{L}]{3,}|\d+/gu, (word) => {
    const change = first || random.chance(0.5);
    first = false;
    if (!change) return word;
    if (/\d/.test(word)) return String(random.whole(1, 9999));
    const made = Array.from({ length: random.whole(2, 4) }, () => random.pick(SYLLABLES)).join('');
    return word === word.toUpperCase() ? made.toUpperCase() : made.charAt(0).toUpperCase() + made.slice(1);
  });
}

const SYLLABLES: readonly string[] =
  'ba bel cor da den dor fa fen gor ha hel ka kel lan lo mar mi nor o pel qua ra ren sa sol ta tor u va vel wen xi yor za zul'.split(
    ' ',
  );
