// concord.openPlace, for links in hovers: opens a place in a text that VS Code would not open from a link, since it is not saved
// or on a virtual file system. Opens only what is in the workspace or open already.

import { Position, Range, Uri, window, workspace } from 'vscode';
import { OPEN_PLACE_COMMAND } from '../../../server/src/protocol.ts';
import type { Command } from './command.ts';

export const openPlace: Command = {
  id: OPEN_PLACE_COMMAND,
  async run(_, argument) {
    const place = typeof argument === 'string' ? parse(argument) : undefined;
    if (!place || !isOurs(place.uri)) return;
    await window.showTextDocument(place.uri, { selection: new Range(place.position, place.position) });
  },
};

/** A URI that ends in `#L3,5`, line and column counted from one. */
function parse(address: string): { readonly uri: Uri; readonly position: Position } | undefined {
  const uri = Uri.parse(address);
  const [, line, column] = /^L([1-9]\d{0,8}),([1-9]\d{0,8})$/.exec(uri.fragment) ?? [];
  if (line === undefined || column === undefined) return undefined;
  return { uri: uri.with({ fragment: '' }), position: new Position(Number(line) - 1, Number(column) - 1) };
}

function isOurs(uri: Uri): boolean {
  const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  return isOpen || workspace.getWorkspaceFolder(uri) !== undefined;
}
