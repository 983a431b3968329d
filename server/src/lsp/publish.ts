// Pushes diagnostics, with the version where the document is open: without it a client cannot tell them from stale ones.

import type { Connection, Diagnostic } from 'vscode-languageserver';

export function publish(
  connection: Connection,
  uri: string,
  version: number | undefined,
  diagnostics: Diagnostic[],
): void {
  const params = version === undefined ? { uri, diagnostics } : { uri, version, diagnostics };
  connection.sendDiagnostics(params).catch(() => undefined); // the client is gone
}
