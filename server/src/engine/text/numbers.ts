// What a number expression is: an interval of possible values with its unit. The grammar is in number-grammar.ts, the
// width of an interval is decided in amount.ts, the words for people are here.

import type { Span } from './span.ts';

/** An amount known to an interval: "$5 billion" is [4.5e9, 5.5e9), "over 5" is (5, ∞), "75-100" is [75, 100]. */
export interface Amount {
  readonly min: number;
  readonly max: number;
  readonly minOpen: boolean;
  readonly maxOpen: boolean;
  /** The number as stated, before rounding is considered (the middle of a range). */
  readonly stated: number;
}

/** A number in a text. Offsets are relative to the text that was tokenised. */
export interface NumberExpression extends Span {
  readonly amount: Amount;
  /**
   * "count" (no unit), "ordinal", "percent", a currency code (USD, INR, EUR, GBP, RUB, CNY, JPY, AUD, CAD, KRW …) or a
   * unit converted exactly to its base: "m" (km, nm, ft, miles), "kg" (t, lb), "km/h", "s", "W", "Wh", "Hz", "B".
   * "mach", "ton" (which ton is not known) and "kiloton" stay as they are. Months and years are counts.
   */
  readonly unit: string;
  /** First and last token, inclusive; the hyphen of "81-page" is not part of it. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** "about", "over", "nearly", "at least", "up to", … as written, if any. */
  readonly qualifier?: string;
}

/** True when one value can be both amounts; symmetric. Units are not looked at. */
export function meets(a: Amount, b: Amount): boolean {
  const low = a.min > b.min || (a.min === b.min && a.minOpen) ? a : b;
  const high = a.max < b.max || (a.max === b.max && a.maxOpen) ? a : b;
  return low.min < high.max || (low.min === high.max && !low.minOpen && !high.maxOpen);
}

/** For people: "81", "USD 5 billion", "over 5", "75 to 100", "about 290 km", "3rd", "Mach 2.8", "49%". */
export function showAmount(amount: Amount, unit: string): string {
  const { min, max, minOpen, maxOpen, stated } = amount;
  if (max === Number.POSITIVE_INFINITY) return `${minOpen ? 'over' : 'at least'} ${show(min, unit)}`;
  if (min <= 0 && max === stated && max > 0) return `${maxOpen ? 'under' : 'up to'} ${show(max, unit)}`;
  if (maxOpen && max === stated) return `nearly ${show(stated, unit)}`;
  if (minOpen && min === stated) return `just over ${show(stated, unit)}`;
  if (minOpen) return `about ${maxOpen ? show(stated, unit) : showBetween(min / (1 - ABOUT), max / (1 + ABOUT), unit)}`;
  return maxOpen ? show(stated, unit) : showBetween(min, max, unit);
}

/** What "about" allows on either side, as a share. */
export const ABOUT = 0.2;

function showBetween(min: number, max: number, unit: string): string {
  const [a, b] = [show(min, unit), show(max, unit)];
  if (a === b) return a;
  const rest = b.startsWith(`${unit} `) ? b.slice(unit.length + 1) : b;
  const word = rest.includes(' ') ? rest.slice(rest.indexOf(' ')) : '';
  return `${word !== '' && a.endsWith(word) ? a.slice(0, -word.length) : a} to ${rest}`;
}

function show(value: number, unit: string): string {
  if (unit === 'ordinal') return `${grouped(value)}${suffix(value)}`;
  if (unit === 'percent') return `${grouped(value)}%`;
  if (unit === 'mach') return `Mach ${grouped(value)}`;
  if (unit === 'ton' || unit === 'kiloton') return `${large(value, LARGE)} ${unit}${value === 1 ? '' : 's'}`;
  if (unit === 'count') return large(value, LARGE);
  const scales = UNITS.get(unit);
  if (!scales) return `${unit} ${large(value, unit === 'INR' || unit === 'PKR' ? INDIAN : LARGE)}`;
  const whole = unit === 's' ? scales.find(([size]) => value % size === 0) : undefined;
  const [size, name] = whole ?? scales.find(([least]) => value >= least) ?? scales.at(-1) ?? [1, unit];
  return `${grouped(value / size)} ${value === size && name.endsWith('s') ? name.slice(0, -1) : name}`;
}

type Scale = readonly [size: number, name: string];

function large(value: number, scales: readonly Scale[]): string {
  const scale = scales.find(([size]) => value >= size);
  return scale ? `${grouped(value / scale[0])} ${scale[1]}` : grouped(value);
}

/** At most three decimals, thousands with commas. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 1000) / 1000).split('.');
  if (whole.includes('e')) return String(value);
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

function suffix(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

const LARGE: readonly Scale[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

const INDIAN: readonly Scale[] = [
  [1e12, 'lakh crore'],
  [1e7, 'crore'],
  [1e5, 'lakh'],
];

const UNITS: ReadonlyMap<string, readonly Scale[]> = new Map<string, readonly Scale[]>([
  [
    'm',
    [
      [1000, 'km'],
      [1, 'm'],
      [0.001, 'mm'],
    ],
  ],
  [
    'kg',
    [
      [1000, 'tonnes'],
      [1, 'kg'],
    ],
  ],
  ['km/h', [[1, 'km/h']]],
  [
    's',
    [
      [86_400, 'days'],
      [3600, 'hours'],
      [60, 'minutes'],
      [1, 'seconds'],
    ],
  ],
  [
    'W',
    [
      [1e9, 'GW'],
      [1e6, 'MW'],
      [1e3, 'kW'],
      [1, 'W'],
    ],
  ],
  [
    'Wh',
    [
      [1e9, 'GWh'],
      [1e6, 'MWh'],
      [1e3, 'kWh'],
      [1, 'Wh'],
    ],
  ],
  [
    'Hz',
    [
      [1e9, 'GHz'],
      [1e6, 'MHz'],
      [1e3, 'kHz'],
      [1, 'Hz'],
    ],
  ],
  [
    'B',
    [
      [1e12, 'TB'],
      [1e9, 'GB'],
      [1e6, 'MB'],
      [1e3, 'kB'],
      [1, 'B'],
    ],
  ],
]);
