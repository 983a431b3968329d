// Names that are missing from a text: not one slip of the pen, but a copy from which a program stripped them.

import { type Wording, wordFrom } from '../corpus/wording.ts';
import type { DocumentId, Gap } from '../document.ts';
import type { View } from '../workspace.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

/** So many sure gaps make a stripped text; fewer are slips, which are left alone. */
const FEWEST = 3;
/** And at least one sure gap in so many characters. */
const APART = 2500;
/** Documents in which the missing words are looked for. */
const MOST_SISTERS = 8;
/** Words of context on either side that must agree, together. */
const CONTEXT = 4;
/** Places at which one pair of words is looked up. */
const MOST_PLACES = 12;
/** Longest run of missing words. */
const LONGEST = 5;

interface State {
  readonly gap: Gap;
  readonly all: number;
  /** The words that a sister text has there. */
  readonly found: Found | undefined;
}

interface Found {
  readonly words: string;
  /** A sentence ends with them there. */
  readonly stop: boolean;
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
}

export const missingName: AnyRule = defineRule<State>({
  docs: {
    id: 'missing-name',
    title: 'A name is missing from the text',
    severity: 'warning',
    what: 'Finds texts from which names were stripped: an article directly before a verb, a preposition before “and”, a clause without its subject. It reports only where a text has several such gaps that no reading explains, so a single slip is left alone. Where another document has the same words with the name in place, it is offered.',
    why: 'Some archives and crawlers drop linked names from a page. What is left still reads fluently in places, and then says something else: “cooperation with” nobody, a strategy without its region.',
    bad: 'The has discussed cooperation with as part of its effort, the has said. It names States in that are developing missiles, and projects by and as threats.',
    good: 'The administration has discussed cooperation with India as part of its effort, the Pentagon has said. It names States in Asia that are developing missiles, and projects by Russia and China as threats.',
  },

  *run({ view, document, id }: RuleContext) {
    const sure = document.gaps.filter((gap) => gap.sure).length;
    if (sure < FEWEST || document.length / sure > APART) return;
    const here = view.wording(id);
    const sisters = here ? sistersOf(id, here, view) : [];
    for (const gap of document.gaps) {
      let found: Found | undefined;
      for (const sister of sisters) if (here) found ??= wordsAt(gap, here, sister, view);
      yield { gap, all: document.gaps.length, found };
    }
  },

  report({ gap, all, found }, { view, id }) {
    const words = view.excerpt(id, gap);
    const before = view.excerpt(id, { start: gap.start, end: gap.at }).trim();
    const after = view.excerpt(id, { start: gap.at, end: gap.end }).trim();
    const where =
      before && after ? `between “${before}” and “${after}”` : before ? `behind “${words}”` : `before “${words}”`;
    const others = all > 1 ? ` This text has ${all} such gaps: names were stripped from it.` : '';
    return {
      span: gap,
      message: `A name is missing ${where}${found ? `; another document has “${found.words}” there` : ''}.${others}`,
      ...(found && {
        related: [
          { document: found.document, start: found.start, end: found.end, message: `“${found.words}” stands here` },
        ],
      }),
    };
  },

  fix({ gap, found }, { view, id }) {
    if (!found) return [];
    const left = view.excerpt(id, { start: Math.max(0, gap.at - 1), end: gap.at });
    const right = view.excerpt(id, { start: gap.at, end: gap.at + 1 });
    // A full stop went with a name at the end of its sentence.
    const words = `${found.words}${found.stop && /^(?:\p{Lu}|\s|)$/u.test(right) ? '.' : ''}`;
    const newText = `${/^[\s“‘"']?$/.test(left) ? '' : ' '}${words}${/^[\s.,;]?$/.test(right) ? '' : ' '}`;
    return [
      {
        title: `Insert “${words}”`,
        preferred: true,
        edits: [{ document: id, start: gap.at, end: gap.at, newText }],
      },
    ];
  },
});

/** A document that shares words with this one, with the places of its word pairs. */
interface Sister {
  readonly id: DocumentId;
  readonly wording: Wording;
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

function sistersOf(id: DocumentId, here: Wording, view: View): readonly Sister[] {
  const hashes = new Set(here.fingerprints.map(({ hash }) => hash));
  return view.sharing(id, hashes, MOST_SISTERS).flatMap((sister) => {
    const wording = view.wording(sister);
    return wording ? [{ id: sister, wording, pairs: pairsOf(wording.words) }] : [];
  });
}

function pairsOf(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const pairs = new Map<string, number[]>();
  for (let i = 0; i + 1 < words.length; i++) {
    const key = `${words[i]} ${words[i + 1]}`;
    const places = pairs.get(key);
    if (!places) pairs.set(key, [i]);
    else if (places.length < MOST_PLACES) places.push(i);
  }
  return pairs;
}

/** The words that stand in a sister between the words around the gap, if exactly those are all that is added. */
function wordsAt(gap: Gap, here: Wording, { id, wording, pairs }: Sister, view: View): Found | undefined {
  const at = wordFrom(here, gap.at);
  for (const left of [CONTEXT - 1, CONTEXT - 2, 1]) {
    const before = here.words.slice(Math.max(0, at - left), at);
    const after = here.words.slice(at, at + CONTEXT - left);
    if (before.length + after.length < CONTEXT) continue;
    const found = between(before, after, wording.words, pairs);
    if (!found) continue;
    const end = wording.ends[found.to] as number;
    // Of words on both sides of a full stop only those behind it belong to this sentence.
    const whole = view.excerpt(id, { start: wording.starts[found.from] as number, end });
    const start = end - whole.length + (/^[\s\S]*[.!?]["”’']?\s+/.exec(whole)?.[0].length ?? 0);
    // A sentence may have ended with the name: its full stop went with it.
    const stop = /^\.(?:\s|$)/.test(view.excerpt(id, { start: end, end: end + 2 }));
    return { words: view.excerpt(id, { start, end }), stop, document: id, start, end };
  }
  return undefined;
}

function between(
  before: readonly string[],
  after: readonly string[],
  words: readonly string[],
  pairs: Sister['pairs'],
): { readonly from: number; readonly to: number } | undefined {
  const follows = (context: readonly string[], at: number): boolean =>
    context.every((word, k) => words[at + k] === word);
  if (before.length >= 2) {
    for (const pair of pairs.get(before.slice(-2).join(' ')) ?? []) {
      const from = pair + 2;
      if (!follows(before, from - before.length)) continue;
      for (let length = 1; length <= LONGEST; length++)
        if (follows(after, from + length)) return { from, to: from + length - 1 };
    }
    return undefined;
  }
  for (const pair of pairs.get(after.slice(0, 2).join(' ')) ?? []) {
    if (!follows(after, pair)) continue;
    for (let length = 1; length <= LONGEST; length++)
      if (follows(before, pair - length - before.length)) return { from: pair - length, to: pair - 1 };
  }
  return undefined;
}
