import { describe, expect, test } from 'vitest';
import {
  checkDefinition,
  checkFindings,
  checkHover,
  checkMentions,
  checkNoFindings,
  checkNoMentions,
} from '../../support/fixture.ts';
import { KNOWLEDGE } from './sample.ts';

const options = { knowledge: KNOWLEDGE };
const WRONG = 'NEW DELHI, 3 March 2018: Defence Minister Rajnath Singh spoke.';

describe('checkFindings compares both ways', () => {
  const right = `
    ${WRONG}
    //                                        ^^^^^^^^^^^^^ warning[office-holder] Nirmala Sitharaman
  `;
  test('an annotation for each finding passes', () => {
    expect(() => checkFindings(right, options)).not.toThrow();
  });

  test.each([
    ['a finding without an annotation', `${WRONG}\nIndia is large.\n//<^^^ warning[office-holder]`],
    ['an annotation without a finding', 'India is large.\n//<^^^ warning[office-holder] x'],
    ['another severity', right.replace('warning', 'error')],
    ['another rule', right.replace('office-holder', 'weekday-date')],
    ['another place', right.replace('^^^', '  ^')],
    ['other words', right.replace('Nirmala Sitharaman', 'George Fernandes')],
  ])('%s fails', (_, fixture) => {
    expect(() => checkFindings(fixture, options)).toThrow();
  });

  test('a text without annotations is refused, checkNoFindings is for those', () => {
    expect(() => checkFindings('India is large.', options)).toThrow('needs a line with ^^^^');
    expect(() => checkNoFindings('India is large.', options)).not.toThrow();
    expect(() => checkNoFindings(WRONG, options)).toThrow();
    expect(() => checkNoFindings(right, options)).toThrow('has annotations');
  });

  test('findings of other rules can be left out', () => {
    expect(() => checkNoFindings(WRONG, { ...options, only: ['weekday-date'] })).not.toThrow();
    expect(() => checkNoFindings(WRONG, { ...options, rules: { 'office-holder': 'off' } })).not.toThrow();
  });
});

describe('checkMentions compares both ways', () => {
  const right = '<place>India</place> signed <agreement comcasa>COMCASA</agreement>.';
  test('a tag for each mention passes', () => {
    expect(() => checkMentions(right, options)).not.toThrow();
  });

  test.each([
    ['a mention without a tag', 'India signed <agreement>COMCASA</agreement>.'],
    ['a tag without a mention', `${right} <system>Radio</system> follows.`],
    ['another type', right.replaceAll('agreement', 'system')],
    ['another entity', right.replace(' comcasa>', ' beca>')],
    ['another span', '<place>India</place> signed <agreement>COMCASA.</agreement>'],
  ])('%s fails', (_, fixture) => {
    expect(() => checkMentions(fixture, options)).toThrow();
  });

  test('types that do not matter can be left out', () => {
    expect(() =>
      checkMentions('India signed <agreement>COMCASA</agreement>.', { ...options, types: ['agreement'] }),
    ).not.toThrow();
  });

  test('a text without tags is refused, checkNoMentions is for those', () => {
    expect(() => checkMentions('A word.', options)).toThrow('needs a tag');
    expect(() => checkNoMentions('A word.', options)).not.toThrow();
    expect(() => checkNoMentions('India.', options)).toThrow();
  });
});

test('checks that need a cursor refuse a fixture without one, or with two', () => {
  expect(() => checkHover('India', [], options)).toThrow('exactly one <|>');
  expect(() => checkDefinition('<|>India<|>', '', options)).toThrow('exactly one <|>');
});

test('a fixture can bring knowledge, and is told what is wrong with it', () => {
  const knowledge = (summary: string): string => `
    //- .concord/knowledge/mine.yaml
    entities:
      - { id: harbour-pact, type: agreement, name: Harbour Pact, summary: ${summary} }
    //- a.txt
    The <|>Harbour Pact holds.
  `;
  checkHover(knowledge('A pact on the use of harbours by both navies.'), ['A pact on the use of harbours'], options);
  expect(() => checkHover(knowledge('short'), [], options)).toThrow('mine.yaml');
});
