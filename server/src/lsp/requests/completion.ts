// textDocument/completion. The list is made for the words before the cursor, so it is asked for again as they grow.

import { type CompletionItem, type CompletionList, type CompletionParams, MarkupKind } from 'vscode-languageserver';
import { completion, type CompletionItem as Offer } from '../../engine/index.ts';
import { toRange } from '../convert.ts';
import { completionKind } from '../kinds.ts';
import { type AtOffset, offsetOf } from '../params.ts';
import type { Handler, Session } from '../session.ts';

export const onCompletion: Handler<CompletionParams, CompletionList> = (session, params) => {
  const at = offsetOf(session.view(), params);
  const offers = at ? completion(at.view, at.id, at.offset) : [];
  return { isIncomplete: true, items: at ? offers.map((offer) => toItem(session, at, offer)) : [] };
};

function toItem(session: Session, at: AtOffset, offer: Offer): CompletionItem {
  const kind = session.client.completionMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return {
    label: offer.label,
    kind: completionKind(offer.kind),
    detail: offer.detail,
    documentation: { kind, value: offer.documentation },
    sortText: offer.sort,
    filterText: filterText(at, offer),
    textEdit: { range: toRange(at.document, offer.replace), newText: offer.insert },
  };
}

/** Clients drop items that do not begin as what they replace; an acronym is replaced by words that begin otherwise. */
function filterText({ view, id, offset }: AtOffset, { label, replace }: Offer): string {
  const typed = view.excerpt(id, { start: replace.start, end: offset });
  return label.toLowerCase().startsWith(typed.toLowerCase()) ? label : `${typed} ${label}`;
}
