import { describe, expect, test } from 'vitest';
import { MAX_KNOWLEDGE_LENGTH, readKnowledge } from '../../server/src/engine/knowledge/read.ts';
import { checkProblems, readWell } from './support.ts';

const ENTITY = 'id: x, type: agreement, name: Pact X, summary: A pact made up for the tests.';

describe('reading', () => {
  test('writes short forms out', () => {
    const data = readWell(`
sources:
  s1: { title: The Times, publisher: Times, date: "2018", url: https://example.org }
posts:
  - { id: p, name: Post, titles: [Chief], vacancies: [{ from: "2018-01", to: "2018-02-03", reason: none was chosen }] }
entities:
  - id: comcasa
    type: agreement
    name: Communications Compatibility and Security Agreement
    aliases: [CISMOA pact, { name: Accord, weak: true, reason: an ordinary word }]
    acronyms: [COMCASA]
    summary: An agreement made up for the tests.
    summary-source: s1
    facts:
      - { property: pages, value: 81, source: s1 }
      - { property: parties, value: [india, united-states], from: "2018", source: s1 }
    editions:
      - { number: 1, date: "2018-10-04/2018-10-05", place: Sochi, source: s1 }
terms:
  - { holder: a, post: p, from: "2018-09", source: s1 }
`);
    expect(data.sources).toEqual([
      { id: 's1', title: 'The Times', publisher: 'Times', date: '2018', url: 'https://example.org' },
    ]);
    expect(data.posts[0]).toEqual({
      id: 'p',
      name: 'Post',
      titles: ['Chief'],
      rank: 'official',
      shared: false,
      vacancies: [{ from: { from: 17532, to: 17562 }, to: { from: 17565, to: 17565 }, reason: 'none was chosen' }],
    });
    expect(data.entities[0]).toEqual({
      id: 'comcasa',
      type: 'agreement',
      name: 'Communications Compatibility and Security Agreement',
      aliases: [
        { name: 'CISMOA pact' },
        { name: 'Accord', weak: true, reason: 'an ordinary word' },
        { name: 'COMCASA', acronym: true },
      ],
      summary: 'An agreement made up for the tests.',
      summarySource: 's1',
      countries: [],
      facts: [
        { property: 'pages', value: '81', source: 's1' },
        { property: 'parties', value: ['india', 'united-states'], from: '2018', source: 's1' },
      ],
      editions: [{ number: 1, date: { from: 17808, to: 17809 }, place: 'Sochi', source: 's1' }],
      file: 'a.yaml',
    });
    expect(data.terms).toEqual([
      { holder: 'a', post: 'p', from: { from: 17775, to: 17804 }, acting: false, source: 's1' },
    ]);
  });

  test.each(['', '# only a comment\n', '---\n', '\uFEFF\n'])(
    'an empty file is no knowledge, and no problem: %j',
    (text) => {
      const { data, problems } = readKnowledge('a.yaml', text);
      expect(problems).toEqual([]);
      expect(data.entities).toEqual([]);
    },
  );

  test('CRLF, a byte-order mark and characters beyond 16 bits do not shift places', () => {
    const text =
      '\uFEFF# 🚀\r\nentities:\r\n  - { id: x, type: 🚀, name: Pact X, summary: A pact made up for the tests. }\r\n';
    const problem = readKnowledge('a.yaml', text).problems[0];
    expect(problem && text.slice(problem.span.start, problem.span.end)).toBe('🚀');
  });
});

describe('problems stand at their node', () => {
  const table: readonly [name: string, marked: string, ...messages: string[]][] = [
    [
      'unknown key at the top',
      '⟦entites⟧: []\n',
      'unknown key "entites"; known here: sources, posts, entities, terms, not-names, means',
    ],
    ['no mapping', '⟦- a⟧\n', 'must be a mapping (key: value)'],
    [
      'unknown type',
      'entities:\n  - { id: x, type: ⟦treaty⟧, name: Pact X, summary: A pact made up for the tests. }\n',
      '"treaty" is none of agreement, official, system, organisation, exercise, document, dialogue, status, initiative, place',
    ],
    [
      'missing summary',
      'entities:\n  - ⟦id: x⟧\n    type: agreement\n    name: Pact X\n',
      '"summary" is missing: no other knowledge has "x" for this entry to extend',
    ],
    [
      'short summary',
      `entities:\n  - { id: x, type: agreement, name: Pact X, summary: ⟦A pact⟧ }\n`,
      'too short: 6 characters, at least 20',
    ],
    [
      'long summary',
      `entities:\n  - { id: x, type: agreement, name: Pact X, summary: ⟦${'a'.repeat(301)}⟧ }\n`,
      'too long: 301 characters, at most 300',
    ],
    [
      'bad id',
      'entities:\n  - { id: ⟦Pact_X⟧, type: agreement, name: Pact X, summary: A pact made up for the tests. }\n',
      '"Pact_X" is no id: small letters, digits and single hyphens only, at most 80',
    ],
    [
      'bad source id',
      'sources:\n  ⟦S1⟧: { title: The Times, publisher: Times, url: https://example.org }\n',
      '"S1" is no id: small letters, digits and single hyphens only, at most 80',
    ],
    [
      'bad address',
      'sources:\n  s1: { title: The Times, publisher: Times, url: ⟦javascript:alert(1)⟧ }\n',
      '"javascript:alert(1)" is no address that starts with http:// or https://',
    ],
    [
      'unquoted year',
      'terms:\n  - { holder: ann, post: minister, from: ⟦2018⟧, source: gazette }\n',
      'must be text: put 2018 in quotes',
    ],
    [
      'bad date',
      'terms:\n  - { holder: ann, post: minister, from: ⟦"May 2018"⟧, source: gazette }\n',
      '"May 2018" is no date: "2018-09-06", "2018-09", "2018" or "2018-10-04/2018-10-05"',
    ],
    [
      'impossible date',
      'terms:\n  - { holder: ann, post: minister, from: ⟦"2018-06-31"⟧, source: gazette }\n',
      'the calendar has no 2018-06-31',
    ],
    [
      'dates the wrong way round',
      'terms:\n  - { holder: ann, post: minister, from: ⟦"2018-06-30/2018-06-01"⟧, source: gazette }\n',
      'the calendar has no 2018-06-30/2018-06-01',
    ],
    ['alias of one letter', `entities:\n  - { ${ENTITY}, aliases: [⟦X⟧] }\n`, 'too short: 1 characters, at least 2'],
    [
      'alias with an unknown key',
      `entities:\n  - { ${ENTITY}, aliases: [{ name: Pact, ⟦week⟧: true }] }\n`,
      'unknown key "week"; known here: name, weak, reason',
    ],
    [
      'alias that is a number',
      `entities:\n  - { ${ENTITY}, aliases: [⟦400⟧] }\n`,
      'must be a text, or one of the other forms that the schema has for it',
    ],
    [
      'nothing given',
      `entities:\n  - { id: x, type: agreement, ⟦name⟧: , summary: A pact made up for the tests. }\n`,
      'must be text, and nothing is given',
    ],
    ['key given twice', `entities:\n  - { ${ENTITY}, ⟦name⟧: Pact Y }\n`, '"name" is given twice'],
    [
      'a YAML alias',
      `entities:\n  - &a { ${ENTITY} }\n  - ⟦*a⟧\n`,
      'a YAML alias (*name) is not read in knowledge files: write the value out',
    ],
    [
      'a cyclic alias',
      'entities: &a [⟦*a⟧]\n',
      'a YAML alias (*name) is not read in knowledge files: write the value out',
    ],
    [
      'two in one file',
      `entities:\n  - { id: ⟦X⟧, type: agreement, name: Pact X, summary: A pact made up for the tests. }\n  - id: y\n    type: place\n    name: Why\n    summary: ⟦short⟧\n`,
      '"X" is no id: small letters, digits and single hyphens only, at most 80',
      'too short: 5 characters, at least 20',
    ],
  ];
  test.each(table)('%s', (_, marked, ...messages) => {
    checkProblems(marked, messages);
  });

  test('a syntax error stands at its line', () => {
    const text = 'entities:\n  - id: x\n    name: "Pact X\n    type: agreement\n';
    const { data, problems } = readKnowledge('a.yaml', text);
    expect(data.entities).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    expect(text.slice(0, problems[0]?.span.start).split('\n').length).toBeGreaterThanOrEqual(3);
  });

  test('a tab for indentation is told in one line', () => {
    const { problems } = readKnowledge('a.yaml', 'entities:\n\t- id: x\n');
    expect(problems[0]?.message).toMatch(/tab/i);
    expect(problems.every((problem) => !problem.message.includes('\n'))).toBe(true);
  });
});

describe('hostile files end soon, with a problem', () => {
  const many = 200_000;
  const few = 20_000;
  const table: readonly [string, string][] = [
    ['brackets', '['.repeat(many)],
    ['braces', '{'.repeat(many)],
    ['dashes', '- '.repeat(many)],
    ['question marks', '? '.repeat(many)],
    ['colons', 'a: '.repeat(many)],
    ['colons in brackets', `[${'a: '.repeat(many)}]`],
    ['indentation', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['anchors', '&a '.repeat(few)],
    ['quotation marks', '"'.repeat(few)],
    ['control characters', `a: ${'\u0000\u0002\u0018'.repeat(many)}`],
    ['directives', '%A\n'.repeat(few)],
    [
      'an alias bomb',
      `a: &a [x,x,x]\n${Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [${'*a,'.repeat(9)}]`).join('\n')}`,
    ],
    ['wrong entries', `entities:\n${'  - { id: X }\n'.repeat(few)}`],
    ['wrong aliases', `entities:\n  - { id: x, aliases: [${'1,'.repeat(few)}] }\n`],
    ['too long', ' '.repeat(MAX_KNOWLEDGE_LENGTH + 1)],
    ['a prototype', '__proto__: { a: 1 }\nconstructor: { b: 2 }\n'],
  ];
  test.each(table)('%s', (_, text) => {
    const { data, problems } = readKnowledge('a.yaml', text);
    expect(data.entities).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(101);
    expect(problems.every(({ span }) => span.start >= 0 && span.start <= span.end && span.end <= text.length)).toBe(
      true,
    );
  });
});
