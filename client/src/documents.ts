// Which documents are Concord's: texts in the user's files and unsaved ones, and the workspace's own knowledge. Never what
// VS Code shows beside them: output, old versions, Concord's own pages.

import { workspace } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';

export const LANGUAGES: readonly string[] = ['plaintext', 'markdown', 'briefing'];

const USUAL_SCHEMES = ['file', 'untitled', 'vscode-vfs'];
const KNOWLEDGE = '**/.concord/knowledge/*.{yaml,yml}';

/** The schemes of files, among them that of every workspace folder. */
export function schemes(): readonly string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set([...USUAL_SCHEMES, ...folders.map(({ uri }) => uri.scheme)])];
}

export function documentSelector(): DocumentSelector {
  return schemes().flatMap((scheme) => [
    ...LANGUAGES.map((language) => ({ scheme, language })),
    { scheme, language: 'yaml', pattern: KNOWLEDGE },
  ]);
}
