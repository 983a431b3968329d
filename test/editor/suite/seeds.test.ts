// What the five sample articles must show in a real VS Code: findings with their other sides, hovers, jumps between articles,
// a finding repaired by its quick fix, a symbol outline, and the knowledge entry behind a name.
import { assert } from 'chai';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  declarations,
  definitions,
  diagnosticOn,
  diagnosticsOf,
  eventually,
  hoverText,
  openFile,
  openText,
  quickFixes,
  references,
  textAt,
} from './support.ts';

const INDIA_COM = 'india-com-2019-missile-defense-review.txt';
const SWARAJYA = 'swarajya-2019-missile-defence-talks.txt';
const PTI = 'business-standard-2019-pti-missile-defence.txt';
const THEPRINT = 'theprint-2020-rajnath-esper.txt';

function nameOf(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) ?? '';
}

suite('the sample articles', () => {
  teardown(closeAll);

  test('108 pages here, 81 in two other articles, with links to both', async () => {
    const article = await openFile(INDIA_COM);
    const diagnostic = await eventually('both other articles', async () => {
      const found = await diagnosticOn(article, 'conflicting-facts', '108 page');
      return found.relatedInformation?.length === 2 ? found : undefined;
    });
    // Where the folder has notes, articles that disagree among themselves are information.
    assert.isAtMost(diagnostic.severity, vscode.DiagnosticSeverity.Information);
    assert.include(diagnostic.message, '81 pages in 2 other documents');
    const places = (diagnostic.relatedInformation ?? []).map(({ location }) => location);
    assert.sameMembers(
      places.map(({ uri }) => nameOf(uri)),
      [PTI, SWARAJYA],
    );
    for (const place of places) assert.equal(await textAt(place), '81-page');
  });

  test('and the other way round', async () => {
    const article = await openFile(SWARAJYA);
    const diagnostic = await eventually('the other article', async () => {
      const found = await diagnosticOn(article, 'conflicting-facts', '81-page');
      return found.relatedInformation?.length ? found : undefined;
    });
    assert.deepEqual(
      (diagnostic.relatedInformation ?? []).map(({ location }) => nameOf(location.uri)),
      [INDIA_COM],
    );
  });

  test('hovering Comcasa', async () => {
    const article = await openFile(INDIA_COM);
    const hover = await hoverText(article, 'Comcasa');
    for (const words of [
      'Communications Compatibility and Security Agreement',
      'India',
      'United States',
      '6 September 2018',
      'New Delhi',
      'first',
    ]) {
      assert.include(hover, words);
    }
    assert.match(hover, /\b3 mentions here/);
  });

  test('hovering Esper tells his term as of the article', async () => {
    const article = await openFile(THEPRINT);
    const hover = await hoverText(article, 'Esper');
    for (const words of ['Mark Esper', '23 July 2019', '9 November 2020']) assert.include(hover, words);
  });

  test('definition of COMCASA and BECA from a new note', async () => {
    const note = await openText('COMCASA and BECA are two of the foundational agreements.');
    const [comcasa] = await eventually('the article', async () =>
      (await definitions(note, 'COMCASA')).filter(({ uri }) => nameOf(uri) === INDIA_COM),
    );
    assert.equal(nameOf((comcasa as vscode.Location).uri), INDIA_COM);
    const [beca] = await eventually('the article', async () =>
      (await definitions(note, 'BECA')).filter(({ uri }) => nameOf(uri) === THEPRINT),
    );
    assert.equal(nameOf((beca as vscode.Location).uri), THEPRINT);
  });

  test('an office held only later, in a new note, and its repair', async () => {
    const note = await openText('New Delhi, 3 March 2018\n\nDefence Minister Rajnath Singh met the envoy.\n');
    const diagnostic = await diagnosticOn(note, 'office-holder', 'Rajnath Singh');
    assert.include(diagnostic.message, 'Nirmala Sitharaman');
    assert.include(diagnostic.message, 'since 31 May 2019');
    const fix = (await quickFixes(note, diagnostic)).find(({ title }) => title.includes('Nirmala Sitharaman'));
    assert.isDefined(fix?.edit);
    await vscode.workspace.applyEdit((fix as vscode.CodeAction).edit as vscode.WorkspaceEdit);
    assert.include(note.getText(), 'Defence Minister Nirmala Sitharaman met');
    await eventually('the finding to go', () =>
      diagnosticsOf(note.uri).every((one) => codeOf(one) !== 'office-holder'),
    );
  });

  test('a wrong expansion, with the right one as a fix', async () => {
    const note = await openText('India signed the Basic Exchange and Co-operation Accord (BECA).\n');
    const diagnostic = await diagnosticOn(note, 'acronym-expansion', 'Accord');
    const titles = (await quickFixes(note, diagnostic)).map(({ title }) => title);
    assert.isTrue(
      titles.some((title) => title.includes('Basic Exchange and Cooperation Agreement')),
      titles.join('; '),
    );
  });

  test('the page header of ThePrint', async () => {
    const article = await openFile(THEPRINT);
    const diagnostic = await diagnosticOn(article, 'document-date', 'Tuesday, March 19, 2024');
    assert.include(diagnostic.message, '26 October 2020');
    assert.include(diagnostic.message, '9 November 2020');
    assert.isNotEmpty(diagnostic.relatedInformation);
  });

  test('articles that are not open have their findings too', async () => {
    await openFile(INDIA_COM);
    await eventually('findings of all four articles', () => {
      const files = vscode.languages
        .getDiagnostics()
        .filter(([, list]) => list.some(({ source }) => source === 'Concord'));
      return [INDIA_COM, PTI, SWARAJYA, THEPRINT].every((name) => files.some(([uri]) => nameOf(uri) === name));
    });
  });

  test('a wrong weekday has two repairs', async () => {
    const note = await openText('The dialogue was held on Tuesday, 28 October 2020.\n');
    const diagnostic = await diagnosticOn(note, 'weekday-date', '28 October 2020');
    const titles = (await quickFixes(note, diagnostic)).map(({ title }) => title).join('; ');
    assert.include(titles, 'Wednesday');
    assert.include(titles, '27 October');
  });

  test('references of S-400: one in each of three articles', async () => {
    const article = await openFile(SWARAJYA);
    const places = await eventually('three references', async () => {
      const found = await references(article, 'S-400');
      return found.length === 3 ? found : undefined;
    });
    assert.sameMembers(
      places.map(({ uri }) => nameOf(uri)),
      [PTI, INDIA_COM, SWARAJYA],
    );
    for (const place of places) assert.equal(await textAt(place), 'S-400');
  });

  test('page furniture and photographers raise nothing', async () => {
    for (const file of [INDIA_COM, SWARAJYA, THEPRINT]) {
      const article = await openFile(file);
      await eventually('findings', () => diagnosticsOf(article.uri));
      for (const words of ['Also Read', 'inbox', 'Win McNamee', 'Sidhant Sibal', 'HomeDefenceIndia']) {
        const line = article
          .getText()
          .split('\n')
          .find((each) => each.includes(words));
        if (line === undefined) continue;
        const hit = diagnosticsOf(article.uri).find((one) => article.getText(one.range).includes(words));
        assert.isUndefined(hit, `${words}: ${hit?.message}`);
      }
    }
  });

  test('outline, folding and workspace symbols', async () => {
    const article = await openFile(THEPRINT);
    const outline = await eventually('an outline', () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', article.uri),
    );
    const names = JSON.stringify(
      outline.map(function all(symbol): unknown {
        return [symbol.name, symbol.children?.map(all)];
      }),
    );
    assert.include(names, 'Mark Esper');
    const symbols = await eventually('a symbol', () =>
      vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'beca'),
    );
    assert.isTrue(symbols.some(({ location }) => nameOf(location.uri) === THEPRINT));
  });

  test('completion offers names and their expansions', async () => {
    const note = await openText('India signed COMC');
    const list = await eventually('completions', async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        note.uri,
        note.positionAt(note.getText().length),
      );
      const labels = found.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return labels.some((label) => label.includes('COMCASA')) ? labels : undefined;
    });
    assert.isNotEmpty(list);
  });

  test('the declaration is the knowledge entry, read-only', async () => {
    const article = await openFile(INDIA_COM);
    const [entry] = await declarations(article, 'Comcasa');
    const { uri } = entry as vscode.Location;
    assert.equal(uri.scheme, 'concord-knowledge');
    const document = await vscode.workspace.openTextDocument(uri);
    assert.include(document.getText(), 'Communications Compatibility and Security Agreement');
    assert.isFalse(vscode.workspace.fs.isWritableFileSystem('concord-knowledge') === true);
  });

  test('semantic tokens', async () => {
    const article = await openFile(INDIA_COM);
    const legend = await eventually('a legend', () =>
      vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
        'vscode.provideDocumentSemanticTokensLegend',
        article.uri,
      ),
    );
    assert.includeMembers([...legend.tokenTypes], ['agreement', 'official', 'system']);
    const tokens = await eventually('tokens', () =>
      vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', article.uri),
    );
    assert.isAbove(tokens.data.length, 100);
  });
});
