// What the parts of the date grammar hand to each other: a stated date with the tokens that state it.

import type { DateStated } from './dates.ts';

export type Calendar = Extract<DateStated, { kind: 'calendar' }>;

/** First and last token, inclusive. */
export type TokenRange = readonly [first: number, last: number];

/** A date as read: what it states and which tokens say so. */
export interface Reading {
  readonly first: number;
  readonly last: number;
  readonly stated: DateStated;
  readonly impossible?: boolean;
  /** Tokens of the weekday. */
  readonly weekday?: TokenRange;
  /** Tokens of day and month. */
  readonly day?: TokenRange;
  /** Only a month or only a year: no date unless something beside it says so. */
  readonly bare?: 'month' | 'year';
}

/** A stated calendar date without the fields that are not given. */
export function calendar(
  parts: { readonly [K in 'year' | 'month' | 'day' | 'weekday']?: number | undefined },
): Calendar {
  const { year, month, day, weekday } = parts;
  return {
    kind: 'calendar',
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday }),
  };
}

/** A stated year. */
export function ofYear(year: number): Calendar {
  return { kind: 'calendar', year };
}
