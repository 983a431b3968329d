// Workspace symbols: entities that the documents name, found by any of their names. Looks through names only, never through
// texts; where an entity is introduced is found for the answers alone.

import type { EntityType } from '../knowledge/model.ts';
import type { Place } from '../rules/finding.ts';
import type { View } from '../workspace.ts';
import { documentName } from './at.ts';
import { introductionsOf } from './introductions.ts';
import { mentionedSubjects, namesOf, type Subject } from './subject.ts';

export interface WorkspaceSymbol {
  readonly name: string;
  readonly type: EntityType;
  /** The document that introduces it. */
  readonly container: string;
  readonly place: Place;
}

/** Mentions that are weighed for each answer: a list is looked through, so it must come at once. */
const BUDGET = 20;

/** The best matches of `query`, at most `limit`; an empty query matches everything. */
export function workspaceSymbols(view: View, query: string, limit: number): readonly WorkspaceSymbol[] {
  const wanted = query.toLowerCase().replace(/\s+/g, '').slice(0, 100);
  const matches: { readonly subject: Subject; readonly name: string; readonly score: number }[] = [];
  for (const subject of mentionedSubjects(view)) {
    const best = bestName(subject, wanted);
    if (best) matches.push({ subject, ...best });
  }
  matches.sort(
    (a, b) => b.score - a.score || compare(a.subject.name, b.subject.name) || compare(a.subject.id, b.subject.id),
  );
  return matches.slice(0, Math.max(0, limit)).flatMap(({ subject, name }) => {
    const place = placeOf(view, subject);
    if (!place) return [];
    const label = name === subject.name ? name : `${name} (${subject.name})`;
    return [{ name: label, type: subject.type, container: documentName(place.document), place }];
  });
}

function bestName(subject: Subject, wanted: string): { readonly name: string; readonly score: number } | undefined {
  let best: { readonly name: string; readonly score: number } | undefined;
  for (const name of namesOf(subject)) {
    const score = fuzzyScore(name.toLowerCase(), wanted);
    if (score > 0 && (!best || score > best.score)) best = { name, score };
  }
  return best;
}

/** 0 for no match; a prefix beats the beginning of a word, which beats letters in order. Shorter names come first. */
function fuzzyScore(name: string, wanted: string): number {
  if (wanted === '') return 1;
  const closed = name.replace(/\s+/g, '');
  const shortness = 1 / (1 + closed.length);
  if (closed === wanted) return 5;
  if (closed.startsWith(wanted)) return 4 + shortness;
  if (name.split(/[\s-]+/).some((word) => word.startsWith(wanted))) return 3 + shortness;
  if (closed.includes(wanted)) return 2 + shortness;
  return isSubsequence(closed, wanted) ? 1 + shortness : 0;
}

function isSubsequence(name: string, wanted: string): boolean {
  let at = 0;
  for (let i = 0; i < name.length && at < wanted.length; i++) if (name[i] === wanted[at]) at++;
  return at === wanted.length;
}

function placeOf(view: View, subject: Subject): Place | undefined {
  const best = introductionsOf(view, subject.id, { budget: BUDGET })[0];
  if (best) return { document: best.document, ...best.selection };
  const first = view.mentionsOf(subject.id)[0];
  return first && { document: first.document, start: first.mention.start, end: first.mention.end };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
