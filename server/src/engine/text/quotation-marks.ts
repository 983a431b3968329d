// The quotation marks of a text, told from apostrophes, inch marks and elisions: what each mark does by its neighbours alone.
// Pairing them is the matter of quotations.ts.

export type Style = 'double' | 'single';

/** One mark. `either` is a straight mark that its neighbours leave open. */
export interface QuotationMark {
  readonly at: number;
  readonly style: Style;
  readonly curly: boolean;
  readonly role: 'open' | 'close' | 'either';
  /** A single closing mark that may as well be the apostrophe of a plural: allies’. */
  readonly possessive: boolean;
}

const LETTER = /[\p{L}\p{M}\d]/u;
const BEFORE_OPENING = /[\s([{<\u2010-\u2015\-/“‘"'«:]/;
const AFTER_CLOSING = /[\s)\]}>\u2010-\u2015\-/”’"'».,;:!?]/;

/** All quotation marks of a text, in order. Linear. */
export function quotationMarks(text: string): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let at = 0; at < text.length; at++) {
    const c = text[at] as string;
    const mark =
      c === '“' || c === '”' || c === '"'
        ? doubleMark(text, at, c)
        : c === '‘' || c === '’' || c === "'"
          ? singleMark(text, at, c)
          : undefined;
    if (mark) marks.push(mark);
  }
  return marks;
}

function doubleMark(text: string, at: number, c: string): QuotationMark | undefined {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const mark = { at, style: 'double' as const, curly: c !== '"', possessive: false };
  if (c === '“') {
    // Turned the wrong way: “word“.
    const turned = !BEFORE_OPENING.test(before) && AFTER_CLOSING.test(after);
    return { ...mark, role: turned ? 'close' : 'open' };
  }
  if (c === '”') {
    const turned = /\s/.test(before) && LETTER.test(after);
    return { ...mark, role: turned ? 'open' : 'close' };
  }
  if (/[\d'’′]/.test(before) && /[\d'’′]/.test(text[at - 2] ?? ' ') && isMeasure(text, at)) return undefined;
  const opens = BEFORE_OPENING.test(before) && !/[\s.,;:!?)\]]/.test(after);
  const closes = !/\s/.test(before) && AFTER_CLOSING.test(after);
  return { ...mark, role: opens === closes ? 'either' : opens ? 'open' : 'close' };
}

/** Degrees, minutes and seconds: 15°30'20". */
function isMeasure(text: string, at: number): boolean {
  return /['’′°]\d{1,2}(?:\.\d+)?$/.test(text.slice(Math.max(0, at - 8), at));
}

function singleMark(text: string, at: number, c: string): QuotationMark | undefined {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  const letterBefore = LETTER.test(before);
  const letterAfter = LETTER.test(after);
  if (letterBefore && letterAfter) return undefined;
  // Years and clipped words: ’90s, ’em.
  if (!letterBefore && /^(?:\d\ds?|em|til|tis|twas|n|cause|round)(?![\p{L}\d])/iu.test(text.slice(at + 1, at + 8)))
    return undefined;
  const mark = { at, style: 'single' as const, curly: c !== "'" };
  const possessive = /[sSxXzZ]/.test(before) && /[\s.,;:)\-–—]/.test(after);
  if (c === '‘') return letterBefore ? undefined : { ...mark, role: 'open', possessive: false };
  if (c === '’') return BEFORE_OPENING.test(before) ? undefined : { ...mark, role: 'close', possessive };
  if (BEFORE_OPENING.test(before)) return letterAfter ? { ...mark, role: 'open', possessive: false } : undefined;
  return letterAfter ? undefined : { ...mark, role: 'close', possessive };
}
