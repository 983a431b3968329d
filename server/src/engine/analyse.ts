// From the text of one document to its analysis. Paragraphs are analysed by themselves and kept by their words; everything
// that needs the whole document (its date, what names mean, claims) is composed from them.

import { findClaims } from './claims/find-claims.ts';
import { documentGaps, documentMarkProblems, documentQuotations } from './claims/quoted.ts';
import { findMiscounts, findReversed } from './claims/sums.ts';
import { documentDate } from './dating/document-date.ts';
import { inferDate } from './dating/inferred.ts';
import { statedDates } from './dating/stated.ts';
import type { Block, DocumentAnalysis, SourceDocument, StatedDate } from './document.ts';
import { createKnowledge, type Knowledge } from './knowledge/knowledge.ts';
import type { KnowledgeData } from './knowledge/model.ts';
import { createNameIndex, type NameIndex } from './knowledge/names.ts';
import { findReferences } from './mentions/definite.ts';
import { resolveOverlaps } from './mentions/overlaps.ts';
import { furnitureTest, type InFurniture, ofPageTest, type Placed } from './mentions/placed.ts';
import { resolveMentions } from './mentions/resolve.ts';
import { analyseParagraph, type Paragraph } from './paragraph.ts';
import type { DateInterval } from './text/calendar.ts';
import { findFurniture } from './text/furniture.ts';
import { ignoreComments } from './text/ignore-comments.ts';
import { Lexicon } from './text/lexicon.ts';
import { lineStarts } from './text/lines.ts';
import { readChunk } from './text/markdown.ts';
import type { Prose } from './text/prose.ts';
import { readProse } from './text/read-prose.ts';
import { Recent } from './text/recent.ts';
import { resolveDate } from './text/resolve-date.ts';
import { sentenceSplitter } from './text/sentences.ts';
import { keptRuns, shingles } from './text/shingles.ts';
import type { Span } from './text/span.ts';
import { wordRun } from './text/word-runs.ts';

/** The knowledge made ready for reading texts: indexed, its names compiled. Shared by any number of workspaces. */
export interface CompiledKnowledge {
  readonly knowledge: Knowledge;
  readonly names: NameIndex;
  readonly lexicon: Lexicon;
}

/** Compiles knowledge; linear in it, and the costly part of making a workspace. */
export function compileNames(data: KnowledgeData): CompiledKnowledge {
  const lexicon = new Lexicon();
  const knowledge = createKnowledge(data);
  return { knowledge, lexicon, names: createNameIndex(knowledge, lexicon) };
}

/** How much work was done; counted, so that tests can hold it down. */
export interface Counters {
  paragraphsAnalysed: number;
  paragraphsReused: number;
}

/** Analyses documents against one knowledge; keeps paragraphs by their words, the most recent ones. */
export class Analyser {
  readonly counters: Counters = { paragraphsAnalysed: 0, paragraphsReused: 0 };
  readonly #compiled: CompiledKnowledge;
  readonly #splitSentences = sentenceSplitter();
  readonly #paragraphs = new Recent<KeptParagraph>(4000);
  readonly #chunks = new Recent<Prose>(1000);

  constructor(compiled: CompiledKnowledge) {
    this.#compiled = compiled;
  }

  /** A pure function of the source, but for the time it takes. Linear in its length; never throws on any text. */
  analyse(source: SourceDocument): DocumentAnalysis {
    const { text } = source;
    const prose = readProse(source, (chunk) => this.#chunks.get(chunk) ?? this.#chunks.set(chunk, readChunk(chunk)));
    const furniture = findFurniture(prose.text, prose.blocks);
    const inFurniture = furnitureTest(furniture);
    const placed = prose.blocks.map((block) => this.#place(prose.text, block));
    const paragraphs = placed.map(({ paragraph }) => paragraph);
    const stated = statedDates({
      source: text,
      frontMatter: prose.frontMatter,
      blocks: prose.blocks,
      paragraphs,
      furniture,
    });
    const date = documentDate(stated, inferDate(placed, this.#compiled.knowledge, inFurniture));
    const { mentions, local } = resolveMentions({
      source: text,
      placed,
      knowledge: this.#compiled.knowledge,
      names: this.#compiled.names,
      date: date?.interval,
      inFurniture,
      ofPage: ofPageTest(furniture),
    });
    return {
      id: source.id,
      format: source.format,
      length: text.length,
      lineStarts: lineStarts(text),
      blocks: prose.blocks,
      furniture,
      sentences: placed.flatMap(({ paragraph, offset }) => paragraph.sentences.map((span) => moved(span, offset))),
      quotations: documentQuotations(placed),
      markProblems: documentMarkProblems(placed, inFurniture),
      gaps: documentGaps(placed, inFurniture),
      miscounts: findMiscounts(placed, inFurniture),
      reversed: findReversed(placed, inFurniture),
      ignores: source.format === 'plain' ? [] : ignoreComments(text, prose.blocks),
      date,
      mentions,
      references: findReferences({ source: text, placed, knowledge: this.#compiled.knowledge, mentions, inFurniture }),
      local,
      claims: findClaims(
        { source: text, knowledge: this.#compiled.knowledge, date: date?.interval, mentions },
        placed,
        inFurniture,
      ),
      dates: placed.flatMap((place) => ruleDates(place, date?.interval, inFurniture)),
      shingles: shingles(
        placed
          .filter(({ offset }) => !inFurniture(offset))
          .map(({ paragraph }) => keptRuns(wordRun(paragraph.tokens), paragraph.quotations)),
      ),
    };
  }

  #place(prose: string, block: Block): Placed {
    const text = prose.slice(block.start, block.end);
    const key = `${block.kind}\n${text}`;
    let kept = this.#paragraphs.get(key);
    if (kept) this.counters.paragraphsReused++;
    else {
      this.counters.paragraphsAnalysed++;
      const { lexicon, names } = this.#compiled;
      const paragraph = analyseParagraph(text, block.kind, { lexicon, names, splitSentences: this.#splitSentences });
      kept = this.#paragraphs.set(key, { paragraph, overlaps: resolveOverlaps(paragraph.candidates) });
    }
    return { paragraph: kept.paragraph, offset: block.start, kept: kept.overlaps };
  }
}

interface KeptParagraph {
  readonly paragraph: Paragraph;
  readonly overlaps: Placed['kept'];
}

function moved(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** Dates that a calendar can contradict: with a weekday and a day, or impossible. */
function ruleDates(
  { paragraph, offset }: Placed,
  reference: DateInterval | undefined,
  inFurniture: InFurniture,
): readonly StatedDate[] {
  return paragraph.dates.flatMap((date): readonly StatedDate[] => {
    const { stated } = date;
    if (stated.kind !== 'calendar' || stated.day === undefined) return [];
    if (stated.weekday === undefined && !date.impossible) return [];
    return [
      {
        ...moved(date, offset),
        interval: date.impossible ? undefined : resolveDate({ ...stated, kind: 'calendar' }, reference),
        impossible: date.impossible === true,
        furniture: inFurniture(offset + date.start),
        ...(stated.weekday !== undefined && { weekday: stated.weekday }),
        ...(date.weekdaySpan && { weekdaySpan: moved(date.weekdaySpan, offset) }),
        ...(date.daySpan && { daySpan: moved(date.daySpan, offset) }),
      },
    ];
  });
}
