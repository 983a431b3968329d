// Line starts of a text, so that an offset becomes a line without keeping or reading the text again.
// Lines end at \n, \r\n or \r, as in LSP. Lines and characters are zero-based UTF-16 units.

/** Zero-based line and UTF-16 character. */
export interface LineCharacter {
  readonly line: number;
  readonly character: number;
}

/** Offsets at which the lines of `text` start; the first is 0. */
export function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return Uint32Array.from(starts);
}

/** The line that holds `offset`; offsets past the end belong to the last line. */
export function lineAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Line and character of `offset`. */
export function positionAt(starts: Uint32Array, offset: number): LineCharacter {
  const line = lineAt(starts, offset);
  return { line, character: offset - (starts[line] ?? 0) };
}

/**
 * Offset of a position, clamped to the text: past the last line is the end, past a line's end stays on that line (before
 * the last unit of its line break, which is all that line starts can tell).
 */
export function offsetAt(starts: Uint32Array, length: number, position: LineCharacter): number {
  if (position.line < 0) return 0;
  if (position.line >= starts.length) return length;
  const start = starts[position.line] ?? 0;
  const next = starts[position.line + 1];
  return Math.min(start + Math.max(0, position.character), next === undefined ? length : next - 1);
}
