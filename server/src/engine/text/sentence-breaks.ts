// Where sentences end by the rules of Unicode (UAX 29), for texts in the letters and marks of European languages. It finds
// the breaks that the platform's segmenter finds, in a fraction of the time; a text with any other character is left to that.

const UNKNOWN = 0;
const OTHER = 1;
const SPACE = 2;
const SEPARATOR = 3;
const LOWER = 4;
const UPPER = 5;
const LETTER = 6;
const DIGIT = 7;
/** The full stop, which stands in numbers and behind abbreviations too. */
const STOP = 8;
/** Marks that only end sentences. */
const END = 9;
/** Marks before which a sentence goes on. */
const CONTINUE = 10;
/** Quotation marks and brackets, opening ones too. */
const CLOSE = 11;

/** Offsets between the sentences of `text` from `from` to `to`, in order; undefined where a character is unknown. Linear. */
export function sentenceBreaks(text: string, from: number, to: number): readonly number[] | undefined {
  const breaks: number[] = [];
  let i = from;
  while (i < to) {
    const kind = kindAt(text, i);
    if (kind === UNKNOWN) return undefined;
    if (kind === SEPARATOR) {
      i = separatorEnd(text, i, to);
      if (i < to) breaks.push(i);
    } else if (kind === STOP || kind === END) {
      const end = kind === STOP && isInside(text, i, from, to) ? -(i + 1) : markEnd(text, i + 1, to, kind);
      i = Math.abs(end);
      if (end > 0 && i < to) breaks.push(i);
    } else i++;
  }
  return breaks;
}

/** A full stop before a digit, or between a letter and a capital: 5.43, U.S. */
function isInside(text: string, stop: number, from: number, to: number): boolean {
  const next = stop + 1 < to ? kindAt(text, stop + 1) : OTHER;
  if (next === DIGIT) return true;
  const before = stop > from ? kindAt(text, stop - 1) : OTHER;
  return next === UPPER && (before === UPPER || before === LOWER);
}

/** Offset behind a mark with the quotation marks, brackets and spaces that cling to it; negative where the sentence goes on. */
function markEnd(text: string, at: number, to: number, mark: number): number {
  let end = at;
  while (end < to && kindAt(text, end) === CLOSE) end++;
  while (end < to && kindAt(text, end) === SPACE) end++;
  if (end === to) return end;
  const next = kindAt(text, end);
  if (next === SEPARATOR) return separatorEnd(text, end, to);
  if (next === CONTINUE || next === STOP || next === END) return -end;
  return mark === STOP && firstLetter(text, end, to) === LOWER ? -end : end;
}

/** The kind of the next letter, separator or mark. */
function firstLetter(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const kind = kindAt(text, i);
    if (kind !== OTHER && kind !== SPACE && kind !== DIGIT && kind !== CONTINUE && kind !== CLOSE) return kind;
  }
  return OTHER;
}

function separatorEnd(text: string, at: number, to: number): number {
  return text.charCodeAt(at) === 13 && at + 1 < to && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

function kindAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  if (c < KINDS.length) return KINDS[c] as number;
  if (c >= 0x2000 && c < 0x2000 + PUNCTUATION.length) return PUNCTUATION[c - 0x2000] as number;
  return (c >= 0x20a0 && c <= 0x20bf) || c === 0xfffc ? OTHER : UNKNOWN;
}

/** Kinds up to U+024F. */
const KINDS: Readonly<Uint8Array> = Uint8Array.from({ length: 0x250 }, (_, c) => {
  const character = String.fromCharCode(c);
  if (c === 10 || c === 13 || c === 0x85) return SEPARATOR;
  if (c === 0xad) return UNKNOWN;
  if (character === '.') return STOP;
  if (character === '!' || character === '?') return END;
  if (/[,:;-]/.test(character)) return CONTINUE;
  if (/["'()[\]{}«»]/.test(character)) return CLOSE;
  if (/\s/.test(character)) return SPACE;
  if (/\d/.test(character)) return DIGIT;
  if (/\p{Lowercase}/u.test(character)) return LOWER;
  if (/[\p{Uppercase}\p{Lt}]/u.test(character)) return UPPER;
  return /\p{Alphabetic}/u.test(character) ? LETTER : OTHER;
});

/** Kinds from U+2000 to U+203A. */
const PUNCTUATION: Readonly<Uint8Array> = Uint8Array.from({ length: 0x3b }, (_, i) => {
  const character = String.fromCharCode(0x2000 + i);
  if (/\s/.test(character)) return i === 0x28 || i === 0x29 ? SEPARATOR : SPACE;
  if (/[–—]/.test(character)) return CONTINUE;
  if (/[‘-‟‹›]/.test(character)) return CLOSE;
  return /[‐-‗†-•…‰-›]/.test(character) ? OTHER : UNKNOWN;
});
