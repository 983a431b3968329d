// Colours, and text that is safe to show on a terminal: texts are untrusted, and a control character in one could move the
// cursor, change the title or hide words.

import type { Severity } from '../engine/index.ts';

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  severity(severity: Severity, text: string): string;
}

const SEVERITY_CODES: Readonly<Record<Severity, string>> = { error: '31', warning: '33', information: '36', hint: '2' };

/** Styles that colour, or that leave the text as it is. */
export function styleFor(color: boolean): Style {
  const paint = (code: string, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    bold: (text) => paint('1', text),
    dim: (text) => paint('2', text),
    severity: (severity, text) => paint(SEVERITY_CODES[severity], text),
  };
}

/** One line without control, bidirectional or line-separating characters. */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** Columns that a line takes on a terminal. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let sum = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text))
    sum += WIDE.test(segment) ? 2 : NONE.test(segment) ? 0 : 1;
  return sum;
}

const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f/u;
const NONE = /^[\p{Mn}\p{Me}\u200b-\u200d\ufeff]+$/u;
