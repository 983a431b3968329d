// textDocument/references

import type { Location, ReferenceParams } from 'vscode-languageserver';
import { references } from '../../engine/index.ts';
import { toLocation } from '../convert.ts';
import { offsetOf } from '../params.ts';
import type { Handler } from '../session.ts';

export const onReferences: Handler<ReferenceParams, Location[]> = (session, params) => {
  const at = offsetOf(session.view(), params);
  if (!at) return [];
  const places = references(at.view, at.id, at.offset, {
    includeDefinition: params.context?.includeDeclaration !== false,
  });
  return places.map((place) => toLocation(at.view, place, session.externalUri));
};
