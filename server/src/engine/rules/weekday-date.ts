// A weekday that does not fit the date beside it.

import type { StatedDate } from '../document.ts';
import { daysInMonth, MONTHS, partsOf, showDay, WEEKDAYS, weekdayOf } from '../text/calendar.ts';
import type { Fix } from './finding.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

interface State {
  readonly date: StatedDate;
  readonly day: number;
  readonly weekday: number;
}

export const weekdayDate: AnyRule = defineRule<State>({
  docs: {
    id: 'weekday-date',
    title: 'A weekday that does not fit the date beside it',
    severity: 'warning',
    what: 'Checks each date that names its weekday against the calendar. Either may be the slip, so both repairs are offered: the right weekday, and the nearest date that falls on the weekday written.',
    why: 'A wrong weekday is the surest sign that a date was copied wrongly.',
    bad: 'The dialogue was held on Tuesday, 28 October 2020.',
    good: 'The dialogue was held on Tuesday, 27 October 2020.',
  },

  *run({ document }: RuleContext) {
    for (const date of document.dates) {
      if (
        date.furniture ||
        date.impossible ||
        date.weekday === undefined ||
        !date.interval ||
        date.interval.from !== date.interval.to
      )
        continue;
      if (weekdayOf(date.interval.from) !== date.weekday)
        yield { date, day: date.interval.from, weekday: date.weekday };
    }
  },

  report({ date, day, weekday }) {
    return { span: date, message: `${showDay(day)} was a ${WEEKDAYS[weekdayOf(day)]}, not a ${WEEKDAYS[weekday]}.` };
  },

  fix({ date, day, weekday }, { view, id }) {
    const fixes: Fix[] = [];
    const right = WEEKDAYS[weekdayOf(day)] as string;
    if (date.weekdaySpan) {
      const written = view.excerpt(id, date.weekdaySpan);
      fixes.push({
        title: `Write “${cased(right, written)}”`,
        edits: [{ document: id, ...date.weekdaySpan, newText: cased(right, written) }],
      });
    }
    const nearest = nearestOn(weekday, day);
    if (date.daySpan && nearest !== undefined) {
      const words = withDay(view.excerpt(id, date.daySpan), day, nearest);
      if (words)
        fixes.push({
          title: `Write “${words}” (${showDay(nearest)})`,
          edits: [{ document: id, ...date.daySpan, newText: words }],
        });
    }
    return fixes;
  },
});

function cased(word: string, like: string): string {
  const cut = like.length <= 4 ? word.slice(0, 3) : word;
  return like === like.toUpperCase() ? cut.toUpperCase() : cut;
}

/** The day nearest to `day` in its month that falls on `weekday`. */
function nearestOn(weekday: number, day: number): number | undefined {
  const offset = (weekday - weekdayOf(day) + 7) % 7;
  const { year, month, day: number } = partsOf(day);
  const options = [day + offset, day + offset - 7].filter((each) => {
    const shifted = number + each - day;
    return shifted >= 1 && shifted <= daysInMonth(year, month);
  });
  return options.sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0];
}

/** The words with the day's number changed; the month's name and the rest stay as written. */
function withDay(words: string, day: number, other: number): string | undefined {
  const number = String(partsOf(day).day);
  const pattern = new RegExp(`(^|\\D)0?${number}(?:st|nd|rd|th)?(?!\\d)`);
  return pattern.test(words) && MONTHS.length === 12 ? words.replace(pattern, `$1${partsOf(other).day}`) : undefined;
}
