// Recognition by itself: reading, tokens, and what each paragraph names (with its dates and numbers, as the peers' entities have
// them), overlaps, and what each name means in its document. No sentences, document date, claims or fingerprints: what the
// full analysis adds is the difference.

import type { CompiledKnowledge } from '../../server/src/engine/analyse.ts';
import type { DocumentAnalysis, SourceDocument } from '../../server/src/engine/index.ts';
import { resolveOverlaps } from '../../server/src/engine/mentions/overlaps.ts';
import { furnitureTest, ofPageTest } from '../../server/src/engine/mentions/placed.ts';
import { resolveMentions } from '../../server/src/engine/mentions/resolve.ts';
import { analyseParagraph } from '../../server/src/engine/paragraph.ts';
import { findFurniture } from '../../server/src/engine/text/furniture.ts';
import { readProse } from '../../server/src/engine/text/read-prose.ts';

/** The mentions of a document, resolved without its date. */
export function recognise(source: SourceDocument, compiled: CompiledKnowledge): DocumentAnalysis['mentions'] {
  const { knowledge, names } = compiled;
  const prose = readProse(source);
  const furniture = findFurniture(prose.text, prose.blocks);
  const placed = prose.blocks.map(({ start, end, kind }) => {
    const paragraph = analyseParagraph(prose.text.slice(start, end), kind, { ...compiled, splitSentences: () => [] });
    return { paragraph, offset: start, kept: resolveOverlaps(paragraph.candidates) };
  });
  const tests = { inFurniture: furnitureTest(furniture), ofPage: ofPageTest(furniture) };
  return resolveMentions({ source: source.text, placed, knowledge, names, date: undefined, ...tests }).mentions;
}
