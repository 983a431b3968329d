// Sentences of a paragraph: where Unicode's rules break it, with the breaks after abbreviations taken back ("Gen. Mattis").

import { sentenceBreaks } from './sentence-breaks.ts';
import type { Span } from './span.ts';

const ABBREVIATION =
  /(?:^|[\s("“‘])(?:Gen|Lt|Adm|Col|Maj|Capt|Cdr|Cmdr|Brig|Sgt|Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Jr|Sr|St|No|Nos|vs|Rs|Fig|Sec|Art|Prof|Hon|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|\p{Lu}|\p{Lu}\.\p{Lu}|U\.S|U\.K|U\.N)\.\s*$/u;

/** The end of a sentence that its extraction glued to the next: "from US.COMCASA is". */
const GLUED = /(?<=[\p{L}\d]{2})\.(?=\p{Lu}[\p{L}]{2,}[ ,])/gu;

/** Longest stretch handed to the segmenter at once; longer paragraphs (one line of megabytes) are cut at white space. */
const STRETCH = 20_000;
/** How far back from its end a stretch looks for white space. */
const LOOK_BACK = 400;

/** Makes a function that splits prose into sentences; spans are relative to it, without white space around. */
export function sentenceSplitter(): (text: string) => readonly Span[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return (text) => {
    const sentences: Span[] = [];
    let from = 0;
    while (from < text.length) {
      let to = Math.min(text.length, from + STRETCH);
      if (to < text.length) {
        const space = text.slice(to - LOOK_BACK, to).lastIndexOf(' ');
        if (space > 0) to += space - LOOK_BACK;
      }
      addSentences(text, from, to, segmenter, sentences);
      from = to;
    }
    return sentences;
  };
}

function addSentences(text: string, from: number, to: number, segmenter: Intl.Segmenter, sentences: Span[]): void {
  let start = from;
  let open = -1;
  for (const end of [...(sentenceBreaks(text, from, to) ?? segmented(text, from, to, segmenter)), to]) {
    if (open < 0) open = start;
    open = cutGlued(text, open, start, end, sentences);
    const goesOn =
      end < to && (isAbbreviation(text, start, end) || startsLower(text, end) || endsInBreak(text, start, end));
    start = end;
    if (goesOn) continue;
    push(text, open, end, sentences);
    open = -1;
  }
  if (open >= 0) push(text, open, to, sentences);
}

/** The breaks of the platform's segmenter. */
function segmented(text: string, from: number, to: number, segmenter: Intl.Segmenter): readonly number[] {
  return Array.from(segmenter.segment(text.slice(from, to)), ({ index }) => from + index).slice(1);
}

/** Adds what ends within a segment where no space parts it from the next; returns where the rest begins. */
function cutGlued(text: string, open: number, start: number, end: number, sentences: Span[]): number {
  const segment = text.slice(start, end);
  if (!hasInnerStop(segment)) return open;
  let from = open;
  for (const glued of segment.matchAll(GLUED)) {
    const cut = start + glued.index + glued[0].length;
    push(text, from, cut, sentences);
    from = cut;
  }
  return from;
}

/** A full stop before what may be a capital, with room for a word behind it. */
function hasInnerStop(segment: string): boolean {
  for (
    let stop = segment.indexOf('.');
    stop >= 0 && stop + 5 <= segment.length;
    stop = segment.indexOf('.', stop + 1)
  ) {
    const next = segment.charCodeAt(stop + 1);
    if ((next >= 65 && next <= 90) || next >= 128) return true;
  }
  return false;
}

function isAbbreviation(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && isSpace(text.charCodeAt(last))) last--;
  return text.charCodeAt(last) === 46 && ABBREVIATION.test(text.slice(Math.max(start, end - 12), end));
}

/** The segmenter breaks at every line end; within a paragraph that is no end of a sentence. */
function endsInBreak(text: string, start: number, end: number): boolean {
  return (
    isSpace(text.charCodeAt(end - 1)) && /[^.!?"”’'):;\s]\s*[\r\n]\s*$/.test(text.slice(Math.max(start, end - 20), end))
  );
}

function startsLower(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return c < 128 ? c >= 97 && c <= 122 : /^\p{Ll}/u.test(text.slice(at, at + 2));
}

/** True for white space, and maybe for a few characters more. */
function isSpace(c: number): boolean {
  return c <= 32 || c >= 0x80;
}

function push(text: string, from: number, to: number, sentences: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  if (end > start) sentences.push({ start, end });
}
