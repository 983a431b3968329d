// From the bytes of a file to its text. Refuses what is not text rather than guess, and says where: a wrong decoding would
// shift every offset.

export type Decoded = { readonly text: string } | { readonly problem: string };

/** UTF-8, with or without a mark, or UTF-16 with one. The mark is not text. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (utf16) return decodeUtf16(bytes, utf16);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { problem: `is binary (NUL at byte ${zero})` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: `is not UTF-8 at byte ${invalidByte(bytes)}` };
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? { problem: 'is binary (it begins like UTF-16 and holds NUL characters)' } : { text };
  } catch {
    return { problem: 'is not UTF-16, although it begins like it' };
  }
}

/** Offset of the first byte that cannot stand in UTF-8. */
function invalidByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) return i;
    i += length;
  }
  return bytes.length;
}

/** Length of the character that starts at `i`; 0 where none does. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
  for (let k = 1; k < length; k++) {
    if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[i + 1] ?? 0;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  return length;
}
