// Words beside a number that widen it: "about", "more than", "up to", "or more", "90+". The longest phrase that ends at the
// number wins, so that "no more than" is not "more than".

import type { Quality } from './amount.ts';
import { isTightDash, normAt, rawAt } from './peek.ts';
import type { Tokens } from './tokens.ts';

/** What the words make of the number, and the words as written. */
export interface Qualifier {
  readonly quality: Quality;
  readonly words: string;
}

const PHRASES: ReadonlyMap<string, Quality> = new Map(
  (
    [
      ['about', 'about|around|some|roughly|approximately|approx|circa|estimated|in the region of|in the order of|~|≈'],
      ['nearly', 'nearly|almost|close to|just under|just below|just short of|just shy of|shy of|just about'],
      [
        'just-over',
        'just over|just above|slightly over|slightly above|slightly more than|little over|little more than|just more than',
      ],
      ['over', 'over|more than|above|exceeding|exceeds|in excess of|upwards of|greater than|north of|higher than|>'],
      ['at-least', 'at least|no fewer than|no less than|not less than|not fewer than|minimum of|minimum|≥'],
      [
        'at-most',
        'up to|upto|at most|as many as|as much as|no more than|not more than|not over|not exceeding|maximum of|maximum|≤',
      ],
      ['under', 'under|less than|fewer than|below|lower than|short of|<'],
    ] as const
  ).flatMap(([quality, phrases]) => phrases.split('|').map((phrase): [string, Quality] => [phrase, quality])),
);

/** "hand over", "take over": here "over" belongs to the verb. */
const BEFORE_OVER: ReadonlySet<string> = new Set(
  'hand handed handing hands take took taken takes taking turn turned turning turns all spread talks'.split(' '),
);

const LONGEST = 4;
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...PHRASES.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

/** The qualifier that ends just before token `first`. */
export function qualifierBefore(t: Tokens, first: number): Qualifier | undefined {
  const dotted = rawAt(t, first - 1) === '.' && normAt(t, first - 2) === 'approx';
  const end = dotted ? first - 2 : first - 1;
  if (!LAST_WORDS.has(normAt(t, end))) return undefined;
  let phrase = '';
  let words = '';
  let found: Qualifier | undefined;
  for (let at = end; at > end - LONGEST && at >= 0; at--) {
    phrase = phrase === '' ? normAt(t, at) : `${normAt(t, at)} ${phrase}`;
    words = words === '' ? rawAt(t, at) : `${rawAt(t, at)} ${words}`;
    const quality = PHRASES.get(phrase);
    if (quality !== undefined && !(phrase === 'over' && BEFORE_OVER.has(normAt(t, at - 1)))) found = { quality, words };
  }
  return found;
}

/** "or more", "or so", "and above", "-plus" after token `last`. */
export function qualifierAfter(t: Tokens, last: number): Qualifier | undefined {
  const hyphen = isTightDash(t, last + 1);
  if (normAt(t, hyphen ? last + 2 : last + 1) === 'plus') return { quality: 'at-least', words: 'plus' };
  const quality = AFTER.get(`${normAt(t, last + 1)} ${normAt(t, last + 2)}`);
  return quality && { quality, words: `${rawAt(t, last + 1)} ${rawAt(t, last + 2)}` };
}

const AFTER: ReadonlyMap<string, Quality> = new Map([
  ['or more', 'at-least'],
  ['or above', 'at-least'],
  ['and above', 'at-least'],
  ['and more', 'at-least'],
  ['or so', 'about'],
  ['or less', 'at-most'],
  ['or fewer', 'at-most'],
  ['or below', 'at-most'],
]);
