// Which documents share runs of words: an index from fingerprints to documents. Runs that very many documents have are
// boilerplate and lead nowhere, which bounds the work whatever the copies.

import type { DocumentId } from '../document.ts';

/** Runs that more documents have are boilerplate. */
const MOST_SHARING = 48;

/** An index of documents by fingerprint; it holds ids, no texts. */
export class SharedRuns {
  readonly #documents = new Map<number, DocumentId | Set<DocumentId>>();

  /** Replaces the fingerprints of a document (sorted, each once); returns the other documents that share a changed one. */
  put(id: DocumentId, before: Uint32Array, after: Uint32Array): ReadonlySet<DocumentId> {
    const touched = new Set<DocumentId>();
    eachDifference(before, after, (hash, added) => {
      const others = [...this.#all(hash)];
      if (added) this.#add(hash, id);
      else this.#drop(hash, id);
      // A run that has just become boilerplate, or ceased to be, concerns all that have it.
      if (others.length <= MOST_SHARING + 1) for (const other of others) if (other !== id) touched.add(other);
    });
    return touched;
  }

  /** Documents that have a run, in no order; none for boilerplate. */
  documentsWith(hash: number): Iterable<DocumentId> {
    const found = this.#documents.get(hash);
    if (found === undefined) return [];
    if (typeof found === 'string') return [found];
    return found.size > MOST_SHARING ? [] : found;
  }

  #all(hash: number): Iterable<DocumentId> {
    const found = this.#documents.get(hash);
    if (found === undefined) return [];
    if (typeof found === 'string') return [found];
    return found.size > MOST_SHARING + 1 ? [] : found;
  }

  #add(hash: number, id: DocumentId): void {
    const found = this.#documents.get(hash);
    if (found === undefined) this.#documents.set(hash, id);
    else if (typeof found === 'string') this.#documents.set(hash, new Set([found, id]));
    else found.add(id);
  }

  #drop(hash: number, id: DocumentId): void {
    const found = this.#documents.get(hash);
    if (found === id) this.#documents.delete(hash);
    else if (typeof found === 'object') {
      found.delete(id);
      if (found.size === 0) this.#documents.delete(hash);
    }
  }
}

/** Walks two sorted lists and hands out what only one of them has. */
function eachDifference(before: Uint32Array, after: Uint32Array, hand: (hash: number, added: boolean) => void): void {
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const x = i < before.length ? (before[i] as number) : Number.POSITIVE_INFINITY;
    const y = j < after.length ? (after[j] as number) : Number.POSITIVE_INFINITY;
    if (x === y) {
      i++;
      j++;
    } else if (x < y) {
      hand(x, false);
      i++;
    } else {
      hand(y, true);
      j++;
    }
  }
}
