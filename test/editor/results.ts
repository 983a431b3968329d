// What the tests inside VS Code hand to the runner outside it, as JSON.

export interface Outcome {
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly ms: number;
  readonly error?: string;
}

export interface Results {
  /** Which VS Code ran them, by its own account. */
  readonly editor: string;
  readonly outcomes: readonly Outcome[];
}

/** The Node host writes its results to the file that this variable names. */
export const resultsVariable = 'CONCORD_TEST_RESULTS';

/** A web worker has no files: it logs its results in one line that begins so. */
export const resultsMark = 'CONCORD_TEST_RESULTS ';
