// The lexicon interns each spelling once: its folded key, a dense id of that key, its shape and its number value. Reading
// a text then costs one map look-up a word. It is a bounded cache that belongs to an engine; ids stay valid for its life.

import { foldWord } from './fold.ts';

/** Bits of {@link Word.shape}. */
export const Shape = {
  /** Starts with a capital letter. */
  Capital: 1,
  /** Two or more letters, all capitals. */
  AllCaps: 2,
  /** All digits, with thousands commas or a decimal point. */
  Number: 4,
  /** Letters (maybe with dots or inner apostrophes). */
  Alpha: 8,
  /** Punctuation or symbol. */
  Mark: 16,
  /** A hyphen or dash of any kind. */
  Dash: 32,
  /** An apostrophe or the possessive 's. */
  Possessive: 64,
  /** One capital letter, as in initials. */
  Initial: 128,
  /** Letters with full stops between: U.S., D.C. */
  Dotted: 256,
  /** Has a lower-case letter. */
  Lower: 512,
} as const;

/** One spelling, interned: `===` on words compares spellings, `id` compares folded keys. */
export interface Word {
  readonly raw: string;
  /** Folded key, see {@link foldWord}. */
  readonly norm: string;
  /** Dense id of `norm`. */
  readonly id: number;
  /** Id of the key less a plural s, or -1. */
  readonly singular: number;
  /** Bits of {@link Shape}. */
  readonly shape: number;
  /** Value of a number token, else NaN. */
  readonly value: number;
}

const LIMIT = 200_000;
/** Slots for words met of late, a power of two. */
const SLOTS = 1 << 14;
/** A lexicon of fewer words does without the slots. */
const FEW = 200;

/** Interns spellings; see the head of this file. */
export class Lexicon {
  readonly #words = new Map<string, Word>();
  readonly #ids = new Map<string, number>();
  /** Ids of spellings that were asked for without the rest of the word. */
  readonly #spellings = new Map<string, number>();
  #recent: (Word | undefined)[] | undefined;

  /** The word for a spelling. Past a limit of distinct spellings the cache starts anew; ids of keys are kept. */
  word(raw: string): Word {
    const known = this.#words.get(raw);
    if (known !== undefined) return known;
    if (this.#words.size >= LIMIT) this.#words.clear();
    const word = this.#make(detached(raw));
    this.#words.set(word.raw, word);
    return word;
  }

  /** The word for a stretch of a text: as {@link word}, but words met of late cost no new string. */
  wordAt(text: string, start: number, end: number): Word {
    if (this.#words.size < FEW) return this.word(text.slice(start, end));
    this.#recent ??= new Array<Word | undefined>(SLOTS).fill(undefined);
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
    const recent = this.#recent[slot];
    if (recent !== undefined && standsAt(recent.raw, text, start, end)) return recent;
    const word = this.word(text.slice(start, end));
    this.#recent[slot] = word;
    return word;
  }

  /** The id of a spelling of plain letters or of plain digits; cheaper than its {@link word}, of which it is the id. */
  idOf(raw: string): number {
    const known = this.#spellings.get(raw);
    if (known !== undefined) return known;
    if (this.#spellings.size >= LIMIT) this.#spellings.clear();
    const id = this.#words.get(raw)?.id ?? this.id(raw.charCodeAt(0) <= 57 ? raw : foldWord(raw));
    this.#spellings.set(raw, id);
    return id;
  }

  /** The dense id of a folded key. */
  id(norm: string): number {
    let id = this.#ids.get(norm);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(norm, id);
    }
    return id;
  }

  #make(raw: string): Word {
    const shape = shapeOf(raw);
    const norm = shape & Shape.Mark ? markNorm(raw) : shape & Shape.Number ? raw.replaceAll(',', '') : foldWord(raw);
    const single = shape & Shape.Alpha ? singularOf(raw, norm) : undefined;
    return {
      raw,
      norm,
      id: this.id(norm),
      singular: single === undefined ? -1 : this.id(single),
      shape,
      value: shape & Shape.Number ? Number(raw.replaceAll(',', '')) : Number.NaN,
    };
  }
}

function standsAt(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A copy that does not keep the text alive of which a long word may be a view. */
function detached(raw: string): string {
  return raw.length < 13 ? raw : `\n${raw}`.slice(1);
}

/** The key less a plural s; of designators too (MKIs). */
function singularOf(raw: string, norm: string): string | undefined {
  if (/^\p{Lu}{1,4}s$/u.test(raw)) return norm.slice(0, -1);
  if (norm.length <= 3 || !norm.endsWith('s') || norm.endsWith('ss')) return undefined;
  return norm.endsWith('ies') && norm.length > 5 ? `${norm.slice(0, -3)}y` : norm.slice(0, -1);
}

function markNorm(raw: string): string {
  return raw === '&' ? 'and' : raw;
}

function shapeOf(raw: string): number {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) return Shape.Number;
  if (/^[-‐‑‒–—−]$/.test(raw)) return Shape.Mark | Shape.Dash;
  if (/^['’ʼ](?:s|S)?$/.test(raw)) return Shape.Mark | Shape.Possessive;
  if (!/^\p{L}/u.test(raw)) return Shape.Mark;
  let shape: number = Shape.Alpha;
  if (/^\p{Lu}/u.test(raw)) shape |= Shape.Capital;
  if (/\p{Ll}/u.test(raw)) shape |= Shape.Lower;
  const letters = raw.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && !(shape & Shape.Lower)) shape |= Shape.AllCaps;
  if (letters.length === 1 && shape & Shape.Capital) shape |= Shape.Initial;
  if (raw.includes('.')) shape |= Shape.Dotted;
  return shape;
}
