// The file `.concord/silenced.yaml`: a list of silences, made for people to read and to keep under version control. A broken entry
// is told and left out; the others count.

import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import type { Silence } from './finding.ts';

/** Longest file that is read, in UTF-16 units. */
const LONGEST = 2_000_000;
const MOST_PROBLEMS = 20;

export interface SilenceProblem {
  /** Offset into the text of the file. */
  readonly at: number;
  readonly message: string;
}

/** Reads the file. Never throws. */
export function readSilences(text: string): {
  readonly silences: readonly Silence[];
  readonly problems: readonly SilenceProblem[];
} {
  if (text.trim() === '') return { silences: [], problems: [] };
  if (text.length > LONGEST) return { silences: [], problems: [{ at: 0, message: 'the file is too large' }] };
  try {
    return read(text);
  } catch {
    return { silences: [], problems: [{ at: 0, message: 'cannot be read as YAML' }] };
  }
}

/** The text of an entry, to stand at the end of the file. */
export function silenceEntry(silence: Silence): string {
  return stringify([silence], { lineWidth: 0 });
}

function read(text: string): ReturnType<typeof readSilences> {
  const document = parseDocument(text, { maxAliasCount: 0 } as never);
  const [error] = document.errors;
  if (error) return { silences: [], problems: [{ at: error.pos[0], message: error.message.split('\n')[0] ?? '' }] };
  if (!isSeq(document.contents)) return { silences: [], problems: [{ at: 0, message: 'must be a list of silences' }] };
  const silences: Silence[] = [];
  const problems: SilenceProblem[] = [];
  for (const item of document.contents.items) {
    const at = (item as { readonly range?: readonly number[] } | null)?.range?.[0] ?? 0;
    const fields: unknown = isMap(item) ? item.toJSON() : undefined;
    const silence = silenceOf(fields);
    if (typeof silence === 'object') silences.push(silence);
    else if (problems.length < MOST_PROBLEMS) problems.push({ at, message: silence });
  }
  return { silences, problems };
}

/** The silence, or what is wrong with the fields. */
function silenceOf(fields: unknown): Silence | string {
  if (typeof fields !== 'object' || fields === null) return 'a silence has rule, document, words and reason';
  const { rule, document, words, before, after, reason } = fields as Record<string, unknown>;
  for (const [name, value] of Object.entries({ rule, document, words, reason }))
    if (typeof value !== 'string' || value.trim() === '') return `a silence needs “${name}”, in words`;
  return {
    rule: rule as string,
    document: document as string,
    words: words as string,
    reason: reason as string,
    ...(typeof before === 'string' && { before }),
    ...(typeof after === 'string' && { after }),
  };
}
