// What a date expression is: what the words state, before it is known when the text was written. The grammar is in
// date-grammar.ts; resolving against the document's date is resolveDate.

import type { DateInterval, Day } from './calendar.ts';
import type { Span } from './span.ts';

/** What the words state. Fields that the words do not give are absent. */
export type DateStated =
  /** "6 September 2018", "Sept 6", "September 2018", "2018", "Tuesday, 27 October 2020" (weekday 0 is Monday). */
  | {
      readonly kind: 'calendar';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly weekday?: number;
      /** "October last year": the year is counted from the document's. Only without `year`. */
      readonly yearOffset?: -1 | 0 | 1;
      /** "last October", "next March": the one that ended before, or begins after, the document's date. */
      readonly direction?: 'last' | 'next';
    }
  /** "from 2025-2035", "4-5 October 2018", "between May and June 2020": inclusive, both ends resolved alike. */
  | { readonly kind: 'range'; readonly from: DateStated; readonly to: DateStated }
  /** "on Tuesday", "last Tuesday", "next Monday". */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: 'nearest' | 'last' | 'next' }
  /** "today", "tomorrow", "two days ago": whole days from the document's day. */
  | { readonly kind: 'day-offset'; readonly days: number }
  /** "this month", "last year", "next week": the whole unit, that many units away. */
  | {
      readonly kind: 'unit-offset';
      readonly unit: 'week' | 'month' | 'quarter' | 'year' | 'decade';
      readonly units: number;
      readonly part?: 'early' | 'late' | 'earlier' | 'later';
    }
  /** "20 years ago", "three months later": an approximate point. */
  | { readonly kind: 'ago'; readonly unit: 'day' | 'week' | 'month' | 'year'; readonly units: number }
  /** "the 1990s", "the early 2000s". */
  | { readonly kind: 'decade'; readonly year: number }
  /** "FY2023-24", "fiscal year 2019": April to March where two years are given, else unresolved. */
  | { readonly kind: 'fiscal'; readonly year: number; readonly twoYears: boolean };

/** A date in a text. Offsets are relative to the text that was tokenised. */
export interface DateExpression extends Span {
  readonly stated: DateStated;
  /** First and last token, inclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** The words give a date that the calendar does not have (31 June). `stated` then holds what was written. */
  readonly impossible?: boolean;
  /** Part of the expression that names the weekday, if any. */
  readonly weekdaySpan?: Span;
  /** Part of the expression that gives day and month (without weekday and year), if any. */
  readonly daySpan?: Span;
  /** "about", "around", "circa", "early", "mid", "late", "by", "since", "until", "before", "after" directly before it. */
  readonly modifier?: string;
}

/** Resolves stated dates; `reference` is the document's date (a single day for weekday and day offsets to resolve). */
export type DateResolver = (stated: DateStated, reference: DateInterval | undefined) => DateInterval | undefined;

/** Convenience for tests and callers: one day as an interval. */
export function single(day: Day): DateInterval {
  return { from: day, to: day };
}
