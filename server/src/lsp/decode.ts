// From the bytes of a file to its text. Refuses what is not text rather than guess: a wrong decoding would shift every offset.

export type Decoded = { readonly text: string } | { readonly problem: string; readonly missing?: boolean };

const LOOKED_AT = 64 * 1024;

/** UTF-8, with or without a mark, or UTF-16 with one. The mark is not text. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes);
  if (encoding === undefined && bytes.subarray(0, LOOKED_AT).includes(0)) return { problem: 'it is binary' };
  try {
    return { text: new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: `it is not valid ${encoding === undefined ? 'UTF-8' : 'UTF-16'}` };
  }
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}
