// What the server and its clients say to each other beyond LSP: names and types of the custom requests, nothing that runs.
// The only file of the server that the extension imports. Any client may leave all of it out.

/** Scheme of the read-only documents that the server makes: `concord-knowledge:/comcasa.md`, `…:/rules/office-holder.md`. */
export const KNOWLEDGE_SCHEME = 'concord-knowledge';

/** What a client posts to a server in a web worker before LSP begins: the bytes of server/out/knowledge.json. */
export interface WorkerStart {
  readonly knowledge: Uint8Array;
}

/** Client to server: the text of a document of {@link KNOWLEDGE_SCHEME}, in Markdown; null for an unknown one. */
export const KNOWLEDGE_DOCUMENT_REQUEST = 'concord/knowledgeDocument';
export interface KnowledgeDocumentParams {
  readonly uri: string;
}
export type KnowledgeDocumentResult = { readonly text: string } | null;

/** Client to server, no parameters: what the server holds at the moment. */
export const STATUS_REQUEST = 'concord/status';
export interface StatusResult {
  readonly documents: number;
  readonly mentions: number;
  readonly claims: number;
  readonly findings: number;
  /** Present while workspace files are being read. */
  readonly indexing?: { readonly done: number; readonly total: number };
  /** Files that were refused (unreadable, binary, too large); the log says which and why. */
  readonly skipped: number;
  /** Errors in the workspace's own knowledge files. */
  readonly knowledgeProblems: number;
  readonly version: string;
}

/** Server to client, no parameters: ask for the status again. Sent only to clients that set `status`. */
export const STATUS_CHANGED_NOTIFICATION = 'concord/statusChanged';

/**
 * Server to client: the files under a folder that the server should read, by URI. Sent only to clients that set
 * `files`, for folders that the server cannot read itself: every folder in a web worker, others than `file:` in Node.
 */
export const LIST_FILES_REQUEST = 'concord/listFiles';
export interface ListFilesParams {
  readonly folder: string;
  /** A glob relative to the folder, with `**` and `{a,b}`. */
  readonly include: string;
  /** Names of folders to leave out at any depth. */
  readonly excludeFolders: readonly string[];
}
export interface ListFilesResult {
  readonly files: readonly string[];
}

/**
 * Server to client: the bytes of a file, in base64, or in words why it is refused (it cannot be read, it is larger than
 * `limit` bytes); `missing` when there is no such file.
 */
export const READ_FILE_REQUEST = 'concord/readFile';
export interface ReadFileParams {
  readonly uri: string;
  readonly limit: number;
}
export type ReadFileResult = { readonly base64: string } | { readonly problem: string; readonly missing?: boolean };

/**
 * Takes a place as an address, `…#L3,5`. Links to places are this command, where the client has it, if they lead to
 * other files than those on disk: VS Code's hovers show no link to an unsaved or virtual one.
 */
export const OPEN_PLACE_COMMAND = 'concord.openPlace';

/** What a client may say of itself in `initializationOptions`. */
export interface InitializationOptions {
  /** Answers {@link LIST_FILES_REQUEST} and {@link READ_FILE_REQUEST}. */
  readonly files?: boolean;
  /** Wants {@link STATUS_CHANGED_NOTIFICATION}. */
  readonly status?: boolean;
  /** Opens documents of {@link KNOWLEDGE_SCHEME} (rule pages link there; others get a file where there is one). */
  readonly virtualDocuments?: boolean;
  /**
   * Commands that may stand as links in a hover: those the client trusts, each taking one argument. Known ones are
   * `concord.openKnowledge`, which takes an entity's id, and {@link OPEN_PLACE_COMMAND}.
   */
  readonly commands?: readonly string[];
  /** For clients without `workspace/configuration`. */
  readonly settings?: Partial<ConcordSettings>;
}

/** The section `concord` of the configuration; anything absent or null has its default. */
export interface ConcordSettings {
  /** Severity by rule id; `off` silences a rule. */
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
  /** Severities for files that fit some patterns; a later entry wins over those before it and over `rules`. */
  readonly overrides: readonly {
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
  }[];
  /** Patterns of what the user writes; all else are articles. */
  readonly notes: readonly string[];
  /** Articles that disagree with one another are warned of even beside notes. */
  readonly strict: boolean;
  /** Files and buffers larger than this many megabytes are not checked. Default 5. */
  readonly maxFileSize: number;
  /** Patterns, as in a .gitignore, of workspace files that are not indexed; an open one is checked all the same. */
  readonly exclude: readonly string[];
  /** `trace`: a hover also tells how the name was recognised. */
  readonly hover: { readonly trace: boolean };
}
