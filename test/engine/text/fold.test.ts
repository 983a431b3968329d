import { describe, expect, test } from 'vitest';
import { foldWord } from '../../../server/src/engine/text/fold.ts';

describe('spellings that meet', () => {
  test.each([
    ['Defence', 'defense'],
    ['defences', 'defenses'],
    ['organisation', 'organization'],
    ['modernise', 'modernize'],
    ['modernising', 'modernizing'],
    ['neighbour', 'neighbor'],
    ['harbours', 'harbors'],
    ['centre', 'center'],
    ['theatres', 'theaters'],
    ['programme', 'program'],
    ['manoeuvres', 'maneuvers'],
    ['licence', 'license'],
    ['travelled', 'traveled'],
    ['aluminium', 'aluminum'],
    ['cheque', 'check'],
    ['U.S.', 'US'],
    ['U.S', 'us'],
    ['Łask', 'lask'],
    ['Ørland', 'orland'],
    ['São', 'Sao'],
    ['Erdoğan', 'Erdogan'],
    ['Ministère', 'ministere'],
    ['O’Brien', "O'Brien"],
    ['NATO', 'nato'],
    ['straße', 'strasse'],
  ])('%s and %s', (a, b) => {
    expect(foldWord(a)).toBe(foldWord(b));
  });
});

describe('words that stay apart', () => {
  test.each([
    ['offence', 'defence'],
    ['four', 'for'],
    ['hour', 'hor'],
    ['pact', 'act'],
    ['missile', 'missal'],
    ['India', 'Indian'],
  ])('%s and %s', (a, b) => {
    expect(foldWord(a)).not.toBe(foldWord(b));
  });
});
