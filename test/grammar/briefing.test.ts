import { beforeAll, describe, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, type Scoped, scoped, tokenise } from './tokenise.ts';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** By kind of line: the text and all that has a scope in it. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...expected: Scoped[]])[]>> = {
  classification: [
    ['SECRET', ['SECRET', 'keyword.control.classification']],
    ['  UNCLASSIFIED  ', ['UNCLASSIFIED', 'keyword.control.classification']],
    ['TOP SECRET', ['TOP SECRET', 'keyword.control.classification']],
    ['RESTRICTED', ['RESTRICTED', 'keyword.control.classification']],
    ['CONFIDENTIAL', ['CONFIDENTIAL', 'keyword.control.classification']],
    ['OFFICIAL', ['OFFICIAL', 'keyword.control.classification']],
    ['OFFICIAL-SENSITIVE', ['OFFICIAL-SENSITIVE', 'keyword.control.classification']],
    ['OFFICIAL: SENSITIVE', ['OFFICIAL: SENSITIVE', 'keyword.control.classification']],
    ['NATO RESTRICTED', ['NATO RESTRICTED', 'keyword.control.classification']],
    ['SECRET//NOFORN', ['SECRET', 'keyword.control.classification'], ['//NOFORN', 'keyword.other.caveat']],
    [
      'TOP SECRET//SI//REL TO USA, FVEY',
      ['TOP SECRET', 'keyword.control.classification'],
      ['//SI//REL TO USA, FVEY', 'keyword.other.caveat'],
    ],
    ['Secret talks'],
    ['It is SECRET'],
  ],
  heading: [
    ['# Purpose', ['#', 'markup.heading'], ['Purpose', 'entity.name.section']],
    ['### The S-400', ['###', 'markup.heading'], ['The S-400', 'entity.name.section']],
    ['BACKGROUND', ['BACKGROUND', 'entity.name.section']],
    ['INDIA–US DEFENCE TIES, 2016-2020', ['INDIA–US DEFENCE TIES, 2016-2020', 'entity.name.section']],
    ['2.1 KEY POINTS', ['2.1 ', 'constant.numeric.paragraph'], ['KEY POINTS', 'entity.name.section']],
    ['ÉTAT DES LIEUX', ['ÉTAT DES LIEUX', 'entity.name.section']],
    ['Background\n==========\nText.', ['==========', 'markup.heading.underline']],
    ['Options\n---', ['---', 'markup.heading.underline']],
    ['#hashtag'],
    ['2018'],
    ['A 1'],
  ],
  label: [
    ['TO: Minister', ['TO', 'keyword.other.label']],
    ['Subject: Talks on BECA', ['Subject', 'keyword.other.label']],
    ['Recommendation:', ['Recommendation', 'keyword.other.label']],
    ['Subject matter: talks'],
  ],
  dateline: [
    [
      'New Delhi, 27 October 2020 — India and the US signed.',
      ['New Delhi', 'entity.name.tag.dateline.place'],
      [', 27 October 2020', 'constant.numeric.dateline.date'],
    ],
    ['NEW DELHI: India has signed.', ['NEW DELHI', 'entity.name.tag.dateline.place']],
    [
      'WASHINGTON, Jan 17 (PTI): The Pentagon',
      ['WASHINGTON', 'entity.name.tag.dateline.place'],
      [', Jan 17 (PTI)', 'constant.numeric.dateline.date'],
    ],
    [
      'Washington (AP) — The Pentagon',
      ['Washington', 'entity.name.tag.dateline.place'],
      [' (AP)', 'constant.numeric.dateline.date'],
    ],
    [
      'Paris, France, March 3, 2018',
      ['Paris, France', 'entity.name.tag.dateline.place'],
      [', March 3, 2018', 'constant.numeric.dateline.date'],
    ],
    ['Commitment to Partnership: the two sides'],
    ['In October 2020 India signed.'],
  ],
  numbered: [
    ['1. The two sides met.', ['1.', 'constant.numeric.paragraph']],
    ['12. The two sides met.', ['12.', 'constant.numeric.paragraph']],
    ['2.3.1 The two sides met.', ['2.3.1', 'constant.numeric.paragraph']],
    ['  (a) to agree', ['(a)', 'constant.numeric.paragraph']],
    ['(iv) to agree', ['(iv)', 'constant.numeric.paragraph']],
    ['(12) to agree', ['(12)', 'constant.numeric.paragraph']],
    ['- to agree'],
    ['81 pages long'],
    ['2018. It was'],
  ],
  quotation: [
    ['He called it a “natural outgrowth” of that.', ['“natural outgrowth”', 'string.quoted.double.curly']],
    ['He called it a "key element" of that.', ['"key element"', 'string.quoted.double']],
    [
      '“It goes on\nin the next line” and ends.',
      ['“It goes on', 'string.quoted.double.curly'],
      ['in the next line”', 'string.quoted.double.curly'],
    ],
    ['“Never closed.\n\nThe next paragraph.', ['“Never closed.', 'string.quoted.double.curly']],
    ['"Never closed.\n2. The next.', ['"Never closed.', 'string.quoted.double'], ['2.', 'constant.numeric.paragraph']],
    [
      '“Never closed.\n# Next',
      ['“Never closed.', 'string.quoted.double.curly'],
      ['#', 'markup.heading'],
      ['Next', 'entity.name.section'],
    ],
    ['a 5" gun and a 6" gun'],
  ],
  attribution: [
    [
      'according to Rajnath Singh, the talks',
      ['according to', 'keyword.other.attribution'],
      ['Rajnath Singh', 'variable.other.speaker'],
    ],
    [
      'the talks, said Mark T. Esper on Monday',
      ['said', 'keyword.other.attribution'],
      ['Mark T. Esper', 'variable.other.speaker'],
    ],
    ['Singh told reporters', ['told', 'keyword.other.attribution']],
    ['According to the report', ['According to', 'keyword.other.attribution']],
    ['said The Hindu', ['said', 'keyword.other.attribution']],
    ['the aforesaid agreement'],
  ],
  footnote: [
    ['It was signed.[3]', ['[3]', 'constant.other.reference.footnote']],
    ['It was signed.[^beca] Then', ['[^beca]', 'constant.other.reference.footnote']],
    ['It was signed.¹²', ['¹²', 'constant.other.reference.footnote']],
    ['[^beca]: Joint statement', ['[^beca]', 'constant.other.reference.footnote.definition']],
    ['[1] Joint statement', ['[1]', 'constant.other.reference.footnote.definition']],
    ['an [unnamed] official'],
  ],
  acronym: [
    ['the Agreement (BECA) was', ['BECA', 'constant.other.acronym']],
    ['the Memorandum (MoU) was', ['MoU', 'constant.other.acronym']],
    ['the Department (DoD) was', ['DoD', 'constant.other.acronym']],
    ['the branch (R&D) was', ['R&D', 'constant.other.acronym']],
    ['the agency (DRDO’s) was'],
    ['the talks (Monday) were'],
    ['the talks (I) were'],
    ['a very (LONGWORDINCAPITALS) were'],
    [
      '“the Agreement (BECA)”',
      ['“the Agreement (', 'string.quoted.double.curly'],
      ['BECA', 'constant.other.acronym'],
      [')”', 'string.quoted.double.curly'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(scoped(grammar, text)).toEqual(expected);
  });
});

describe('a long line takes time in proportion', () => {
  const ORDINARY = 'The “two” sides (BECA) met in New Delhi, said Mark Esper.[3] ';
  /** Each begins something, again and again, that never ends. */
  const REPEATED: readonly string[] = [
    ...['A', 'AB ', 'Ab ', 'New Delhi, ', '1.', '((', '(A', '(AB', '“', '"', ' "a', 'said ', 'said Mark '],
    ...['SECRET//', '[^', '[1', '#', '=', '-', ' ', 'é', '😀', 'SECRET ', 'A, '],
  ];

  test('ordinary words, a megabyte', () => {
    expect(milliseconds(ORDINARY.repeat(1_000_000 / ORDINARY.length))).toBeLessThan(10_000);
  });

  // At this length work that grows with the square would take many seconds; what grows in proportion takes a tenth of one.
  test.each(REPEATED)('%j', (piece) => {
    expect(milliseconds(`${piece.repeat(60_000 / piece.length)} a`)).toBeLessThan(1500);
  });

  function milliseconds(line: string): number {
    const start = performance.now();
    tokenise(grammar, line);
    return performance.now() - start;
  }
});
