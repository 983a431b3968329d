// Ids of findings: the same for the same finding after lines have moved and other files have come, made of words, never of
// positions.

import type { View } from '../workspace.ts';
import type { Finding } from './finding.ts';

/** The id of each finding, in the order given; the findings of a document must be given together. */
export function findingIds(findings: readonly Finding[], view: View): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = [finding.rule, finding.document, view.excerpt(finding.document, finding)].join('\u0000');
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return `${hash(words)}:${nth}`;
  });
}

/** FNV-1a over UTF-16 units, twice with different beginnings: 64 bits in hexadecimal. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
