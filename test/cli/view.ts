// A view made by hand: texts, and the words in them that findings, mentions and claims are about. For reporters, which must
// not depend on what the engine finds.

import type {
  Claim,
  DocumentAnalysis,
  Entity,
  Finding,
  KnowledgeData,
  Mention,
  Place,
  View,
} from '../../server/src/engine/index.ts';
import { createKnowledge, lineStarts } from '../../server/src/engine/index.ts';

export interface HandMade {
  readonly texts: Readonly<Record<string, string>>;
  readonly findings?: readonly Finding[];
  readonly mentions?: Readonly<Record<string, readonly Mention[]>>;
  readonly claims?: Readonly<Record<string, readonly Claim[]>>;
  readonly entities?: readonly Entity[];
}

export function viewOf({ texts, findings = [], mentions = {}, claims = {}, entities = [] }: HandMade): View {
  const data: KnowledgeData = { sources: [], posts: [], entities, terms: [] };
  const analyse = (id: string, text: string): DocumentAnalysis => ({
    id,
    format: 'plain',
    length: text.length,
    lineStarts: lineStarts(text),
    blocks: [],
    furniture: [],
    sentences: [],
    quotations: [],
    markProblems: [],
    gaps: [],
    miscounts: [],
    reversed: [],
    ignores: [],
    date: undefined,
    mentions: mentions[id] ?? [],
    references: [],
    local: new Map(),
    claims: claims[id] ?? [],
    dates: [],
    shingles: new Uint32Array(),
  });
  const documents = new Map(Object.entries(texts).map(([id, text]) => [id, analyse(id, text)]));
  return {
    knowledge: createKnowledge(data),
    settings: { rules: {} },
    ids: [...documents.keys()].sort(),
    document: (id) => documents.get(id),
    excerpt: (id, span) => texts[id]?.slice(span.start, span.end) ?? '',
    mentionsOf: () => [],
    formsOf: () => [],
    wording: () => undefined,
    sharing: () => [],
    hasNotes: false,
    silenced: () => [],
    mentionedEntities: () => [],
    claimsOn: () => [],
    claimsFor: () => [],
    sidesFor: () => [],
    findings: (id) => findings.filter((finding) => finding.document === id),
  };
}

/** The place of the only occurrence of some words; throws for none and for several. */
export function placeOf(texts: Readonly<Record<string, string>>, document: string, words: string): Place {
  const text = texts[document] ?? '';
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0)
    throw new Error(`${JSON.stringify(words)} must stand once in ${document}`);
  return { document, start, end: start + words.length };
}
