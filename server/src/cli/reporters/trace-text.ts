// How each mention of a document was recognised, as text for people: a line for its place, then a line for each step.

import { positionAt, traceOf, type View } from '../../engine/index.ts';
import { printable } from '../style.ts';

/** Every mention of a document, with the steps from its text to its entity. */
export function traceLines(view: View, id: string): string {
  const document = view.document(id);
  if (!document) return '';
  return document.mentions
    .map((mention) => {
      const { line, character } = positionAt(document.lineStarts, mention.start);
      const steps = traceOf(view, mention).map(([label, words]) => `  ${label.padEnd(11)}${printable(words)}`);
      return `${printable(id)}:${line + 1}:${character + 1}\n${steps.join('\n')}\n`;
    })
    .join('');
}
