import { describe, expect, test } from 'vitest';
import { hover } from '../../../server/src/engine/index.ts';
import { checkHover, linkTo, openFixture } from '../../support/fixture.ts';
import { KNOWLEDGE } from './sample.ts';

const options = { knowledge: KNOWLEDGE };

describe('hover on an agreement', () => {
  const fixture = `
    //- a.txt
    New Delhi, 10 September 2018: India and the US signed <|>COMCASA last week. COMCASA helps both.
    //- b.txt
    The Communications Compatibility and Security Agreement (COMCASA) is a foundational pact.
  `;
  test('tells what it is, who signed it, when, where and on what occasion, with sources', () => {
    const markdown = checkHover(
      fixture,
      [
        '**Communications Compatibility and Security Agreement** (COMCASA)',
        'Agreement: foundational defence agreement · India · United States',
        'Lets the United States supply encrypted communication equipment to India.',
        'Parties: India and United States \\[1\\]',
        'Signed 6 September 2018 in New Delhi, at the first India-US 2+2 Ministerial Dialogue \\[1\\]',
        'Sources: \\[1\\] [The pact is signed](https://example.org/pact), The Daily, 2018-09-06',
      ],
      options,
    );
    expect(markdown.split('\n').length).toBeLessThanOrEqual(25);
  });

  test('counts mentions and says where it is introduced', () => {
    checkHover(
      fixture,
      [
        '2 mentions here, 2 in 1 other document: [b.txt:1](doc:b.txt#4)',
        'Introduced in [b.txt:1](doc:b.txt#4): “The Communications',
      ],
      options,
    );
  });
});

describe('hover on an official', () => {
  test.each([
    [
      '20 January 2020',
      'US Secretary of Defense 23 July 2019 to 9 November 2020: in office when this was written \\[1\\]',
    ],
    [
      '20 January 2021',
      'US Secretary of Defense 23 July 2019 to 9 November 2020: no longer in office when this was written',
    ],
    [
      '20 January 2018',
      'US Secretary of Defense 23 July 2019 to 9 November 2020: not yet in office when this was written',
    ],
    ['1 July 2019', 'US Secretary of Defense (acting) 24 June 2019 to 15 July 2019: in office when this was written'],
  ])('in a text of %s', (day, expected) => {
    checkHover(`NEW DELHI, ${day}: US Defense Secretary Mark <|>Esper spoke.`, [expected, `As of ${day}`], options);
  });

  test('a surname is read as the person the text introduced', () => {
    checkHover(
      'NEW DELHI, 20 January 2020: US Defense Secretary Mark Esper spoke. Later <|>Esper left.',
      ['**Mark Esper**', '“Esper” is read as Mark Esper'],
      options,
    );
  });

  test('a text without a date says so', () => {
    checkHover('The US Defense Secretary Mark <|>Esper spoke.', ['This text has no date'], options);
  });
});

describe('hover', () => {
  test('gives facts that were so at the date of the text', () => {
    checkHover('MOSCOW, 5 May 2018: The <|>S-400 was shown.', ['Range: 400 km'], { ...options, absent: ['250 km'] });
    checkHover('MOSCOW, 5 May 2009: The <|>S-400 was shown.', ['Range: 250 km'], { ...options, absent: ['400 km'] });
  });

  test('tells the editions before and after the text', () => {
    checkHover(
      'NEW DELHI, 1 February 2020: The <|>2+2 ministerial dialogue was praised.',
      [
        'Last before this was written: second, 18 December 2019, Washington \\[1\\]',
        'Next after this was written: third, 27 October 2020, New Delhi \\[1\\]',
      ],
      options,
    );
  });

  test('sets what the documents say side by side', () => {
    checkHover(
      `
      //- a.txt
      The 108-page <|>Missile Defense Review came out.
      //- b.txt
      The 81-page Missile Defense Review came out.
      //- c.txt
      The Missile Defense Review runs to 81 pages.
      `,
      ['Page count:', '**81 pages** in [b.txt:1](doc:b.txt#', 'c.txt:1', '**108 pages** here'],
      options,
    );
  });

  test('tells of a name that only the documents have', () => {
    checkHover(
      'They signed the Joint Harbour Access Arrangement (<|>JHAA) on Monday.',
      ['**Joint Harbour Access Arrangement**', 'Agreement', 'Not in the knowledge'],
      options,
    );
  });

  test('shows words of a text as they stand', () => {
    const markdown = checkHover(
      `
      //- a.txt
      They praised <|>COMCASA.
      //- [x](command:evil).txt
      The *bold* COMCASA is a [pact](command:evil) of \`code\` and <b>more</b>.
      `,
      ['\\*bold\\*', '\\[pact\\]', '\\[x\\]'],
      options,
    );
    expect(markdown).not.toMatch(/[^\\](?:\[pact|<b>|\]\(command)/);
  });

  test('offers the knowledge entry where the editor has commands', () => {
    const { workspace } = openFixture('COMCASA', options);
    const command = (name: string, argument: unknown): string =>
      `command:${name}?${encodeURIComponent(JSON.stringify(argument))}`;
    expect(hover(workspace, 'test.txt', 2, { link: linkTo, command })?.markdown).toContain(
      '(command:concord.openKnowledge?%22comcasa%22)',
    );
    expect(hover(workspace, 'test.txt', 2, { link: linkTo })?.markdown).not.toContain('command:');
  });

  test('nothing where nothing is named, in no document and outside of the text', () => {
    const { workspace } = openFixture('A word.', options);
    for (const [id, offset] of [
      ['test.txt', 3],
      ['gone.txt', 0],
      ['test.txt', 999],
      ['test.txt', -5],
    ] as const) {
      expect(hover(workspace, id, offset, { link: linkTo })).toBeUndefined();
    }
  });
});
