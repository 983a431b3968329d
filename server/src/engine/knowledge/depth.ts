// How deep a YAML text nests, told from its tokens alone. The YAML reader recurses, and running out of stack in it can end
// the whole process, so this comes first; it never recurses itself.

import { Lexer } from 'yaml';

const MAX_BRACKETS = 32;
/** Of `-`, `?` and `:` on one line; each may open a level. */
const MAX_MARKS = 16;
const MAX_INDENT = 100;

/** Offset at which the text nests deeper than any knowledge file does; undefined where it never does. */
export function tooDeepAt(text: string): number | undefined {
  let offset = 0;
  let brackets = 0;
  let marks = 0;
  let lineStart = true;
  for (const token of new Lexer().lex(text)) {
    switch (token) {
      case '[':
      case '{':
        brackets++;
        break;
      case ']':
      case '}':
        brackets = Math.max(0, brackets - 1);
        break;
      case '-':
      case '?':
      case ':':
        marks++;
        break;
      case ',':
      case '\n':
      case '\r\n':
        marks = 0;
        break;
    }
    const indent = lineStart && /^ +$/.test(token) ? token.length : 0;
    if (brackets > MAX_BRACKETS || marks > MAX_MARKS || indent > MAX_INDENT) return offset;
    lineStart = token === '\n' || token === '\r\n';
    if (!CONTROL.has(token)) offset += token.length;
  }
  return undefined;
}

/** Tokens that stand for no characters of the text: byte-order mark, document, flow error, scalar. */
const CONTROL: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
