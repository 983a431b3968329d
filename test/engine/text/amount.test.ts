import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOf, between, type Quality, qualify } from '../../../server/src/engine/text/amount.ts';
import { type Amount, meets, showAmount } from '../../../server/src/engine/text/numbers.ts';
import { numbersIn } from './support.ts';

function amount(words: string): Amount {
  const [number] = numbersIn(words);
  if (!number) throw new Error(`no number in "${words}"`);
  return number.amount;
}

describe('meets', () => {
  test.each([
    ['$5 billion', '$5.43 billion', true],
    ['$5 billion', 'over $5 billion', true],
    ['$5 billion', '$6 billion', false],
    ['81 pages', '108 pages', false],
    ['100 pages', '108 pages', true],
    ['75-100 missiles', '100 missiles', true],
    ['75-100 missiles', 'more than 100 missiles', false],
    ['75-100 missiles', 'at least 100 missiles', true],
    ['about 40 jets', '36 jets', true],
    ['about 40 jets', '50 jets', false],
    ['nearly 3 years', '3 years', false],
    ['290 km', '300 km', true],
    ['500 km', '400 km', false],
    ['up to 5 ships', '5 ships', true],
    ['fewer than 5 ships', '5 ships', false],
    ['Rs 39,000 crore', 'Rs 39,125 crore', true],
    ['Rs 39,000 crore', 'Rs 35,000 crore', false],
    ['Rs 1.2 lakh crore', 'Rs 1,20,000 crore', true],
    ['12 nautical miles', '22 km', true],
    ['50,000 troops', '60,000 troops', false],
    ['20 aircraft', 'twenty aircraft', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(meets(amount(a), amount(b))).toBe(expected);
    expect(meets(amount(b), amount(a))).toBe(expected);
  });
});

describe('showAmount', () => {
  test.each([
    ['81 pages', '81'],
    ['1,200 tanks', '1,200'],
    ['$5 billion', 'USD 5 billion'],
    ['$5.43 billion', 'USD 5.43 billion'],
    ['Rs 39,000 crore', 'INR 39,000 crore'],
    ['Rs 1.2 lakh crore', 'INR 1.2 lakh crore'],
    ['Rs 5 lakh', 'INR 5 lakh'],
    ['over 5 ships', 'over 5'],
    ['at least 25 ships', 'at least 25'],
    ['up to $500 million', 'up to USD 500 million'],
    ['fewer than 10 ships', 'under 10'],
    ['nearly 3 ships', 'nearly 3'],
    ['just over 20 ships', 'just over 20'],
    ['about 40 ships', 'about 40'],
    ['about $1 billion', 'about USD 1 billion'],
    ['about 75-100 ships', 'about 75 to 100'],
    ['75-100 ships', '75 to 100'],
    ['$3-4 billion', 'USD 3 to 4 billion'],
    ['$500 million to $2 billion', 'USD 500 million to 2 billion'],
    ['10 to 20 km', '10 to 20 km'],
    ['290 km', '290 km'],
    ['900 metres', '900 m'],
    ['155 mm', '155 mm'],
    ['12 tonnes', '12 tonnes'],
    ['1 tonne', '1 tonne'],
    ['500 kg', '500 kg'],
    ['3,000 tons', '3,000 tons'],
    ['900 km/h', '900 km/h'],
    ['Mach 2.8', 'Mach 2.8'],
    ['49 per cent', '49%'],
    ['36 hours', '36 hours'],
    ['two weeks', '14 days'],
    ['the 21st century', '21st'],
    ['the 12th round', '12th'],
    ['the third 2+2', '3rd'],
    ['450 GW', '450 GW'],
  ])('%s is shown as %s', (words, expected) => {
    const [number] = numbersIn(words);
    expect(number && showAmount(number.amount, number.unit)).toBe(expected);
  });
});

const written = fc.record({
  mantissa: fc.oneof(
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100),
  ),
  decimals: fc.integer({ min: 0, max: 4 }),
  scale: fc.constantFrom(1, 1e3, 1e5, 1e6, 1e7, 1e9, 1e12),
  loose: fc.boolean(),
});
const unit = fc.constantFrom('count', 'USD', 'percent', 'm', 's', 'ordinal');
const quality = fc.constantFrom<Quality>(
  'exact',
  'about',
  'nearly',
  'over',
  'just-over',
  'at-least',
  'at-most',
  'under',
);
const anyAmount = fc.oneof(
  fc.tuple(written, unit, quality).map(([w, u, q]) => qualify(amountOf(w, u, 1.609344), q)),
  fc.tuple(fc.nat(1000), fc.nat(1000), quality).map(([a, b, q]) => qualify(between(a, a + b), q)),
);

test('an amount is never NaN, never backwards and never empty', () => {
  fc.assert(
    fc.property(anyAmount, (a) => {
      expect([a.min, a.max, a.stated].some(Number.isNaN)).toBe(false);
      expect(a.min).toBeLessThanOrEqual(a.max);
      expect(a.min).toBeGreaterThanOrEqual(0);
      if (a.min === a.max) expect(a.minOpen || a.maxOpen).toBe(false);
      expect(meets(a, a)).toBe(true);
    }),
  );
});

test('meeting is symmetric', () => {
  fc.assert(
    fc.property(anyAmount, anyAmount, (a, b) => {
      expect(meets(a, b)).toBe(meets(b, a));
    }),
  );
});

test('an amount can always be shown', () => {
  fc.assert(
    fc.property(anyAmount, unit, (a, u) => {
      expect(showAmount(a, u)).toMatch(/\d/);
    }),
  );
});
