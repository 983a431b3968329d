// An acronym spelled out otherwise than its sourced name.

import type { Claim } from '../claims/claim.ts';
import { foldName } from '../claims/properties/expansion.ts';
import type { Entity } from '../knowledge/model.ts';
import { type AnyRule, defineRule, type RuleContext } from './rule.ts';

/** The long form names an office, which shares its acronym with organisations: National Security Advisor (NSA). */
const OFFICE =
  /\b(?:minister|secretary|advis[eo]r|chief|commander|officer|director|chairman|general|president|ambassador|staff)$/i;

interface State {
  readonly claim: Claim;
  readonly entity: Entity;
  readonly acronym: string;
  /** The difference is a plural alone. */
  readonly slight: boolean;
}

export const acronymExpansion: AnyRule = defineRule<State>({
  docs: {
    id: 'acronym-expansion',
    title: 'An acronym spelled out otherwise than its sourced name',
    severity: 'warning',
    what: 'Compares the long form that a text gives for an acronym with the names that the knowledge has for it. Spelling (defence, co-operation), capitals and leading country names do not count. An acronym that stands for something else altogether is left alone.',
    why: 'The names of agreements are easy to get almost right: an Accord for an Agreement, a Compatibility for a Cooperation.',
    bad: 'India signed the Basic Exchange and Co-operation Accord (BECA).',
    good: 'India signed the Basic Exchange and Co-operation Agreement (BECA).',
  },

  *run({ view, document }: RuleContext) {
    for (const claim of document.claims) {
      if (claim.property !== 'expansion' || claim.value.kind !== 'words') continue;
      const { words, folded } = claim.value;
      const letters = claim.qualifiers['acronym'] ?? '';
      const entities = view.knowledge.withAcronym(letters);
      if (
        OFFICE.test(words) ||
        entities.some((entity) => namesOf(entity).some((name) => isSame(folded, foldName(name))))
      )
        continue;
      const likely = entities.filter((entity) => resembles(words, entity, letters.length));
      const entity = likely.find(({ id }) => id === claim.subject) ?? likely[0];
      if (!entity) continue;
      const acronym = entity.aliases.find((alias) => alias.acronym)?.name ?? letters;
      yield { claim, entity, acronym, slight: isSame(singular(folded), singular(foldName(entity.name))) };
    }
  },

  report({ claim, entity, acronym, slight }, { view, id }) {
    const source = entity.facts[0]?.source;
    const right = view
      .formsOf(entity.id)
      .filter(({ mention }) => namesOf(entity).some((name) => isSame(foldName(mention.text), foldName(name))))
      .sort((a, b) => Number(b.document === id) - Number(a.document === id));
    return {
      span: claim,
      message: `${acronym} stands for “${entity.name}”, not “${claim.text.replace(/\s+/g, ' ')}”.`,
      related: right.slice(0, 5).map(({ document, mention }) => ({
        document,
        start: mention.start,
        end: mention.end,
        message: 'the name as it is',
      })),
      ...(slight && { severity: 'information' as const }),
      ...(source !== undefined && { sources: [source] }),
    };
  },

  fix({ claim, entity }, { id }) {
    return [
      {
        title: `Write “${entity.name}”`,
        preferred: true,
        edits: [{ document: id, start: claim.start, end: claim.end, newText: entity.name }],
      },
    ];
  },
});

function namesOf(entity: Entity): readonly string[] {
  return [entity.name, ...entity.aliases.filter((alias) => !alias.acronym).map((alias) => alias.name)];
}

/** Equal, or equal but for words that stand before: "U.S.-India Initiative …". */
function isSame(written: string, name: string): boolean {
  return written === name || written.endsWith(name) || name.endsWith(written);
}

/**
 * At least half of the words are the entity's: the same thing, misnamed. Short acronyms stand for many things, so there the
 * last word must be the entity's too.
 */
function resembles(words: string, entity: Entity, letters: number): boolean {
  const mine = contentWords(words);
  if (mine.length < 2) return false;
  return namesOf(entity).some((name) => {
    const theirs = contentWords(name);
    if (letters <= 3 && theirs[theirs.length - 1] !== mine[mine.length - 1]) return false;
    return mine.filter((word) => theirs.includes(word)).length * 2 >= mine.length;
  });
}

function contentWords(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word.length > 3)
    .map(foldName);
}

function singular(folded: string): string {
  return folded.replace(/ies$/, 'y').replace(/s$/, '');
}
