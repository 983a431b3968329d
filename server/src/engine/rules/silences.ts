// What the user has silenced: one place, with a reason, by the words and their context rather than by line, so that it
// survives edits; or by a comment in a note. Applied in one place, after all rules.

import type { DocumentAnalysis, DocumentId, IgnoreComment } from '../document.ts';
import { fitsGlob } from '../text/globs.ts';
import type { View } from '../workspace.ts';
import type { Finding, Silence, SilencedFinding } from './finding.ts';

export interface Sifted {
  readonly shown: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  readonly unusedComments: readonly IgnoreComment[];
  readonly unusedSilences: readonly Silence[];
}

/** Characters of context on either side. */
const CONTEXT = 40;

/** Parts the findings of a document into those shown and those silenced. */
export function sift(
  findings: readonly Finding[],
  document: DocumentAnalysis,
  silences: readonly Silence[],
  view: View,
): Sifted {
  const mine = silences.filter((silence) => fitsGlob(document.id, [silence.document]));
  const used = new Set<Silence | IgnoreComment>();
  const shown: Finding[] = [];
  const silenced: SilencedFinding[] = [];
  for (const finding of findings) {
    const comment = document.ignores.find(
      (each) => each.rule === finding.rule && each.covers.start <= finding.start && finding.start < each.covers.end,
    );
    const silence = comment ? undefined : mine.find((each) => fits(each, finding, view));
    const by = comment ?? silence;
    if (!by) shown.push(finding);
    else {
      used.add(by);
      silenced.push({ finding, reason: by.reason, by: comment ? 'comment' : 'file' });
    }
  }
  return {
    shown,
    silenced,
    unusedComments: document.ignores.filter((each) => !used.has(each)),
    unusedSilences: mine.filter((each) => !used.has(each)),
  };
}

/** The entry that silences a finding; the reason is the user's. */
export function silenceFor(finding: Finding, document: string, reason: string, view: View): Silence {
  const { before, after } = contextOf(finding, view);
  return { rule: finding.rule, document, words: wordsOf(finding, view), before, after, reason };
}

/** Words and context agree; where the context has changed on one side, the other side decides. */
function fits(silence: Silence, finding: Finding, view: View): boolean {
  if (silence.rule !== finding.rule || oneLine(silence.words) !== wordsOf(finding, view)) return false;
  const { before, after } = contextOf(finding, view);
  const wanted = [silence.before, silence.after];
  if (wanted.every((context) => context === undefined)) return true;
  return (
    (silence.before !== undefined && oneLine(silence.before) === before) ||
    (silence.after !== undefined && oneLine(silence.after) === after)
  );
}

function wordsOf({ document, start, end }: Finding, view: View): string {
  return oneLine(view.excerpt(document, { start, end }));
}

function contextOf(
  { document, start, end }: { readonly document: DocumentId; readonly start: number; readonly end: number },
  view: View,
): { readonly before: string; readonly after: string } {
  const before = view.excerpt(document, { start: start - 2 * CONTEXT, end: start });
  const after = view.excerpt(document, { start: end, end: end + 2 * CONTEXT });
  return {
    before: oneLine(oneLine(before).slice(-CONTEXT)),
    after: oneLine(oneLine(after).slice(0, CONTEXT)),
  };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
