// The gazetteer matcher: all names of the knowledge in one token trie, read against a text once. Its time does not depend on
// how many names there are. Spelling variants are its business: folded words, hyphens or spaces or neither, dots in
// acronyms, plurals, apostrophes, line breaks, & and "and".

import { type Lexicon, Shape, type Word } from '../text/lexicon.ts';
import { type Tokens, tokenise } from '../text/tokens.ts';

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
export function createMatcher<T>(patterns: Iterable<Pattern<T>>, lexicon: Lexicon): Matcher<T> {
  const trie = new Trie<Pattern<T>>();
  for (const pattern of patterns) {
    const keys = keysOf(pattern.name, lexicon);
    if (keys.length > 0 && keys.length <= 24) trie.add(keys, pattern);
  }
  return { size: trie.size, find: (tokens) => findAll(tokens, trie) };
}

/** A name of plain words, to which the tokeniser would do nothing else than to split them. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

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

function findAll<T>(tokens: Tokens, trie: Trie<Pattern<T>>): readonly Match<T>[] {
  const matches: Match<T>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.words[i] as Word;
    let node = trie.step(0, word.id);
    const plural = node < 0 && word.singular >= 0 ? trie.step(0, word.singular) : -1;
    if (node < 0 && plural < 0) continue;
    let best: Match<T> | undefined = accept(tokens, i, i, trie.values(node >= 0 ? node : plural), node < 0);
    const shorter: Match<T>[] = [];
    let at = i;
    while (node >= 0) {
      const next = nextKey(tokens, at);
      if (next < 0) break;
      const following = tokens.words[next] as Word;
      const child = trie.step(node, following.id);
      const end = child >= 0 ? child : following.singular >= 0 ? trie.step(node, following.singular) : -1;
      const longer = end >= 0 ? accept(tokens, i, next, trie.values(end), child < 0) : undefined;
      if (longer && best) shorter.push({ ...best, shorter: true });
      best = longer ?? best;
      node = child;
      at = next;
    }
    if (best) matches.push(best, ...shorter);
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
  patterns: readonly Pattern<T>[] | undefined,
  plural: boolean,
): Match<T> | undefined {
  if (!patterns) return undefined;
  const fitting = patterns.filter((pattern) => !(plural && pattern.singular) && caseFits(pattern, tokens, first, last));
  return fitting.length > 0 ? { first, last, patterns: fitting } : undefined;
}

/** Whether the text's capitals can be those of the name: an acronym is not a common word, a name is not lower case. */
function caseFits<T>(pattern: Pattern<T>, tokens: Tokens, first: number, last: number): boolean {
  const name = pattern.name;
  const lower = !/\p{Lu}/u.test(name);
  if (lower) return true;
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
  const start = tokens.words[first] as Word;
  if (pattern.acronym) {
    if (upper === words) return true;
    if (first === last && name.includes(start.raw)) return true;
    const mixed = /\p{Ll}/u.test(name);
    return mixed ? sourceEquals(pattern.name, tokens, first, last) : letters >= 4 && capitals === words;
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

/** A trie over dense word ids: one open-addressed table for all edges, one list of values a node. */
class Trie<V> {
  #keys = new Float64Array(1 << 12).fill(-1);
  #children = new Int32Array(1 << 12);
  #edges = 0;
  #nodes = 1;
  readonly #values: (V[] | undefined)[] = [];
  #roots = new Int32Array(1 << 12).fill(-1);
  size = 0;

  add(path: readonly number[], value: V): void {
    let node = 0;
    for (const id of path) {
      let child = this.step(node, id);
      if (child < 0) {
        child = this.#nodes++;
        this.#link(node, id, child);
      }
      node = child;
    }
    const values = this.#values[node];
    if (values) values.push(value);
    else this.#values[node] = [value];
    this.size++;
  }

  values(node: number): readonly V[] | undefined {
    return this.#values[node];
  }

  /** The child of `node` by word id, or -1. */
  step(node: number, id: number): number {
    if (node === 0) return this.#roots[id] ?? -1;
    const mask = this.#keys.length - 1;
    const key = node * 0x400000 + id;
    for (let slot = hash(node, id) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#keys[slot] as number;
      if (found === key) return this.#children[slot] as number;
      if (found < 0) return -1;
    }
  }

  #link(node: number, id: number, child: number): void {
    if (node === 0) {
      if (id >= this.#roots.length) {
        const larger = new Int32Array(2 ** Math.ceil(Math.log2(id + 2))).fill(-1);
        larger.set(this.#roots);
        this.#roots = larger;
      }
      this.#roots[id] = child;
      return;
    }
    if (this.#edges * 2 >= this.#keys.length) this.#grow();
    this.#insert(node * 0x400000 + id, node, id, child);
    this.#edges++;
  }

  #insert(key: number, node: number, id: number, child: number): void {
    const mask = this.#keys.length - 1;
    let slot = hash(node, id) & mask;
    while ((this.#keys[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#children[slot] = child;
  }

  #grow(): void {
    const keys = this.#keys;
    const children = this.#children;
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#children = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (key >= 0) this.#insert(key, Math.floor(key / 0x400000), key % 0x400000, children[i] as number);
    }
  }
}

function hash(node: number, id: number): number {
  return (Math.imul(node, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b)) >>> 7;
}
