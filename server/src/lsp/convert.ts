// The one place where offsets meet lines and characters. Everything that comes in is clamped to the text: clients send
// positions past the end of a line and ranges that end one line past the text.

import type { Location, Position, Range } from 'vscode-languageserver';
import {
  type DocumentAnalysis,
  lineAt,
  offsetAt,
  type Place,
  positionAt,
  type Span,
  type View,
} from '../engine/index.ts';

/** Line starts and length: all that conversion needs of a text. */
export interface Lines {
  readonly lineStarts: Uint32Array;
  readonly length: number;
}

const START: Position = { line: 0, character: 0 };

/** The range of a span; a span that ends past the text is cut. */
export function toRange(lines: Lines, span: Span): Range {
  const clamp = (offset: number): number => Math.min(Math.max(offset, 0), lines.length);
  return {
    start: positionAt(lines.lineStarts, clamp(span.start)),
    end: positionAt(lines.lineStarts, clamp(Math.max(span.start, span.end))),
  };
}

/** The offset of a position, clamped to its line without the line's end. */
export function toOffset(view: View, document: DocumentAnalysis, position: Position): number {
  const offset = offsetAt(document.lineStarts, document.length, position);
  const line = lineAt(document.lineStarts, offset);
  if (line <= position.line || line === 0) return offset;
  const start = document.lineStarts[line - 1] ?? 0;
  const lineEnd = view.excerpt(document.id, { start: Math.max(start, offset - 2), end: offset });
  return offset - (lineEnd.length - lineEnd.replace(/[\r\n]+$/, '').length);
}

/** The span of a range. */
export function toSpan(view: View, document: DocumentAnalysis, range: Range): Span {
  const start = toOffset(view, document, range.start);
  return { start, end: Math.max(start, toOffset(view, document, range.end)) };
}

/** A place as a location; one in a document that is gone points at its beginning. */
export function toLocation(view: View, place: Place, externalUri: (id: string) => string): Location {
  const document = view.document(place.document);
  const range = document ? toRange(document, place) : { start: START, end: START };
  return { uri: externalUri(place.document), range };
}

/** The pieces of a span, one for each line, without line ends; empty pieces are left out. */
export function splitAtLines(view: View, document: DocumentAnalysis, span: Span): readonly Span[] {
  const pieces: Span[] = [];
  const last = lineAt(document.lineStarts, Math.max(span.start, span.end - 1));
  for (let line = lineAt(document.lineStarts, span.start); line <= last; line++) {
    const start = Math.max(span.start, document.lineStarts[line] ?? 0);
    const full = Math.min(span.end, document.lineStarts[line + 1] ?? document.length);
    const words = line === last ? full - start : view.excerpt(document.id, { start, end: full }).trimEnd().length;
    if (words > 0) pieces.push({ start, end: start + words });
  }
  return pieces;
}
