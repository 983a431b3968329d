// The engine: documents in, analyses and findings out. A pure function of (documents, knowledge, settings): the same input
// gives the same findings in the same order, however it was reached. What it keeps between calls only saves work.

import { Analyser, type CompiledKnowledge, type Counters, compileNames } from './analyse.ts';
import { Corpus, type Touched } from './corpus/corpus.ts';
import type { Wording } from './corpus/wording.ts';
import type { DocumentAnalysis, DocumentId } from './document.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { EntityId, KnowledgeData } from './knowledge/model.ts';
import { checkDocument, isNote } from './rules/check.ts';
import type { Finding, SilencedFinding } from './rules/finding.ts';
import type { Span } from './text/span.ts';
import type { Change, ClaimAt, MentionAt, Settings, Side, View, Workspace } from './workspace.ts';

/** How much work was done since the workspace was made; tests hold it down. */
export interface WorkCounters extends Counters {
  documentsChecked: number;
}

export interface Engine extends Workspace {
  readonly counters: Readonly<WorkCounters>;
}

/** An empty workspace over the given knowledge; compiled knowledge is shared as it is. */
export function createWorkspace(
  knowledge: KnowledgeData | CompiledKnowledge,
  settings: Partial<Settings> = {},
): Engine {
  const compiled = 'names' in knowledge ? knowledge : compileNames(knowledge);
  return new DocumentWorkspace(compiled, { ...settings, rules: settings.rules ?? {} });
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  /** Analyses that were looked into; when one is replaced, what was found may have changed or moved. */
  readonly seen: ReadonlyMap<DocumentId, DocumentAnalysis | undefined>;
}

class DocumentWorkspace implements Engine {
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly #analyser: Analyser;
  readonly #corpus = new Corpus();
  readonly #checked = new Map<DocumentId, Checked>();
  #documentsChecked = 0;
  #notes = 0;

  constructor(compiled: CompiledKnowledge, settings: Settings) {
    this.knowledge = compiled.knowledge;
    this.settings = settings;
    this.#analyser = new Analyser(compiled);
  }

  get counters(): WorkCounters {
    return { ...this.#analyser.counters, documentsChecked: this.#documentsChecked };
  }

  get ids(): readonly DocumentId[] {
    return this.#corpus.ids;
  }

  update(change: Change): readonly DocumentId[] {
    const affected = new Set<DocumentId>();
    const changed = new Set<string>();
    const renamed = new Set<EntityId>();
    const touch = ({ keys, entities, documents }: Touched): void => {
      for (const key of keys) changed.add(key);
      for (const entity of entities) renamed.add(entity);
      for (const id of documents) affected.add(id);
    };
    const hadNotes = this.hasNotes;
    for (const id of change.remove ?? []) {
      if (this.#corpus.analysis(id) && isNote(id, this.settings)) this.#notes--;
      touch(this.#corpus.remove(id));
      this.#checked.delete(id);
      affected.delete(id);
    }
    for (const source of change.put ?? []) {
      const before = this.#corpus.analysis(source.id);
      touch(this.#corpus.put(this.#analyser.analyse(source), source.text));
      affected.add(source.id);
      if (before === undefined) {
        this.#checked.delete(source.id);
        if (isNote(source.id, this.settings)) this.#notes++;
      }
    }
    for (const key of changed) for (const id of this.#corpus.documentsWith(key)) affected.add(id);
    for (const entity of renamed) for (const id of this.#corpus.documentsNaming(entity)) affected.add(id);
    // The first note, or the last, changes how articles are judged.
    if (hadNotes !== this.hasNotes) for (const id of this.ids) affected.add(id);
    for (const id of affected) this.#checked.delete(id);
    return [...affected].sort();
  }

  document(id: DocumentId): DocumentAnalysis | undefined {
    return this.#corpus.analysis(id);
  }

  excerpt(id: DocumentId, span: Span): string {
    return this.#corpus.text(id).slice(Math.max(0, span.start), span.end);
  }

  mentionsOf(entity: EntityId): readonly MentionAt[] {
    return this.#corpus.mentionsOf(entity);
  }

  formsOf(entity: EntityId): readonly MentionAt[] {
    return this.#corpus.formsOf(entity);
  }

  mentionedEntities(): Iterable<EntityId> {
    return this.#corpus.entities();
  }

  claimsOn(subject: EntityId, property?: string): readonly ClaimAt[] {
    const keys = this.#corpus.keysOn(subject);
    const claims = keys
      .flatMap((key) => this.#corpus.claimsFor(key))
      .filter(({ claim }) => property === undefined || claim.property === property);
    return claims.sort((a, b) =>
      a.document < b.document ? -1 : a.document > b.document ? 1 : a.claim.start - b.claim.start,
    );
  }

  claimsFor(key: string): readonly ClaimAt[] {
    return this.#corpus.claimsFor(key);
  }

  sidesFor(key: string): readonly Side[] {
    return this.#corpus.sidesFor(key);
  }

  wording(id: DocumentId): Wording | undefined {
    return this.#corpus.wording(id);
  }

  sharing(id: DocumentId, hashes: Iterable<number>, limit: number): readonly DocumentId[] {
    return this.#corpus.sharing(id, hashes, limit);
  }

  get hasNotes(): boolean {
    return this.#notes > 0;
  }

  findings(id: DocumentId): readonly Finding[] {
    return this.#check(id).findings;
  }

  silenced(id: DocumentId): readonly SilencedFinding[] {
    return this.#check(id).silenced;
  }

  #check(id: DocumentId): Pick<Checked, 'findings' | 'silenced'> {
    const document = this.#corpus.analysis(id);
    if (!document) return { findings: [], silenced: [] };
    const kept = this.#checked.get(id);
    if (kept && [...kept.seen].every(([other, analysis]) => this.#corpus.analysis(other) === analysis)) return kept;
    this.#documentsChecked++;
    const seen = new Map<DocumentId, DocumentAnalysis | undefined>([[id, document]]);
    const checked = { ...checkDocument({ view: this.#watched(seen), id, document }), seen };
    for (const { related, fixes } of [...checked.findings, ...checked.silenced.map(({ finding }) => finding)])
      for (const place of [...related, ...fixes.flatMap(({ edits }) => edits)])
        seen.set(place.document, this.#corpus.analysis(place.document));
    this.#checked.set(id, checked);
    return checked;
  }

  /** This view, noting each document that is looked into: what is found depends on those, and on claims and shared words. */
  #watched(seen: Map<DocumentId, DocumentAnalysis | undefined>): View {
    const note = (id: DocumentId): DocumentId => {
      seen.set(id, this.#corpus.analysis(id));
      return id;
    };
    return {
      knowledge: this.knowledge,
      settings: this.settings,
      ids: this.ids,
      document: (id) => this.document(note(id)),
      excerpt: (id, span) => this.excerpt(note(id), span),
      wording: (id) => this.wording(note(id)),
      mentionsOf: (entity) => this.mentionsOf(entity),
      formsOf: (entity) => {
        const forms = this.formsOf(entity);
        for (const { document } of forms) note(document);
        return forms;
      },
      mentionedEntities: () => this.mentionedEntities(),
      claimsOn: (subject, property) => this.claimsOn(subject, property),
      claimsFor: (key) => this.claimsFor(key),
      sidesFor: (key) => this.sidesFor(key),
      sharing: (id, hashes, limit) => this.sharing(id, hashes, limit),
      hasNotes: this.hasNotes,
      findings: (id) => this.findings(note(id)),
      silenced: (id) => this.silenced(note(id)),
    };
  }
}
