// The tables of what the bundled knowledge covers: by type, by post holders, by file. Counts and dates only, read from the
// knowledge itself.

import {
  type Day,
  ENTITY_TYPES,
  type Entity,
  isoDay,
  type KnowledgeData,
  parseIso,
  type Term,
} from '../../server/src/engine/index.ts';

/** Facts whose value is a day on which something happened. */
const DATED: ReadonlySet<string> = new Set(
  'announced launched agreed signed in-force ended released founded dissolved first-held died'.split(' '),
);

interface Row {
  readonly label: string;
  readonly entities: readonly Entity[];
}

/** What is covered, as Markdown. */
export function coverage(data: KnowledgeData): string {
  const terms = termsByHolder(data.terms);
  const byType = ENTITY_TYPES.map((type) => ({ label: type, entities: data.entities.filter((e) => e.type === type) }));
  const files = [...new Set(data.entities.map(({ file }) => file))].sort();
  const byFile = files.map((file) => ({
    label: `\`${file.slice(file.lastIndexOf('/') + 1)}\``,
    entities: data.entities.filter((entity) => entity.file === file),
  }));
  const holders = new Set(data.terms.map(({ post }) => post)).size;
  const dates = data.sources.flatMap(({ date }) => (date === undefined ? [] : [date])).sort();
  return [
    `${data.entities.length} entries, ${data.posts.length} posts (${holders} with holders), ${data.terms.length} terms of office, ${data.sources.length} sources. The latest term or event is of ${latestOf(data.entities, terms)}, the latest dated source of ${dates.at(-1) ?? 'no date'}.`,
    table('type', byType, terms),
    table('file', byFile, terms),
  ].join('\n\n');
}

function table(head: string, rows: readonly Row[], terms: ReadonlyMap<string, readonly Term[]>): string {
  return [
    `| ${head} | entries | facts | editions | terms | sources | latest event |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows.map(({ label, entities }) => {
      const held = entities.flatMap(({ id }) => terms.get(id) ?? []);
      const sum = (count: (entity: Entity) => number): number => entities.reduce((all, one) => all + count(one), 0);
      const cells = [
        label,
        entities.length,
        sum(({ facts }) => facts.length),
        sum(({ editions }) => editions.length),
        held.length,
        sourcesOf(entities, held).size,
        latestOf(entities, terms),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

function termsByHolder(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const byHolder = new Map<string, Term[]>();
  for (const term of terms) {
    const held = byHolder.get(term.holder);
    if (held) held.push(term);
    else byHolder.set(term.holder, [term]);
  }
  return byHolder;
}

function sourcesOf(entities: readonly Entity[], terms: readonly Term[]): ReadonlySet<string> {
  return new Set([
    ...entities.flatMap(({ summarySource, facts, editions }) => [
      ...(summarySource === undefined ? [] : [summarySource]),
      ...[...facts, ...editions].map(({ source }) => source),
    ]),
    ...terms.map(({ source }) => source),
  ]);
}

/** The latest day on which something is said to have begun or happened, or a dash. */
function latestOf(entities: readonly Entity[], terms: ReadonlyMap<string, readonly Term[]>): string {
  let latest: Day | undefined;
  const see = (day: Day | undefined): void => {
    if (day !== undefined && (latest === undefined || day > latest)) latest = day;
  };
  for (const { id, facts, editions } of entities) {
    for (const { property, value } of facts)
      if (DATED.has(property) && typeof value === 'string') see(parseIso(value)?.from);
    for (const { date } of editions) see(date.from);
    for (const { from } of terms.get(id) ?? []) see(from.from);
  }
  return latest === undefined ? '–' : isoDay(latest);
}
