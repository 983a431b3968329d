// Reads what requests have in common from parameters that no one has checked: the document and the place in it.

import { ErrorCodes, type Position, type Range, ResponseError } from 'vscode-languageserver';
import type { DocumentAnalysis, DocumentId, Span, View } from '../engine/index.ts';
import { toOffset, toSpan } from './convert.ts';
import { documentId } from './uris.ts';

export interface AtDocument {
  readonly view: View;
  readonly id: DocumentId;
  readonly document: DocumentAnalysis;
}

export interface AtOffset extends AtDocument {
  readonly offset: number;
}

/** The document that a request is about, or undefined when the server does not hold it. */
export function documentOf(view: View, params: unknown): AtDocument | undefined {
  const id = documentId(uriOf(params));
  const document = view.document(id);
  return document && { view, id, document };
}

/** The offset that a request is about. */
export function offsetOf(view: View, params: unknown): AtOffset | undefined {
  const position = (params as { position?: unknown }).position;
  if (!isPosition(position)) throw invalid('position');
  const at = documentOf(view, params);
  return at && { ...at, offset: toOffset(view, at.document, position) };
}

/** The span that a request is about. */
export function spanOf(at: AtDocument, params: unknown): Span {
  const range = (params as { range?: unknown }).range;
  if (!isRange(range)) throw invalid('range');
  return toSpan(at.view, at.document, range);
}

/** The URI in `textDocument`. */
export function uriOf(params: unknown): string {
  const uri = (params as { textDocument?: { uri?: unknown } | null } | null)?.textDocument?.uri;
  if (typeof uri !== 'string') throw invalid('textDocument.uri');
  return uri;
}

/** The error for parameters that are missing or of the wrong shape. */
export function invalid(name: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `The parameter "${name}" is missing or malformed.`);
}

function isRange(value: unknown): value is Range {
  return isRecord(value) && isPosition(value['start']) && isPosition(value['end']);
}

function isPosition(value: unknown): value is Position {
  return isRecord(value) && Number.isInteger(value['line']) && Number.isInteger(value['character']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
