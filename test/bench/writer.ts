// Writes sentences and paragraphs of one article: fills templates with names that fit its date, and mixes in sentences of the
// sample articles that state no fact.

import { readdirSync, readFileSync } from 'node:fs';
import type { Day, EntityType } from '../../server/src/engine/index.ts';
import type { Random } from './random.ts';
import { HEADLINES, NAMING, OPENINGS, PLAIN } from './sentences.ts';
import { type Country, type Incumbency, inOffice, type Stock } from './stock.ts';

/** What one article is about, and the choices it is written by. */
export interface Scene {
  readonly random: Random;
  readonly date: Day;
  readonly countries: readonly Country[];
  readonly officials: readonly Incumbency[];
  readonly stock: Stock;
  readonly seeds: readonly string[];
  /** Surnames that the text has introduced with their full names. */
  readonly introduced: string[];
}

export function createScene(random: Random, date: Day, stock: Stock, seeds: readonly string[]): Scene {
  const present = inOffice(stock, date);
  const officials = random.some(present, Math.min(present.length, 8));
  const own = officials.map(({ country }) => country);
  const countries = [...new Set([...own, ...random.some(stock.countries, 4)])];
  return { random, date, countries, officials, stock, seeds, introduced: [] };
}

/** One paragraph of two to five sentences. */
export function paragraph(scene: Scene): string {
  const { random } = scene;
  return Array.from({ length: random.whole(2, 5) }, () => sentence(scene)).join(' ');
}

export function sentence(scene: Scene): string {
  const { random } = scene;
  const kind = random.next();
  if (kind < 0.12 && scene.seeds.length > 0) return random.pick(scene.seeds);
  const template = kind < 0.72 ? random.pick(NAMING) : random.pick(PLAIN);
  const words = fill(template, scene);
  return /^[A-Z][a-z]/.test(template) &&
    /^(?:The|A|It|No|Both|That|About|An|What|Much) /.test(words) &&
    random.chance(0.3)
    ? random.pick(OPENINGS) + words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

export function headline(scene: Scene): string {
  return fill(scene.random.pick(HEADLINES), scene).replace(/\.$/, '');
}

/** A template with its slots filled; a capital slot opens a sentence. */
export function fill(template: string, scene: Scene): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const words = slotWords(slot.toLowerCase(), scene);
    return slot === slot.toLowerCase() ? words : words.charAt(0).toUpperCase() + words.slice(1);
  });
}

function slotWords(slot: string, scene: Scene): string {
  const { random } = scene;
  switch (slot) {
    case 'official':
      return official(scene);
    case 'surname':
      return scene.introduced.length > 0 ? random.pick(scene.introduced) : official(scene);
    case 'country':
      return withArticle(random.pick(scene.countries).name, /^(?:United|Netherlands|Philippines|Maldives|Gambia)/);
    case 'adjective':
      return random.pick(scene.countries).adjective;
    case 'org':
      return withArticle(nameOf('organisation', scene), / /);
    case 'system':
      return withArticle(nameOf('system', scene), /./);
    case 'place':
      return withArticle(
        nameOf('place', scene),
        /\b(?:Sea|Ocean|Strait|Straits|Gulf|Bay|Islands|Peninsula|Channel|Canal)\b|^United/,
      );
    case 'agreement':
    case 'document':
    case 'dialogue':
      return withArticle(nameOf(slot, scene), /./);
    case 'exercise':
      return nameOf('exercise', scene);
    case 'weekday':
      return `on ${random.pick(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])}`;
    case 'number':
      return String(random.whole(6, 900));
    case 'percent':
    case 'days':
      return String(random.whole(3, slot === 'days' ? 12 : 90));
    default:
      throw new Error(`No words for {${slot}}.`);
  }
}

/** A name of a thing that was there on the day of the text. */
function nameOf(type: EntityType, { random, stock, date }: Scene): string {
  for (;;) {
    const { name, since } = random.pick(stock.names[type]);
    if (since + 30 <= date) return name;
  }
}

function official(scene: Scene): string {
  const { random, officials } = scene;
  if (officials.length === 0) return 'a senior official';
  const { country, title, name, surname } = random.pick(officials);
  if (!scene.introduced.includes(surname)) scene.introduced.push(surname);
  return `${country.adjective} ${title} ${name}`;
}

function withArticle(name: string, wanted: RegExp): string {
  return wanted.test(name) && !/^the\b/i.test(name) ? `the ${name}` : name;
}

/** Sentences of the sample articles that give no number, no office and no day. */
export function seedSentences(): readonly string[] {
  const lines = readdirSync('seeds')
    .sort()
    .flatMap((file) => readFileSync(`seeds/${file}`, 'utf8').split('\n'));
  return lines
    .flatMap((line) => line.match(/[A-Z][^.!?|“”"‘]{60,300}\.(?= |$)/g) ?? [])
    .filter(
      (text) =>
        !/\d|\b[A-Z]{4,}\b|day\b|Minister|President|Secretary|Pentagon|Also Read|Photo|ThePrint|reader|journalism|\breport\b|\breview\b/i.test(
          text,
        ),
    );
}
