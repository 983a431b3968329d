// Recognition by itself: reading, tokens, every recogniser of names, overlaps, and what each name means in its document.
// No dates, numbers, sentences, claims or fingerprints: what the full analysis adds is the difference.

import type { CompiledKnowledge } from '../../server/src/engine/analyse.ts';
import type { DocumentAnalysis, SourceDocument } from '../../server/src/engine/index.ts';
import { findAcronymDefinitions } from '../../server/src/engine/mentions/acronyms.ts';
import { findAdministrations } from '../../server/src/engine/mentions/administrations.ts';
import { findDeals } from '../../server/src/engine/mentions/deals.ts';
import { findDesignators } from '../../server/src/engine/mentions/designators.ts';
import { findKnown } from '../../server/src/engine/mentions/known.ts';
import { findOfficials } from '../../server/src/engine/mentions/officials.ts';
import { resolveOverlaps } from '../../server/src/engine/mentions/overlaps.ts';
import { adoptKnown, findPhrases } from '../../server/src/engine/mentions/phrases.ts';
import { furnitureTest, type Placed } from '../../server/src/engine/mentions/placed.ts';
import { resolveMentions } from '../../server/src/engine/mentions/resolve.ts';
import { findFurniture } from '../../server/src/engine/text/furniture.ts';
import { readProse } from '../../server/src/engine/text/read-prose.ts';
import { tokenise } from '../../server/src/engine/text/tokens.ts';

/** The mentions of a document, resolved without its date. */
export function recognise(source: SourceDocument, { knowledge, names, lexicon }: CompiledKnowledge): DocumentAnalysis['mentions'] {
  const prose = readProse(source);
  const inFurniture = furnitureTest(findFurniture(prose.text, prose.blocks));
  const placed = prose.blocks.map((block): Placed => {
    const text = prose.text.slice(block.start, block.end);
    const tokens = tokenise(text, lexicon);
    const known = findKnown(tokens, names);
    const designators = findDesignators(tokens);
    const candidates = [
      ...known,
      ...findOfficials(tokens, names, known),
      ...designators,
      ...findDeals(tokens, [...known, ...designators]),
      ...findAdministrations(tokens, known),
      ...adoptKnown(findPhrases(tokens, block.kind === 'heading'), known, tokens),
    ];
    const acronyms = findAcronymDefinitions(tokens);
    const paragraph = { text, kind: block.kind, tokens, sentences: [], quotations: [], dates: [], numbers: [], candidates, acronyms };
    return { paragraph, offset: block.start, kept: resolveOverlaps(candidates) };
  });
  return resolveMentions({ source: source.text, placed, knowledge, names, date: undefined, inFurniture }).mentions;
}
