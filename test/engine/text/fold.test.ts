import fc from 'fast-check';
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

test('folding is idempotent and never throws', () => {
  const words = fc.constantFrom(
    'Defence',
    'organisation',
    'promises',
    'neighbours',
    'İstanbul',
    'theatre',
    'Kraków',
    'modelling',
    'ﬁve',
  );
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'binary' })), (word) => {
      const folded = foldWord(word);
      expect(foldWord(folded)).toBe(folded);
    }),
    { numRuns: 300 },
  );
});
