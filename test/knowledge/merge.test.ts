import { describe, expect, test } from 'vitest';
import { mergeKnowledge } from '../../server/src/engine/knowledge/merge.ts';
import type { Entity, KnowledgeData } from '../../server/src/engine/knowledge/model.ts';
import { NO_KNOWLEDGE } from '../../server/src/engine/knowledge/read.ts';
import { BASE, readWell } from './support.ts';

const pact = (more: string): KnowledgeData =>
  readWell(`entities:\n  - { id: pact, type: agreement, summary: A pact made up for the tests., ${more} }\n`);
const merged = (base: string, added: string): Entity => mergeKnowledge(pact(base), pact(added)).entities[0] as Entity;

describe('merging', () => {
  test('nothing with something, and the other way round', () => {
    expect(mergeKnowledge(BASE, NO_KNOWLEDGE)).toEqual(BASE);
    expect(mergeKnowledge(NO_KNOWLEDGE, BASE)).toEqual(BASE);
  });

  test('neither side is changed', () => {
    const [base, added] = [pact('name: Pact, short: [Pa]'), pact('name: Pact Two, short: [Pb]')];
    const before = JSON.stringify([base, added]);
    mergeKnowledge(base, added);
    expect(JSON.stringify([base, added])).toBe(before);
  });

  test('single fields of the addition win; an old name stays a name', () => {
    const entity = merged('name: Old Pact, kind: treaty, year: 2018', 'name: New Pact, kind: accord');
    expect([entity.name, entity.kind, entity.year]).toEqual(['New Pact', 'accord', 2018]);
    expect(entity.aliases).toEqual([{ name: 'Old Pact' }]);
  });

  test('names are added, and a name given again is as the addition says', () => {
    const entity = merged(
      'name: Pact, aliases: [Accord X, Treaty X]',
      'name: Pact, aliases: [{ name: Accord X, weak: true }, Pact X], acronyms: [PX]',
    );
    expect(entity.aliases).toEqual([
      { name: 'Treaty X' },
      { name: 'Accord X', weak: true },
      { name: 'Pact X' },
      { name: 'PX', acronym: true },
    ]);
  });

  test('facts of a property replace those of the same property', () => {
    const fact = (property: string, value: string): string => `{ property: ${property}, value: "${value}", source: s }`;
    const entity = merged(
      `name: Pact, facts: [${fact('signed', '2018')}, ${fact('pages', '81')}]`,
      `name: Pact, facts: [${fact('pages', '108')}, ${fact('period', '10 years')}]`,
    );
    expect(entity.facts.map(({ property, value }) => [property, value])).toEqual([
      ['signed', '2018'],
      ['pages', '108'],
      ['period', '10 years'],
    ]);
  });

  test('editions are added; the same number or day replaces', () => {
    const edition = (number: number, date: string): string => `{ number: ${number}, date: "${date}", source: s }`;
    const entity = merged(
      `name: Pact, editions: [${edition(1, '2018')}, ${edition(2, '2019')}]`,
      `name: Pact, editions: [${edition(2, '2019-12-18')}, ${edition(3, '2020')}]`,
    );
    expect(entity.editions.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(entity.editions[1]?.date.from).toBe(entity.editions[1]?.date.to);
  });

  test('countries that are stated replace; unstated ones stay', () => {
    expect(merged('name: Pact, countries: [india]', 'name: Pact').countries).toEqual(['india']);
    expect(merged('name: Pact, countries: [india]', 'name: Pact, countries: [france]').countries).toEqual(['france']);
  });

  test('a term of the same person, post and beginning is replaced: so an open term is ended', () => {
    const added = readWell(
      'terms:\n  - { holder: ann, post: minister, from: "2018-01-01", to: "2019-05-01", source: gazette }\n  - { holder: bob, post: minister, from: "2019-05-01", source: gazette }\n',
    );
    expect(mergeKnowledge(BASE, added).terms).toEqual(added.terms);
  });

  test('posts: titles are added', () => {
    const added = readWell('posts:\n  - { id: minister, name: Minister of Examples, titles: [Chief], shared: true }\n');
    const post = mergeKnowledge(BASE, added).posts[0];
    expect([post?.titles, post?.shared]).toEqual([['Minister', 'Chief'], true]);
  });

  test('a source given again is replaced', () => {
    const added = readWell(
      'sources:\n  gazette: { title: The New Gazette, publisher: Government, url: https://example.org/new }\n',
    );
    expect(mergeKnowledge(BASE, added).sources.map(({ title }) => title)).toEqual(['The New Gazette']);
  });
});
