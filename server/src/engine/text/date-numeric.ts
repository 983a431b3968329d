// Dates in digits only: 2019-01-18, 2019/01/18, 18/01/2019, 01/18/2019, 18.01.2019, 18-01-2019. Where day and month could
// be exchanged (05/06/2019) nothing is read, but for dots, which no one writes month first.

import { daysInMonth } from './calendar.ts';
import type { Reading } from './date-reading.ts';
import { isDash, isNumber, rawAt, touches, wholeAt } from './peek.ts';
import type { Tokens } from './tokens.ts';

/** The date in digits that starts at token `i`. */
export function readNumericDate(t: Tokens, i: number): Reading | undefined {
  const raw = rawAt(t, i);
  if (raw.includes('.')) return readDotted(t, i, raw);
  if (raw.length > 4 || !isChain(t, i)) return undefined;
  const [a, b, c] = [raw, rawAt(t, i + 2), rawAt(t, i + 4)];
  if (a.length === 4) {
    const long = b.length === 2 && c.length === 2;
    return long ? read(i, i + 4, [i + 2, i + 4], Number(a), Number(b), Number(c)) : undefined;
  }
  if (c.length !== 4 || a.length > 2 || b.length > 2) return undefined;
  const [x, y] = [Number(a), Number(b)];
  if (y > 12 && x <= 12) return read(i, i + 4, [i, i + 2], Number(c), x, y);
  return x > 12 || x === y ? read(i, i + 4, [i, i + 2], Number(c), y, x) : undefined;
}

/** 18.01.2019 is read by the tokeniser as 18.01, a full stop and 2019. */
function readDotted(t: Tokens, i: number, raw: string): Reading | undefined {
  const point = raw.indexOf('.');
  const [day, month, year] = [raw.slice(0, point), raw.slice(point + 1), rawAt(t, i + 2)];
  if (day.length > 2 || month.length > 2 || year.length !== 4 || rawAt(t, i + 1) !== '.') return undefined;
  if (!touches(t, i) || !touches(t, i + 1) || !endsChain(t, i + 2)) return undefined;
  return read(i, i + 2, [i, i], Number(year), Number(month), Number(day));
}

/** Three whole numbers joined by two hyphens or two slashes that touch them. */
function isChain(t: Tokens, i: number): boolean {
  for (let at = i; at < i + 4; at++) if (!touches(t, at)) return false;
  const separator = rawAt(t, i + 1);
  if (separator !== rawAt(t, i + 3) || !(isDash(t, i + 1) || separator === '/')) return false;
  return wholeAt(t, i) >= 0 && wholeAt(t, i + 2) >= 0 && wholeAt(t, i + 4) >= 0 && endsChain(t, i + 4);
}

function endsChain(t: Tokens, last: number): boolean {
  const next = rawAt(t, last + 1);
  return !(
    touches(t, last) &&
    (isDash(t, last + 1) || next === '/' || next === '.') &&
    touches(t, last + 1) &&
    isNumber(t, last + 2)
  );
}

function read(
  first: number,
  last: number,
  days: readonly [number, number],
  year: number,
  month: number,
  day: number,
): Reading | undefined {
  if (!(year >= 1700 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  const reading: Reading = { first, last, stated: { kind: 'calendar', year, month, day }, day: days };
  if (day <= daysInMonth(year, month)) return reading;
  return days[0] > first ? { ...reading, impossible: true } : undefined;
}
