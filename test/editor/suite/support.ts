// Helpers for the cases: they say what a user would ("open this, hover that word") and wait on conditions, never for a time.
import * as vscode from 'vscode';

const extensionId = 'concord.concord';

/** The folder that is open. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return folder.uri;
}

/** The extension, activated. */
export async function activeExtension(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(extensionId);
  if (!extension) throw new Error(`${extensionId} is not installed`);
  await extension.activate();
  return extension;
}

/** Calls until there is something: not undefined, null, false or an empty list. Errors of the last call are told if there never is. */
export async function eventually<T>(
  what: string,
  get: () => T | Thenable<T>,
  milliseconds = 15_000,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + milliseconds;
  for (let last: unknown = 'nothing came'; ; ) {
    try {
      const value = await get();
      const empty =
        value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
      if (!empty) return value as Exclude<T, undefined | null | false>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${milliseconds} ms for ${what}: ${last}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens a file of the folder in an editor. */
export async function openFile(path: string): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(workspaceFolder(), path)));
}

/** Opens a new, unsaved text. */
export async function openText(content: string, language = 'plaintext'): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument({ content, language }));
}

async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

/** Closes every editor, throwing unsaved changes away. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The range of the nth occurrence, from 0, of some text; it throws if there are not so many. */
export function rangeOf(document: vscode.TextDocument, needle: string, nth = 0): vscode.Range {
  const text = document.getText();
  let at = -1;
  for (let n = 0; n <= nth; n++) {
    at = text.indexOf(needle, at + 1);
    if (at < 0) throw new Error(`"${needle}" occurs ${n} times in ${document.uri.path}`);
  }
  return new vscode.Range(document.positionAt(at), document.positionAt(at + needle.length));
}

/** A position inside the nth occurrence of some text: after its first character. */
export function positionIn(document: vscode.TextDocument, needle: string, nth = 0): vscode.Position {
  return rangeOf(document, needle, nth).start.translate(0, needle.length > 1 ? 1 : 0);
}

/** What a hover over the text shows, once it shows anything. */
export async function hoverText(document: vscode.TextDocument, needle: string, nth = 0): Promise<string> {
  const position = positionIn(document, needle, nth);
  const hovers = await eventually(`a hover on "${needle}"`, () =>
    vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position),
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

/** Where "go to definition" leads from the text, once it leads anywhere. */
export function definitions(document: vscode.TextDocument, needle: string, nth = 0): Promise<vscode.Location[]> {
  return locations('vscode.executeDefinitionProvider', document, needle, nth);
}

/** Where "go to declaration" leads from the text, once it leads anywhere. */
export function declarations(document: vscode.TextDocument, needle: string, nth = 0): Promise<vscode.Location[]> {
  return locations('vscode.executeDeclarationProvider', document, needle, nth);
}

/** All references to what the text names, once there are any. */
export function references(document: vscode.TextDocument, needle: string, nth = 0): Promise<vscode.Location[]> {
  return locations('vscode.executeReferenceProvider', document, needle, nth);
}

async function locations(
  command: string,
  document: vscode.TextDocument,
  needle: string,
  nth: number,
): Promise<vscode.Location[]> {
  const position = positionIn(document, needle, nth);
  const found = await eventually(`${command} on "${needle}"`, () =>
    vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(command, document.uri, position),
  );
  return found.map((one) =>
    'targetUri' in one ? new vscode.Location(one.targetUri, one.targetSelectionRange ?? one.targetRange) : one,
  );
}

/** The text that a location spans. */
export async function textAt({ uri, range }: vscode.Location): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText(range);
}

export function diagnosticsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source?.toLowerCase() === 'concord');
}

/** The diagnostic of a rule on some text, once there is one. */
export function diagnosticOn(document: vscode.TextDocument, rule: string, needle: string): Promise<vscode.Diagnostic> {
  return eventually(`${rule} on "${needle}"`, () =>
    diagnosticsOf(document.uri).find((one) => codeOf(one) === rule && document.getText(one.range).includes(needle)),
  );
}

export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The quick fixes offered for a diagnostic, once there are any. */
export function quickFixes(document: vscode.TextDocument, diagnostic: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  return eventually('a quick fix', async () => {
    const { range } = diagnostic;
    const command = 'vscode.executeCodeActionProvider';
    const kind = vscode.CodeActionKind.QuickFix.value;
    return await vscode.commands.executeCommand<vscode.CodeAction[]>(command, document.uri, range, kind);
  });
}
