import { describe, expect, test } from 'vitest';
import { type CompletionItem, completion } from '../../../server/src/engine/index.ts';
import { openFixture } from '../../support/fixture.ts';
import { KNOWLEDGE } from './sample.ts';

function complete(fixture: string): readonly CompletionItem[] {
  const { workspace, cursor } = openFixture(fixture, { knowledge: KNOWLEDGE });
  const { document, offset } = cursor();
  return completion(workspace, document, offset);
}

function labels(fixture: string): readonly string[] {
  return complete(fixture).map((item) => item.label);
}

/** The text after the item is taken. */
function taken(fixture: string, label: string): string {
  const { workspace, files, cursor } = openFixture(fixture, { knowledge: KNOWLEDGE });
  const { document, offset } = cursor();
  const item = completion(workspace, document, offset).find((one) => one.label === label);
  const text = files.find((file) => file.path === document)?.text ?? '';
  return item ? text.slice(0, item.replace.start) + item.insert + text.slice(item.replace.end) : '(not offered)';
}

describe('completion of names', () => {
  test.each([
    ['We rely on COMC<|>', ['COMCASA']],
    ['We rely on comc<|>', ['COMCASA']],
    ['We met Nir<|>', ['Nirmala Sitharaman']],
    ['We met Sith<|>', ['Nirmala Sitharaman']],
    ['(S-4<|>', ['S-400', 'S-400 Triumf']],
    ['We rely on X<|>', []],
    ['We rely on C<|>', []],
    ['We rely on <|>', []],
    ['<|>', []],
    ['zzz<|>', []],
  ])('%j', (fixture, expected) => {
    expect(labels(fixture)).toEqual(expected);
  });

  test('several words may begin a name; all of them are replaced', () => {
    expect(taken('The Communications Comp<|> was signed.', 'Communications Compatibility and Security Agreement')).toBe(
      'The Communications Compatibility and Security Agreement was signed.\n',
    );
    expect(taken('Met (mark es<|>', 'Mark Esper')).toBe('Met (Mark Esper\n');
  });

  test('never reaches over the line before', () => {
    expect(taken('The Communications\nComp<|>', 'Communications Compatibility and Security Agreement')).toBe(
      '(not offered)',
    );
  });

  test('an acronym also becomes its long form', () => {
    expect(taken('We rely on COMCASA<|>.', 'Communications Compatibility and Security Agreement (COMCASA)')).toBe(
      'We rely on Communications Compatibility and Security Agreement (COMCASA).\n',
    );
    expect(complete('We rely on COMCASA<|>').map((item) => item.kind)).toContain('expansion');
    expect(complete('We rely on COMC<|>').map((item) => item.kind)).not.toContain('expansion');
  });

  test('names of the documents come first, also those that the knowledge lacks', () => {
    const offered = labels(`
      //- note.txt
      Un<|>
      //- a.txt
      The United Kingdom praised the Undersea Cable Security Agreement (UCSA).
    `);
    expect(offered.slice(0, 2).sort()).toEqual(['Undersea Cable Security Agreement', 'United Kingdom']);
    expect(offered).toContain('United States');
  });

  test('items say what they are, and are the same each time', () => {
    const [item] = complete('COMC<|>');
    expect(item).toMatchObject({
      label: 'COMCASA',
      kind: 'agreement',
      detail: 'Agreement: Communications Compatibility and Security Agreement',
      replace: { start: 0, end: 4 },
    });
    expect(item?.documentation).toContain('Lets the United States supply');
    expect(complete('COMC<|>')).toEqual(complete('COMC<|>'));
  });

  test('keys are in the order of the items', () => {
    const keys = complete('In<|>\n\nIndia, Indian').map((item) => item.sort);
    expect(keys).toEqual([...keys].sort());
  });
});

describe('completion behind an office', () => {
  test.each([
    ['NEW DELHI, 3 March 2018: Defence Minister <|>', ['Nirmala Sitharaman']],
    ['NEW DELHI, 3 March 2020: Defence Minister <|>', ['Rajnath Singh']],
    ['NEW DELHI, 3 March 2020: Union Defence Minister Raj<|>', ['Rajnath Singh']],
    ['NEW DELHI, 3 March 2020: the US Defense Secretary <|>', ['Mark Esper']],
    ['NEW DELHI, 3 March 2020: the U.S. Secretary of Defense <|>', ['Mark Esper']],
    ['NEW DELHI, 3 March 2020: British Defence Secretary <|>', ['Ben Wallace']],
    ['NEW DELHI, 3 March 2020: the British Defence Secretary Nir<|>', ['Nirmala Sitharaman']],
    ['Defence Minister <|>', ['Rajnath Singh']],
    ['NEW DELHI, 3 March 2020: Defence Minister<|>', []],
  ])('%j', (fixture, expected) => {
    expect(labels(fixture)).toEqual(expected);
  });

  test('without a country, that of the document comes first', () => {
    expect(labels('LONDON, 3 March 2020: The United Kingdom sent Defence Secretary <|>')).toEqual([
      'Ben Wallace',
      'Mark Esper',
    ]);
    expect(labels('NEW YORK, 3 March 2020: The United States sent Defence Secretary <|>')).toEqual([
      'Mark Esper',
      'Ben Wallace',
    ]);
  });

  test('the office and the term stand beside the name', () => {
    expect(complete('NEW DELHI, 3 March 2018: Defence Minister <|>')[0]?.detail).toBe(
      'Minister of Defence of India 3 September 2017 to 30 May 2019',
    );
  });
});

test('an unknown document and an offset outside of the text have no items', () => {
  const { workspace } = openFixture('India', { knowledge: KNOWLEDGE });
  expect(completion(workspace, 'gone.txt', 0)).toEqual([]);
  expect(completion(workspace, 'test.txt', -1)).toEqual([]);
  expect(() => completion(workspace, 'test.txt', 9999)).not.toThrow();
});
