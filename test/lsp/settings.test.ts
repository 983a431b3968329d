// Settings and the workspace's own knowledge: whatever the client hands over, and whatever stands in the files, the server
// goes on with the best it has.

import { describe, expect, test } from 'vitest';
import type { DocumentDiagnosticReport, Hover, MarkupContent } from 'vscode-languageserver';
import { VSCODE, WITHOUT_PULL } from './capabilities.ts';
import { type Client, type ClientOptions, eventually, manualTimers, settled, startClient } from './support.ts';
import { FOLDER, type MemoryFiles, memoryFiles, NOTE, TEXTS, uri } from './workspace.ts';

const CHANGED = 2;
const DELETED = 3;
const OFF = { rules: { 'acronym-expansion': 'off' } };

async function codes(client: Client, one: string): Promise<unknown> {
  const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri: one },
  });
  return report.kind === 'full' ? report.items.map(({ code, severity }) => `${code} ${severity}`) : report.kind;
}

describe('settings', () => {
  const { workspace, ...others } = VSCODE;
  const WITHOUT_CONFIGURATION = { ...others, workspace: { ...workspace, configuration: false } };

  test.each<[string, ClientOptions, readonly string[]]>([
    ['asked for', { configuration: OFF }, []],
    ['another severity', { configuration: { rules: { 'acronym-expansion': 'error' } } }, ['acronym-expansion 1']],
    ['null', { configuration: null }, ['acronym-expansion 2']],
    [
      'parts that are null',
      { configuration: { rules: { 'acronym-expansion': null }, maxFileSize: null, exclude: null } },
      ['acronym-expansion 2'],
    ],
    ['nonsense', { configuration: { rules: 7, maxFileSize: -1, exclude: 'x' } }, ['acronym-expansion 2']],
    [
      'given at the start',
      { initializationOptions: { settings: OFF as never }, capabilities: WITHOUT_CONFIGURATION },
      [],
    ],
    ['none', { capabilities: WITHOUT_CONFIGURATION }, ['acronym-expansion 2']],
    [
      'an error',
      { answers: { 'workspace/configuration': () => Promise.reject(new Error('no')) } },
      ['acronym-expansion 2'],
    ],
  ])('%s', async (_, options, expected) => {
    const client = await startClient({ folders: [FOLDER], runtime: { files: memoryFiles(TEXTS) }, ...options });
    await settled(client, 3);
    expect(await codes(client, uri('note.brief'))).toEqual(expected);
    await client.stop();
  });

  test('changed while running: asked for again', async () => {
    const options: ClientOptions = { configuration: null };
    const client = await startClient(options);
    client.open('untitled:a', NOTE);
    expect(await codes(client, 'untitled:a')).toEqual(['acronym-expansion 2']);
    options.configuration = OFF;
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await eventually(async () => String(await codes(client, 'untitled:a')) === '');
    expect(client.heard.requests.filter(({ method }) => method === 'workspace/configuration')).toHaveLength(2);
    await client.stop();
  });

  test.each([{ concord: OFF }, OFF])('changed while running, and sent: %j', async (settings) => {
    const client = await startClient({ capabilities: WITHOUT_CONFIGURATION });
    client.open('untitled:a', NOTE);
    client.notify('workspace/didChangeConfiguration', { settings });
    await eventually(async () => String(await codes(client, 'untitled:a')) === '');
    expect(await codes(client, 'untitled:a')).toEqual([]);
    await client.stop();
  });

  test('a client that never answers is waited for, but not for ever', async () => {
    const { timers, fire } = manualTimers();
    const client = await startClient({
      folders: [FOLDER],
      runtime: { files: memoryFiles(TEXTS), timers },
      answers: { 'workspace/configuration': () => new Promise(() => undefined) },
    });
    await eventually(() => client.heard.requests.some(({ method }) => method === 'workspace/configuration'));
    expect((await client.status()).documents).toBe(0);
    fire();
    expect((await settled(client, 3)).documents).toBe(3);
    await client.stop();
  });

  test('an unknown rule and an unknown severity are lines in the log', async () => {
    const rules = { 'no-such-rule': 'error', 'acronym-expansion': 'fatal' };
    const client = await startClient({ configuration: { rules } });
    await eventually(() => client.heard.log.length === 2);
    expect(client.heard.log).toEqual([
      'Settings: there is no rule "no-such-rule".',
      expect.stringContaining('"acronym-expansion" has no severity'),
    ]);
    await client.stop();
  });

  test('what is excluded is not indexed, but checked when it is open', async () => {
    const files = memoryFiles(TEXTS);
    const options: ClientOptions = {
      folders: [FOLDER],
      runtime: { files },
      configuration: { exclude: ['*.brief', 'drafts/'] },
    };
    const client = await startClient(options);
    await settled(client, 2);
    client.open(uri('note.brief'), NOTE);
    expect(await codes(client, uri('note.brief'))).toEqual(['acronym-expansion 2']);
    options.configuration = { exclude: ['*.md'] };
    client.notify('workspace/didChangeConfiguration', {});
    await settled(client, 1);
    client.close(uri('note.brief'));
    await settled(client, 1);
    expect(await codes(client, uri('note.brief'))).toEqual(['acronym-expansion 2']);
    await client.stop();
  });
});

describe('the workspace’s own knowledge', () => {
  const OWN = uri('.concord/knowledge/own.yaml');
  const summary = (words: string): string =>
    `entities:\n  - id: comcasa\n    type: agreement\n    name: COMCASA\n    summary: ${words}\n`;
  const BROKEN =
    'entities:\n  - id: comcasa\n    type: teapot\n    name: COMCASA\n    summary: A summary of the agreement.\n';

  async function onKnowledge(
    yaml: string,
    capabilities = WITHOUT_PULL,
  ): Promise<{ client: Client; files: MemoryFiles }> {
    const files = memoryFiles({ ...TEXTS, [OWN]: yaml });
    const client = await startClient({ capabilities, folders: [FOLDER], runtime: { files } });
    await settled(client, 3);
    return { client, files };
  }

  async function hover(client: Client): Promise<string> {
    const params = { textDocument: { uri: uri('second.md') }, position: { line: 3, character: 2 } };
    return ((await client.request<Hover>('textDocument/hover', params)).contents as MarkupContent).value;
  }

  const rewrite = (client: Client, files: MemoryFiles, yaml: string): void => {
    files.contents.set(OWN, yaml);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: OWN, type: CHANGED }] });
  };

  test('is on top of what is bundled, before the texts are read', async () => {
    const { client } = await onKnowledge(summary('What this workspace says of it.'));
    expect(await hover(client)).toContain('What this workspace says of it.');
    expect(client.pushed(OWN)).toBeUndefined();
    await client.stop();
  });

  test('changed while running', async () => {
    const { client, files } = await onKnowledge(summary('What this workspace says of it.'));
    rewrite(client, files, summary('What it says of it now, after a change.'));
    await eventually(async () => (await hover(client)).includes('after a change'));
    expect((await client.status()).documents).toBe(3);
    await client.stop();
  });

  test('a broken file is an error at its line, and what was last good stays in use', async () => {
    const { client, files } = await onKnowledge(summary('What this workspace says of it.'));
    rewrite(client, files, BROKEN);
    const { diagnostics } = await eventually(() => client.pushed(OWN));
    expect(diagnostics.map(({ range, severity }) => [range.start.line, severity])).toEqual([[2, 1]]);
    await eventually(() => client.heard.log.some((line) => line.startsWith(`${OWN}:3: `)));
    expect(await hover(client)).toContain('What this workspace says of it.');
    expect((await client.status()).knowledgeProblems).toBe(1);
    rewrite(client, files, summary('What it says of it, mended.'));
    await eventually(() => client.pushed(OWN)?.diagnostics.length === 0);
    await eventually(async () => (await hover(client)).includes('mended'));
    await client.stop();
  });

  test('what refers to nothing is an error too', async () => {
    const { client } = await onKnowledge(
      'terms:\n  - { holder: nobody, post: india-defence-minister, from: "2018", source: gazette }\n',
    );
    const { diagnostics } = await eventually(() => client.pushed(OWN));
    expect(diagnostics.map(({ message }) => message).join()).toContain('nobody');
    expect(await hover(client)).toContain('encrypted communications');
    await client.stop();
  });

  test('a file that is broken from the start leaves the bundled knowledge', async () => {
    const { client } = await onKnowledge('entities: [}');
    await eventually(() => client.pushed(OWN)?.diagnostics.length === 1);
    expect(await hover(client)).toContain('encrypted communications');
    await client.stop();
  });

  test('a deleted file takes its knowledge and its errors along', async () => {
    const { client, files } = await onKnowledge(summary('What this workspace says of it.'));
    rewrite(client, files, BROKEN);
    await eventually(() => client.pushed(OWN)?.diagnostics.length === 1);
    files.contents.delete(OWN);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('.concord'), type: DELETED }] });
    await eventually(() => client.pushed(OWN)?.diagnostics.length === 0);
    await eventually(async () => (await hover(client)).includes('encrypted communications'));
    expect((await client.status()).knowledgeProblems).toBe(0);
    await client.stop();
  });

  test('an open buffer counts, not the disk; clients that pull are told as well', async () => {
    const { client } = await onKnowledge(summary('What this workspace says of it.'), VSCODE);
    client.open(OWN, BROKEN, 'yaml', 3);
    const pushed = await eventually(() => client.pushed(OWN));
    expect(pushed).toMatchObject({ version: 3, diagnostics: [{ severity: 1 }] });
    client.change(OWN, 4, { text: summary('What the buffer says of it.') });
    await eventually(async () => (await hover(client)).includes('What the buffer says'));
    client.close(OWN);
    await eventually(async () => (await hover(client)).includes('What this workspace says'));
    expect((await client.status()).documents).toBe(3);
    await client.stop();
  });
});
