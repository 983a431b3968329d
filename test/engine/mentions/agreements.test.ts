// Agreements, documents, bodies and exercises by their form.

import { describe, test } from 'vitest';
import { checkMentions, checkNoMentions } from '../../support/fixture.ts';

const types = ['agreement', 'document', 'dialogue', 'exercise', 'initiative', 'organisation', 'status'];

const NAMED: readonly (readonly [string, string])[] = [
  [
    'acronym behind',
    'A <agreement>Maritime Salvage Technical Arrangement</agreement> (<agreement>MASTA</agreement>) came. <agreement>MASTA</agreement> is new.',
  ],
  [
    'acronym before',
    'They signed the <agreement>MASTA</agreement> (<agreement>Maritime Salvage Technical Arrangement</agreement>).',
  ],
  ['head first', 'The <agreement>Memorandum of Understanding on Undersea Cables</agreement> was signed.'],
  ['a bare memorandum', 'A <agreement>Memorandum of Understanding</agreement> was signed.'],
  [
    'two joined by and',
    'The <agreement>Farnby Treaty</agreement> and the <agreement>Treaty on Grey Waters</agreement> ended.',
  ],
  ['a known name of several, here of none', 'The <agreement>Mutual Defense Treaty</agreement> with Utopia ended.'],
  ['possessive inside', 'They met at the <dialogue>Arctic Defence Ministers’ Dialogue</dialogue> in May.'],
  [
    'a date behind',
    'They signed the <agreement>Curlew Coastal Accord</agreement> on March 1, 2006 and the <agreement>Farnby Treaty</agreement> on Monday.',
  ],
  ['an order by number', 'It follows <document>Executive Order 14999</document> of May.'],
  ['an order by title', 'See the <document>Executive Order to Restore the Old Harbours of America</document>.'],
  ['a resolution', 'It cited <document>UN Security Council Resolution 9999</document>.'],
  ['exercise before its name', 'Then <exercise>Exercise Tarkashan</exercise> began.'],
  ['exercise in small letters', 'They reviewed exercise <exercise>Tarkashan</exercise> there.'],
  [
    'exercises in a row',
    'They reviewed exercises <exercise>Varuna</exercise>, <exercise>Garuda</exercise> and <exercise>Shakti</exercise>.',
  ],
  ['a number behind a body', 'It joined <organisation>Standing Arctic Maritime Group 1</organisation> in May.'],
  ['an office, a service', 'The <organisation>Naval Budget Office</organisation> said so.'],
  [
    'what an acronym confirms',
    'They use the <initiative>Harbour Action for the North</initiative> (<initiative>HAN</initiative>).',
  ],
  ['a heading in sentence case', 'Council backs <agreement>Farnby Technical Treaty</agreement> with neighbours'],
  [
    'the ministry of the text’s country',
    'India and Indian ships met in New Delhi. The <organisation>defence ministry</organisation> said so.',
  ],
];

const NOTHING: readonly (readonly [string, string])[] = [
  ['common nouns', 'The two sides signed an agreement and reviewed the strategy.'],
  ['a strategic partnership', 'The India-U.S. Strategic Partnership is strong.'],
  ['an agreement of countries alone', 'Any Such Agreement would fail.'],
  ['a heading in title case', 'Ministers Hold Annual Arctic Review'],
  [
    'two countries, no one’s ministry',
    'Britain and Russia met. British and Russian ships met. The defence ministry said so.',
  ],
];

describe('agreements and their like', () => {
  test.each(NAMED)('%s', (_, fixture) => checkMentions(`A first line.\n\n${fixture}`, { types }));
  test.each(NOTHING)('nothing: %s', (_, fixture) => checkNoMentions(`A first line.\n\n${fixture}`, { types }));
});
