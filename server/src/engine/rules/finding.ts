// What a rule reports: it becomes a diagnostic in an editor, a line in the command line's report, a result in SARIF.

import type { DocumentId } from '../document.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place in a document, said in words. */
export interface Place extends Span {
  readonly document: DocumentId;
}

/** The other side of a finding. */
export interface RelatedPlace extends Place {
  readonly message: string;
}

export interface TextEdit extends Place {
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The fix an editor may choose when asked for the best one; at most one a finding. */
  readonly preferred?: boolean;
}

export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
  /** Sources of the knowledge that speak to it, by id. */
  readonly sources: readonly string[];
}

/** An entry of `.concord/silenced.yaml`. */
export interface Silence {
  readonly rule: string;
  /** The document, as a path below the folder. */
  readonly document: string;
  /** The words that the finding marked. */
  readonly words: string;
  /** The words before and behind, which tell the place from others with the same words. */
  readonly before?: string;
  readonly after?: string;
  readonly reason: string;
}

/** A finding that is not shown, and why. */
export interface SilencedFinding {
  readonly finding: Finding;
  readonly reason: string;
  /** `comment` is in the text itself. */
  readonly by: 'file' | 'comment';
}
