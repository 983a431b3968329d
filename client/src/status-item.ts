// The line about Concord among VS Code's language status items: how much is read, what was found, and what is wrong with it.

import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, l10n, languages } from 'vscode';
import { STATUS_REQUEST, type StatusResult } from '../../server/src/protocol.ts';
import { restartServer } from './commands/restart-server.ts';
import { showOutput } from './commands/show-output.ts';
import { LANGUAGES } from './documents.ts';
import type { LanguageServer, ServerState } from './language-server.ts';

export function createStatusItem(server: LanguageServer): Disposable {
  const item = languages.createLanguageStatusItem(
    'concord.status',
    LANGUAGES.map((language) => ({ language })),
  );
  item.name = 'Concord';
  showState(item, 'starting');
  let state: ServerState = 'starting';
  let asked = 0;

  async function refresh(): Promise<void> {
    const question = ++asked;
    const status = await server.request<StatusResult>(STATUS_REQUEST).catch(() => undefined);
    if (status && question === asked && state === 'running') showStatus(item, status);
  }

  return Disposable.from(
    item,
    server.onDidChangeStatus(() => void refresh()),
    server.onDidChangeState((now) => {
      state = now;
      if (now === 'running') void refresh();
      else showState(item, now);
    }),
  );
}

function showState(item: LanguageStatusItem, state: ServerState): void {
  const isDown = state === 'stopped' || state === 'failed';
  item.busy = state === 'starting';
  item.severity = isDown ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.text = isDown ? l10n.t('Concord: not running') : l10n.t('Concord: starting');
  item.detail = '';
  item.command = isDown
    ? { command: restartServer.id, title: l10n.t('Restart') }
    : { command: showOutput.id, title: l10n.t('Show Output') };
}

function showStatus(item: LanguageStatusItem, status: StatusResult): void {
  const { documents, findings, mentions, claims, indexing, skipped, knowledgeProblems } = status;
  item.busy = indexing !== undefined;
  item.severity = knowledgeProblems > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.text = indexing
    ? l10n.t('Concord: reading {0} of {1}', indexing.done, indexing.total)
    : `Concord: ${[
        documents === 1 ? l10n.t('1 document') : l10n.t('{0} documents', documents),
        findings === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', findings),
      ].join(', ')}`;
  item.detail = [
    mentions === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', mentions),
    claims === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', claims),
    skipped > 0 ? l10n.t('not read: {0}', skipped) : '',
    knowledgeProblems > 0 ? l10n.t('errors in .concord/knowledge: {0}', knowledgeProblems) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  item.command = { command: showOutput.id, title: l10n.t('Show Output') };
}
