// An office that the person did not hold on the date of the text.

import type { DocumentAnalysis } from '../document.ts';
import { type Post, type Term, termExcludes, termInterval } from '../knowledge/model.ts';
import type { Mention, Title } from '../mentions/mention.ts';
import { type DateInterval, intersect, showInterval } from '../text/calendar.ts';
import type { View } from '../workspace.ts';
import type { Fix } from './finding.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

interface State {
  readonly mention: Mention;
  readonly title: Title;
  readonly post: Post;
  readonly date: DateInterval;
  /** The person's own terms in that post, if any. */
  readonly terms: readonly Term[];
  /** Who held it on the date, if known. */
  readonly holders: readonly Term[];
}

/** Days around a change of office within which either holder may be called by it. */
export const GRACE = 7;

export const officeHolder: AnyRule = defineRule<State>({
  docs: {
    id: 'office-holder',
    title: 'An office that the person did not hold on the date of the text',
    severity: 'warning',
    what: 'Checks each office beside a name against the terms of office in the knowledge, on the date of the text. “Former”, “then”, “late”, “acting” and “-designate” are understood, as are the dates of what the sentence tells.',
    why: 'A note dated March 2018 that calls Rajnath Singh Defence Minister names the wrong person: copied from a later article, or written from memory.',
    bad: '---\ndate: 2018-03-03\n---\nDefence Minister Rajnath Singh met the envoy.',
    good: '---\ndate: 2018-03-03\n---\nDefence Minister Nirmala Sitharaman met the envoy.',
  },

  *run({ view, document }: RuleContext) {
    const { date } = document;
    if (!date || !Number.isFinite(date.interval.to) || !Number.isFinite(date.interval.from)) return;
    for (const mention of document.mentions) {
      const { title } = mention;
      if (
        mention.type !== 'official' ||
        mention.furniture ||
        !title ||
        title.posts.length === 0 ||
        title.qualifiers.length > 0
      )
        continue;
      const state = check(mention, title, date.interval, view, document);
      if (state) yield state;
    }
  },

  report({ mention, post, date, terms, holders }, { view }) {
    const who = holders.map((term) => view.knowledge.entity(term.holder)?.name ?? term.holder).join(' and ');
    const when = showInterval(date);
    const then = who
      ? `${who} held that office ${date.from === date.to ? `on ${when}` : `in ${when}`}`
      : `${mention.name} did not hold that office on ${when}`;
    const own =
      terms.length > 0 ? `; ${mention.name} ${showTerms(terms)}` : `; ${mention.name} is not known to have held it`;
    return {
      span: mention,
      message: `${post.name}: ${then}${who ? own : terms.length > 0 ? `, but ${showTerms(terms)}` : ''}.`,
      sources: [...new Set([...holders, ...terms].map((term) => term.source))],
    };
  },

  fix({ mention, title, holders, terms, date }, { view, id }) {
    const fixes: Fix[] = [];
    for (const term of holders) {
      const holder = view.knowledge.entity(term.holder);
      if (holder)
        fixes.push({
          title: `Write “${holder.name}”, who held the office then`,
          edits: [{ document: id, start: mention.start, end: mention.end, newText: holder.name }],
        });
    }
    if (terms.some((term) => term.to && term.to.to < date.from))
      fixes.push({
        title: 'Write “former” before the office',
        edits: [{ document: id, start: title.start, end: title.start, newText: 'former ' }],
      });
    return fixes;
  },
});

function check(
  mention: Mention,
  title: Title,
  date: DateInterval,
  view: View,
  document: DocumentAnalysis,
): State | undefined {
  const { knowledge } = view;
  const all = knowledge.termsOf(mention.entity);
  if (all.length === 0) return undefined;
  const wide = { from: date.from - GRACE, to: date.to + GRACE };
  const terms = all.filter((term) => title.posts.includes(term.post));
  if (terms.some((term) => !termExcludes(term, wide))) return undefined;
  if (terms.length > 0) {
    if (toldOfThen(mention, terms, document, view)) return undefined;
    const post = knowledge.post((terms[0] as Term).post);
    return post && { mention, title, post, date, terms, holders: holdersOf(post, date, view) };
  }
  return undefined;
}

/** Who may have held a post on a date; nobody for posts that several hold at once. */
export function holdersOf(post: Post, date: DateInterval, view: View): readonly Term[] {
  if (post.shared) return [];
  return view.knowledge.holders(post.id, date).slice(0, 2);
}

/**
 * True when the text tells of the time of the term: a past holder beside a date of that time, or words that look back. A
 * term that began only after the text was written is never that.
 */
function toldOfThen(mention: Mention, terms: readonly Term[], document: DocumentAnalysis, view: View): boolean {
  const written = document.date?.interval;
  const past = terms.filter((term) => written !== undefined && termInterval(term).from <= written.to);
  if (past.length === 0) return false;
  const block = document.blocks.find((each) => each.start <= mention.start && mention.end <= each.end);
  const sentence = document.sentences.find((each) => each.start <= mention.start && mention.end <= each.end);
  if (
    sentence &&
    /\b(?:had|when|under|during|while|since|ago|once|earlier|previous(?:ly)?|last|until|era|tenure|then|served|was)\b/.test(
      view.excerpt(document.id, sentence),
    )
  )
    return true;
  const years = block ? (view.excerpt(document.id, block).match(/\b(?:19|20)\d\d\b/g) ?? []) : [];
  return years.some((year) =>
    past.some(
      (term) =>
        intersect(termInterval(term), { from: yearStart(Number(year)), to: yearStart(Number(year) + 1) - 1 }) !==
        undefined,
    ),
  );
}

function yearStart(year: number): number {
  return Math.floor(365.2425 * (year - 1970));
}

/** The terms for people; acting ones only where there is no other. */
export function showTerms(terms: readonly Term[]): string {
  const full = terms.filter((term) => !term.acting);
  const shown = (full.length > 0 ? full : terms).map((term) =>
    term.to ? `from ${showInterval(term.from)} to ${showInterval(term.to)}` : `since ${showInterval(term.from)}`,
  );
  const open = terms.some((term) => term.to === undefined);
  return `${open ? 'has held it' : 'held it'} ${full.length === 0 ? 'as acting holder ' : ''}${shown.join(' and ')}`;
}
