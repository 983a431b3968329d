// Reads workspace files as text: from the disk where the runtime has one for their scheme, otherwise through the client.

import type { Connection } from 'vscode-languageserver';
import {
  LIST_FILES_REQUEST,
  type ListFilesParams,
  type ListFilesResult,
  READ_FILE_REQUEST,
  type ReadFileParams,
  type ReadFileResult,
} from '../protocol.ts';
import { type Decoded, decode } from './decode.ts';
import { reason } from './guard.ts';
import type { FileContent, FileList, FileQuery, Files, Runtime } from './runtime.ts';

export interface TextFiles {
  list(folder: string, query: FileQuery): Promise<FileList>;
  /** The text of a file of at most `limit` bytes, or in words why it is refused. Never rejects. */
  read(uri: string, limit: number): Promise<Decoded>;
}

/** Files of the runtime, of the client if it offers them, and of nobody else. */
export function createTextFiles(runtime: Runtime, connection: Connection, clientHasFiles: boolean): TextFiles {
  const others = clientHasFiles ? clientFiles(connection) : NO_FILES;
  const filesFor = (uri: string): Files => (uri.startsWith('file:') && runtime.files ? runtime.files : others);
  return {
    list: (folder, query) => filesFor(folder).list(folder, query),
    async read(uri, limit) {
      const content = await filesFor(uri).read(uri, limit);
      if ('problem' in content) return content;
      return content.bytes.length > limit ? { problem: 'it is too large' } : decode(content.bytes);
    },
  };
}

const NO_FILES: Files = {
  list: () => Promise.resolve({ uris: [], problems: [] }),
  read: () => Promise.resolve({ problem: 'the server has no access to it' }),
};

function clientFiles(connection: Connection): Files {
  return {
    async list(folder, query): Promise<FileList> {
      const { extensions, excludeFolders } = query;
      const include = extensions.length > 1 ? `**/*.{${extensions.join(',')}}` : `**/*.${extensions.join('')}`;
      const params: ListFilesParams = { folder, include, excludeFolders };
      try {
        const answer = await connection.sendRequest<ListFilesResult | null>(LIST_FILES_REQUEST, params);
        return { uris: answer?.files ?? [], problems: [] };
      } catch (error) {
        return { uris: [], problems: [`Cannot list ${folder}: ${reason(error)}`] };
      }
    },
    async read(uri, limit): Promise<FileContent> {
      const params: ReadFileParams = { uri, limit };
      try {
        const answer = await connection.sendRequest<ReadFileResult>(READ_FILE_REQUEST, params);
        return 'problem' in answer
          ? answer
          : { bytes: Uint8Array.from(atob(answer.base64), (unit) => unit.charCodeAt(0)) };
      } catch (error) {
        return { problem: reason(error) };
      }
    },
  };
}
