// Living with findings: one is silenced with a reason, a conflict is settled, a file has severities of its own.

import { expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { VSCODE } from './capabilities.ts';
import { CHANGED, CREATED, onFiles, watched } from './on-files.ts';
import { type Client, eventually, over, settled } from './support.ts';
import { uri } from './workspace.ts';

const A = 'The 81-page Missile Defense Review names India.\n';
const B = 'The 108-page Missile Defense Review names India.\n';
const SILENCED = uri('.concord/silenced.yaml');
const capabilities: typeof VSCODE = {
  ...VSCODE,
  workspace: { ...VSCODE.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

function actionsOn(client: Client, words: string): Promise<readonly CodeAction[]> {
  const params = { textDocument: { uri: uri('a.txt') }, range: over(A, words), context: { diagnostics: [] } };
  return client.request<CodeAction[]>('textDocument/codeAction', params);
}

function newTextOf(action: CodeAction | undefined): string {
  const [, edit] = (action?.edit?.documentChanges ?? []) as [unknown, TextDocumentEdit];
  return edit.edits.map((one) => ('newText' in one ? one.newText : '')).join('');
}

async function codesIn(client: Client, file: string): Promise<readonly unknown[]> {
  const report = await client.request<{ items: { code: unknown; severity: number }[] }>('textDocument/diagnostic', {
    textDocument: { uri: uri(file) },
  });
  return report.items.map(({ code, severity }) => `${String(code)} ${severity}`);
}

test('silenced here with a reason, and back when the silence is gone', async () => {
  const { client, files } = await onFiles({ [uri('a.txt')]: A, [uri('b.txt')]: B }, { capabilities });
  await settled(client, 2);
  expect(await codesIn(client, 'a.txt')).toEqual(['conflicting-facts 2']);
  const actions = await actionsOn(client, '81-page');
  const silence = actions.find(({ title }) => title === 'Silence “conflicting-facts” here, with a reason');
  const text = newTextOf(silence);
  expect(text).toContain('document: a.txt\n  words: 81-page\n');
  files.contents.set(SILENCED, text);
  watched(client, SILENCED, CREATED);
  await eventually(async () => (await codesIn(client, 'a.txt')).length === 0);
  expect(await codesIn(client, 'b.txt')).toEqual(['conflicting-facts 2']);
  files.contents.set(SILENCED, '[]\n');
  watched(client, SILENCED, CHANGED);
  await eventually(async () => (await codesIn(client, 'a.txt')).length === 1);
  await client.stop();
});

test('settled by a fact of the workspace: only the text that differs is told', async () => {
  const { client, files } = await onFiles({ [uri('a.txt')]: A, [uri('b.txt')]: B }, { capabilities });
  await settled(client, 2);
  const actions = await actionsOn(client, '81-page');
  expect(actions.map(({ title }) => title)).toContain('Settle: page count of Missile Defense Review is 108 pages');
  const settle = actions.find(({ title }) => title === 'Settle: page count of Missile Defense Review is 108 pages');
  const file = uri('.concord/knowledge/settled-mdr-2019-pages.yaml');
  files.contents.set(file, newTextOf(settle));
  watched(client, file, CREATED);
  await eventually(async () => (await codesIn(client, 'b.txt')).length === 0);
  expect(await codesIn(client, 'a.txt')).toEqual(['conflicting-facts 3']);
  expect((await client.status()).knowledgeProblems).toBe(0);
  await client.stop();
});
