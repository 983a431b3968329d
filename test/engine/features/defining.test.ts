import { describe, expect, test } from 'vitest';
import { DEFINES, definingStrength } from '../../../server/src/engine/features/defining.ts';
import type { EntityType } from '../../../server/src/engine/knowledge/model.ts';
import type { Mention } from '../../../server/src/engine/mentions/mention.ts';

/** Strength of a sentence in which the name stands in braces and an office in square brackets. */
function strength(type: EntityType, sentence: string): number {
  const [, left = '', office, name = '', after = ''] = /^(.*?)(?:\[(.*)\] )?\{(.*)\}(.*)$/.exec(sentence) ?? [];
  const before = office === undefined ? left : `${left}${office} `;
  const title = office === undefined ? {} : { title: { start: 0, end: 0, text: office, qualifiers: [], posts: [] } };
  const mention: Mention = { start: 0, end: 0, text: name, type, entity: 'x', name, how: 'name', reason: '', ...title };
  return definingStrength({ mention, before, after });
}

describe('words that say what a thing is', () => {
  const defining: readonly (readonly [EntityType, string])[] = [
    ['agreement', 'They signed the {Basic Exchange and Cooperation Agreement} (BECA), for geo-spatial cooperation.'],
    ['agreement', '{Comcasa} (Communications Compatibility and Security Agreement) was next.'],
    ['agreement', '{COMCASA}, is an India specific foundational legal arrangement.'],
    ['agreement', 'The {Logistics Exchange Memorandum of Agreement} allows both militaries to use each other’s bases.'],
    ['agreement', 'The {GSOMIA}, which covers classified military information, was signed in 2002.'],
    ['system', 'the {Terminal High Altitude Area Defense} system popular as THAAD'],
    ['system', 'The {S-400} is a long-range surface-to-air missile system.'],
    ['system', 'the “{Very Long Name}” (VLN) was shown'],
    ['organisation', 'at an event held by the Washington-based think tank {Atlantic Council}, he said'],
    ['organisation', 'The {MCG} is meant to review defence cooperation.'],
    ['organisation', 'the {Integrated Defence Staff}, now part of the office of the chief'],
    ['document', 'The {National Defense Strategy} is the main policy paper of the Pentagon.'],
    ['exercise', '{Malabar} is an annual naval exercise.'],
    ['official', '[US Defense Secretary] {Mark Esper} held a meeting'],
    ['place', 'The {Indo-Pacific} includes the Indian Ocean and the western Pacific.'],
    ['place', 'the {South China Sea}, where claims overlap'],
  ];
  test.each(defining)('%s: %s', (type, sentence) => {
    expect(strength(type, sentence)).toBeGreaterThanOrEqual(DEFINES);
  });

  const passing: readonly (readonly [EntityType, string])[] = [
    ['agreement', 'India and the US discussed {BECA} on Monday.'],
    ['agreement', 'The status of {COMCASA} is a matter for lawyers.'],
    ['dialogue', 'an overview of what the {2+2 dialogue} aims to achieve'],
    ['system', 'India ordered five {S-400} units.'],
    ['organisation', 'The {Pentagon} said so.'],
    ['official', '{Esper} said so.'],
    ['official', 'The minister asked {Mark Esper} to come.'],
    ['place', '{India} is also taking part.'],
    ['place', '{India} is a member.'],
    ['place', 'alongside {India}, the US and Japan'],
  ];
  test.each(passing)('only named: %s: %s', (type, sentence) => {
    expect(strength(type, sentence)).toBeLessThan(DEFINES);
  });

  test('office and full name beat a counterpart, and that beats a surname', () => {
    const [full, counterpart, surname] = [
      '[US Defense Secretary] {Mark Esper}',
      '[US counterpart] {Mark Esper}',
      '{Esper}',
    ];
    expect(strength('official', full as string)).toBeGreaterThan(strength('official', counterpart as string));
    expect(strength('official', counterpart as string)).toBeGreaterThan(strength('official', surname as string));
  });

  test('saying what it is beats giving the long form', () => {
    expect(strength('agreement', '{COMCASA} is a pact on secure communications.')).toBeGreaterThan(
      strength('agreement', '{Comcasa} (Communications Compatibility and Security Agreement)'),
    );
  });
});
