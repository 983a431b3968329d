// The counts that a status item shows. Clients that want them are told when to ask again, at most some times a second.

import type { Connection } from 'vscode-languageserver';
import type { DocumentId, View } from '../engine/index.ts';
import { STATUS_CHANGED_NOTIFICATION, type StatusResult } from '../protocol.ts';
import type { Timers } from './runtime.ts';

export interface Status {
  current(): StatusResult;
  changed(): void;
}

export interface StatusOptions {
  readonly connection: Connection;
  readonly timers: Timers;
  readonly isWanted: boolean;
  readonly version: string;
  view(): View;
  findings(id: DocumentId): number;
  progress(): StatusResult['indexing'];
  skipped(): number;
  knowledgeProblems(): number;
}

const AT_MOST_EVERY_MS = 250;

export function createStatus(options: StatusOptions): Status {
  let isScheduled = false;
  return {
    current() {
      const view = options.view();
      const indexing = options.progress();
      let mentions = 0;
      let claims = 0;
      let findings = 0;
      for (const id of view.ids) {
        const document = view.document(id);
        mentions += document?.mentions.length ?? 0;
        claims += document?.claims.length ?? 0;
        findings += options.findings(id);
      }
      return {
        documents: view.ids.length,
        mentions,
        claims,
        findings,
        ...(indexing ? { indexing } : {}),
        skipped: options.skipped(),
        knowledgeProblems: options.knowledgeProblems(),
        version: options.version,
      };
    },
    changed() {
      if (!options.isWanted || isScheduled) return;
      isScheduled = true;
      options.timers.after(AT_MOST_EVERY_MS, () => {
        isScheduled = false;
        options.connection.sendNotification(STATUS_CHANGED_NOTIFICATION).catch(() => undefined); // the client is gone
      });
    },
  };
}
