// Quotations of one passage that do not agree word for word.

import { type Elsewhere, elsewhere, spanOf } from '../corpus/quotation-matches.ts';
import type { DocumentAnalysis, DocumentId, Quotation } from '../document.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Difference } from '../text/align-words.ts';
import type { Span } from '../text/span.ts';
import type { View } from '../workspace.ts';
import type { Fix } from './finding.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

/** Quotations of a document that are compared; the rest of a document with more is left out. */
const MOST = 400;
/** Share of the words between the first and the last shared one that must agree. */
const AGREE = 0.72;
/** Shared words from which two quotations are of one passage, whoever wrote when. */
const LONG = 12;
const SHORT = 8;
/** Shared words from which told words are those of a quotation. */
const TOLD = 14;
/** Differences, and share of agreement, beyond which told words are another statement. */
const MOST_TOLD = 2;
const AGREE_TOLD = 0.8;
/** Days between documents within which short matches count. */
const NEAR = 60;
const FAR = 400;

interface State {
  readonly quotation: Quotation;
  /** The other places, the one with the most shared words first. */
  readonly others: readonly Elsewhere[];
  readonly quoted: boolean;
}

export const misquotation: AnyRule = defineRule<State>({
  docs: {
    id: 'misquotation',
    title: 'Quotations of one passage that do not agree word for word',
    severity: 'warning',
    what: 'Compares quotations that share most of their words, in one text and between texts, and quotations with the same words told elsewhere without quotation marks. Spelling (defence, defense), punctuation, ellipses, words in brackets, [sic], short forms and numbers in words do not count. Both wordings are shown and neither is preferred. Told words may change person and tense; what else differs there is information only.',
    why: 'Whoever quotes a quotation vouches for its words. A word that one paper has and another has not is wrong in one of them.',
    bad: 'The report said: “The United States has discussed potential missile defense cooperation with India this year.”\n\n“The United States has discussed potential defense cooperation with India this year,” it said.',
    good: 'The report said: “The United States has discussed potential missile defense cooperation with India this year.”\n\n“The United States has discussed potential missile defence cooperation with India this year,” it said.',
  },

  *run({ view, document, id }: RuleContext) {
    if (document.quotations.length === 0) return;
    if (document.quotations.length === 1 && view.sharing(id, document.shingles, 1).length === 0) return;
    const byHash = new Map<number, number[]>();
    for (const { hash, at } of view.wording(id)?.fingerprints ?? []) {
      const places = byHash.get(hash);
      if (!places) byHash.set(hash, [at]);
      else if (places.length < 4) places.push(at);
    }
    for (const quotation of document.quotations.slice(0, MOST)) {
      if (isCode(view.excerpt(id, { start: quotation.start - 1, end: quotation.end }))) continue;
      const found = elsewhere(id, quotation, view, byHash).filter((each) =>
        isOnePassage(each, quotation, document, view),
      );
      const differing = found.filter((each) => differs(each));
      const quoted = differing.filter((each) => each.quoted);
      const others = (quoted.length > 0 ? quoted : differing).sort((a, b) => b.alignment.shared - a.alignment.shared);
      if (others.length > 0) yield { quotation, others, quoted: quoted.length > 0 };
    }
  },

  report({ others, quoted }, { view, id }) {
    const [first] = others as [Elsewhere];
    const there = first.document === id ? 'this document too' : 'another document';
    const shown = first.alignment.differences.filter((each) => counts(first, each)).slice(0, 3);
    const words = shown.map((each) => pair(first, each, view, id)).join('; ');
    const more = first.alignment.differences.filter((each) => counts(first, each)).length - shown.length;
    const documents = new Set(others.map(({ document }) => document)).size;
    const also = documents > 1 ? ` ${documents} documents differ from it.` : '';
    return {
      span: first.here,
      message: `${quoted ? 'Quoted' : 'Told'} otherwise in ${there}: ${words}${more > 0 ? `; and ${more} more` : ''}.${also}`,
      ...(!quoted || shown.every((each) => isSlight(first, each)) ? { severity: 'information' as const } : {}),
      related: others.slice(0, 10).map(({ document, there: span, quoted: marks }) => ({
        document,
        ...span,
        message: marks ? 'the other wording' : 'the same words, told',
      })),
    };
  },

  fix({ others, quoted }, { view, id }) {
    const [first] = others;
    if (!first || !quoted || others.length > 1) return [];
    const mine = view.excerpt(id, first.here);
    const theirs = view.excerpt(first.document, first.there);
    if (/[“”"\n\r]/.test(mine + theirs) || mine.length + theirs.length > 2000) return [];
    const there = first.document === id ? 'there' : 'in the other document';
    const fixes: Fix[] = [
      { title: 'Write it here as it stands there', edits: [{ document: id, ...first.here, newText: theirs }] },
      {
        title: `Write it ${there} as it stands here`,
        edits: [{ document: first.document, ...first.there, newText: mine }],
      },
    ];
    return fixes;
  },
});

/** An attribute or an address, quoted for a machine. */
function isCode(words: string): boolean {
  return words.startsWith('=') || words.includes('://');
}

/** “the has” here, “the United States has” there: the words that differ with one word on either side. */
function pair(match: Elsewhere, { a, b }: Difference, view: View, id: DocumentId): string {
  const widen = ([from, to]: readonly [number, number], size: number): readonly [number, number] => [
    Math.max(0, from - 1),
    Math.min(size, to + 1),
  ];
  const { hereWords, thereWords } = match;
  const mine = view.excerpt(id, spanOf(hereWords, widen(a, hereWords.to - hereWords.from)));
  const theirs = view.excerpt(match.document, spanOf(thereWords, widen(b, thereWords.to - thereWords.from)));
  return `“${oneLine(mine)}” here, “${oneLine(theirs)}” there`;
}

function oneLine(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}

function differs(match: Elsewhere): boolean {
  return match.alignment.differences.some((each) => counts(match, each));
}

const FUNCTION = new Set(
  'a an the and or but that which who of in on at to for with by from as is are was were be been has have had do does did will would shall should can could may might must this these those it its he she they we i you us our their his her my your them him me also now'.split(
    ' ',
  ),
);

/** Told words may change person, tense and small words; quoted ones may not. */
function counts(match: Elsewhere, difference: Difference): boolean {
  return match.quoted || !isSlight(match, difference);
}

function isSlight({ hereWords, thereWords }: Elsewhere, { a, b }: Difference): boolean {
  const small = (word: string): boolean => FUNCTION.has(word);
  return (
    hereWords.wording.words.slice(hereWords.from + a[0], hereWords.from + a[1]).every(small) &&
    thereWords.wording.words.slice(thereWords.from + b[0], thereWords.from + b[1]).every(small)
  );
}

/** The two are of one source: enough shared words, no other speaker, not written years apart. */
function isOnePassage(match: Elsewhere, quotation: Quotation, document: DocumentAnalysis, view: View): boolean {
  const { shared, a, b } = match.alignment;
  if (shared / Math.max(a[1] - a[0], b[1] - b[0]) < AGREE) return false;
  if (shared < (match.quoted ? SHORT : TOLD)) return false;
  if (!match.quoted && !isRetold(match)) return false;
  if (match.document === document.id) return true;
  const other = view.document(match.document);
  if (!other) return false;
  const mine = speakers(document, quotation);
  const theirs = speakers(other, match.there);
  const known = mine.length > 0 && theirs.length > 0;
  const same = mine.some((entity) => theirs.includes(entity));
  if (known && !same) return false;
  if (same) return true;
  const apart = daysApart(document, other);
  if (shared < LONG) return apart !== undefined && apart <= NEAR;
  return apart === undefined || apart <= FAR;
}

/** Told words that are those of the quotation, but for person, tense and a word or two. */
function isRetold(match: Elsewhere): boolean {
  const { shared, a, b, differences } = match.alignment;
  const agree = shared / Math.max(a[1] - a[0], b[1] - b[0]);
  return agree >= AGREE_TOLD && differences.filter((each) => counts(match, each)).length <= MOST_TOLD;
}

/** Officials who are named in the sentences of a quotation, outside it. */
function speakers(document: DocumentAnalysis, quotation: Span): readonly string[] {
  const sentences = document.sentences.filter(
    (each) => each.start < quotation.end + 2 && quotation.start - 2 < each.end,
  );
  const from = sentences[0]?.start ?? quotation.start;
  const to = sentences[sentences.length - 1]?.end ?? quotation.end;
  return document.mentions
    .filter(
      (mention: Mention) =>
        mention.type === 'official' &&
        mention.start >= from &&
        mention.end <= to &&
        (mention.end <= quotation.start || mention.start >= quotation.end),
    )
    .map(({ entity }) => entity);
}

function daysApart(a: DocumentAnalysis, b: DocumentAnalysis): number | undefined {
  const x = a.date?.interval;
  const y = b.date?.interval;
  if (!x || !y || !Number.isFinite(x.from + x.to + y.from + y.to)) return undefined;
  return Math.max(0, x.from - y.to, y.from - x.to);
}
