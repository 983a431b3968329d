// Sentences of a paragraph, by the platform's segmenter, with the breaks after abbreviations taken back ("Gen. Mattis").

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
  let open = -1;
  for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
    const start = from + index;
    const end = start + segment.length;
    if (open < 0) open = start;
    for (const glued of segment.matchAll(GLUED)) {
      push(text, open, start + glued.index + glued[0].length, sentences);
      open = start + glued.index + glued[0].length;
    }
    if (end < to && (ABBREVIATION.test(segment.slice(-12)) || startsLower(text, end) || endsInBreak(segment))) continue;
    push(text, open, end, sentences);
    open = -1;
  }
  if (open >= 0) push(text, open, to, sentences);
}

/** The segmenter breaks at every line end; within a paragraph that is no end of a sentence. */
function endsInBreak(segment: string): boolean {
  return /[^.!?"”’'):;\s]\s*[\r\n]\s*$/.test(segment.slice(-20));
}

function startsLower(text: string, at: number): boolean {
  return /^\p{Ll}/u.test(text.slice(at, at + 2));
}

function push(text: string, from: number, to: number, sentences: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  if (end > start) sentences.push({ start, end });
}
