// Recogniser of known names: every name of the knowledge, by the matcher. Parts of people's names (surnames, given names)
// become candidates of their own kind, since they need an introduction.

import type { Match } from '../knowledge/matcher.ts';
import type { NameIndex, NameOption } from '../knowledge/names.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';

/** Candidates for all known names in a paragraph, by start. */
export function findKnown(tokens: Tokens, index: NameIndex): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of index.names.find(tokens)) {
    // Of shorter names only systems are kept beside the longer one around them.
    if (match.shorter && match.patterns.every(({ payload }) => payload.entity.type !== 'system')) continue;
    const candidate = candidateOf(tokens, match);
    if (candidate.type === 'system' && isHull(tokens, match)) continue;
    if (!match.shorter || candidate.type === 'system') candidates.push(candidate);
  }
  return candidates;
}

/** Types whose names stay mentions inside a longer name. */
const INNER: ReadonlySet<string> = new Set(['system', 'agreement', 'initiative']);

function candidateOf(tokens: Tokens, match: Match<NameOption>): Candidate {
  const all = match.patterns.map((pattern) => pattern.payload);
  const full = all.length === 1 && isFull(all[0] as NameOption) ? all : all.filter(isFull);
  const options = full.length > 0 ? full : all;
  const first = options[0] as NameOption;
  const word = tokens.words[match.first] as Word;
  const last = pluralEnd(tokens, match.last);
  return {
    start: tokens.starts[match.first] as number,
    end: tokens.ends[last] as number,
    firstToken: match.first,
    lastToken: last,
    by: full.length > 0 ? 'name' : 'part',
    type: first.entity.type,
    options: dedupe(options),
    reason: `${first.part === 'acronym' || word.shape & Shape.AllCaps ? 'acronym' : 'name'} “${first.alias}”`,
    ...(INNER.has(first.entity.type) && { keepInside: true }),
  };
}

function isFull({ part }: NameOption): boolean {
  return part === 'full' || part === 'acronym';
}

function dedupe(options: readonly NameOption[]): readonly NameOption[] {
  if (options.length === 1) return options;
  const seen = new Set<string>();
  return options.filter((option) => !seen.has(option.entity.id) && seen.add(option.entity.id));
}

/** The token that ends a name with its plural: the "s" of "MiG-21s" is a token of its own. */
export function pluralEnd(tokens: Tokens, last: number): number {
  const touches = tokens.ends[last] === tokens.starts[last + 1];
  const isNumber = ((tokens.words[last] as Word).shape & Shape.Number) !== 0;
  return touches && isNumber && (tokens.words[last + 1] as Word).raw === 's' ? last + 1 : last;
}

/** "the frigates Udaygiri (F35) and Himgiri (F34)": a letter and a number in brackets behind a ship's name. */
function isHull(tokens: Tokens, match: Match<NameOption>): boolean {
  if (match.last !== match.first + 1 || !/^[A-Z]$/.test((tokens.words[match.first] as Word).raw)) return false;
  if ((tokens.words[match.first - 1] as Word | undefined)?.raw !== '(') return false;
  if ((tokens.words[match.last + 1] as Word | undefined)?.raw !== ')') return false;
  for (let i = Math.max(0, match.first - 30); i < match.first - 1; i++)
    if (/^(?:frigate|destroyer|corvette|ship|warship|vessel|submarine)s?$/.test((tokens.words[i] as Word).norm))
      return true;
  return false;
}
