// Which article states what: stories that several articles tell, alike or not, and slips of one article. Planned before any
// article is written, so that each knows which others it contradicts.

import type { Day } from '../../server/src/engine/index.ts';
import { dayOf } from '../../server/src/engine/text/calendar.ts';
import type { Random } from './random.ts';
import { createRandom } from './random.ts';
import { MEASURES, type Measure } from './statements.ts';

/** One thing and what the articles say of it. */
export interface Story {
  readonly number: number;
  readonly measure: Measure;
  /** Values by article; equal, or so close that one is the other rounded, unless they conflict. */
  readonly told: readonly { readonly article: number; readonly value: number }[];
  readonly conflict: boolean;
}

export const SLIPS = [
  'weekday-date',
  'office-holder',
  'acronym-expansion',
  'known-fact',
  'own-conflict',
  'document-date',
] as const;

/** What one article gets wrong by itself. */
export type Slip = (typeof SLIPS)[number];

export interface Plan {
  storiesOf(article: number): readonly Story[];
  slipOf(article: number): Slip | undefined;
}

/** Number of the stories that are about things of their own; slips take their numbers from here on. */
export const OWN_NUMBERS = 1_000_000;

/** One story for every three articles, two in five of them told differently; one slip in eight articles. */
export function makePlan(count: number, seed: number): Plan {
  const random = createRandom(seed, -1);
  const byArticle = new Map<number, Story[]>();
  const stories = count < 2 ? 0 : Math.ceil(count / 3);
  for (let number = 0; number < stories; number++) {
    const story = makeStory(number, count, random);
    for (const { article } of story.told) {
      const list = byArticle.get(article);
      if (list) list.push(story);
      else byArticle.set(article, [story]);
    }
  }
  const slips = Array.from({ length: count }, () => (random.chance(1 / 8) ? random.pick(SLIPS) : undefined));
  return { storiesOf: (article) => byArticle.get(article) ?? [], slipOf: (article) => slips[article] };
}

function makeStory(number: number, count: number, random: Random): Story {
  const measure = MEASURES[number % MEASURES.length] as Measure;
  const conflict = random.chance(0.4);
  const articles = new Set<number>();
  const size = Math.min(count, random.whole(2, 4));
  const near = random.whole(0, count - 1);
  while (articles.size < size) articles.add((near + random.whole(0, Math.min(count - 1, 200))) % count);
  const value = firstValue(measure, random);
  const other = otherValue(measure, value, random);
  const told = [...articles].map((article, i) => {
    if (!conflict) return { article, value: i > 0 && measure === 'price' ? Math.round(value) : value };
    return { article, value: i === 0 || (i > 1 && random.chance(0.5)) ? value : other };
  });
  return { number, measure, told, conflict };
}

function firstValue(measure: Measure, random: Random): number {
  // No round numbers: "150 pages" may be 148.
  if (measure === 'pages') return random.whole(2, 17) * 10 + random.pick([1, 3, 7, 9]);
  if (measure === 'price') return Number((random.whole(1, 9) + random.whole(1, 4) / 10).toFixed(1));
  return earlyDay(random);
}

/** A day before any article was written. */
export function earlyDay(random: Random): Day {
  return (dayOf(2005, 1, 1) as Day) + random.whole(0, 4 * 365);
}

function otherValue(measure: Measure, value: number, random: Random): number {
  if (measure === 'price') return Number((value + 2.5).toFixed(1));
  return measure === 'pages' ? value + random.whole(1, 4) * 10 : value + random.whole(2, 25);
}
