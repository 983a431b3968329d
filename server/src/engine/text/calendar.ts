// Days as whole numbers (days since 1970-01-01, proleptic Gregorian, no time zones) and intervals of them.
// Everything that has a date in Concord uses these; there is no clock here.

/** Days since 1970-01-01. */
export type Day = number;

/** Inclusive range of days: a day, a month, a year or any stretch. */
export interface DateInterval {
  readonly from: Day;
  readonly to: Day;
}

/** Monday first, as in ISO 8601. */
export const WEEKDAYS: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The day of a calendar date, or undefined where the calendar has none (31 June, month 13). Months count from 1. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (
    !(Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)) ||
    year < 1 ||
    year > 9999 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysInMonth(year, month)
  )
    return undefined;
  return civil(year, month, day);
}

/** Number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function civil(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Year, month (1 to 12) and day of a day number. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** Weekday of a day: 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function monthInterval(year: number, month: number): DateInterval {
  return { from: civil(year, month, 1), to: civil(year, month, daysInMonth(year, month)) };
}

export function yearInterval(year: number): DateInterval {
  return { from: civil(year, 1, 1), to: civil(year, 12, 31) };
}

/** The days both have, or undefined. */
export function intersect(a: DateInterval, b: DateInterval): DateInterval | undefined {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : undefined;
}

/**
 * Reads the knowledge's date notation: 2018-09-06, 2018-09, 2018, 2018-10-04/2018-10-05.
 * Returns undefined for anything else and for days the calendar does not have.
 */
export function parseIso(text: string): DateInterval | undefined {
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const a = parseIso(text.slice(0, slash));
    const b = parseIso(text.slice(slash + 1));
    return a && b && a.from <= b.to ? { from: a.from, to: b.to } : undefined;
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return year > 0 ? yearInterval(year) : undefined;
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return monthInterval(year, month);
  const day = dayOf(year, month, Number(match[3]));
  return day === undefined ? undefined : { from: day, to: day };
}

/** ISO form of a day: 2018-09-06. */
export function isoDay(day: Day): string {
  const p = partsOf(day);
  return `${String(p.year).padStart(4, '0')}-${String(p.month).padStart(2, '0')}-${String(p.day).padStart(2, '0')}`;
}

/** For people: "6 September 2018", "September 2018", "2018", "4 to 5 October 2018", "May to June 2020". */
export function showInterval(interval: DateInterval): string {
  const a = partsOf(interval.from);
  const b = partsOf(interval.to);
  if (interval.from === interval.to) return showDay(interval.from);
  const wholeMonths = a.day === 1 && b.day === daysInMonth(b.year, b.month);
  if (wholeMonths && a.year === b.year && a.month === b.month) return `${MONTHS[a.month - 1]} ${a.year}`;
  if (wholeMonths && a.month === 1 && b.month === 12) return a.year === b.year ? `${a.year}` : `${a.year} to ${b.year}`;
  if (wholeMonths) return `${showMonth(a, a.year === b.year)} to ${showMonth(b, false)}`;
  if (a.year === b.year && a.month === b.month) return `${a.day} to ${showDay(interval.to)}`;
  if (a.year === b.year) return `${a.day} ${MONTHS[a.month - 1]} to ${showDay(interval.to)}`;
  return `${showDay(interval.from)} to ${showDay(interval.to)}`;
}

function showMonth(parts: { readonly year: number; readonly month: number }, yearless: boolean): string {
  return yearless ? `${MONTHS[parts.month - 1]}` : `${MONTHS[parts.month - 1]} ${parts.year}`;
}

/** For people: "6 September 2018". */
export function showDay(day: Day): string {
  const p = partsOf(day);
  return `${p.day} ${MONTHS[p.month - 1]} ${p.year}`;
}
