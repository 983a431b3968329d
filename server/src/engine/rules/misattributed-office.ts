// A real office with another person's name: "Defence Minister Jaishankar".

import { type Post, type Term, termExcludes } from '../knowledge/model.ts';
import type { Mention, Title } from '../mentions/mention.ts';
import { type DateInterval, showInterval } from '../text/calendar.ts';
import type { View } from '../workspace.ts';
import { GRACE, holdersOf } from './office-holder.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

interface State {
  readonly mention: Mention;
  readonly title: Title;
  readonly post: Post;
  readonly date: DateInterval;
  /** Who held it. */
  readonly holders: readonly Term[];
  /** What the person held then. */
  readonly own: readonly Term[];
}

export const misattributedOffice: AnyRule = defineRule<State>({
  docs: {
    id: 'misattributed-office',
    title: 'A real office with another person’s name',
    severity: 'warning',
    what: 'Finds officials who are called by an office that they never held and that somebody else held on the date of the text. It speaks only where the knowledge has the person’s own office on that date, in the same country.',
    why: 'Two ministers stand side by side in every report of a 2+2, and their offices are easily exchanged.',
    bad: "---\ndate: 2023-03-03\n---\nIndia's Defence Minister S. Jaishankar met the envoy.",
    good: "---\ndate: 2023-03-03\n---\nIndia's External Affairs Minister S. Jaishankar met the envoy.",
  },

  *run({ view, document }: RuleContext) {
    const { date } = document;
    if (!date || !Number.isFinite(date.interval.to) || !Number.isFinite(date.interval.from)) return;
    for (const mention of document.mentions) {
      const { title } = mention;
      if (mention.type !== 'official' || mention.furniture || !title || title.qualifiers.length > 0) continue;
      const state = check(mention, title, date.interval, view);
      if (state) yield state;
    }
  },

  report({ mention, post, date, holders, own }, { view }) {
    const nameOf = (term: Term): string => view.knowledge.entity(term.holder)?.name ?? term.holder;
    const when = date.from === date.to ? `on ${showInterval(date)}` : `in ${showInterval(date)}`;
    const offices = own.map((term) => view.knowledge.post(term.post)?.name ?? term.post).join(' and ');
    return {
      span: mention,
      message: `${post.name}: ${holders.map(nameOf).join(' and ')} held that office ${when}; ${mention.name} was ${offices}.`,
      sources: [...new Set([...holders, ...own].map((term) => term.source))],
    };
  },

  fix({ mention, title, holders, own }, { view, id }) {
    const names = holders.flatMap((term) => view.knowledge.entity(term.holder)?.name ?? []);
    const [only, ...more] = own;
    const words = only && more.length === 0 ? view.knowledge.post(only.post)?.titles[0] : undefined;
    return [
      ...names.map((name) => ({
        title: `Write “${name}”, who held the office then`,
        edits: [{ document: id, start: mention.start, end: mention.end, newText: name }],
      })),
      ...(words === undefined
        ? []
        : [
            {
              title: `Write “${words}”, the office of ${mention.name}`,
              edits: [{ document: id, start: title.start, end: title.end, newText: words }],
            },
          ]),
    ];
  },
});

function check(mention: Mention, title: Title, date: DateInterval, view: View): State | undefined {
  const { knowledge } = view;
  const all = knowledge.termsOf(mention.entity);
  if (all.length === 0 || all.some((term) => title.posts.includes(term.post))) return undefined;
  const own = all.filter((term) => !termExcludes(term, date));
  const countries = new Set(own.map((term) => knowledge.post(term.post)?.country));
  const posts = title.posts
    .map((id) => knowledge.post(id))
    .filter((post): post is Post => post !== undefined && !post.shared && countries.has(post.country));
  const [post] = posts;
  if (!post || posts.length !== 1 || own.length === 0) return undefined;
  const wide = { from: date.from - GRACE, to: date.to + GRACE };
  const holders = holdersOf(post, wide, view).filter((term) => !termExcludes(term, date));
  return holders.length > 0 ? { mention, title, post, date, holders, own } : undefined;
}
