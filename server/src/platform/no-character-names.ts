// Stands in for the table of named characters that the Markdown parser brings along: nothing here decodes them, since every
// offset is an offset of the source.

export function decodeNamedCharacterReference(): false {
  return false;
}
