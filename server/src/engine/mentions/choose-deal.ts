// Choice of the deal that "S-400 deal" means.

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Candidate } from './candidate.ts';
import type { Choice } from './choose.ts';
import type { Context } from './context.ts';
import type { Placed } from './placed.ts';

/** "S-400 deal": the deal of the knowledge whose object is that system, between countries the text names. */
export function dealOf(
  candidate: Candidate,
  place: Placed,
  knowledge: Knowledge,
  context: Context,
): Choice | undefined {
  const inside = place.kept.find(
    ({ candidate: other, nested }) =>
      nested && other.type === 'system' && other.start >= candidate.start && other.end <= candidate.end,
  );
  const system = inside?.candidate.options[0]?.entity;
  if (!system) return undefined;
  const deals = knowledge.dealsFor(system.id);
  const fitting = deals.filter((deal) => deal.countries.every((id) => context.countries.has(id)));
  const deal = fitting.length === 1 ? fitting[0] : deals.length === 1 ? deals[0] : undefined;
  return deal && { entity: deal, reason: `${candidate.reason}; the one the knowledge has` };
}
