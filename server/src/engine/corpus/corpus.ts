// The documents together: which document mentions what, which claims are about one thing. Updated by difference: a document
// that is put again touches only the keys whose claims changed. It holds analyses and texts, no findings.

import { type Claim, claimKey } from '../claims/claim.ts';
import type { DocumentAnalysis, DocumentId } from '../document.ts';
import type { EntityId } from '../knowledge/model.ts';
import type { Mention } from '../mentions/mention.ts';
import type { ClaimAt, MentionAt } from '../workspace.ts';

/** The keys and documents that a change touched. */
export interface Touched {
  readonly keys: ReadonlySet<string>;
  readonly documents: ReadonlySet<DocumentId>;
}

interface Entry {
  readonly analysis: DocumentAnalysis;
  readonly text: string;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly mentions: ReadonlyMap<EntityId, readonly Mention[]>;
}

/** An index of analyses by entity and claim key. */
export class Corpus {
  readonly #entries = new Map<DocumentId, Entry>();
  readonly #byEntity = new Map<EntityId, Set<DocumentId>>();
  readonly #byKey = new Map<string, Set<DocumentId>>();
  readonly #bySubject = new Map<EntityId, Set<string>>();
  #ids: readonly DocumentId[] | undefined;

  /** Ids by code unit. */
  get ids(): readonly DocumentId[] {
    this.#ids ??= [...this.#entries.keys()].sort();
    return this.#ids;
  }

  analysis(id: DocumentId): DocumentAnalysis | undefined {
    return this.#entries.get(id)?.analysis;
  }

  text(id: DocumentId): string {
    return this.#entries.get(id)?.text ?? '';
  }

  /** Adds or replaces a document; returns the claim keys whose values changed in it. */
  put(analysis: DocumentAnalysis, text: string): ReadonlySet<string> {
    const { id } = analysis;
    const before = this.#entries.get(id);
    const claims = groupBy(analysis.claims, claimKey);
    const touched = changedKeys(before?.claims, claims);
    if (before) this.#unlink(before);
    const mentions = groupBy(analysis.mentions, (mention) => mention.entity);
    this.#entries.set(id, { analysis, text, claims, mentions });
    for (const entity of mentions.keys()) add(this.#byEntity, entity, id);
    for (const [key, list] of claims) {
      add(this.#byKey, key, id);
      add(this.#bySubject, (list[0] as Claim).subject, key);
    }
    if (!before) this.#ids = undefined;
    return touched;
  }

  /** Removes a document; returns the keys of its claims. */
  remove(id: DocumentId): ReadonlySet<string> {
    const before = this.#entries.get(id);
    if (!before) return new Set();
    this.#unlink(before);
    this.#entries.delete(id);
    this.#ids = undefined;
    return new Set(before.claims.keys());
  }

  documentsWith(key: string): readonly DocumentId[] {
    return [...(this.#byKey.get(key) ?? [])].sort();
  }

  /** Claims of one key, by document and start. */
  claimsFor(key: string): readonly ClaimAt[] {
    return this.documentsWith(key).flatMap((document) =>
      (this.#entries.get(document)?.claims.get(key) ?? []).map((claim) => ({ document, claim })),
    );
  }

  /** Keys of the claims on a subject. */
  keysOn(subject: EntityId): readonly string[] {
    return [...(this.#bySubject.get(subject) ?? [])].sort();
  }

  mentionsOf(entity: EntityId): readonly MentionAt[] {
    const documents = [...(this.#byEntity.get(entity) ?? [])].sort();
    return documents.flatMap((document) =>
      (this.#entries.get(document)?.mentions.get(entity) ?? []).map((mention) => ({ document, mention })),
    );
  }

  entities(): Iterable<EntityId> {
    return this.#byEntity.keys();
  }

  #unlink({ analysis, claims, mentions }: Entry): void {
    for (const entity of mentions.keys()) drop(this.#byEntity, entity, analysis.id);
    for (const [key, list] of claims) {
      drop(this.#byKey, key, analysis.id);
      if (!this.#byKey.has(key)) drop(this.#bySubject, (list[0] as Claim).subject, key);
    }
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = groups.get(key);
    if (list) list.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Keys whose claims say something else than before, wherever they stand. */
function changedKeys(
  before: ReadonlyMap<string, readonly Claim[]> | undefined,
  after: ReadonlyMap<string, readonly Claim[]>,
): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [key, claims] of after) if (facts(before?.get(key)) !== facts(claims)) changed.add(key);
  for (const key of before?.keys() ?? []) if (!after.has(key)) changed.add(key);
  return changed;
}

function facts(claims: readonly Claim[] | undefined): string {
  return JSON.stringify((claims ?? []).map(({ value, modality, text }) => [value, modality, text]));
}

function add<V>(index: Map<string, Set<V>>, key: string, value: V): void {
  const set = index.get(key);
  if (set) set.add(value);
  else index.set(key, new Set([value]));
}

function drop<V>(index: Map<string, Set<V>>, key: string, value: V): void {
  const set = index.get(key);
  set?.delete(value);
  if (set?.size === 0) index.delete(key);
}
