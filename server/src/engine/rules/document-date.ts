// A date that the page gives and that what the text says rules out.

import type { DateEvidence, DocumentDate } from '../document.ts';
import { isoDay, showDay, showInterval, WEEKDAYS, weekdayOf } from '../text/calendar.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

interface State {
  readonly stated: DateEvidence;
  readonly date: DocumentDate;
}

export const documentDate: AnyRule = defineRule<State>({
  docs: {
    id: 'document-date',
    title: 'A date of the page that the text rules out',
    severity: 'warning',
    what: 'Compares the date that a page gives (front matter, dateline, byline, header) with what the text says: the officials it calls by their present office, and what it announces for a weekday. It reports only where two independent things rule the date out; everything else is then read as of the date the text fits.',
    why: 'Saved pages carry the date on which they were fetched. “Monday” and “last year” counted from it are wrong by years.',
    bad: 'Tuesday, March 19, 2024\n\nIndia and US to sign pact as Rajnath Singh meets Mark Esper\n\nDefence Minister Rajnath Singh and US Defense Secretary Mark Esper met Monday. India and the US will sign the Basic Exchange and Cooperation Agreement (BECA) on Tuesday.',
    good: 'Monday, October 26, 2020\n\nIndia and US to sign pact as Rajnath Singh meets Mark Esper\n\nDefence Minister Rajnath Singh and US Defense Secretary Mark Esper met Monday. India and the US will sign the Basic Exchange and Cooperation Agreement (BECA) on Tuesday.',
  },

  *run({ document }: RuleContext) {
    const { date } = document;
    if (date?.stated?.span) yield { stated: date.stated, date };
  },

  report({ stated, date }, { id }) {
    const reasons = date.reasons.slice(0, 3);
    return {
      span: stated.span ?? { start: 0, end: 0 },
      message: `The page says ${withWeekday(stated)}; the text fits ${showInterval(date.interval)} (${reasons.map(({ reason }) => reason).join('; ')}).`,
      related: date.reasons.map(({ span, reason }) => ({
        document: id,
        start: span.start,
        end: span.end,
        message: reason,
      })),
      sources: date.reasons.flatMap(({ source }) => (source === undefined ? [] : [source])),
    };
  },

  fix({ stated, date }, { id }) {
    if (!stated.span || date.interval.from !== date.interval.to) return [];
    const words = showDay(date.interval.from);
    return [
      {
        title: `Write “${words}”, which the text fits`,
        edits: [
          {
            document: id,
            ...stated.span,
            newText: stated.origin === 'front-matter' ? isoDay(date.interval.from) : words,
          },
        ],
      },
    ];
  },
});

function withWeekday({ interval }: DateEvidence): string {
  if (interval.from !== interval.to) return showInterval(interval);
  return `${WEEKDAYS[weekdayOf(interval.from)]} ${showDay(interval.from)}`;
}
