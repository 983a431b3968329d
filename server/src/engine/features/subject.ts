// An entity as the features speak of it: from the knowledge where it is known, from the documents where it is not.

import type { Entity, EntityId, EntityType } from '../knowledge/model.ts';
import type { View } from '../workspace.ts';

/** What a mention is about. `entity` is absent for one first met in the documents. */
export interface Subject {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly acronyms: readonly string[];
  readonly entity?: Entity;
}

/** The subject of an id; undefined when neither the knowledge nor a document has it. */
export function subjectOf(view: View, id: EntityId): Subject | undefined {
  const entity = view.knowledge.entity(id);
  if (entity) {
    const acronyms = entity.aliases.filter((alias) => alias.acronym).map((alias) => alias.name);
    return { id, type: entity.type, name: entity.name, acronyms, entity };
  }
  const first = view.mentionsOf(id)[0];
  if (!first) return undefined;
  const local = view.document(first.document)?.local.get(id);
  const { type, name } = local ?? first.mention;
  return { id, type, name, acronyms: local?.acronym ? [local.acronym] : [] };
}

/** All names of a subject, the canonical first, without repetitions. */
export function namesOf(subject: Subject): readonly string[] {
  const aliases = subject.entity ? subject.entity.aliases.map((alias) => alias.name) : subject.acronyms;
  return [...new Set([subject.name, ...aliases])];
}

/** The name to show for an id that a fact or a country list gives; words that are no id are shown as they are. */
export function nameOf(view: View, idOrWords: string): string {
  return view.knowledge.entity(idOrWords)?.name ?? idOrWords;
}
