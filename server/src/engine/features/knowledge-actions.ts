// What a user can tell the knowledge about the name under the cursor: that it is something new, that it is no name, or which
// of several things it means. Says what to add to which file; where the file is, the server knows.

import type { DocumentId } from '../document.ts';
import type { EntityType } from '../knowledge/model.ts';
import type { Addition } from '../knowledge/write.ts';
import type { Mention } from '../mentions/mention.ts';
import { contains, type Span } from '../text/span.ts';
import type { View } from '../workspace.ts';
import { mentionsIn } from './at.ts';
import { nameOf } from './subject.ts';

/** Something to add to a file of the workspace's knowledge. */
export interface KnowledgeAction {
  readonly title: string;
  /** Name of the file in the folder of the workspace's knowledge. */
  readonly file: string;
  readonly addition: Addition;
}

const MOST = 6;

/** The actions for the name that a selection stands on, when it stands on one. */
export function knowledgeActions(view: View, id: DocumentId, span: Span): readonly KnowledgeAction[] {
  const document = view.document(id);
  const touched = document ? mentionsIn(document, { start: span.start, end: Math.max(span.end, span.start + 1) }) : [];
  const [mention, ...more] = touched.filter((one) => !one.nested && contains(one, span));
  if (!mention || more.length > 0) return [];
  const name = mention.text.replace(/\s+/g, ' ');
  const notName: KnowledgeAction = {
    title: `“${name}” is not a name`,
    file: 'names.yaml',
    addition: { list: 'not-names', entry: name },
  };
  const isNew = mention.entity.startsWith('~');
  return [...(isNew ? [adding(view, id, mention)] : []), ...meanings(view, mention, name), notName];
}

function adding(view: View, id: DocumentId, mention: Mention): KnowledgeAction {
  const { type, name, entity } = mention;
  const acronym = view.document(id)?.local.get(entity)?.acronym;
  const entry = {
    id: entityId(entity, type),
    type,
    name,
    ...(acronym !== undefined && acronym !== name ? { acronyms: [acronym] } : {}),
    summary: `${name}: to be described in a sentence or two.`.slice(0, 300),
  };
  return {
    title: `Add “${name}” to the knowledge`,
    file: FILES[type],
    addition: { list: 'entities', entry },
  };
}

/** One action for each thing that the name could mean, the one it is read as left out. */
function meanings(view: View, mention: Mention, name: string): readonly KnowledgeAction[] {
  return (mention.candidates ?? [])
    .filter((candidate) => candidate !== mention.entity && view.knowledge.entity(candidate))
    .slice(0, MOST)
    .map((candidate) => ({
      title: `“${name}” is ${nameOf(view, candidate)}`,
      file: 'names.yaml',
      addition: { list: 'means', entry: { name, entity: candidate } },
    }));
}

/** An id as the schema wants it: small letters, digits and single hyphens. */
function entityId(local: string, type: EntityType): string {
  const id = local
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
    .replace(/-$/, '');
  return id === '' ? type : id;
}

const FILES: Readonly<Record<EntityType, string>> = {
  agreement: 'agreements.yaml',
  official: 'officials.yaml',
  system: 'systems.yaml',
  organisation: 'organisations.yaml',
  exercise: 'exercises.yaml',
  document: 'documents.yaml',
  dialogue: 'dialogues.yaml',
  status: 'statuses.yaml',
  initiative: 'initiatives.yaml',
  place: 'places.yaml',
};
