import { describe, expect, test } from 'vitest';
import { compileKnowledge, loadKnowledge } from '../../server/src/engine/knowledge/load.ts';
import { checkKnowledge } from '../../server/src/engine/knowledge/validate.ts';
import { BASE, checkProblems } from './support.ts';

const A = 'type: agreement, name: Pact X, summary: A pact made up for the tests.';
const term = (holder: string, from: string, rest = ''): string =>
  `{ holder: ${holder}, post: minister, from: "${from}"${rest}, source: gazette }`;

describe('checking', () => {
  const table: readonly [name: string, marked: string, ...messages: string[]][] = [
    ['nothing wrong', `entities:\n  - { id: x, ${A} }\nterms:\n  - ${term('bob', '2020-01-01')}\n`],
    ['entity twice', `entities:\n  - { id: x, ${A} }\n  - ⟦{ id: x, ${A} }⟧\n`, 'the entity "x" is declared twice'],
    [
      'post twice',
      `posts:\n  - { id: p, name: Post, titles: [Chief] }\n  - ⟦{ id: p, name: Post, titles: [Chief] }⟧\n`,
      'the post "p" is declared twice',
    ],
    [
      'unknown source of a fact',
      `entities:\n  - { id: x, ${A}, facts: [⟦{ property: signed, value: "2018", source: gazete }⟧] }\n`,
      'the source "gazete" is declared nowhere',
    ],
    [
      'unknown source of a term',
      `terms:\n  - ⟦{ holder: bob, post: minister, from: "2020", source: gazete }⟧\n`,
      'the source "gazete" is declared nowhere',
    ],
    [
      'unknown source of an edition',
      `entities:\n  - { id: x, ${A}, editions: [⟦{ date: "2018", source: gazete }⟧] }\n`,
      'the source "gazete" is declared nowhere',
    ],
    [
      'unknown source of a summary',
      `entities:\n  - ⟦{ id: x, ${A}, summary-source: gazete }⟧\n`,
      '"x" has the summary-source "gazete", which is declared nowhere',
    ],
    [
      'a name that is an ordinary word',
      'entities:\n  - ⟦{ id: x, type: system, name: Shield, summary: A system made up for the tests. }⟧\n',
      'the name "Shield" of "x" is an ordinary English word: name it more fully, and give the word as a weak alias',
    ],
    ['unknown holder', `terms:\n  - ⟦${term('eve', '2020')}⟧\n`, 'the holder "eve" is declared nowhere'],
    [
      'a place as a holder',
      `terms:\n  - ⟦${term('utopia', '2020')}⟧\n`,
      'the holder "utopia" is of the type place, not official',
    ],
    [
      'unknown post',
      'terms:\n  - ⟦{ holder: bob, post: chief, from: "2020", source: gazette }⟧\n',
      'the post "chief" is declared nowhere',
    ],
    [
      'unknown series',
      `entities:\n  - ⟦{ id: x, ${A}, of: series }⟧\n`,
      '"of" of "x" names "series", which is declared nowhere',
    ],
    [
      'a member of itself',
      `entities:\n  - ⟦{ id: x, ${A}, of: y }⟧\n  - ⟦{ id: y, ${A}, of: x }⟧\n`,
      '"x" is, by way of "of", a member of itself',
      '"y" is, by way of "of", a member of itself',
    ],
    [
      'unknown country',
      `entities:\n  - ⟦{ id: x, ${A}, countries: [utopia, atlantis] }⟧\n`,
      '"countries" of "x" names "atlantis", which is declared nowhere',
    ],
    [
      'unknown country of a post',
      'posts:\n  - ⟦{ id: p, name: Post, titles: [Chief], country: atlantis }⟧\n',
      '"country" of "p" names "atlantis", which is declared nowhere',
    ],
    [
      'unknown party',
      `entities:\n  - { id: x, ${A}, facts: [⟦{ property: parties, value: [utopia, atlantis], source: gazette }⟧] }\n`,
      '"parties" of "x" names "atlantis", which is declared nowhere',
    ],
    [
      'a party in words',
      `entities:\n  - { id: x, ${A}, facts: [{ property: parties, value: [Some Atlanteans], source: gazette }] }\n`,
    ],
    [
      'a date in words',
      `entities:\n  - { id: x, ${A}, facts: [⟦{ property: signed, value: last year, source: gazette }⟧] }\n`,
      '"signed" of "x" is "last year", which is no date',
    ],
    [
      'a term that ends before it begins',
      `terms:\n  - ⟦${term('bob', '2020-05-01', ', to: "2020-04-30"')}⟧\n`,
      'the term ends (2020-04-30) before it begins (2020-05-01)',
    ],
    [
      'a fact that ends before it begins',
      `entities:\n  - { id: x, ${A}, facts: [⟦{ property: price, value: USD 5 billion, from: "2020", to: "2019", source: gazette }⟧] }\n`,
      '"price" of "x" ends (2019) before it begins (2020)',
    ],
    [
      'two in one post',
      `terms:\n  - ⟦${term('bob', '2019-06-01')}⟧\n`,
      '"ann" and "bob" both stand in the post "minister" from 2019-06-01: end the earlier term with "to", or mark one as acting',
    ],
    ['two in one post, one acting', `terms:\n  - ${term('bob', '2019-06-01', ', acting: true')}\n`],
    ['a handover on one day', `terms:\n  - ${term('bob', '2019-12-31')}\n`],
    ['a handover in a month', `terms:\n  - ${term('bob', '2019-12')}\n`],
    [
      'one person twice',
      `terms:\n  - ⟦${term('ann', '2019-06-01')}⟧\n`,
      '"ann" is listed twice in the post "minister" from 2019-06-01: end the earlier term with "to", or mark one as acting',
    ],
    [
      'an ordinary word as a name',
      `entities:\n  - { id: x, ${A}, aliases: [⟦Patriot⟧] }\n`,
      'the name "Patriot" of "x" is an ordinary English word: give it as { name: Patriot, weak: true, reason: … }',
    ],
    [
      'an ordinary word as an acronym',
      `entities:\n  - { id: x, ${A}, acronyms: [⟦START⟧, ACT] }\n`,
      'the name "START" of "x" is an ordinary English word: give it as { name: START, weak: true, reason: … }',
    ],
    [
      'an ordinary word, marked',
      `entities:\n  - { id: x, ${A}, aliases: [{ name: Patriot, weak: true, reason: a word }] }\n`,
    ],
  ];
  test('an entry that extends a known one needs no name, type or summary', () => {
    const data = checkProblems('entities:\n  - { id: ann, aliases: [Annie Ames], kind: minister }\n', []);
    const ann = data.entities.find(({ id }) => id === 'ann');
    expect([ann?.name, ann?.kind, ann?.aliases]).toEqual(['Ann Ames', 'minister', [{ name: 'Annie Ames' }]]);
  });

  test('it is checked like any other', () => {
    checkProblems('entities:\n  - { id: ann, aliases: [⟦Treaty⟧] }\n', [
      'the name "Treaty" of "ann" is an ordinary English word: give it as { name: Treaty, weak: true, reason: … }',
    ]);
    checkProblems('entities:\n  - ⟦{ id: ann, of: nobody }⟧\n', [
      '"of" of "ann" names "nobody", which is declared nowhere',
    ]);
  });

  test('one file may extend what another declares', () => {
    const { data, problems } = loadKnowledge(BASE, [
      { file: 'a.yaml', text: 'entities:\n  - { id: x, kind: pact }\n' },
      { file: 'b.yaml', text: `entities:\n  - { id: x, ${A} }\n` },
    ]);
    expect(problems).toEqual([]);
    expect(data.entities.find(({ id }) => id === 'x')?.kind).toBe('pact');
  });

  test('what a name means must be known', () => {
    const data = checkProblems('means:\n  - { name: Ames, entity: ann }\nnot-names: [Big Bell]\n', []);
    expect([data.meanings, data.notNames]).toEqual([[{ name: 'Ames', entity: 'ann' }], ['Big Bell']]);
    checkProblems('means:\n  - ⟦{ name: Ames, entity: eve }⟧\n', [
      '"entity" of "Ames" names "eve", which is declared nowhere',
    ]);
  });

  test.each(table)('%s', (_, marked, ...messages) => {
    checkProblems(marked, messages);
  });

  test('a post that several hold at one time', () => {
    const shared = { ...BASE, posts: BASE.posts.map((post) => ({ ...post, shared: true })) };
    const marked = `terms:\n  - ${term('bob', '2019-06-01')}\n`;
    checkProblems(marked, [], shared);
  });

  test('a long term does not hide behind a short one', () => {
    const marked = `terms:\n  - ${term('ann', '2020-01-01')}\n  - ${term('bob', '2020-06-01', ', to: "2020-06-02", acting: true')}\n  - ⟦${term('bob', '2021-01-01')}⟧\n`;
    checkProblems(marked, [
      '"ann" and "bob" both stand in the post "minister" from 2021-01-01: end the earlier term with "to", or mark one as acting',
    ]);
  });

  test('without places, a problem stands at the start of its file', () => {
    const entity = { ...BASE.entities[0], id: 'x', of: 'y' } as (typeof BASE.entities)[number];
    const problems = checkKnowledge({ ...BASE, entities: [...BASE.entities, entity] });
    expect(problems).toEqual([
      { file: 'base.yaml', span: { start: 0, end: 0 }, message: '"of" of "x" names "y", which is declared nowhere' },
    ]);
  });
});

describe('several files', () => {
  const good = { file: 'good.yaml', text: `entities:\n  - { id: x, ${A} }\n` };
  test('a file with a problem is left out, the others count', () => {
    const { data, problems } = loadKnowledge(BASE, [good, { file: 'bad.yaml', text: 'entities:\n  - { id: y }\n' }]);
    expect(data.entities.map(({ id }) => id)).toEqual(['ann', 'bob', 'utopia', 'x']);
    expect(problems.map(({ file, message }) => [file, message])).toEqual([
      ...['type', 'name', 'summary'].map((key) => [
        'bad.yaml',
        `"${key}" is missing: no other knowledge has "y" for this entry to extend`,
      ]),
    ]);
  });
  test('one may refer to another', () => {
    const { data, problems } = loadKnowledge(BASE, [
      { file: 'a.yaml', text: `entities:\n  - { id: y, ${A}, of: x }\n` },
      good,
    ]);
    expect(problems).toEqual([]);
    expect(data.entities.length).toBe(5);
  });
  test('bundled files may not declare what another does', () => {
    const { problems } = compileKnowledge([good, { ...good, file: 'other.yaml' }]);
    expect(problems.map(({ file, span, message }) => [file, good.text.slice(span.start, span.end), message])).toEqual([
      ['other.yaml', `{ id: x, ${A} }`, 'the entity "x" is declared twice'],
    ]);
  });
});
