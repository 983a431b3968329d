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

/** Everything that the documents name. Reads no mentions, so it costs a look at each document and each entity. */
export function mentionedSubjects(view: View): readonly Subject[] {
  const known = [...view.mentionedEntities()].filter((id) => view.knowledge.entity(id));
  return [...known.flatMap((id) => subjectOf(view, id) ?? []), ...localSubjects(view)];
}

/** What the documents name and the knowledge lacks. */
export function localSubjects(view: View): readonly Subject[] {
  const subjects = new Map<EntityId, Subject>();
  for (const id of view.ids) {
    for (const [entity, { type, name, acronym }] of view.document(id)?.local ?? []) {
      const known = subjects.get(entity);
      if (known && (known.acronyms.length > 0 || acronym === undefined)) continue;
      subjects.set(entity, { id: entity, type, name, acronyms: acronym === undefined ? [] : [acronym] });
    }
  }
  return [...subjects.values()];
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
