// One name, however it is spelt: by rule, not by list.

import { describe, test } from 'vitest';
import { checkMentions, checkNoMentions } from '../../support/fixture.ts';

const types = ['agreement', 'system', 'dialogue', 'organisation', 'official', 'exercise', 'initiative', 'status'];

const SPELT: readonly (readonly [string, string])[] = [
  [
    'British and American',
    'A <status major-defence-partner>Major Defence Partner</status>, a <status major-defence-partner>Major Defense Partner</status>.',
  ],
  [
    'hyphen, space, none',
    'The <system s-400>S-400</system>, the <system s-400>S 400</system>, the <system s-400>S400</system>.',
  ],
  [
    'a non-breaking space',
    'The <system s-400>S\u00a0400</system> and <official rajnath-singh>Rajnath\u00a0Singh</official>.',
  ],
  ['a non-breaking hyphen, a dash', 'The <system s-400>S\u2011400</system>, the <system s-400>S–400</system>.'],
  [
    'plus signs',
    'The <dialogue>2+2 Ministerial Dialogue</dialogue>, the <dialogue>2 + 2 Ministerial Dialogue</dialogue>, the <dialogue>two-plus-two Ministerial Dialogue</dialogue>.',
  ],
  [
    'broken over a line',
    'On the sixth of September of that year the <agreement comcasa>Communications\nCompatibility and Security Agreement</agreement> was signed, and so said <official rajnath-singh>Rajnath\nSingh</official> in a statement that was read out to the press on the evening\nof the same day.',
  ],
  ['ampersand', 'The <agreement comcasa>Communications Compatibility & Security Agreement</agreement>.'],
  ['acronym, capitalised', 'The <agreement comcasa>COMCASA</agreement>, the <agreement comcasa>Comcasa</agreement>.'],
  ['full stops in an acronym', 'The <organisation drdo>D.R.D.O.</organisation> tested it.'],
  [
    'possessives, straight and curly',
    "<organisation drdo>DRDO</organisation>'s and <organisation drdo>DRDO</organisation>’s radars.",
  ],
  ['plural', 'Of <system>MiG-21s</system> and <system>Rafales</system>.'],
  ['diacritics', '<official>Recep Tayyip Erdoğan</official> and <official>Recep Tayyip Erdogan</official> are one.'],
  [
    'all capitals',
    'TO SIGN <agreement comcasa>COMMUNICATIONS COMPATIBILITY AND SECURITY AGREEMENT</agreement> WITH <official rajnath-singh>RAJNATH SINGH</official>',
  ],
  [
    'in quotation marks',
    'It is called “<agreement comcasa>COMCASA</agreement>” or ‘<agreement beca>BECA</agreement>’.',
  ],
];

const NOT: readonly (readonly [string, string])[] = [
  ['a name in small letters', 'A great exercise of tiger and triumph, a quad bike, and trust.'],
  ['an acronym inside a word', 'Scomcasa and becaus are no words.'],
  ['across sentences', 'It was S. 400 people came.'],
];

describe('spellings', () => {
  test.each(SPELT)('%s', (_, fixture) => checkMentions(`A first line.\n\n${fixture}`, { types }));
  test.each(NOT)('not: %s', (_, fixture) => checkNoMentions(`A first line.\n\n${fixture}`, { types }));
});
