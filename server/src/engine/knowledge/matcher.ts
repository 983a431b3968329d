// The gazetteer matcher: all names of the knowledge in one token trie, read against a text once. Its time does not depend on
// how many names there are. Spelling variants are its business: folded words, hyphens or spaces or neither, dots in
// acronyms, plurals, apostrophes, line breaks, & and "and".

import { type Lexicon, Shape, type Word } from '../text/lexicon.ts';
import { type Tokens, tokenise } from '../text/tokens.ts';
import { Trie } from './trie.ts';

/** One way of writing one thing. `payload` is handed back on a match. */
export interface Pattern<T> {
  readonly name: string;
  readonly acronym?: boolean;
  /** Every word must be capitalised in the text (names of people). */
  readonly strictCase?: boolean;
  /** Has no plural: a person or a place is not several (Frances is not France). */
  readonly singular?: boolean;
  readonly payload: T;
}

/** Tokens `first` to `last` (inclusive) are written like these patterns, in the order of their payloads' addition. */
export interface Match<T> {
  readonly first: number;
  readonly last: number;
  readonly patterns: readonly Pattern<T>[];
  /** A shorter name that starts where the longest does: S-400 in "S-400 deal". */
  readonly shorter?: boolean;
}

export interface Matcher<T> {
  /** At every token where names start, the longest one, then the shorter ones in it. */
  find(tokens: Tokens): readonly Match<T>[];
  readonly size: number;
}

/** Compiles patterns to a matcher. Time and memory are linear in the patterns. */
export function createMatcher<T>(patterns: readonly Pattern<T>[], lexicon: Lexicon): Matcher<T> {
  const trie = new Trie<Ending<T>>(patterns.length);
  let size = 0;
  for (const pattern of patterns) {
    const keys = keysOf(pattern.name, lexicon);
    if (keys.length === 0 || keys.length > 24) continue;
    const ending = trie.reach(keys, newEnding<T>);
    ending.patterns.push(pattern);
    ending.letters.push(lettersOf(pattern.name));
    size++;
  }
  return { size, find: (tokens) => findAll(tokens, trie) };
}

type Letters = 'small' | 'large' | 'mixed';

/** The patterns whose words end at one node, and which letters each has. */
interface Ending<T> {
  readonly patterns: Pattern<T>[];
  readonly letters: Letters[];
}

function newEnding<T>(): Ending<T> {
  return { patterns: [], letters: [] };
}

function lettersOf(name: string): Letters {
  if (name === name.toLowerCase()) return 'small';
  return name === name.toUpperCase() ? 'large' : 'mixed';
}

/** A name of plain words, to which the tokeniser would do nothing else than to split them. */
const PLAIN = /^[A-Za-z0-9]+(?:(?:, |[ /-])[A-Za-z0-9]+)*$/;

/** Ids of the words of a name that count for matching. */
function keysOf(name: string, lexicon: Lexicon): readonly number[] {
  const plain = PLAIN.test(name) ? name.match(/[A-Za-z]+|[0-9]+/g) : null;
  if (plain) return plain.map((word) => lexicon.idOf(word));
  const tokens = tokenise(name, lexicon);
  const keys: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.words[i] as Word;
    if (isSkippable(word)) continue;
    keys.push(word.id);
  }
  return keys;
}

function findAll<T>(tokens: Tokens, trie: Trie<Ending<T>>): readonly Match<T>[] {
  const matches: Match<T>[] = [];
  const shorter: Match<T>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.words[i] as Word;
    let node = trie.step(0, word.id);
    const plural = node < 0 && word.singular >= 0 ? trie.step(0, word.singular) : -1;
    if (node < 0 && plural < 0) continue;
    let best: Match<T> | undefined = accept(tokens, i, i, trie.value(node >= 0 ? node : plural), node < 0);
    let at = i;
    while (node >= 0) {
      const next = nextKey(tokens, at);
      if (next < 0) break;
      const following = tokens.words[next] as Word;
      const child = trie.step(node, following.id);
      const end = child >= 0 ? child : following.singular >= 0 ? trie.step(node, following.singular) : -1;
      const longer = end >= 0 ? accept(tokens, i, next, trie.value(end), child < 0) : undefined;
      if (longer && best) shorter.push({ ...best, shorter: true });
      best = longer ?? best;
      node = child;
      at = next;
    }
    if (best) matches.push(best);
    for (const match of shorter) matches.push(match);
    shorter.length = 0;
  }
  return matches;
}

/** Index of the next token that counts, past hyphens and the like that may stand inside a name; -1 at the end. */
function nextKey(tokens: Tokens, at: number): number {
  for (let next = at + 1; next < tokens.length && next <= at + 3; next++) {
    const word = tokens.words[next] as Word;
    if (!isSkippable(word)) return next;
    if ((word.raw === '.' || word.raw === ',') && !stopBelongs(tokens, next)) return -1;
    if (word.raw === '/' && tokens.ends[next - 1] !== tokens.starts[next]) return -1;
  }
  return -1;
}

/** A full stop inside a name follows an initial or Jr; a comma stands before Jr. */
function stopBelongs(tokens: Tokens, at: number): boolean {
  const before = tokens.words[at - 1] as Word;
  if (((tokens.words[at + 1] as Word | undefined)?.shape ?? 0) & Shape.Number) return false;
  if ((tokens.words[at] as Word).raw === ',')
    return /^(?:jr|sr|d|ii|iii)/.test((tokens.words[at + 1] as Word | undefined)?.norm ?? '');
  return (
    (before.shape & Shape.Initial) !== 0 || /^(?:jr|sr|st|lt|gen|brig|maj|col|capt|adm|dr|mt|ft)$/.test(before.norm)
  );
}

/** Marks that names are written with or without. */
function isSkippable(word: Word): boolean {
  if ((word.shape & Shape.Mark) === 0) return false;
  return (
    (word.shape & Shape.Dash) !== 0 ||
    word.raw === '.' ||
    word.raw === ',' ||
    word.raw === '/' ||
    word.raw === "'" ||
    word.raw === '’' ||
    word.raw === '‘' ||
    word.raw === '“' ||
    word.raw === '"'
  );
}

function accept<T>(
  tokens: Tokens,
  first: number,
  last: number,
  ending: Ending<T> | undefined,
  plural: boolean,
): Match<T> | undefined {
  if (!ending) return undefined;
  const { patterns, letters } = ending;
  const written = capitalsOf(tokens, first, last);
  let fitting: Pattern<T>[] | undefined;
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i] as Pattern<T>;
    const mixed = letters[i] === 'mixed';
    const fits =
      !(plural && pattern.singular) &&
      (letters[i] === 'small' || caseFits(pattern, mixed, written, tokens, first, last));
    if (fits) fitting?.push(pattern);
    else fitting ??= patterns.slice(0, i);
  }
  if (!fitting) return { first, last, patterns };
  return fitting.length > 0 ? { first, last, patterns: fitting } : undefined;
}

/** Counts of the letters and words of a stretch of text. */
interface Capitals {
  readonly letters: number;
  readonly words: number;
  readonly capitals: number;
  /** Words in capitals throughout. */
  readonly upper: number;
}

function capitalsOf(tokens: Tokens, first: number, last: number): Capitals {
  let letters = 0;
  let words = 0;
  let capitals = 0;
  let upper = 0;
  for (let i = first; i <= last; i++) {
    const word = tokens.words[i] as Word;
    if ((word.shape & Shape.Alpha) === 0) continue;
    letters += word.raw.length;
    words++;
    if (word.shape & Shape.Capital) capitals++;
    if (word.shape & (Shape.AllCaps | Shape.Initial | Shape.Dotted)) upper++;
  }
  return { letters, words, capitals, upper };
}

/** Whether the text's capitals can be those of the name: an acronym is not a common word, a name is not lower case. */
function caseFits<T>(
  pattern: Pattern<T>,
  mixed: boolean,
  { letters, words, capitals, upper }: Capitals,
  tokens: Tokens,
  first: number,
  last: number,
): boolean {
  const { name } = pattern;
  const start = tokens.words[first] as Word;
  if (pattern.acronym) {
    if (upper === words) return true;
    if (first === last && name.includes(start.raw)) return true;
    return mixed ? sourceEquals(name, tokens, first, last) : letters >= 4 && capitals === words;
  }
  if ((start.shape & (Shape.Capital | Shape.Number)) === 0) return sourceEquals(name, tokens, first, last);
  if (pattern.strictCase || words <= 1) return capitals === words || sourceEquals(name, tokens, first, last);
  return capitals === words || words >= 3 || isGenericHead(tokens.words[last] as Word);
}

/** Letter for letter the name, hyphens and spaces aside (iCET, al-Assad). */
function sourceEquals(name: string, tokens: Tokens, first: number, last: number): boolean {
  let joined = '';
  for (let i = first; i <= last; i++) joined += (tokens.words[i] as Word).raw;
  return strip(joined) === strip(name);
}

function strip(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Nouns of kind that a text may write small inside a name: Oval office, Indo-Pacific strategy. */
function isGenericHead(word: Word): boolean {
  return /^(?:office|house|ministry|department|sea|ocean|strait|peninsula|gulf|council|agency|command|committee|treaty|agreement|accord|pact|review|strategy|dialog|dialogue|talk|forum|summit|exercise|deal|class|submarine|fighter|missile|system|navy|army|guard|framework|initiative|partnership|program|group|state|administration|doctrine|arrangement|convention|protocol)s?$/.test(
    word.norm,
  );
}
