// textDocument/definition: the passages that introduce what stands there.

import type { DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { contains, type DefinitionTarget, definition } from '../../engine/index.ts';
import { toLocation, toRange } from '../convert.ts';
import { type AtOffset, offsetOf } from '../params.ts';
import type { Handler, Session } from '../session.ts';

export const onDefinition: Handler<DefinitionParams, DefinitionLink[] | Location[]> = (session, params) => {
  const at = offsetOf(session.view(), params);
  if (!at) return [];
  const targets = definition(at.view, at.id, at.offset);
  if (session.client.definitionLinks) return targets.flatMap((target) => toLink(session, at, target));
  return targets.map(({ document, selection }) => toLocation(at.view, { document, ...selection }, session.externalUri));
};

function toLink(session: Session, at: AtOffset, target: DefinitionTarget): DefinitionLink[] {
  const document = at.view.document(target.document);
  if (!document) return [];
  const passage = contains(target.passage, target.selection) ? target.passage : target.selection;
  return [
    {
      originSelectionRange: toRange(at.document, target.origin),
      targetUri: session.externalUri(target.document),
      targetRange: toRange(document, passage),
      targetSelectionRange: toRange(document, target.selection),
    },
  ];
}
