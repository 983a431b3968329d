// Recogniser of documents by their kind and number: "Executive Order 14186", "Executive Order to Build the Iron Dome for
// America", "National Security Memorandum 22", "UN Security Council Resolution 2231".

import { Shape, type Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { formOf } from './person-names.ts';
import { CONNECTORS } from './words.ts';

/** The words of kind, folded; those that name a document even without a number come with `bare`. */
const KINDS: readonly { readonly words: readonly string[]; readonly bare?: boolean }[] = [
  { words: ['executive', 'order'], bare: true },
  { words: ['presidential', 'decree'] },
  { words: ['presidential', 'proclamation'] },
  { words: ['presidential', 'memorandum'] },
  { words: ['presidential', 'policy', 'directive'] },
  { words: ['national', 'security', 'memorandum'] },
  { words: ['national', 'security', 'decision', 'directive'] },
  { words: ['security', 'council', 'resolution'] },
  { words: ['general', 'assembly', 'resolution'] },
  { words: ['house', 'resolution'] },
  { words: ['senate', 'resolution'] },
  { words: ['public', 'law'] },
];

const LAST: ReadonlySet<string> = new Set(KINDS.map(({ words }) => words[words.length - 1] as string));

/** Documents by kind and number in a paragraph, by start. */
export function findDecrees(tokens: Tokens): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens.words[i] as Word;
    if ((word.shape & Shape.Capital) === 0 || !LAST.has(word.norm)) continue;
    const kind = KINDS.find(({ words }) => endsWith(tokens, i, words));
    if (!kind) continue;
    const first = withOrganisation(tokens, i - kind.words.length + 1);
    const last = numberEnd(tokens, i) ?? (kind.bare ? titleEnd(tokens, i) : undefined);
    if (last === undefined) continue;
    found.push({
      start: tokens.starts[first] as number,
      end: tokens.ends[last] as number,
      firstToken: first,
      lastToken: last,
      by: 'phrase',
      type: 'document',
      options: [],
      form: formOf(tokens, first, last),
      reason: `${kind.words.join(' ')} by its ${last === i ? 'name' : 'number or title'}`,
    });
    i = last;
  }
  return found;
}

function endsWith(tokens: Tokens, at: number, words: readonly string[]): boolean {
  return words.every((wanted, k) => {
    const word = tokens.words[at - words.length + 1 + k] as Word | undefined;
    return word !== undefined && word.norm === wanted && (word.shape & Shape.Capital) !== 0;
  });
}

/** "UN Security Council Resolution". */
function withOrganisation(tokens: Tokens, first: number): number {
  return (tokens.words[first - 1] as Word | undefined)?.norm === 'un' ? first - 1 : first;
}

/** "14186", "No. 500", "2231 (2015)", "118-31". */
function numberEnd(tokens: Tokens, at: number): number | undefined {
  let i = at + 1;
  if (/^(?:no|number)$/.test((tokens.words[i] as Word | undefined)?.norm ?? '')) i++;
  if ((tokens.words[i] as Word | undefined)?.raw === '.') i++;
  if ((((tokens.words[i] as Word | undefined)?.shape ?? 0) & Shape.Number) === 0) return undefined;
  const dash = ((tokens.words[i + 1] as Word | undefined)?.shape ?? 0) & Shape.Dash;
  return dash && (((tokens.words[i + 2] as Word | undefined)?.shape ?? 0) & Shape.Number) !== 0 ? i + 2 : i;
}

/** "… to Build the Iron Dome for America": capitals and connectors that follow "to" or "on"; else the kind alone. */
function titleEnd(tokens: Tokens, at: number): number {
  if (!/^(?:to|on)$/.test((tokens.words[at + 1] as Word | undefined)?.norm ?? '')) return at;
  let last = at;
  for (let i = at + 2; i < tokens.length && i < at + 16; i++) {
    const word = tokens.words[i] as Word;
    if (word.shape & Shape.Capital && word.shape & Shape.Alpha) last = i;
    else if (!CONNECTORS.has(word.norm) && (word.shape & Shape.Dash) === 0 && (word.shape & Shape.Possessive) === 0)
      break;
  }
  return last;
}
