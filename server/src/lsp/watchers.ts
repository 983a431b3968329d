// Asks the client to tell of changes on disk. Deletions are watched for everything, since a client tells of a deleted folder
// but not of the files that were in it.

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { KNOWLEDGE_FILES } from './knowledge.ts';
import { SILENCED_FILE } from './silences.ts';
import { TEXT_FILES } from './workspace-files.ts';

const WATCHERS: readonly FileSystemWatcher[] = [
  { globPattern: `**/*.{${TEXT_FILES.extensions.join(',')}}` },
  { globPattern: `**/${KNOWLEDGE_FILES}` },
  { globPattern: `**/${SILENCED_FILE}` },
  { globPattern: '**/*', kind: WatchKind.Delete },
];

export async function registerWatchers(connection: Connection): Promise<void> {
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHERS] });
}
