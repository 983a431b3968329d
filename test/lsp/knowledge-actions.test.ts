// What a user tells the knowledge from the text: the actions, the edits, and that they count at once, without a restart.

import { describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CreateFile,
  Hover,
  MarkupContent,
  TextDocumentEdit,
} from 'vscode-languageserver';
import { VSCODE } from './capabilities.ts';
import { CHANGED, CREATED, onFiles, watched } from './on-files.ts';
import { at, type Client, eventually, over, settled } from './support.ts';
import { uri } from './workspace.ts';

const TEXT =
  'On Monday they signed the Farnby Technical Treaty with India.\n\nRajnath Singh and Harsh Singh met. Singh spoke.\n';
const FILE = uri('.concord/knowledge/agreements.yaml');
const NAMES = uri('.concord/knowledge/names.yaml');
const OTHERS = `# Ours
entities:
  - id: other-pact # kept
    type: agreement
    name: Other Pact
    summary: Another pact made up for the tests.

sources: {}
`;
const HARSH = `entities:
  - { id: harsh-singh, type: official, name: Harsh Singh, surname: Singh, summary: A person made up for the tests. }
`;

const capabilities: ClientCapabilities = {
  ...VSCODE,
  workspace: { ...VSCODE.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
};

async function actionsOn(client: Client, words: string, nth = 1): Promise<readonly CodeAction[]> {
  const params = { textDocument: { uri: uri('a.txt') }, range: over(TEXT, words, nth), context: { diagnostics: [] } };
  const all = await client.request<CodeAction[]>('textDocument/codeAction', params);
  return all.filter(({ diagnostics }) => !diagnostics);
}

async function hoverOn(client: Client, words: string): Promise<string> {
  const params = { textDocument: { uri: uri('a.txt') }, position: at(TEXT, words) };
  const hover = await client.request<Hover | null>('textDocument/hover', params);
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

describe('actions on a name', () => {
  test('adds a new name in a new file, which counts at once', async () => {
    const { client, files } = await onFiles({ [uri('a.txt')]: TEXT }, { capabilities });
    await settled(client, 1);
    const actions = await actionsOn(client, 'Farnby Technical Treaty');
    expect(actions.map(({ title }) => title)).toEqual([
      'Add “Farnby Technical Treaty” to the knowledge',
      '“Farnby Technical Treaty” is not a name',
    ]);
    const [create, edit] = (actions[0]?.edit?.documentChanges ?? []) as [CreateFile, TextDocumentEdit];
    expect([create.kind, create.uri, edit.textDocument.uri]).toEqual(['create', FILE, FILE]);
    const text = edit.edits.map((one) => ('newText' in one ? one.newText : '')).join('');
    expect(text).toBe(
      'entities:\n  - id: farnby-technical-treaty\n    type: agreement\n    name: Farnby Technical Treaty\n    summary: "Farnby Technical Treaty: to be described in a sentence or two."\n',
    );
    expect(await hoverOn(client, 'Farnby')).toContain('Not in the knowledge');
    files.contents.set(FILE, text);
    watched(client, FILE, CREATED);
    await eventually(async () => (await hoverOn(client, 'Farnby')).includes('to be described'));
    expect((await client.status()).knowledgeProblems).toBe(0);
    await client.stop();
  });

  test('goes behind the entries of a file that is there, and leaves the rest as it is', async () => {
    const { client } = await onFiles({ [uri('a.txt')]: TEXT, [FILE]: OTHERS }, { capabilities });
    await settled(client, 1);
    const [add] = await actionsOn(client, 'Farnby Technical Treaty');
    const [edit] = (add?.edit?.documentChanges ?? []) as [TextDocumentEdit];
    expect(edit.edits[0]?.range).toEqual({ start: { line: 6, character: 0 }, end: { line: 6, character: 0 } });
    expect('newText' in (edit.edits[0] ?? {}) && (edit.edits[0] as { newText: string }).newText).toMatch(
      /^ {2}- id: farnby/,
    );
    await client.stop();
  });

  test('what is not a name is none from then on', async () => {
    const { client, files } = await onFiles({ [uri('a.txt')]: TEXT, [NAMES]: 'not-names: []\n' }, { capabilities });
    await settled(client, 1);
    files.contents.set(NAMES, 'not-names:\n  - Farnby Technical Treaty\n');
    watched(client, NAMES, CHANGED);
    await eventually(async () => (await hoverOn(client, 'Farnby')) === '');
    await client.stop();
  });

  test('a name of several means what the user says', async () => {
    const people = uri('.concord/knowledge/officials.yaml');
    const { client, files } = await onFiles({ [uri('a.txt')]: TEXT, [people]: HARSH }, { capabilities });
    await settled(client, 1);
    const titles = (await actionsOn(client, 'Singh', 3)).map(({ title }) => title);
    expect(titles).toContain('“Singh” is Harsh Singh');
    files.contents.set(NAMES, 'means:\n  - { name: Singh, entity: harsh-singh }\n');
    watched(client, NAMES, CREATED);
    await eventually(async () => (await hoverOn(client, 'Singh spoke')).includes('**Harsh Singh**'));
    await client.stop();
  });

  test('a client that makes no files is offered none', async () => {
    const { client } = await onFiles({ [uri('a.txt')]: TEXT });
    await settled(client, 1);
    expect(await actionsOn(client, 'Farnby Technical Treaty')).toEqual([]);
    await client.stop();
  });

  test('a broken file is told at its line, and what was good of it stays', async () => {
    const { client, files } = await onFiles({ [uri('a.txt')]: TEXT, [FILE]: OTHERS }, { capabilities });
    await settled(client, 1);
    files.contents.set(FILE, `${OTHERS}  - {\n`);
    watched(client, FILE, CHANGED);
    const told = await eventually(() =>
      client.heard.published.find((one) => one.uri === FILE && one.diagnostics.length > 0),
    );
    expect(told.diagnostics[0]?.range.start.line).toBeGreaterThanOrEqual(7);
    expect((await client.status()).knowledgeProblems).toBeGreaterThan(0);
    await client.stop();
  });

  test('a hover tells how a name was recognised where the setting asks for it', async () => {
    const configuration = { hover: { trace: true } };
    const { client } = await onFiles({ [uri('a.txt')]: TEXT }, { capabilities, configuration });
    await settled(client, 1);
    expect(await hoverOn(client, 'Farnby')).toMatch(
      /How it was recognised:[\s\S]*Matched: capitalised words with “Treaty”/,
    );
    await client.stop();
  });
});
