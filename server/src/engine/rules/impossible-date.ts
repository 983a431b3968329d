// A date that the calendar does not have.

import type { StatedDate } from '../document.ts';
import { daysInMonth, MONTHS } from '../text/calendar.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

export const impossibleDate: AnyRule = defineRule<StatedDate>({
  docs: {
    id: 'impossible-date',
    title: 'A date that the calendar does not have',
    severity: 'warning',
    what: 'Reports days that no month has: 31 June, 30 February, 29 February in a year that is no leap year. It offers the last day of the month.',
    why: 'An impossible date is a slip of which the reader cannot guess the truth, and every later calculation inherits it.',
    bad: 'The treaty was signed on 31 June 2019.',
    good: 'The treaty was signed on 30 June 2019.',
  },

  *run({ document }: RuleContext) {
    for (const date of document.dates) if (date.impossible && !date.furniture) yield date;
  },

  report(date, { view, id }) {
    const month = monthOf(view.excerpt(id, date));
    const last = month === undefined ? undefined : lastDay(month, view.excerpt(id, date));
    return {
      span: date,
      message:
        month === undefined || last === undefined
          ? 'The calendar has no such day.'
          : `The calendar has no such day: ${MONTHS[month]} has ${last} days.`,
    };
  },

  fix(date, { view, id }) {
    const words = view.excerpt(id, date);
    const month = monthOf(words);
    const span = date.daySpan ?? date;
    const day = view.excerpt(id, span);
    if (month === undefined || !/(?<!\d)(?:29|30|31)(?!\d)/.test(day)) return [];
    const last = lastDay(month, words);
    const newText = day.replace(/(?<!\d)(?:29|30|31)(?:st|nd|rd|th)?(?!\d)/, String(last));
    return newText === day
      ? []
      : [{ title: `Write “${newText}”`, edits: [{ document: id, start: span.start, end: span.end, newText }] }];
  },
});

function monthOf(words: string): number | undefined {
  const named = /\p{L}{3,}/gu;
  for (const [word] of words.matchAll(named)) {
    const month = MONTHS.findIndex((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());
    if (month >= 0 && MONTHS[month]?.toLowerCase().startsWith(word.toLowerCase().slice(0, 3))) return month;
  }
  return undefined;
}

function lastDay(month: number, words: string): number {
  const year = Number(/\b(?:1[5-9]|20)\d\d\b/.exec(words)?.[0] ?? 2001);
  return daysInMonth(year, month + 1);
}
