// Concord's commands, as a user, a hover's link or another extension runs them.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { activeExtension, closeAll, eventually, hoverText, openFile, openText, positionIn } from './support.ts';

const article = 'india-com-2019-missile-defense-review.txt';

suite('commands', () => {
  suiteSetup(activeExtension);
  teardown(closeAll);

  test('are all there', async () => {
    const ids = await vscode.commands.getCommands(true);
    const { contributes } = (await activeExtension()).packageJSON;
    assert.includeMembers(
      ids,
      contributes.commands.map(({ command }: { command: string }) => command),
    );
  });

  test('Open Knowledge Entry shows the page of what the cursor is on', async () => {
    const document = await openFile(article);
    await hoverText(document, 'Comcasa');
    const editor = await vscode.window.showTextDocument(document);
    const at = positionIn(document, 'Comcasa');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('concord.openKnowledge');
    await eventually('the page', () => isShown('comcasa.md'));
  });

  test('Open Knowledge Entry shows the page that a link names', async () => {
    await vscode.commands.executeCommand('concord.openKnowledge', 'comcasa');
    await eventually('the page', () => isShown('comcasa.md'));
  });

  test('Open Knowledge Entry opens nothing that is no id', async () => {
    for (const argument of ['../package', 'rules/office-holder', 'file:///etc/hostname', '']) {
      await vscode.commands.executeCommand('concord.openKnowledge', argument);
    }
    assert.isEmpty(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));
  });

  test('a link leads to a place in an unsaved note', async () => {
    const note = await openText('Talks went on.\n\nComcasa was signed in 2018.', 'briefing');
    const other = await openFile(article);
    const text = await eventually('a link to the note', async () => {
      const hover = await hoverText(other, 'Comcasa');
      return hover.includes('command:concord.openPlace?') && hover;
    });
    const [, argument] = /command:concord\.openPlace\?([^)]+)\)/.exec(text) ?? [];
    const [place] = JSON.parse(decodeURIComponent(argument ?? '[]'));
    await vscode.commands.executeCommand('concord.openPlace', place);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), note.uri.toString());
    assert.equal(note.getText(note.getWordRangeAtPosition(editor?.selection.active as vscode.Position)), 'Comcasa');
  });

  test('a link leads nowhere outside the workspace', async () => {
    for (const place of ['file:///etc/hostname#L1,1', 'https://example.org/#L1,1', 'nonsense', undefined]) {
      await vscode.commands.executeCommand('concord.openPlace', place);
    }
    assert.isUndefined(vscode.window.activeTextEditor);
  });

  test('Explain Rule shows the page of a rule', async () => {
    await vscode.commands.executeCommand('concord.explainRule', 'office-holder');
    await eventually('the page', () => isShown('office-holder.md'));
    assert.include(await textOf('/rules/office-holder.md'), '# office-holder');
  });

  test('Restart Server starts another that answers', async () => {
    const document = await openFile(article);
    await hoverText(document, 'Comcasa');
    await vscode.commands.executeCommand('concord.restartServer');
    assert.include(await hoverText(document, 'Comcasa'), 'Communications Compatibility and Security Agreement');
  });

  test('Restart Server asked for several times at once leaves one server', async () => {
    const document = await openFile(article);
    const restarts = [1, 2, 3].map(() => vscode.commands.executeCommand('concord.restartServer'));
    await Promise.all(restarts);
    await hoverText(document, 'Comcasa');
    const at = positionIn(document, 'Comcasa');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    assert.lengthOf(hovers, 1);
  });

  test('Show Output does not fail', async () => {
    await vscode.commands.executeCommand('concord.showOutput');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
});

suite('pages', () => {
  test('an entry of the knowledge can be read', async () => {
    assert.include(await textOf('/comcasa.md'), 'Communications Compatibility and Security Agreement');
  });

  test('there is none of what is not known', async () => {
    const opened = await textOf('/no-such-thing.md').catch(() => undefined);
    assert.isUndefined(opened);
  });
});

/** Whether a tab shows the page, rendered or as it is. */
function isShown(name: string): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes(name)));
}

async function textOf(path: string): Promise<string> {
  const uri = vscode.Uri.from({ scheme: 'concord-knowledge', path });
  return (await vscode.workspace.openTextDocument(uri)).getText();
}
