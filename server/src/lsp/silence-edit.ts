// "Silence here, with a reason": an entry at the end of `.concord/silenced.yaml`, whose reason is left for the user to write.

import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  Position,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver';
import { lineStarts, type Span, silenceEntry, silenceFor } from '../engine/index.ts';
import { toRange } from './convert.ts';
import type { AtDocument } from './params.ts';
import type { Session } from './session.ts';

const HEAD = '# Findings that are not shown, each with its reason. Concord finds the places by their words.\n';
const REASON = 'silenced by hand; say why here';

/** One action for each finding that the span touches. */
export function silenceActions(session: Session, at: AtDocument, span: Span): readonly CodeAction[] {
  const place = session.silencePlace(at.id);
  if (!place) return [];
  const { client } = session;
  const touched = at.view.findings(at.id).filter(({ start, end }) => start <= span.end && span.start <= end);
  return touched.flatMap((finding): readonly CodeAction[] => {
    if (finding.rule === 'unused-silence') return [];
    const entry = silenceEntry(silenceFor(finding, place.path, REASON, at.view));
    const uri = session.externalUri(place.id);
    const action = {
      title: `Silence “${finding.rule}” here, with a reason`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [session.diagnostics.convert(at.view, at.document, finding)],
    };
    if (place.text === undefined) {
      if (!client.createsFiles || !client.documentChanges) return [];
      const edits = [TextEdit.insert(Position.create(0, 0), HEAD + entry)];
      const documentChanges = [CreateFile.create(uri), TextDocumentEdit.create({ uri, version: null }, edits)];
      return [{ ...action, edit: { documentChanges } }];
    }
    const { length } = place.text;
    const newText = `${length === 0 || place.text.endsWith('\n') ? '' : '\n'}${entry}`;
    const lines = { lineStarts: lineStarts(place.text), length };
    const edits = [TextEdit.replace(toRange(lines, { start: length, end: length }), newText)];
    if (!client.documentChanges) return [{ ...action, edit: { changes: { [uri]: edits } } }];
    const version = session.version(place.id) ?? null;
    return [{ ...action, edit: { documentChanges: [TextDocumentEdit.create({ uri, version }, edits)] } }];
  });
}
