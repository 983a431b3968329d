// Units and currencies: words and signs beside a number, and the exact factor to the base unit. Only exact conversions
// are made; "tons" (long, short or metric) stay a unit of their own, and no currency becomes another.

import { isTightDash, normAt, rawAt, touches } from './peek.ts';
import type { Tokens } from './tokens.ts';

/** A unit beside a number: its base, the factor to it, and its last token. */
export interface Unit {
  readonly unit: string;
  readonly factor: number;
  readonly last: number;
}

/** Base units whose numbers are measured and so never exact, even below a hundred. */
export const MEASURED: ReadonlySet<string> = new Set([
  'm',
  'kg',
  'km/h',
  's',
  'W',
  'Wh',
  'Hz',
  'B',
  'percent',
  'mach',
  'ton',
]);

const MILE = 1609.344;
const NAUTICAL_MILE = 1852;

/** Words, by folded key. */
const WORDS: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ...all('percent pct', 'percent', 1),
  ...all('km kms kilometre kilometres kilometer kilometers', 'm', 1000),
  ...all('metre metres meter meters', 'm', 1),
  ...all('cm centimetre centimetres centimeter centimeters', 'm', 0.01),
  ...all('mm millimetre millimetres millimeter millimeters', 'm', 0.001),
  ...all('mile miles', 'm', MILE),
  ...all('nm nmi', 'm', NAUTICAL_MILE),
  ...all('ft foot feet', 'm', 0.3048),
  ...all('inch inches', 'm', 0.0254),
  ...all('kg kgs kilogram kilograms kilogramme kilogrammes kilo kilos', 'kg', 1),
  ...all('tonne tonnes', 'kg', 1000),
  ...all('kiloton kilotons kilotonne kilotonnes kt', 'kiloton', 1),
  ...all('ton tons', 'ton', 1),
  ...all('lb lbs', 'kg', 0.45359237),
  ...all('kmph kph kmh', 'km/h', 1),
  ...all('mph', 'km/h', MILE / 1000),
  ...all('knot knots kts', 'km/h', NAUTICAL_MILE / 1000),
  ...all('minute minutes mins', 's', 60),
  ...all('hour hours hr hrs', 's', 3600),
  ...all('day days', 's', 86_400),
  ...all('week weeks', 's', 604_800),
  ...all('watt watts', 'W', 1),
  ...all('kilowatt kilowatts', 'W', 1e3),
  ...all('megawatt megawatts', 'W', 1e6),
  ...all('gigawatt gigawatts', 'W', 1e9),
  ...all('gigahertz', 'Hz', 1e9),
  ...all('megahertz', 'Hz', 1e6),
  ...all('kilobyte kilobytes', 'B', 1e3),
  ...all('megabyte megabytes', 'B', 1e6),
  ...all('gigabyte gigabytes', 'B', 1e9),
  ...all('terabyte terabytes', 'B', 1e12),
]);

/** Signs, by exact spelling. */
const SIGNS: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ...all('%', 'percent', 1),
  ...all('W', 'W', 1),
  ...all('kW', 'W', 1e3),
  ...all('MW', 'W', 1e6),
  ...all('GW', 'W', 1e9),
  ...all('TW', 'W', 1e12),
  ...all('kWh', 'Wh', 1e3),
  ...all('MWh', 'Wh', 1e6),
  ...all('GWh', 'Wh', 1e9),
  ...all('TWh', 'Wh', 1e12),
  ...all('Hz', 'Hz', 1),
  ...all('kHz', 'Hz', 1e3),
  ...all('MHz', 'Hz', 1e6),
  ...all('GHz', 'Hz', 1e9),
  ...all('KB kB', 'B', 1e3),
  ...all('MB', 'B', 1e6),
  ...all('GB', 'B', 1e9),
  ...all('TB', 'B', 1e12),
]);

const PER_HOUR: ReadonlyMap<string, number> = new Map([
  ...['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers'].map((word): [string, number] => [word, 1]),
  ['miles', MILE / 1000],
]);

const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['¥', '¥'],
]);

/** Letters before "$". */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['HK', 'HKD'],
  ['NT', 'TWD'],
]);

const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'USD INR EUR GBP RUB CNY JPY AUD CAD KRW NZD SGD TWD ILS PKR CHF SEK NOK PLN TRY SAR AED QAR BDT LKR NPR'
    .split(' ')
    .map((code): [string, string] => [code, code]),
  ['RMB', 'CNY'],
  ['Rs', 'INR'],
  ['Re', 'INR'],
  ['RS', 'INR'],
  ['Rupees', 'INR'],
]);

const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ...all('dollar dollars', 'USD', 1),
    ...all('euro euros', 'EUR', 1),
    ...all('rupee rupees', 'INR', 1),
    ...all('ruble rubles rouble roubles', 'RUB', 1),
    ...all('yen', 'JPY', 1),
    ...all('yuan renminbi', 'CNY', 1),
    ...all('won', 'KRW', 1),
    ...all('shekel shekels', 'ILS', 1),
  ].map(([word, [unit]]): [string, string] => [word, unit]),
);

/** Countries before "dollars". "" is a currency that is not told apart here. */
const NATIONAL: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['american', 'USD'],
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['singapore', 'SGD'],
  ['taiwan', 'TWD'],
  ['indian', 'INR'],
  ['pakistani', 'PKR'],
  ['chinese', 'CNY'],
  ['japanese', 'JPY'],
  ['russian', 'RUB'],
  ['british', 'GBP'],
  ['korean', 'KRW'],
]);

/** Folded keys that a currency before a number can start with. */
export const CURRENCY_STARTS: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS.keys(),
  ...[...DOLLARS.keys(), ...CURRENCY_CODES.keys()].map((word) => word.toLowerCase().replaceAll('.', '')),
]);

function all(words: string, unit: string, factor: number): [string, readonly [string, number]][] {
  return words.split(' ').map((word) => [word, [unit, factor]]);
}

/** The unit at token `i`; `hyphen` says that a hyphen joins it to the number ("2,000-pound bomb", "30-second clip"). */
export function readUnit(t: Tokens, i: number, hyphen: boolean): Unit | undefined {
  const word = normAt(t, i);
  const raw = rawAt(t, i);
  const next = normAt(t, i + 1);
  const sign = SIGNS.get(raw);
  if (sign) return raw === '%' && next === 'point' ? undefined : unit(sign, i);
  if (word === 'per' && next === 'cent') return { unit: 'percent', factor: 1, last: i + 1 };
  const perHour = PER_HOUR.get(word);
  if (perHour !== undefined && isPer(next) && isHour(normAt(t, i + 2)))
    return { unit: 'km/h', factor: perHour, last: i + 2 };
  if ((word === 'm' || word === 'meters' || word === 'meter') && isPer(next) && isSecond(normAt(t, i + 2))) {
    return { unit: 'km/h', factor: 3.6, last: i + 2 };
  }
  if ((word === 'nautical' || word === 'naut') && /^miles?$/.test(next))
    return { unit: 'm', factor: NAUTICAL_MILE, last: i + 1 };
  if (word === 'metric' && /^tons?$|^tonnes?$/.test(next)) return { unit: 'kg', factor: 1000, last: i + 1 };
  if (raw === 'm' && !touches(t, i - 1)) return { unit: 'm', factor: 1, last: i };
  if (word === 'seconds' || (hyphen && word === 'second')) return { unit: 's', factor: 1, last: i };
  if (hyphen && (word === 'pound' || word === 'pounder')) return { unit: 'kg', factor: 0.45359237, last: i };
  if (word === 'nm' && CHIP_WORDS.has(normAt(t, i + 1))) return undefined;
  if (word === 'percent' && /^points?$/.test(next)) return undefined;
  const known = WORDS.get(word);
  return known && unit(known, i);
}

/** "$", "US$", "Rs.", "INR" at token `i`, before a number: the currency and its last token. */
export function readCurrencyBefore(t: Tokens, i: number): Unit | undefined {
  const raw = rawAt(t, i);
  const sign = CURRENCY_SIGNS.get(raw);
  if (sign !== undefined) return { unit: sign, factor: 1, last: i };
  if (rawAt(t, i + 1) === '$' && touches(t, i)) {
    const dollars = DOLLARS.get(raw);
    if (dollars !== undefined) return { unit: dollars, factor: 1, last: i + 1 };
  }
  const code = CURRENCY_CODES.get(raw);
  if (code === undefined) return undefined;
  const rupees = raw === 'Rs' || raw === 'Re' || raw === 'RS';
  if (rupees && rawAt(t, i + 1) === '.' && touches(t, i)) return { unit: code, factor: 1, last: i + 1 };
  if (rawAt(t, i + 1) === '$' && touches(t, i)) return { unit: code, factor: 1, last: i + 1 };
  return { unit: code, factor: 1, last: i };
}

/** "dollars", "Australian dollars", "pounds sterling", "USD" at token `i`, after a number. `large` allows "pounds". */
export function readCurrencyAfter(t: Tokens, i: number, large: boolean): Unit | undefined {
  const word = normAt(t, i);
  if (/^pounds?$/.test(word)) {
    const sterling = normAt(t, i + 1) === 'sterling';
    if (sterling || large) return { unit: 'GBP', factor: 1, last: sterling ? i + 1 : i };
    return { unit: 'kg', factor: 0.45359237, last: i };
  }
  const nation = NATIONAL.get(word);
  if (nation !== undefined) {
    const currency = CURRENCY_WORDS.get(normAt(t, i + 1));
    if (currency === undefined) return undefined;
    return { unit: currency === 'USD' || word === 'pakistani' ? nation : currency, factor: 1, last: i + 1 };
  }
  const currency = word === 'won' ? (large ? 'KRW' : undefined) : CURRENCY_WORDS.get(word);
  if (currency !== undefined) return { unit: currency, factor: 1, last: i };
  const code = rawAt(t, i).length === 3 ? CURRENCY_CODES.get(rawAt(t, i)) : undefined;
  if (code !== undefined) return { unit: code, factor: 1, last: i };
  const sign = rawAt(t, i);
  return sign === '€' || sign === '₽' ? { unit: CURRENCY_SIGNS.get(sign) ?? sign, factor: 1, last: i } : undefined;
}

/** True when a unit, a currency word or a scale word stands at token `i` (maybe after a hyphen), so that a number before is an amount. */
export function isMeasure(t: Tokens, i: number): boolean {
  const hyphen = isTightDash(t, i);
  const at = hyphen ? i + 1 : i;
  return readUnit(t, at, hyphen) !== undefined || readCurrencyAfter(t, at, true) !== undefined;
}

function unit(known: readonly [string, number], last: number): Unit {
  return { unit: known[0], factor: known[1], last };
}

function isPer(word: string): boolean {
  return word === '/' || word === 'per' || word === 'an';
}

function isHour(word: string): boolean {
  return word === 'h' || word === 'hr' || word === 'hour';
}

function isSecond(word: string): boolean {
  return word === 's' || word === 'sec' || word === 'second';
}

const CHIP_WORDS: ReadonlySet<string> = new Set([
  'chip',
  'chips',
  'node',
  'nodes',
  'process',
  'semiconductor',
  'semiconductors',
  'technology',
]);
