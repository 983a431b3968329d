// What Concord does in the kinds of document that are its own, and that it follows settings and knowledge as they change.
import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  activeExtension,
  closeAll,
  codeOf,
  diagnosticOn,
  diagnosticsOf,
  eventually,
  hoverText,
  openFile,
  openText,
  positionIn,
  workspaceFolder,
} from './support.ts';

const wrongExpansion = 'SECRET//NOFORN\n\n1. Both signed the Basic Exchange and Co-operation Accord (BECA).\n';

suite('briefing notes', () => {
  suiteSetup(activeExtension);
  teardown(closeAll);

  test('a *.brief file is one, and gets findings', async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'note.brief');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(wrongExpansion));
    try {
      const note = await openFile('note.brief');
      assert.equal(note.languageId, 'briefing');
      await diagnosticOn(note, 'acronym-expansion', 'Accord');
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(uri);
    }
  });

  test('an unsaved one gets findings and hovers', async () => {
    const note = await openText(wrongExpansion, 'briefing');
    await diagnosticOn(note, 'acronym-expansion', 'Accord');
    assert.include(await hoverText(note, 'BECA'), 'Basic Exchange and Cooperation Agreement');
  });

  test('semantic highlighting is on, and marks names by their type', async () => {
    const note = await openText(wrongExpansion, 'briefing');
    const { enabled } = vscode.workspace.getConfiguration('editor.semanticHighlighting', note) as unknown as {
      readonly enabled: unknown;
    };
    assert.isTrue(enabled);
    const legend = await eventually('a legend', () =>
      vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        note.uri,
      ),
    );
    const data = await eventually('tokens', async () => {
      const command = 'vscode.provideDocumentSemanticTokens';
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(command, note.uri);
      return tokens.data.length > 0 && tokens.data;
    });
    const types = [...data].filter((_, index) => index % 5 === 3).map((type) => legend.tokenTypes[type]);
    assert.include(types, 'agreement');
  });
});

suite('a word to select in a briefing note', () => {
  suiteSetup(activeExtension);
  teardown(closeAll);

  for (const word of ['S-400', '2+2', 'Indo-Pacific', 'R&D']) {
    test(word, async () => {
      const note = await openText(`On the ${word}, nothing new.`, 'briefing');
      const editor = await vscode.window.showTextDocument(note);
      const at = positionIn(note, word);
      editor.selection = new vscode.Selection(at, at);
      await vscode.commands.executeCommand('editor.action.addSelectionToNextFindMatch');
      const selected = await eventually('a selection', () => note.getText(editor.selection));
      assert.equal(selected, word);
    });
  }
});

suite('settings', () => {
  suiteSetup(activeExtension);
  teardown(closeAll);

  test('a rule that is off finds nothing, and on again finds it again', async () => {
    const note = await openText(wrongExpansion);
    await diagnosticOn(note, 'acronym-expansion', 'Accord');
    const settings = vscode.workspace.getConfiguration('concord');
    const global = vscode.ConfigurationTarget.Global;
    try {
      await settings.update('rules', { 'acronym-expansion': 'off' }, global);
      await eventually('silence', () => diagnosticsOf(note.uri).every((one) => codeOf(one) !== 'acronym-expansion'));
      await settings.update('rules', { 'acronym-expansion': 'error' }, global);
      const finding = await diagnosticOn(note, 'acronym-expansion', 'Accord');
      assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    } finally {
      await settings.update('rules', undefined, global);
    }
  });
});

suite('the workspace’s own knowledge', () => {
  const folder = (): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), '.concord');
  const file = '.concord/knowledge/own.yaml';

  suiteSetup(activeExtension);
  teardown(closeAll);
  suiteTeardown(() => vscode.workspace.fs.delete(folder(), { recursive: true }));

  test('a mistake in it is told while it is typed, and no longer once it is mended', async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), file);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(''));
    const document = await openFile(file);
    await replaceAll(document, 'entities:\n  - id: Not an id\n');
    const [problem] = await eventually('a problem', () => diagnosticsOf(uri));
    assert.equal(problem?.range.start.line, 1);
    await replaceAll(document, '');
    await eventually('no problem', () => diagnosticsOf(uri).length === 0);
  });
});

async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, all, text);
  await vscode.workspace.applyEdit(edit);
}
