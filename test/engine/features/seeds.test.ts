// What the features must show on the sample articles in seeds/.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  createWorkspace,
  definition,
  formatOf,
  hover,
  introductionsOf,
  references,
  type Workspace,
  workspaceSymbols,
} from '../../../server/src/engine/index.ts';
import { linkTo } from '../../support/fixture.ts';
import { bundledKnowledge } from '../../support/knowledge.ts';

const folder = fileURLToPath(new URL('../../../seeds/', import.meta.url));
const texts = new Map(
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(folder + name, 'utf8')]),
);
const THEPRINT = 'theprint-2020-rajnath-esper.txt';
const INDIA_COM = 'india-com-2019-missile-defense-review.txt';
const SWARAJYA = 'swarajya-2019-missile-defence-talks.txt';
const PTI = 'business-standard-2019-pti-missile-defence.txt';
const NOTE = 'note.txt';

const articles = open();
const workspace = open('A note on COMCASA, BECA and the S-400. He met Rajnath Singh. Pete Hegseth called.\n');

function open(note?: string): Workspace {
  const made = createWorkspace(bundledKnowledge());
  const all = note === undefined ? [...texts] : [...texts, [NOTE, note] as const];
  const put = all.map(([id, text]) => ({ id, format: formatOf(id), text }));
  made.update({ put });
  return made;
}

/** Offset of the nth place, from 1, at which a word stands in a document. */
function at(id: string, word: string, nth = 1): number {
  const text = texts.get(id) ?? workspace.excerpt(id, { start: 0, end: 10_000 });
  let offset = -1;
  for (let i = 0; i < nth; i++) offset = text.indexOf(word, offset + 1);
  if (offset < 0) throw new Error(`${id} has no ${word} number ${nth}`);
  return offset;
}

function hoverOn(id: string, word: string, nth = 1): string {
  return hover(workspace, id, at(id, word, nth), { link: linkTo })?.markdown ?? '(no hover)';
}

describe('hover', () => {
  test('Comcasa: parties, day, place, occasion, purpose, sources, mentions here', () => {
    const markdown = hoverOn(INDIA_COM, 'Comcasa');
    for (const words of [
      '**Communications Compatibility and Security Agreement** (COMCASA)',
      'India and United States',
      'Signed 6 September 2018 in New Delhi, at the first India-US 2+2',
      '3 mentions here',
      'Sources: \\[1\\] [',
    ]) {
      expect(markdown).toContain(words);
    }
    expect(markdown.split('\n').length).toBeLessThanOrEqual(25);
  });

  test('Esper: in office when ThePrint wrote', () => {
    const markdown = hoverOn(THEPRINT, 'Esper held');
    expect(markdown).toContain('**Mark Esper**');
    expect(markdown).toMatch(/Secretary of Defense.* 23 July 2019 to 9 November 2020: in office when this was written/);
    expect(markdown).toMatch(/As of 26 October 2020, .*the page says 19 March 2024/);
  });

  test('the review: 108 pages here, 81 in two other articles, with links', () => {
    const markdown = hoverOn(INDIA_COM, 'Missile defense review');
    expect(markdown).toMatch(
      /\*\*81 pages\*\* in \[business-standard[^\]]*\]\(doc:[^)]*\) and \[swarajya[^\]]*\]\(doc:[^)]*\)/,
    );
    expect(markdown).toContain('**108 pages** here');
  });

  test('names in page furniture are navigable too', () => {
    expect(hoverOn(INDIA_COM, 'Imran Khan')).toContain('Imran Khan');
  });

  test.each([
    [INDIA_COM, 'S-500'],
    [INDIA_COM, 'STA-1'],
    [THEPRINT, 'MISTA'],
    [THEPRINT, 'Malabar'],
    [SWARAJYA, 'Pentagon'],
    [PTI, 'THAAD'],
  ])('%s: %s fits in a glance', (id, word) => {
    const markdown = hoverOn(id, word);
    expect(markdown).not.toBe('(no hover)');
    expect(markdown.split('\n').length).toBeLessThanOrEqual(25);
  });
});

describe('definition', () => {
  test.each([
    [NOTE, 'COMCASA', INDIA_COM, /COMCASA, is an India specific|Comcasa \(Communications/],
    [NOTE, 'BECA', THEPRINT, /Basic Exchange and Cooperation Agreement \(BECA\), for geo-spatial/],
    [INDIA_COM, 'COMCASA', INDIA_COM, /COMCASA, is an India specific|Comcasa \(Communications/],
    [NOTE, 'Hegseth', 'newshots-2025-rajnath-hegseth-call.txt', /U\.S\. Secretary of Defense Pete Hegseth/],
    [THEPRINT, 'Rajnath and Esper', THEPRINT, /Union Defence Minister Rajnath Singh/],
  ])('%s: %s leads to %s', (id, word, document, words) => {
    const target = definition(workspace, id, at(id, word))[0];
    expect(target?.document).toBe(document);
    expect(workspace.excerpt(document, target?.passage ?? { start: 0, end: 0 })).toMatch(words);
  });
});

test('references of S-400: one in each of three articles, and the note', () => {
  const places = references(workspace, SWARAJYA, at(SWARAJYA, 'S-400'), { includeDefinition: true });
  expect(places.map((place) => place.document)).toEqual([PTI, INDIA_COM, NOTE, SWARAJYA]);
});

test('workspace symbols find what the articles name', () => {
  expect(workspaceSymbols(workspace, 'beca', 5)[0]?.place.document).toBe(THEPRINT);
});

interface Gold {
  readonly canonical: string;
  readonly strength: 'defines' | 'introduces' | 'mentions';
  readonly type: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** A second place as good. */
  readonly second?: { readonly document: string; readonly start: number; readonly end: number };
  /** Places that name it, to find what the engine calls it. */
  readonly named: readonly { readonly document: string; readonly start: number; readonly end: number }[];
}

const GOLD: readonly Gold[] = JSON.parse(
  readFileSync(fileURLToPath(new URL('../gold/definitions.json', import.meta.url)), 'utf8'),
);

/** The entity under which the engine knows the thing: the one of most of its places. */
function entityOf(one: Gold): string | undefined {
  const votes = new Map<string, number>();
  for (const { document, start, end } of one.named) {
    const mention = workspace
      .document(document)
      ?.mentions.find((other) => other.start < end && start < other.end && other.type === one.type);
    if (mention) votes.set(mention.entity, (votes.get(mention.entity) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Whether the best introduction is the chosen passage, or one of the two that are as good. */
function outcome(one: Gold): { readonly chosen: boolean; readonly good: boolean } {
  const entity = entityOf(one);
  const best = entity === undefined ? undefined : introductionsOf(articles, entity)[0];
  const hits = (place: Gold['named'][number] | undefined): boolean =>
    place !== undefined &&
    best?.document === place.document &&
    best.passage.start < place.end &&
    place.start < best.passage.end;
  return { chosen: hits(one), good: hits(one) || hits(one.second) };
}

describe('go to definition against the passages that people chose', () => {
  const wanted = GOLD.filter((one) => one.strength !== 'mentions');
  const outcomes = wanted.map((one) => ({ name: one.canonical, ...outcome(one) }));
  const share = (count: number): number => count / wanted.length;

  test('at least 85 in 100 lead to the chosen passage or the second best', () => {
    const missed = outcomes.filter((one) => !one.good);
    expect(wanted).toHaveLength(32);
    expect(
      share(wanted.length - missed.length),
      `missed: ${missed.map((one) => one.name).join(', ')}`,
    ).toBeGreaterThanOrEqual(0.85);
  });

  test('at least 75 in 100 lead to the chosen passage itself', () => {
    const other = outcomes.filter((one) => !one.chosen);
    expect(
      share(wanted.length - other.length),
      `elsewhere: ${other.map((one) => one.name).join(', ')}`,
    ).toBeGreaterThanOrEqual(0.75);
  });

  test('what stands only in page furniture has no definition', () => {
    for (const name of ['Imran Khan', 'Joe Biden']) {
      const gold = GOLD.find((one) => one.canonical === name);
      const entity = gold && entityOf(gold);
      expect(entity === undefined ? [] : introductionsOf(articles, entity)).toEqual([]);
    }
  });
});

describe('every name in the articles', () => {
  const names = [...texts.keys()].flatMap((id) =>
    (workspace.document(id)?.mentions ?? []).map((mention) => ({ id, mention })),
  );
  test('has a hover that fits in a glance and holds no hole', () => {
    expect(names.length).toBeGreaterThan(200);
    for (const { id, mention } of names) {
      const markdown = hover(workspace, id, mention.start, { link: linkTo })?.markdown ?? '';
      expect(markdown.split('\n').length, markdown).toBeLessThanOrEqual(25);
      expect(markdown, mention.text).not.toMatch(/undefined|NaN|\[object|Infinity|^$/);
    }
  });

  test('leads somewhere else when it has an introduction elsewhere', () => {
    for (const { id, mention } of names) {
      const elsewhere = introductionsOf(workspace, mention.entity).some(
        (one) => one.document !== id || one.passage.end <= mention.start || mention.end <= one.passage.start,
      );
      const target = definition(workspace, id, mention.start)[0];
      if (!elsewhere || !target || target.document !== id) continue;
      const standsOnIt = target.passage.start <= target.origin.start && target.origin.end <= target.passage.end;
      expect(standsOnIt, `${id} ${mention.text}`).toBe(false);
    }
  });
});
