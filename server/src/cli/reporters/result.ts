// What `check` hands to a reporter.

import type { Finding, View } from '../../engine/index.ts';

export interface CheckResult {
  readonly view: View;
  /** By document id and start. */
  readonly findings: readonly Finding[];
  /** What could not be read, a line each. */
  readonly problems: readonly string[];
  readonly milliseconds: number;
}

export interface Totals {
  readonly documents: number;
  readonly mentions: number;
  readonly claims: number;
}

/** How much was looked at. */
export function totalsOf(view: View): Totals {
  let mentions = 0;
  let claims = 0;
  for (const id of view.ids) {
    const document = view.document(id);
    mentions += document?.mentions.length ?? 0;
    claims += document?.claims.length ?? 0;
  }
  return { documents: view.ids.length, mentions, claims };
}
