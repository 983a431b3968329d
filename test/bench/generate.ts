// Realistic articles in any number, for measuring and for tests: news, releases, notes and briefings of 1 to 40 KB, drawn from
// the bundled knowledge, sentence templates and the sample articles. What is wrong in them was put there and is handed back.
// The same count, seed and knowledge give the same articles.

import { readFileSync } from 'node:fs';
import { type Day, type Format, type KnowledgeData, unpackKnowledge } from '../../server/src/engine/index.ts';
import { dayOf } from '../../server/src/engine/text/calendar.ts';
import { earlyDay, makePlan, OWN_NUMBERS, type Plan } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import { type Parts, SHAPES, type Shape } from './shapes.ts';
import {
  inventedName,
  misnamed,
  type Statement,
  showDate,
  stateExpansion,
  stateFormerOffice,
  stateMeasure,
  stateOffice,
  statePlan,
  stateWeekday,
} from './statements.ts';
import { createStock, type Expansion, holdsOn, type Incumbency, type Stock } from './stock.ts';
import { createScene, headline, paragraph, type Scene, seedSentences } from './writer.ts';

/** One finding that an article must have, and no other. */
export interface Planted {
  readonly rule: string;
  /** The words it stands on. */
  readonly text: string;
  /** Articles on the other sides. */
  readonly others: readonly string[];
}

export interface Article {
  readonly id: string;
  readonly text: string;
  readonly format: Format;
  readonly planted: readonly Planted[];
}

/** Articles one after the other; none is kept. */
export function* generateArticles(
  count: number,
  seed: number,
  data: KnowledgeData = builtKnowledge(),
): Iterable<Article> {
  const press: Press = { seed, stock: createStock(data), plan: makePlan(count, seed), seeds: seedSentences() };
  for (let article = 0; article < count; article++) yield write(article, press);
}

/** The knowledge as `npm run build` leaves it. */
export function builtKnowledge(): KnowledgeData {
  return unpackKnowledge(JSON.parse(readFileSync('server/out/knowledge.json', 'utf8')));
}

interface Press {
  readonly seed: number;
  readonly stock: Stock;
  readonly plan: Plan;
  readonly seeds: readonly string[];
}

/** An article while it is written. */
interface Draft {
  readonly scene: Scene;
  readonly random: Random;
  readonly paragraphs: string[];
  readonly planted: Planted[];
  /** The day it gives itself. */
  day: Day;
}

const SMALLEST = 1000;
const LARGEST = 38_000;

function write(article: number, press: Press): Article {
  const random = createRandom(press.seed, article);
  const { shape, id } = identity(article, press.seed);
  const day = (dayOf(2010, 3, 1) as Day) + random.whole(0, 15 * 365);
  const scene = createScene(random, day, press.stock, press.seeds);
  const draft: Draft = { scene, random, paragraphs: [], planted: [], day };
  const size = SMALLEST * (LARGEST / SMALLEST) ** (random.next() ** 1.6);
  for (let length = 300; length < size; ) {
    const next = paragraph(scene);
    draft.paragraphs.push(next);
    length += next.length + 2;
  }
  addStories(article, press, draft);
  addTruths(press.stock, draft);
  addSlip(article, press, draft);
  const parts: Parts = { title: headline(scene), day: draft.day, paragraphs: draft.paragraphs };
  return { id, format: shape.format, text: shape.write(parts, random), planted: draft.planted };
}

function identity(article: number, seed: number): { readonly shape: Shape; readonly id: string } {
  const share = createRandom(seed, article + 0.5).next();
  const shape = SHAPES[share < 0.55 ? 0 : share < 0.75 ? 1 : share < 0.92 ? 2 : 3] as Shape;
  return { shape, id: `${String(article + 1).padStart(5, '0')}-${shape.name}.${shape.ending}` };
}

/** What several articles tell; the conflicting ones are planted in each of them. */
function addStories(article: number, press: Press, draft: Draft): void {
  for (const { number, measure, told, conflict } of press.plan.storiesOf(article)) {
    const mine = told.find((each) => each.article === article);
    if (!mine) continue;
    const name = inventedName(measure, number, press.stock);
    const { sentence, words } = stateMeasure(measure, name, mine.value, draft.random);
    insert(draft, sentence);
    if (measure === 'signed' && draft.random.chance(0.2)) insert(draft, statePlan(name, draft.day + 60, draft.random));
    if (!conflict) continue;
    const others = told
      .filter(({ value }) => value !== mine.value)
      .map((each) => identity(each.article, press.seed).id);
    draft.planted.push({ rule: 'conflicting-facts', text: words, others });
  }
}

/** True statements that look like slips: they must raise nothing. */
function addTruths(stock: Stock, draft: Draft): void {
  const { random, day } = draft;
  if (random.chance(0.4)) insert(draft, stateWeekday(day - random.whole(3, 200), 0, random).sentence);
  const expansion = random.chance(0.4)
    ? random.pick(stock.expansions.filter(({ since }) => since + 30 < day))
    : undefined;
  if (expansion) insert(draft, stateExpansion(expansion.name, expansion.acronym, random).sentence);
  const fact = random.chance(0.3) ? random.pick(stock.signed.filter((_, i) => !isReserved(i))) : undefined;
  if (fact && fact.interval.to + 30 < day)
    insert(draft, `The ${fact.name} was signed on ${showDate(fact.interval.from, random)}.`);
  const former = random.chance(0.2) ? random.pick(stock.incumbencies) : undefined;
  if (former?.term.to && former.term.to.to + 30 < day) insert(draft, stateFormerOffice(former));
}

/** One known agreement in three is kept for articles that get its date wrong, so that none gets it right. */
function isReserved(index: number): boolean {
  return index % 3 === 0;
}

function addSlip(article: number, press: Press, draft: Draft): void {
  const { random, day, planted } = draft;
  const plant = (rule: string, { sentence, words }: Statement, times = 1): void => {
    insert(draft, sentence);
    for (let i = 0; i < times; i++) planted.push({ rule, text: words, others: [] });
  };
  const slip = press.plan.slipOf(article);
  if (slip === 'weekday-date') plant(slip, stateWeekday(day - random.whole(3, 200), random.whole(1, 6), random));
  if (slip === 'acronym-expansion') {
    const { name, acronym } = random.pick(misnamedIn(press.stock).filter(({ since }) => since + 30 < day));
    plant(slip, stateExpansion(name, acronym, random));
  }
  if (slip === 'office-holder') {
    const wrong = outOfOffice(press.stock, draft);
    if (wrong) plant(slip, stateOffice(wrong, random));
  }
  if (slip === 'own-conflict') {
    const name = inventedName('signed', OWN_NUMBERS + article, press.stock);
    const first = earlyDay(random);
    plant('conflicting-facts', stateMeasure('signed', name, first, random));
    plant('conflicting-facts', stateMeasure('signed', name, first + random.whole(2, 300), random));
  }
  if (slip === 'known-fact') {
    const reserved = press.stock.signed.filter((_, i) => isReserved(i));
    const fact = reserved[article] ?? undefined;
    if (fact && fact.interval.to + 60 < day) {
      const words = showDate(fact.interval.from + random.whole(2, 25), random);
      plant('conflicting-facts', { sentence: `The ${fact.name} was signed on ${words}.`, words });
    }
  }
  if (slip === 'document-date') addWrongDay(draft);
}

/** Known names with a wrong last word, where nothing is called by that. */
function misnamedIn({ expansions, isKnown }: Stock): readonly Expansion[] {
  return expansions.flatMap(({ name, acronym, since }) => {
    const wrong = misnamed(name);
    return wrong === undefined || isKnown(wrong) ? [] : [{ name: wrong, acronym, since }];
  });
}

/** Someone who held an office of their own country years before, and holds none on the day of the text. */
function outOfOffice(stock: Stock, { random, day }: Draft): Incumbency | undefined {
  const present = new Set(
    stock.incumbencies.filter(({ term }) => term.to === undefined || term.to.to + 60 > day).map(({ person }) => person),
  );
  const gone = stock.incumbencies.filter(
    ({ term, person, post }) => !present.has(person) && !post.shared && term.to !== undefined && term.to.to + 400 < day,
  );
  return gone.length > 0 ? random.pick(gone) : undefined;
}

/** Names two officials whose offices had ended on the day that the page gives. */
function addWrongDay(draft: Draft): void {
  const { scene, random, day, planted } = draft;
  const stated = day + 1500;
  const gone = scene.stock.incumbencies.filter(
    (each) => holdsOn(each.term, day) && each.term.to && each.term.to.to + 60 < stated && isOnlyTerm(each, scene.stock),
  );
  const [first, second] = random.some(gone, Math.min(2, gone.length));
  if (!first || !second || first.person === second.person) return;
  for (const each of [first, second]) insert(draft, stateOffice(each, random).sentence);
  draft.day = stated;
  planted.push({ rule: 'document-date', text: '', others: [] });
}

function isOnlyTerm({ person, post }: Incumbency, stock: Stock): boolean {
  return stock.incumbencies.filter((each) => each.person === person && each.post === post).length === 1;
}

/** As a paragraph of its own, somewhere behind the first. */
function insert({ paragraphs, random }: Draft, sentence: string): void {
  paragraphs.splice(random.whole(Math.min(1, paragraphs.length), paragraphs.length), 0, sentence);
}
