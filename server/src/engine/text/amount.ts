// How wide an amount is. A number in a text is known to its last stated digit: decimals to half of the last one; whole
// numbers from 100 up, and measured ones of any size, to half of their last digit that is not zero ("1,200" is [1150,
// 1250), "20 billion" [15, 25) billion); other counts and sums are exact. A lone 1 is not said of less than 0.9. For
// percentages and times zeros count, too ("20 percent" is [19.5, 20.5)).

import { ABOUT, type Amount } from './numbers.ts';
import { MEASURED } from './units.ts';

/** A number as written: digits before scale words, and what the scale words make of it. */
export interface Written {
  /** The number before the scale words. */
  readonly mantissa: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
  /** What the scale words multiply it by. */
  readonly scale: number;
  /** "a dozen", "half a million": not meant to the unit. */
  readonly loose?: boolean;
}

export type Quality = 'exact' | 'about' | 'nearly' | 'over' | 'just-over' | 'at-least' | 'at-most' | 'under';

/** The interval of a number as written, `factor` being that of its unit. */
export function amountOf(written: Written, unit: string, factor: number): Amount {
  const value = written.mantissa * written.scale;
  const [below, above] = written.loose ? [value * 0.1, value * 0.1] : halfDigits(written, value, unit);
  const exact = below === 0 && above === 0;
  return {
    min: (value - below) * factor,
    max: (value + above) * factor,
    minOpen: false,
    maxOpen: !exact,
    stated: value * factor,
  };
}

/** How far below and above the true value may lie. */
function halfDigits(written: Written, value: number, unit: string): readonly [number, number] {
  if (value === 0 || unit === 'ordinal') return [0, 0];
  if (written.decimals > 0) {
    const half = (10 ** -written.decimals * written.scale) / 2;
    return [Math.min(half, value), half];
  }
  const measured = MEASURED.has(unit);
  const zerosCount = unit === 'percent' || unit === 's';
  if (zerosCount && written.mantissa < 100) return [written.scale / 2, written.scale / 2];
  if (!measured && value < 100) return [0, 0];
  const place = lastPlace(written.mantissa) * written.scale;
  if (!measured && place === 1) return [0, 0];
  return value === place ? [place * 0.1, place / 2] : [place / 2, place / 2];
}

/** 100 for 1200, 1 for 1234; halves ("two and a half") are known to a tenth. */
function lastPlace(mantissa: number): number {
  if (!Number.isInteger(mantissa)) return 0.1;
  let place = 1;
  while (place < 1e15 && mantissa % (place * 10) === 0) place *= 10;
  return place;
}

/** From the least of the one to the most of the other: "75-100" is [75, 100]. */
export function between(low: number, high: number): Amount {
  return { min: low, max: high, minOpen: false, maxOpen: false, stated: (low + high) / 2 };
}

/** What words like "about" and "more than" make of an amount. */
export function qualify(amount: Amount, quality: Quality): Amount {
  const range = !amount.maxOpen && amount.min < amount.max;
  const low = range ? amount.min : amount.stated;
  const high = range ? amount.max : amount.stated;
  const infinity = Number.POSITIVE_INFINITY;
  switch (quality) {
    case 'exact':
      return amount;
    case 'about':
      if (high <= 0) return amount;
      if (range) return { ...amount, min: low * (1 - ABOUT), max: high * (1 + ABOUT), minOpen: true };
      return open(Math.min(amount.min, low * (1 - ABOUT)), Math.max(amount.max, high * (1 + ABOUT)), amount.stated);
    case 'nearly':
      return high > 0 ? open(low * (1 - ABOUT), high, high) : amount;
    case 'just-over':
      return low > 0 ? open(low, high * (1 + ABOUT), low) : amount;
    case 'over':
      return { ...amount, min: low, max: infinity, minOpen: true, maxOpen: true };
    case 'at-least':
      return { ...amount, min: low, max: infinity, minOpen: false, maxOpen: true };
    case 'at-most':
      return { min: 0, max: high, minOpen: false, maxOpen: false, stated: high };
    case 'under':
      return high > 0 ? { min: 0, max: high, minOpen: false, maxOpen: true, stated: high } : amount;
  }
}

function open(min: number, max: number, stated: number): Amount {
  return { min, max, minOpen: true, maxOpen: true, stated };
}
