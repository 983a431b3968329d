import { describe, expect, test } from 'vitest';
import { excerptAt } from '../../server/src/cli/excerpt.ts';
import { factTable } from '../../server/src/cli/reporters/facts-text.ts';
import { jsonReport } from '../../server/src/cli/reporters/json.ts';
import { claimLines, mentionLines } from '../../server/src/cli/reporters/jsonl.ts';
import { textReport } from '../../server/src/cli/reporters/text.ts';
import { columns, printable, styleFor } from '../../server/src/cli/style.ts';
import type { Claim, Finding, Mention } from '../../server/src/engine/index.ts';
import { placeOf, viewOf } from './view.ts';

const texts = {
  'a.txt': 'The review was released.\nIt has 108 pages, as\tsome say.\n',
  'b/b.md': 'A review of 81 pages.\r\nEnd.',
  'c.txt': 'Nothing here.',
};
const here = placeOf(texts, 'a.txt', '108 pages');
const there = placeOf(texts, 'b/b.md', '81 pages');
const findings: readonly Finding[] = [
  {
    ...here,
    rule: 'conflicting-facts',
    severity: 'warning',
    message: '108 pages here, 81 pages in another text',
    related: [{ ...there, message: '81 pages' }],
    fixes: [
      { title: 'Change to “81 pages”', edits: [{ ...here, newText: '81 pages' }] },
      { title: 'Take over the count of the other text', edits: [{ ...here, newText: '81 pages' }] },
      {
        title: 'Change both',
        edits: [
          { ...here, newText: '90 pages' },
          { ...there, newText: '90 pages' },
        ],
      },
    ],
    sources: [],
  },
  { ...there, rule: 'conflicting-facts', severity: 'error', message: 'Another', related: [], fixes: [], sources: [] },
];
const result = { view: viewOf({ texts, findings }), findings, problems: [], milliseconds: 1234 };

describe('text', () => {
  test('the whole report', () => {
    expect(textReport(result, styleFor(false))).toBe(`a.txt

  warning[conflicting-facts]: 108 pages here, 81 pages in another text
    --> a.txt:2:8
    2 | It has 108 pages, as some say.
      |        ^^^^^^^^^
    --> b/b.md:1:13
    1 | A review of 81 pages.
      |             ^^^^^^^^ 81 pages
    fix: Change to “81 pages”
    fix: Take over the count of the other text (“108 pages” → “81 pages”)
    fix: Change both (2 edits)

b/b.md

  error[conflicting-facts]: Another
    --> b/b.md:1:13
    1 | A review of 81 pages.
      |             ^^^^^^^^

3 documents, 0 mentions, 0 claims, 2 findings (1 error, 1 warning) in 1.23 s
`);
  });

  test('nothing found', () => {
    const none = { view: viewOf({ texts: { a: '' } }), findings: [], problems: [], milliseconds: 0 };
    expect(textReport(none, styleFor(false))).toBe('1 document, 0 mentions, 0 claims, 0 findings in 0.00 s\n');
  });

  test('colours add nothing but colours', () => {
    const colored = textReport(result, styleFor(true));
    expect(colored).toContain('\u001b[33mwarning\u001b[0m');
    const parts = colored.split('\u001b').map((part, i) => (i === 0 ? part : part.replace(/^\[\d+m/, '')));
    expect(parts.join('')).toBe(textReport(result, styleFor(false)));
  });
});

describe('excerpts', () => {
  /** The excerpt and its underline for the words between ⟦ and ⟧. */
  function excerpt(marked: string): readonly string[] {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const text = marked.replace(/[⟦⟧]/g, '');
    const { text: line, underline } = excerptAt(viewOf({ texts: { a: text } }), 'a', { start, end }) ?? {
      text: '',
      underline: '',
    };
    return [line, underline];
  }
  const table: readonly [name: string, marked: string, line: string, underline: string][] = [
    ['first word', '⟦One⟧ two', 'One two', '^^^'],
    ['last word', 'One ⟦two⟧', 'One two', '    ^^^'],
    ['indented', '    One ⟦two⟧\nthree', 'One two', '    ^^^'],
    ['over two lines', 'One ⟦two\nthree⟧ four', 'One two …', '    ^^^'],
    ['CRLF', 'One ⟦two\r\nthree⟧', 'One two …', '    ^^^'],
    ['nothing', 'One ⟦⟧two', 'One two', '    ^'],
    ['wide characters', '漢字 ⟦two⟧', '漢字 two', '     ^^^'],
    ['emoji and combining marks', '👍🏽 e\u0301 ⟦two⟧', '👍🏽 e\u0301 two', '     ^^^'],
    ['a tab', 'One\t⟦two⟧', 'One two', '    ^^^'],
    ['control characters', '\u001b[31mOne\u0007 ⟦two⟧', '\ufffd[31mOne\ufffd two', '          ^^^'],
    ['right-to-left overrides', '\u202eOne ⟦two⟧', '\ufffdOne two', '     ^^^'],
    ['a lone surrogate', '\ud800 ⟦two⟧', '\ufffd two', '  ^^^'],
    ['an empty text', '⟦⟧', '', '^'],
  ];
  test.each(table)('%s', (_, marked, line, underline) => {
    expect(excerpt(marked)).toEqual([line, underline]);
  });

  test.each([0, 1, 50, 99, 100, 101, 150, 5000])('a long line, %i words in', (before) => {
    const [line = '', underline = ''] = excerpt(`${'word '.repeat(before)}⟦81 pages⟧${' word'.repeat(5000)}`);
    expect(columns(line)).toBeLessThanOrEqual(104);
    expect(line.slice(underline.indexOf('^'), underline.length)).toBe('81 pages');
    expect(line.replaceAll(/word|81 pages|…| /g, '')).toBe('');
  });

  test('a long span is cut', () => {
    const [line = '', underline = ''] = excerpt(`⟦${'x'.repeat(5000)}⟧`);
    expect(line).toBe(`${'x'.repeat(100)} …`);
    expect(underline).toBe('^'.repeat(100));
  });

  test('a cut never leaves half a character', () => {
    for (let before = 40; before < 60; before++) {
      const [line = ''] = excerpt(`${'a'.repeat(before)}${'🚀'.repeat(60)}⟦81 pages⟧${'🚀'.repeat(100)}`);
      expect(line).not.toContain('\ufffd');
    }
  });

  test('lines end at what ends lines on a terminal', () => {
    expect(printable('a\r\nb\u2028c\u0085d')).toBe('a  b c\ufffdd');
  });
});

describe('json', () => {
  test('findings, in the agreed shape', () => {
    const edit = { file: 'a.txt', start: 32, end: 41, newText: '81 pages' };
    expect(jsonReport(result).endsWith('}\n')).toBe(true);
    expect(JSON.parse(jsonReport(result))).toEqual({
      findings: [
        {
          id: expect.stringMatching(/^[0-9a-f]{16}:1$/),
          rule: 'conflicting-facts',
          severity: 'warning',
          file: 'a.txt',
          start: 32,
          end: 41,
          text: '108 pages',
          message: '108 pages here, 81 pages in another text',
          related: [{ file: 'b/b.md', start: 12, end: 20, text: '81 pages', message: '81 pages' }],
          fixes: [
            { title: 'Change to “81 pages”', edits: [edit] },
            { title: 'Take over the count of the other text', edits: [edit] },
            {
              title: 'Change both',
              edits: [
                { ...edit, newText: '90 pages' },
                { file: 'b/b.md', start: 12, end: 20, newText: '90 pages' },
              ],
            },
          ],
        },
        {
          id: expect.stringMatching(/^[0-9a-f]{16}:1$/),
          rule: 'conflicting-facts',
          severity: 'error',
          file: 'b/b.md',
          start: 12,
          end: 20,
          text: '81 pages',
          message: 'Another',
          related: [],
          fixes: [],
        },
      ],
      documents: 3,
      mentions: 0,
      claims: 0,
    });
  });
});

describe('lines of JSON', () => {
  const title = { start: 0, end: 16, text: 'Defence Minister', qualifiers: [], posts: [] };
  const mention: Mention = {
    start: 17,
    end: 30,
    text: 'Rajnath Singh',
    type: 'official',
    entity: 'rajnath-singh',
    name: 'Rajnath Singh',
    title,
    how: 'form',
    reason: 'x',
  };
  const claim: Claim = {
    start: 31,
    end: 39,
    text: '81 pages',
    subject: 'mdr-2019',
    property: 'pages',
    value: { kind: 'words', words: '81 pages', folded: '81 pages' },
    modality: 'reported',
    asOf: { from: 17897, to: 17898 },
    qualifiers: { edition: '2019' },
  };
  const entity = {
    id: 'mdr-2019',
    type: 'document',
    name: 'Missile Defense Review',
    aliases: [],
    summary: '',
    countries: [],
    facts: [],
    editions: [],
    file: '',
  } as const;
  const view = viewOf({
    texts: { 'a.txt': 'Defence Minister Rajnath Singh 81 pages' },
    mentions: {
      'a.txt': [
        mention,
        {
          start: 17,
          end: 24,
          text: 'Rajnath',
          type: 'official',
          entity: 'rajnath-singh',
          name: 'Rajnath Singh',
          how: 'surname',
          reason: '',
        },
      ],
    },
    claims: { 'a.txt': [claim, { ...claim, subject: '~x', property: 'name', modality: 'asserted', qualifiers: {} }] },
    entities: [entity],
  });

  test('mentions, in the agreed order of fields', () => {
    expect(mentionLines(view, 'a.txt')).toBe(
      '{"file":"a.txt","start":17,"end":30,"text":"Rajnath Singh","type":"official","entity":"rajnath-singh","name":"Rajnath Singh","title":"Defence Minister","how":"form"}\n' +
        '{"file":"a.txt","start":17,"end":24,"text":"Rajnath","type":"official","entity":"rajnath-singh","name":"Rajnath Singh","how":"surname"}\n',
    );
    expect(mentionLines(view, 'none.txt')).toBe('');
  });

  test('claims, in the agreed order of fields', () => {
    expect(claimLines(view, 'a.txt').split('\n')[0]).toBe(
      '{"file":"a.txt","start":31,"end":39,"text":"81 pages","subject":"mdr-2019","property":"pages","value":"81 pages",' +
        '"qualifiers":{"edition":"2019","modality":"reported","asOf":"2019-01-01/2019-01-02"}}',
    );
  });

  test('claims for reading, by subject', () => {
    expect(factTable(view, styleFor(false))).toBe(`Missile Defense Review (mdr-2019)
  pages: 81 pages, edition 2019, modality reported, as of 2019-01-01/2019-01-02  a.txt:1:32 “81 pages”

~x (~x)
  name: 81 pages, as of 2019-01-01/2019-01-02  a.txt:1:32 “81 pages”
`);
  });
});
