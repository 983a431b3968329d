// A silence that silences nothing any more: what it was for has been mended, or has moved on.

import type { Span } from '../text/span.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

interface State {
  readonly span: Span;
  readonly message: string;
  /** A comment of the text, which can be taken out. */
  readonly comment: boolean;
}

/** Runs after all others, with what they left unused. */
export const unusedSilence: AnyRule = defineRule<State>({
  docs: {
    id: 'unused-silence',
    title: 'A silence that silences nothing',
    severity: 'hint',
    what: 'Reports `<!-- concord-ignore rule: reason -->` comments, and entries of `.concord/silenced.yaml` for a document, that match no finding.',
    why: 'A silence that was left behind will one day hide a finding it was never meant for.',
    bad: '---\ndate: 2020-10-20\n---\n\n<!-- concord-ignore weekday-date: as printed -->\n\nThe ministers met on Tuesday, 27 October.',
    good: '---\ndate: 2020-10-20\n---\n\n<!-- concord-ignore weekday-date: as printed -->\n\nThe ministers met on Tuesday, 28 October.',
  },

  *run({ document, unused }: RuleContext) {
    for (const { start, end, rule } of unused?.comments ?? [])
      yield { span: { start, end }, message: `There is no finding of “${rule}” here to silence.`, comment: true };
    const [block] = document.blocks;
    for (const { rule, words, reason } of unused?.silences ?? [])
      yield {
        span: block ? { start: block.start, end: block.end } : { start: 0, end: document.length },
        message: `.concord/silenced.yaml silences “${rule}” at “${words}” (${reason}); there is no such finding any more.`,
        comment: false,
      };
  },

  report({ span, message }) {
    return { span, message };
  },

  fix({ span, comment }, { id }) {
    return comment
      ? [{ title: 'Remove this comment', edits: [{ document: id, start: span.start, end: span.end, newText: '' }] }]
      : [];
  },
});
