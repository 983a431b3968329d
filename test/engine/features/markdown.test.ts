import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import {
  counted,
  escapeMarkdown,
  joinWords,
  markdownLink,
  sourceLine,
  sourceNotes,
  webAddress,
} from '../../../server/src/engine/features/markdown.ts';

/** What a reader sees, if it is one paragraph of plain words; otherwise the kinds of node in it. */
function rendered(markdown: string): string {
  const [paragraph, ...more] = fromMarkdown(markdown).children;
  if (!paragraph) return '';
  if (more.length > 0 || paragraph.type !== 'paragraph') return `<${paragraph.type}>`;
  return paragraph.children.map((node) => (node.type === 'text' ? node.value : `<${node.type}>`)).join('');
}

describe('escapeMarkdown', () => {
  const shown = [
    'S-400 Triumf',
    '2+2 dialogue',
    '*bold* _words_ `code` ~gone~',
    '[click](command:evil)',
    '![image](http://x/y.png)',
    '<script>alert(1)</script>',
    '# no heading',
    '- no item',
    '+ no item',
    '1. no item',
    '12) no item',
    '> no quote',
    '=====',
    'R&D, AT&T, &lt;',
    'a \\ b',
    'https://example.org/x and www.example.org',
    'mail me@example.org',
    '| a | b |',
    '[1]: http://example.org',
  ];
  test.each(shown)('shows %j as it stands', (words) => {
    expect(rendered(escapeMarkdown(words))).toBe(words);
  });

  test.each([
    ['two\nlines\r\n\r\nand more', 'two lines and more'],
    ['tab\tand\u0000nul', 'tab and nul'],
    ['left\u202eright\u2066', 'leftright'],
    ['    indented', 'indented'],
  ])('makes one plain line of %j', (words, expected) => {
    expect(escapeMarkdown(words)).toBe(expected);
  });

  test('leaves no address that an editor would turn into a link', () => {
    expect(escapeMarkdown('https://a.b www.a.b WWW.a.b a@b.c')).not.toMatch(/https?:\/\/|www\.|[^\\]@/i);
  });

  test('leaves names of the field as they are', () => {
    for (const name of ['S-400', 'F-16', 'Rajnath Singh', 'India-US 2+2', '(MDR) 2019', 'U.S. Navy', 'AT&T']) {
      expect(escapeMarkdown(name).replace('\\&', '&')).toBe(name);
    }
  });

  test('never lets markup through', () => {
    const characters = fc.constantFrom(...'*_`[]()<>#+-!|~&\\@:/.1=a \n"\''.split(''));
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 60 }), (list) => {
        const words = list.join('');
        expect(rendered(`x ${escapeMarkdown(words)}`)).toBe(`x ${words.replace(/\s+/g, ' ').trim()}`.trim());
        expect(rendered(escapeMarkdown(words))).toBe(words.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('links', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org', 'http://example.org'],
    ['javascript:alert(1)', undefined],
    ['command:workbench.action.quit', undefined],
    ['file:///etc/passwd', undefined],
    ['https://a b', undefined],
    ['//example.org', undefined],
  ])('webAddress(%j) is %j', (address, expected) => {
    expect(webAddress(address)).toBe(expected);
  });

  test('a link cannot be broken out of', () => {
    const markdown = markdownLink('label', 'https://x.org/a) [evil](command:x) "t\\');
    expect(fromMarkdown(markdown).children).toMatchObject([
      { children: [{ type: 'link', children: [{ value: 'label' }] }] },
    ]);
    expect(markdown).not.toContain('(command');
  });

  test('no address, no link', () => {
    expect(markdownLink('label', undefined)).toBe('label');
    expect(markdownLink('label', '')).toBe('label');
  });
});

describe('sources', () => {
  const source = { id: 's', title: 'A *title*', publisher: 'P', url: 'https://x.org', date: '2018-09' };
  const bad = { id: 'b', title: 'Bad', publisher: 'P', url: 'javascript:alert(1)' };

  test('are numbered in the order in which they are named, each once', () => {
    const notes = sourceNotes((id) => [source, bad].find((one) => one.id === id));
    expect([notes.mark('b'), notes.mark('s'), notes.mark('b'), notes.mark('gone'), notes.mark(undefined)]).toEqual([
      ' \\[1\\]',
      ' \\[2\\]',
      ' \\[1\\]',
      '',
      '',
    ]);
    expect(notes.lines()).toEqual(['\\[1\\] Bad, P', '\\[2\\] [A \\*title\\*](https://x.org), P, 2018-09']);
  });

  test('are linked only where the address may be linked to', () => {
    expect(sourceLine(bad)).toBe('Bad, P');
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('joinWords(%j)', (words, expected) => {
  expect(joinWords(words)).toBe(expected);
});

test('counted', () => {
  expect([counted(0, 'mention'), counted(1, 'mention'), counted(2, 'mention')]).toEqual([
    '0 mentions',
    '1 mention',
    '2 mentions',
  ]);
});
