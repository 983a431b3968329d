// textDocument/hover

import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { type HoverOptions, hover, type Place, type View } from '../../engine/index.ts';
import { OPEN_PLACE_COMMAND } from '../../protocol.ts';
import { toRange } from '../convert.ts';
import { offsetOf } from '../params.ts';
import type { Handler, Session } from '../session.ts';

export const onHover: Handler<HoverParams, Hover | null> = (session, params) => {
  const at = offsetOf(session.view(), params);
  const found = at && hover(at.view, at.id, at.offset, links(session, at.view));
  if (!found) return null;
  const kind = session.client.hoverMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value: found.markdown }, range: toRange(at.document, found.span) };
};

function links(session: Session, view: View): HoverOptions {
  const commands = session.client.options.commands ?? [];
  const command = (name: string, argument: unknown): string =>
    commands.includes(name) ? `command:${name}?${encodeURIComponent(JSON.stringify([argument]))}` : '';
  const link = (place: Place): string => {
    const address = `${session.externalUri(place.document)}${fragment(view, place)}`;
    return (address.startsWith('file:') ? '' : command(OPEN_PLACE_COMMAND, address)) || address;
  };
  return { link, command, trace: session.settings().hover.trace };
}

/** Line and column as editors read them from a link, counted from one. */
function fragment(view: View, place: Place): string {
  const document = view.document(place.document);
  if (!document) return '';
  const { line, character } = toRange(document, place).start;
  return `#L${line + 1},${character + 1}`;
}
