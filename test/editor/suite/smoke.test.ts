// The extension starts in a real VS Code, from its folder, from the packed .vsix and in a web worker, and answers.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { activeExtension, closeAll, diagnosticsOf, eventually, hoverText, openFile } from './support.ts';

suite('smoke', () => {
  suiteTeardown(closeAll);

  test('the extension is active once a text is open', async () => {
    await openFile('theprint-2020-rajnath-esper.txt');
    const extension = await eventually('the extension', () => vscode.extensions.getExtension('concord.concord'));
    await eventually('activation', () => extension.isActive);
    assert.isTrue((await activeExtension()).isActive);
  });

  test('hovering a name tells what it is', async () => {
    const article = await openFile('theprint-2020-rajnath-esper.txt');
    assert.include(await hoverText(article, 'Esper'), 'Mark Esper');
  });

  test('a text gets its findings', async () => {
    const article = await openFile('india-com-2019-missile-defense-review.txt');
    const [finding] = await eventually('a finding', () => diagnosticsOf(article.uri));
    assert.isNotEmpty(finding?.message);
  });
});
