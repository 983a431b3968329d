// Who is meant by office words just before the cursor ("the US Defense Secretary ▮"): the people who held that office at the
// date of the text, those of the country that the words or the document name first.

import type { EntityId, Post, Term } from '../knowledge/model.ts';
import type { DateInterval } from '../text/calendar.ts';
import { foldWord } from '../text/fold.ts';
import type { View } from '../workspace.ts';
import { showTerm } from './office.ts';
import { showPost } from './words.ts';

/** Someone who may be meant. */
export interface OfficeHolder {
  readonly holder: EntityId;
  readonly name: string;
  /** The office and the term. */
  readonly detail: string;
}

export interface OfficeHolderOptions {
  /** Of the text; without it the latest holders are given. */
  readonly asOf?: DateInterval;
  /** Entities that the document names. */
  readonly mentioned: ReadonlySet<EntityId>;
}

const LONGEST_TITLE = 10;

/** Holders of the office that `before` ends with; empty when it ends with none. */
export function officeHolders(view: View, before: string, options: OfficeHolderOptions): readonly OfficeHolder[] {
  const words = foldedWords(before).slice(-LONGEST_TITLE);
  if (words.length === 0 || !/\s$/.test(before)) return [];
  const posts = narrowed(view, postsEnding(view, words), words, options.mentioned);
  const holders = posts.flatMap((post) => termsThen(view, post, options.asOf).map((term) => ({ post, term })));
  return holders.flatMap(({ post, term }) => {
    const name = view.knowledge.entity(term.holder)?.name;
    return name === undefined ? [] : [{ holder: term.holder, name, detail: `${showPost(post)} ${showTerm(term)}` }];
  });
}

interface EndingPost {
  readonly post: Post;
  /** Words of the title. */
  readonly length: number;
}

/** Posts whose title is what the words end with; only those of the longest such title. */
function postsEnding(view: View, words: readonly string[]): readonly EndingPost[] {
  let longest = 1;
  const found: EndingPost[] = [];
  for (const post of view.knowledge.data.posts) {
    let length = 0;
    for (const title of post.titles) {
      const folded = foldedWords(title);
      if (folded.length > length && endsWith(words, folded)) length = folded.length;
    }
    if (length === 0) continue;
    longest = Math.max(longest, length);
    found.push({ post, length });
  }
  return found.filter((one) => one.length === longest);
}

/** Those of the country that stands before the title; failing that, those of countries that the document names first. */
function narrowed(
  view: View,
  ending: readonly EndingPost[],
  words: readonly string[],
  mentioned: ReadonlySet<EntityId>,
): readonly Post[] {
  const named = ending.filter(({ post, length }) =>
    countryNames(view, post).some((name) => endsWith(words.slice(0, -length), name)),
  );
  if (named.length > 0) return named.map(({ post }) => post);
  const near = (post: Post): number => (post.country !== undefined && mentioned.has(post.country) ? 0 : 1);
  return ending.map(({ post }) => post).sort((a, b) => near(a) - near(b));
}

function countryNames(view: View, post: Post): readonly (readonly string[])[] {
  const country = post.country === undefined ? undefined : view.knowledge.entity(post.country);
  if (!country) return [];
  const names = [country.name, ...country.aliases.map((alias) => alias.name), ...(country.adjectives ?? [])];
  return names.map(foldedWords).filter((words) => words.length > 0);
}

function termsThen(view: View, post: Post, asOf: DateInterval | undefined): readonly Term[] {
  if (asOf) return view.knowledge.holders(post.id, asOf);
  const terms = view.knowledge.termsIn(post.id);
  const running = terms.filter((term) => term.to === undefined);
  return running.length > 0 ? running : terms.slice(-1);
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  if (tail.length === 0 || tail.length > words.length) return false;
  const from = words.length - tail.length;
  return tail.every((word, index) => words[from + index] === word);
}

function foldedWords(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}.'’]*/gu) ?? []).map((word) => foldWord(word.replace(/['’]s$/, '')));
}
