// Puts a mention together from its place and what was decided of it. Decides nothing.

import type { EntityId, EntityType } from '../knowledge/model.ts';
import type { OfficePhrase } from './candidate.ts';
import type { How, Mention, Title } from './mention.ts';
import type { Placed } from './placed.ts';
import type { ResolveInput } from './resolve-input.ts';

/** What was decided of a mention. */
export interface Built {
  readonly type: EntityType;
  readonly entity: EntityId;
  readonly name: string;
  readonly how: How;
  readonly reason: string;
  readonly nested: boolean;
  readonly candidates?: readonly EntityId[];
  readonly office?: OfficePhrase;
}

/** A mention at a span of a paragraph. */
export function buildMention(
  place: Placed,
  span: { readonly start: number; readonly end: number },
  input: ResolveInput,
  built: Built,
): Mention {
  const { nested, office, ...rest } = built;
  const start = place.offset + span.start;
  const end = place.offset + span.end;
  return {
    start,
    end,
    text: input.source.slice(start, end),
    ...rest,
    ...(office && { title: titleOf(place, office, input) }),
    ...(nested && { nested: true }),
    ...(input.inFurniture(start) && { furniture: true }),
  };
}

function titleOf(place: Placed, office: OfficePhrase, input: ResolveInput): Title {
  const start = place.offset + office.start;
  const end = place.offset + office.end;
  return {
    start,
    end,
    text: input.source.slice(start, end),
    qualifiers: office.qualifiers,
    posts: office.posts,
  };
}
