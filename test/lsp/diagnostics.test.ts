// Diagnostics pulled and pushed: each client is told what it does not know yet, and no more.

import { describe, expect, test } from 'vitest';
import type {
  ClientCapabilities,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { VSCODE, WITHOUT_PULL } from './capabilities.ts';
import { type Client, type ClientOptions, eventually, manualTimers, over, settled, startClient } from './support.ts';
import { FIRST, FOLDER, memoryFiles, NOTE, SECOND, TEXTS, uri } from './workspace.ts';

const PAGES = over(FIRST, '81');

async function onWorkspace(capabilities: ClientCapabilities, more: ClientOptions = {}): Promise<Client> {
  const client = await startClient({
    capabilities,
    folders: [FOLDER],
    ...more,
    runtime: { files: memoryFiles(TEXTS), ...more.runtime },
  });
  await settled(client, 3);
  return client;
}

const pull = (client: Client, path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> => {
  return client.request('textDocument/diagnostic', { textDocument: { uri: uri(path) }, previousResultId });
};
const codes = (report: { readonly items?: readonly { code?: unknown }[] }): unknown =>
  report.items?.map(({ code }) => code);
const refreshes = (client: Client): number => {
  return client.heard.requests.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;
};

describe('pulled', () => {
  test('the second time, unchanged', async () => {
    const client = await onWorkspace(VSCODE);
    const first = await pull(client, 'first.md');
    expect(codes(first as never)).toEqual(['conflicting-facts']);
    expect(await pull(client, 'first.md', first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.stop();
  });

  test('an edit of one text changes the other, and the client is told to ask again', async () => {
    const client = await onWorkspace(VSCODE);
    client.open(uri('first.md'), FIRST);
    client.open(uri('second.md'), SECOND, 'markdown');
    const before = await pull(client, 'second.md');
    await pull(client, 'first.md');
    const told = refreshes(client);
    client.change(uri('first.md'), 2, { range: PAGES, text: '108' });
    expect(codes((await pull(client, 'first.md')) as never)).toEqual([]);
    await eventually(() => refreshes(client) === told + 1);
    expect(codes((await pull(client, 'second.md', before.resultId)) as never)).toEqual([]);
    await client.stop();
  });

  test('an edit that changes no fact of another asks for nothing', async () => {
    const { timers, fire } = manualTimers();
    const client = await onWorkspace(VSCODE, { runtime: { timers } });
    client.open(uri('first.md'), FIRST, 'markdown');
    client.open(uri('note.brief'), NOTE);
    for (const path of ['first.md', 'second.md', 'note.brief']) await pull(client, path);
    client.change(uri('first.md'), 2, { range: over(FIRST, 'older'), text: 'old' });
    client.change(uri('note.brief'), 2, { text: 'COMCASA' });
    await client.status();
    fire();
    await client.status();
    expect(refreshes(client)).toBe(0);
    client.change(uri('first.md'), 3, { range: PAGES, text: '108' });
    await client.status();
    fire();
    await client.status();
    expect(refreshes(client)).toBe(1);
    await client.stop();
  });

  test('a related place that moves is told anew', async () => {
    const client = await onWorkspace(VSCODE);
    client.open(uri('second.md'), SECOND, 'markdown');
    const before = await pull(client, 'first.md');
    client.change(uri('second.md'), 2, {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      text: '\n\n',
    });
    await eventually(() => refreshes(client) === 1);
    const after = await pull(client, 'first.md', before.resultId);
    const [diagnostic] = after.kind === 'full' ? after.items : [];
    expect(diagnostic?.relatedInformation?.[0]?.location.range.start.line).toBe(4);
    await client.stop();
  });

  test('nothing is pushed to a client that pulls', async () => {
    const client = await onWorkspace(VSCODE);
    client.open(uri('first.md'), FIRST);
    await pull(client, 'first.md');
    expect(client.heard.published).toEqual([]);
    await client.stop();
  });
});

describe('pulled for the whole workspace', () => {
  const all = (client: Client, params: object = {}): Promise<WorkspaceDiagnosticReport> => {
    return client.request('workspace/diagnostic', { previousResultIds: [], ...params });
  };
  const seen = (report: WorkspaceDiagnosticReport): object =>
    report.items.map(({ uri: value, resultId }) => ({ uri: value, value: resultId }));

  test('every document with findings, open or not, then unchanged', async () => {
    const client = await onWorkspace(VSCODE);
    client.open(uri('first.md'), FIRST, 'markdown', 7);
    const report = await all(client);
    expect(report.items.map((item) => [item.uri, item.kind, item.version])).toEqual([
      [uri('first.md'), 'full', 7],
      [uri('note.brief'), 'full', null],
      [uri('second.md'), 'full', null],
    ]);
    const again = await all(client, { previousResultIds: seen(report) });
    expect(again.items.map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    await client.stop();
  });

  test('a client that takes partial results is answered when there is news, and only with the news', async () => {
    const client = await onWorkspace(VSCODE);
    const report = await all(client, { partialResultToken: 'a' });
    client.open(uri('note.brief'), NOTE);
    const answer = all(client, { partialResultToken: 'b', previousResultIds: seen(report) });
    client.change(uri('note.brief'), 2, { text: 'Nothing wrong here.' });
    expect((await answer).items).toEqual([
      { kind: 'full', uri: uri('note.brief'), version: 2, resultId: expect.any(String), items: [] },
    ]);
    await client.stop();
  });

  test('a document that is gone is told to be clean', async () => {
    const files = memoryFiles(TEXTS);
    const client = await onWorkspace(VSCODE, { runtime: { files } });
    const report = await all(client);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('note.brief'), type: 3 }] });
    const after = await all(client, { previousResultIds: seen(report) });
    expect(after.items.find((item) => item.uri === uri('note.brief'))).toMatchObject({ kind: 'full', items: [] });
    await client.stop();
  });
});

describe('pushed to a client that does not pull', () => {
  test('pull is not announced', async () => {
    const client = await startClient({ capabilities: WITHOUT_PULL });
    expect(client.result.capabilities.diagnosticProvider).toBeUndefined();
    await client.stop();
  });

  test('always with the version of an open document', async () => {
    const client = await onWorkspace(WITHOUT_PULL);
    client.open(uri('note.brief'), NOTE, 'plaintext', 4);
    await eventually(() => client.pushed(uri('note.brief'))?.version === 4);
    client.change(uri('note.brief'), 5, { range: over(NOTE, 'The'), text: 'Then the' });
    const now = await eventually(() => isVersion(client.pushed(uri('note.brief')), 5));
    expect(now.diagnostics.map(({ range }) => range.start.character)).toEqual([9]);
    await client.stop();
  });

  test('documents that are not open too, and of others only what changed', async () => {
    const client = await onWorkspace(WITHOUT_PULL);
    await eventually(
      () => client.pushed(uri('first.md')) && client.pushed(uri('second.md')) && client.pushed(uri('note.brief')),
    );
    client.open(uri('second.md'), SECOND, 'markdown');
    await eventually(() => client.pushed(uri('second.md'))?.version === 1);
    const before = client.heard.published.length;
    client.change(uri('second.md'), 2, { range: over(SECOND, '108'), text: '81' });
    await eventually(() => client.pushed(uri('first.md'))?.diagnostics.length === 0);
    await eventually(() => client.pushed(uri('second.md'))?.version === 2);
    expect(
      client.heard.published
        .slice(before)
        .map((one) => one.uri)
        .sort(),
    ).toEqual([uri('first.md'), uri('second.md')]);
    await client.stop();
  });

  test('a closed note that is in no folder takes its diagnostics along', async () => {
    const client = await startClient({ capabilities: WITHOUT_PULL });
    client.open('untitled:a', NOTE);
    await eventually(() => client.pushed('untitled:a')?.diagnostics.length === 1);
    client.close('untitled:a');
    await eventually(() => client.pushed('untitled:a')?.diagnostics.length === 0);
    expect(client.pushed('untitled:a')).toEqual({ uri: 'untitled:a', diagnostics: [] });
    await client.stop();
  });

  test('a client that shows one place only is told the others in words', async () => {
    const { relatedInformation: _, ...rest } = WITHOUT_PULL.textDocument?.publishDiagnostics ?? {};
    const textDocument = { ...WITHOUT_PULL.textDocument, publishDiagnostics: rest };
    const client = await onWorkspace({ ...WITHOUT_PULL, textDocument });
    const pushed = await eventually(() => client.pushed(uri('first.md')));
    expect(pushed.diagnostics[0]?.relatedInformation).toBeUndefined();
    expect(pushed.diagnostics[0]?.message).toMatch(/\nsecond\.md:3: .*108/);
    await client.stop();
  });
});

describe('refused', () => {
  test('a buffer that is too large is not checked, and says so until it is smaller', async () => {
    const client = await startClient({ configuration: { maxFileSize: 0.001 } });
    await eventually(() => client.heard.requests.some(({ method }) => method === 'workspace/configuration'));
    client.open('untitled:a', `${NOTE}${' padding'.repeat(200)}`);
    const params = { textDocument: { uri: 'untitled:a' } };
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', params);
    expect(report).toMatchObject({
      items: [{ severity: 3, code: 'not-checked', message: expect.stringContaining('0.001 MB') }],
    });
    expect(await client.request('textDocument/documentSymbol', params)).toEqual([]);
    client.change('untitled:a', 2, { text: NOTE });
    expect(codes(await client.request('textDocument/diagnostic', params))).toEqual(['acronym-expansion']);
    await client.stop();
  });
});

function isVersion(
  params: PublishDiagnosticsParams | undefined,
  version: number,
): PublishDiagnosticsParams | undefined {
  return params?.version === version ? params : undefined;
}
