// The documents together: which document mentions what, which claims are about one thing. Updated by difference: a document
// that is put again touches only the keys whose claims changed. It holds analyses and texts, no findings.

import { type Claim, claimKey } from '../claims/claim.ts';
import type { DocumentAnalysis, DocumentId } from '../document.ts';
import type { EntityId } from '../knowledge/model.ts';
import type { Mention } from '../mentions/mention.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { ClaimAt, MentionAt, Side } from '../workspace.ts';
import { sidesOf } from './conflicts.ts';
import { SharedRuns } from './shared-runs.ts';
import { type Wording, wordingOf } from './wording.ts';

const NONE = new Uint32Array();

/** The keys and documents that a change touched. */
export interface Touched {
  readonly keys: ReadonlySet<string>;
  /** Things that are called by other names than before. */
  readonly entities: ReadonlySet<EntityId>;
  readonly documents: ReadonlySet<DocumentId>;
}

interface Entry {
  /** Made when first asked for. */
  wording?: Wording;
  readonly analysis: DocumentAnalysis;
  readonly text: string;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly mentions: ReadonlyMap<EntityId, readonly Mention[]>;
  /** The first mention by each full name. */
  readonly forms: ReadonlyMap<EntityId, readonly Mention[]>;
}

/** What is said under one key, from all documents. */
interface Gathered {
  readonly claims: readonly ClaimAt[];
  sides?: readonly Side[];
}

/** Documents that are asked for the names by which they call one thing. */
const MOST_NAMING = 60;

/** An index of analyses by entity and claim key. */
export class Corpus {
  readonly #entries = new Map<DocumentId, Entry>();
  readonly #byEntity = new Map<EntityId, Set<DocumentId>>();
  readonly #byKey = new Map<string, Set<DocumentId>>();
  readonly #bySubject = new Map<EntityId, Set<string>>();
  readonly #byKeyKept = new Map<string, Gathered>();
  readonly #runs = new SharedRuns();
  readonly #lexicon = new Lexicon();
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

  /** Adds or replaces a document; returns the claim keys whose values changed in it, and who shares changed words. */
  put(analysis: DocumentAnalysis, text: string): Touched {
    const { id } = analysis;
    const before = this.#entries.get(id);
    const claims = groupBy(analysis.claims, claimKey);
    const keys = changedKeys(before?.claims, claims);
    if (before) this.#unlink(before);
    const mentions = groupBy(analysis.mentions, (mention) => mention.entity);
    const forms = formsIn(analysis.mentions);
    const documents = this.#runs.put(id, before?.analysis.shingles ?? NONE, analysis.shingles);
    const entities = changedForms(before?.forms, forms);
    this.#entries.set(id, { analysis, text, claims, mentions, forms });
    for (const entity of mentions.keys()) add(this.#byEntity, entity, id);
    for (const [key, list] of claims) {
      this.#byKeyKept.delete(key);
      add(this.#byKey, key, id);
      add(this.#bySubject, (list[0] as Claim).subject, key);
    }
    if (!before) this.#ids = undefined;
    return { keys, entities, documents };
  }

  /** Removes a document; returns the keys of its claims, and who shared words with it. */
  remove(id: DocumentId): Touched {
    const before = this.#entries.get(id);
    if (!before) return { keys: new Set(), entities: new Set(), documents: new Set() };
    this.#unlink(before);
    this.#entries.delete(id);
    this.#ids = undefined;
    const documents = this.#runs.put(id, before.analysis.shingles, NONE);
    return { keys: new Set(before.claims.keys()), entities: new Set(before.forms.keys()), documents };
  }

  /** The words of a document as they are compared with others'. */
  wording(id: DocumentId): Wording | undefined {
    const entry = this.#entries.get(id);
    if (entry) entry.wording ??= wordingOf(entry.analysis, entry.text, this.#lexicon);
    return entry?.wording;
  }

  /** Documents that have some of the runs of words, those with the most first; the document itself is not among them. */
  sharing(id: DocumentId, hashes: Iterable<number>, limit: number): readonly DocumentId[] {
    const counts = new Map<DocumentId, number>();
    for (const hash of hashes)
      for (const other of this.#runs.documentsWith(hash))
        if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
    return [...counts]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([other]) => other);
  }

  /** In no order. */
  documentsNaming(entity: EntityId): Iterable<DocumentId> {
    return this.#byEntity.get(entity) ?? [];
  }

  documentsWith(key: string): readonly DocumentId[] {
    return [...(this.#byKey.get(key) ?? [])].sort();
  }

  /** Claims of one key, by document and start. */
  claimsFor(key: string): readonly ClaimAt[] {
    return this.#gathered(key).claims;
  }

  /** The different values of one key, each with its claims. */
  sidesFor(key: string): readonly Side[] {
    const gathered = this.#gathered(key);
    gathered.sides ??= sidesOf(gathered.claims);
    return gathered.sides;
  }

  /** Kept until a document with the key changes. */
  #gathered(key: string): Gathered {
    let gathered = this.#byKeyKept.get(key);
    if (gathered) return gathered;
    const claims = this.documentsWith(key).flatMap((document) =>
      (this.#entries.get(document)?.claims.get(key) ?? []).map((claim) => ({ document, claim })),
    );
    gathered = { claims };
    this.#byKeyKept.set(key, gathered);
    return gathered;
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

  /** The first mention of an entity by each full name, in each document. Bounded. */
  formsOf(entity: EntityId): readonly MentionAt[] {
    const documents = [...(this.#byEntity.get(entity) ?? [])].sort();
    return documents
      .filter((document) => this.#entries.get(document)?.forms.has(entity))
      .slice(0, MOST_NAMING)
      .flatMap((document) =>
        (this.#entries.get(document)?.forms.get(entity) ?? []).map((mention) => ({ document, mention })),
      );
  }

  entities(): Iterable<EntityId> {
    return this.#byEntity.keys();
  }

  #unlink({ analysis, claims, mentions }: Entry): void {
    for (const entity of mentions.keys()) drop(this.#byEntity, entity, analysis.id);
    for (const [key, list] of claims) {
      this.#byKeyKept.delete(key);
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

/** Full names of several words, each once; people and places have none. */
function formsIn(mentions: readonly Mention[]): ReadonlyMap<EntityId, readonly Mention[]> {
  const seen = new Set<string>();
  const full = mentions.filter(({ type, text, entity, furniture }) => {
    if (type === 'place' || type === 'official' || furniture || !/\S\s+\S/.test(text)) return false;
    const key = `${entity}\n${text.replace(/\s+/g, ' ')}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  return groupBy(full, ({ entity }) => entity);
}

function changedForms(
  before: ReadonlyMap<EntityId, readonly Mention[]> | undefined,
  after: ReadonlyMap<EntityId, readonly Mention[]>,
): ReadonlySet<EntityId> {
  const names = (forms: readonly Mention[] | undefined): string => (forms ?? []).map(({ text }) => text).join('\n');
  const changed = new Set<EntityId>();
  for (const [entity, forms] of after) if (names(before?.get(entity)) !== names(forms)) changed.add(entity);
  for (const entity of before?.keys() ?? []) if (!after.has(entity)) changed.add(entity);
  return changed;
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
