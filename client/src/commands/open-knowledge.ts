// Concord: Open Knowledge Entry. Shows all that is known of an entity: the one a hover's link names, or the one at the cursor.

import { commands, type Location, type LocationLink, l10n, type Uri, window } from 'vscode';
import { KNOWLEDGE_SCHEME } from '../../../server/src/protocol.ts';
import { entityPage, showPage } from '../pages.ts';
import type { Command } from './command.ts';

export const openKnowledge: Command = {
  id: 'concord.openKnowledge',
  async run(_, argument) {
    const page = typeof argument === 'string' ? pageOf(argument) : await pageAtCursor();
    if (page) await showPage(page);
    else void window.showInformationMessage(l10n.t('Concord knows nothing of what the cursor is on.'));
  },
};

/** An id as the knowledge has them; a link could hold anything. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function pageOf(id: string): Uri | undefined {
  return ID.test(id) ? entityPage(id) : undefined;
}

async function pageAtCursor(): Promise<Uri | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const found = await commands.executeCommand<readonly (Location | LocationLink)[]>(
    'vscode.executeDeclarationProvider',
    editor.document.uri,
    editor.selection.active,
  );
  return found
    .map((place) => ('targetUri' in place ? place.targetUri : place.uri))
    .find(({ scheme }) => scheme === KNOWLEDGE_SCHEME);
}
