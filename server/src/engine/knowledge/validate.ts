// Checks knowledge as a whole, which no single file can be checked for: ids, references, terms of office, names that would
// match ordinary words. Says nothing of truth; reads only data, and never throws.

import { type DateInterval, isoDay, parseIso } from '../text/calendar.ts';
import { isCommonWord } from './common-words.ts';
import { whole as wholeEntry } from './merge.ts';
import { type Entity, type Extension, type Fact, type KnowledgeData, type Post, SETTLED, type Term } from './model.ts';
import type { KnowledgeProblem, Locate } from './read.ts';

export interface CheckOptions {
  /** What is checked, against the whole; the whole by default. */
  readonly part?: KnowledgeData;
  readonly locate?: Locate;
}

/** Properties whose value is a date. */
const DATE_PROPERTIES: ReadonlySet<string> = new Set([
  'announced',
  'launched',
  'agreed',
  'signed',
  'in-force',
  'ended',
  'released',
  'founded',
  'dissolved',
  'first-held',
  'born',
  'died',
]);

/** Properties whose values are entities where they are written as ids. */
const ENTITY_PROPERTIES: ReadonlySet<string> = new Set([
  'parties',
  'signed-place',
  'signed-at',
  'publisher',
  'origin',
  'operators',
  'members',
  'headquarters',
  'parent',
  'countries',
]);

type Report = (item: object, message: string) => void;

/** Problems of `part` within the whole, by file and place. */
export function checkKnowledge(whole: KnowledgeData, options: CheckOptions = {}): readonly KnowledgeProblem[] {
  const part = options.part ?? whole;
  const problems: KnowledgeProblem[] = [];
  const report: Report = (item, message) => {
    const place = options.locate?.(item) ?? {
      file: 'file' in item ? String(item.file) : '',
      span: { start: 0, end: 0 },
    };
    problems.push({ ...place, message });
  };
  const ids = {
    sources: new Set([...whole.sources.map((source) => source.id), SETTLED]),
    posts: new Map(whole.posts.map((post) => [post.id, post])),
    entities: new Map(whole.entities.map((entity) => [entity.id, entity])),
  };
  for (const [kind, items] of [
    ['source', part.sources],
    ['post', part.posts],
    ['entity', part.entities],
  ] as const) {
    checkUnique(kind, items, report);
  }
  for (const post of part.posts) checkPost(post, ids, report);
  for (const entity of part.entities) checkEntity(entity, ids, report);
  for (const extension of part.extensions ?? []) checkExtension(extension, ids, report, part === whole);
  for (const meaning of part.meanings ?? [])
    checkReference(meaning, 'entity', meaning.entity, ids, report, meaning.name);
  for (const term of part.terms) checkTerm(term, ids, report);
  checkHolders(whole, part, ids, report);
  return problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.span.start - b.span.start));
}

interface Ids {
  readonly sources: ReadonlySet<string>;
  readonly posts: ReadonlyMap<string, Post>;
  readonly entities: ReadonlyMap<string, Entity>;
}

function checkUnique(kind: string, items: readonly { readonly id: string }[], report: Report): void {
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.id)) report(item, `the ${kind} "${item.id}" is declared twice`);
    seen.add(item.id);
  }
}

function checkPost(post: Post, ids: Ids, report: Report): void {
  for (const [key, id] of [
    ['country', post.country],
    ['organisation', post.organisation],
  ] as const) {
    if (id !== undefined) checkReference(post, key, id, ids, report);
  }
  for (const { from, to } of post.vacancies) {
    if (to.to < from.from)
      report(
        post,
        `the post "${post.id}" has a vacancy that ends (${isoDay(to.to)}) before it begins (${isoDay(from.from)})`,
      );
  }
}

function checkEntity(entity: Entity, ids: Ids, report: Report): void {
  const reference = (key: string, id: string | undefined): void => {
    if (id !== undefined) checkReference(entity, key, id, ids, report);
  };
  reference('of', entity.of);
  reference('government', entity.government);
  for (const country of entity.countries) reference('countries', country);
  if (entity.of !== undefined && ofItself(entity, ids))
    report(entity, `"${entity.id}" is, by way of "of", a member of itself`);
  if (entity.summarySource !== undefined && !ids.sources.has(entity.summarySource)) {
    report(entity, `"${entity.id}" has the summary-source "${entity.summarySource}", which is declared nowhere`);
  }
  if (isCommonWord(entity.name)) {
    report(
      entity,
      `the name "${entity.name}" of "${entity.id}" is an ordinary English word: name it more fully, and give the word as a weak alias`,
    );
  }
  for (const fact of entity.facts) checkFact(entity, fact, ids, report);
  for (const edition of entity.editions) checkSource(edition, ids, report);
  for (const alias of entity.aliases) {
    if (alias.name.trim().length < 2) report(alias, `the name "${alias.name}" of "${entity.id}" has one letter`);
    else if (!alias.weak && isCommonWord(alias.name) && !(alias.acronym && alias.name.length < 4)) {
      report(
        alias,
        `the name "${alias.name}" of "${entity.id}" is an ordinary English word: give it as { name: ${alias.name}, weak: true, reason: … }`,
      );
    }
  }
}

/** An entry without type, name or summary extends one that has them. */
function checkExtension(extension: Extension, ids: Ids, report: Report, standsAlone: boolean): void {
  const stands = standsAlone ? undefined : ids.entities.get(extension.id);
  if (!stands) {
    for (const key of ['type', 'name', 'summary'] as const)
      if (extension[key] === undefined)
        report(extension, `"${key}" is missing: no other knowledge has "${extension.id}" for this entry to extend`);
    return;
  }
  const entity = wholeEntry(stands, extension);
  checkEntity(entity, ids, (item, message) => report(item === entity ? extension : item, message));
}

function checkFact(entity: Entity, fact: Fact, ids: Ids, report: Report): void {
  checkSource(fact, ids, report);
  const values = typeof fact.value === 'string' ? [fact.value] : fact.value;
  if (DATE_PROPERTIES.has(fact.property)) {
    const wrong = values.find((value) => !parseIso(value));
    if (wrong !== undefined) report(fact, `"${fact.property}" of "${entity.id}" is "${wrong}", which is no date`);
  }
  if (ENTITY_PROPERTIES.has(fact.property)) {
    for (const value of values)
      if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) checkReference(fact, fact.property, value, ids, report, entity.id);
  }
  const [from, to] = [fact.from, fact.to].map((iso) => (iso === undefined ? undefined : parseIso(iso)));
  if (from && to && to.to < from.from)
    report(fact, `"${fact.property}" of "${entity.id}" ends (${fact.to}) before it begins (${fact.from})`);
}

function checkTerm(term: Term, ids: Ids, report: Report): void {
  checkSource(term, ids, report);
  const holder = ids.entities.get(term.holder);
  if (!holder) report(term, `the holder "${term.holder}" is declared nowhere`);
  else if (holder.type !== 'official')
    report(term, `the holder "${term.holder}" is of the type ${holder.type}, not official`);
  if (!ids.posts.has(term.post)) report(term, `the post "${term.post}" is declared nowhere`);
  if (term.to && term.to.to < term.from.from)
    report(term, `the term ends (${isoDay(term.to.to)}) before it begins (${isoDay(term.from.from)})`);
}

/** Two people in one post on the same days; one shared day is a handover. */
function checkHolders(whole: KnowledgeData, part: KnowledgeData, ids: Ids, report: Report): void {
  const checked = new Set<Term>(part.terms);
  const byPost = new Map<string, Term[]>();
  for (const term of whole.terms) {
    if (term.acting || ids.posts.get(term.post)?.shared !== false) continue;
    const list = byPost.get(term.post);
    if (list) list.push(term);
    else byPost.set(term.post, [term]);
  }
  for (const [post, terms] of byPost) {
    const ordered = terms.sort((a, b) => a.from.from - b.from.from);
    let last: Term | undefined;
    for (const term of ordered) {
      if (last && (checked.has(term) || checked.has(last)) && overlapDays(last, term) > 1) {
        const who =
          last.holder === term.holder
            ? `"${term.holder}" is listed twice`
            : `"${last.holder}" and "${term.holder}" both stand`;
        report(
          checked.has(term) ? term : last,
          `${who} in the post "${post}" from ${isoDay(term.from.from)}: end the earlier term with "to", or mark one as acting`,
        );
      }
      if (!last || certain(term).to >= certain(last).to) last = term;
    }
  }
}

/** Days that two terms certainly share. */
function overlapDays(a: Term, b: Term): number {
  const [x, y] = [certain(a), certain(b)];
  return Math.min(x.to, y.to) - Math.max(x.from, y.from) + 1;
}

/** The days that a term certainly covers, where its ends are known only to the month or year. */
function certain(term: Term): DateInterval {
  return { from: term.from.to, to: term.to ? term.to.from : Number.POSITIVE_INFINITY };
}

function checkSource(item: { readonly source: string }, ids: Ids, report: Report): void {
  if (!ids.sources.has(item.source)) report(item, `the source "${item.source}" is declared nowhere`);
}

function checkReference(item: object, key: string, id: string, ids: Ids, report: Report, owner?: string): void {
  if (ids.entities.has(id)) return;
  const of = owner ?? ('id' in item ? String(item.id) : undefined);
  report(item, `"${key}"${of === undefined ? '' : ` of "${of}"`} names "${id}", which is declared nowhere`);
}

function ofItself(entity: Entity, ids: Ids): boolean {
  const seen = new Set<string>();
  const next = (at: Entity): Entity | undefined => (at.of === undefined ? undefined : ids.entities.get(at.of));
  let at = next(entity);
  while (at && at.id !== entity.id && !seen.has(at.id)) {
    seen.add(at.id);
    at = next(at);
  }
  return at?.id === entity.id;
}
