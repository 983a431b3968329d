// How many independent texts stand behind a statement: agency copy that several papers printed is one witness.

import type { DocumentId } from '../document.ts';
import { containment } from '../text/shingles.ts';
import type { View } from '../workspace.ts';

/** Share of the smaller text's runs of words from which two texts were written from one copy. */
const ONE_COPY = 0.5;
/** More documents than this are not compared with one another. */
const MOST = 40;

/** Number of texts among the documents that were not written from one copy. Bounded. */
export function witnesses(documents: readonly DocumentId[], view: View): number {
  const originals: Uint32Array[] = [];
  const looked = documents.slice(0, MOST);
  for (const id of looked) {
    const runs = view.document(id)?.shingles;
    if (!runs) continue;
    // Very short texts share runs by chance.
    if (runs.length < 8 || !originals.some((other) => containment(other, runs) >= ONE_COPY)) originals.push(runs);
  }
  return originals.length + (documents.length - looked.length);
}

/** "2 other documents, both from one copy": for the message of a finding. */
export function countDocuments(documents: readonly DocumentId[], view: View): string {
  const n = documents.length;
  if (n === 1) return 'another document';
  const independent = witnesses(documents, view);
  if (independent === n) return `${n} other documents`;
  const of = independent === 1 ? 'one copy' : `${independent} copies`;
  return `${n} other documents, ${n === 2 ? 'both' : 'all'} from ${of}`;
}
