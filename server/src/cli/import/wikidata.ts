// Entries from the JSON that Wikidata's query service answers with (SPARQL 1.1 Query Results). The first variable whose values
// are items is the entry; its Label, Description and AltLabel are name, summary and aliases; a variable `type`, `kind`,
// `acronym`, `surname`, `country` or `year` is what it says. Rows of one item are one entry.

import type { EntityType } from '../../engine/index.ts';
import { type Entry, type Imported, idOf, namesOf, summaryOf, typeOf } from './entries.ts';

/** Reads a query result; `type` is what rows without a type are. */
export function fromWikidata(text: string, type: EntityType | undefined): Imported {
  const rows = rowsOf(text);
  if (!rows) return none('is no SPARQL result: it needs results.bindings');
  const variable = itemVariable(rows);
  if (variable === undefined) return none('has no variable whose values are Wikidata items');
  const items = new Map<string, Row[]>();
  for (const row of rows) {
    const item = itemOf(row, variable);
    if (item === undefined) continue;
    const list = items.get(item);
    if (list) list.push(row);
    else items.set(item, [row]);
  }
  const problems: string[] = [];
  const sources: Record<string, { title: string; publisher: string; url: string }> = {};
  const entities: Entry[] = [];
  const ids = new Set<string>();
  for (const [item, own] of items) {
    const made = entryOf(item, own, variable, type);
    if (typeof made === 'string') {
      problems.push(`${item}: ${made}`);
      continue;
    }
    const id = ids.has(made.id) ? `${made.id}-${item.toLowerCase()}` : made.id;
    ids.add(id);
    const source = `wikidata-${item.toLowerCase()}`;
    sources[source] = {
      title: `${made.name} (${item})`,
      publisher: 'Wikidata',
      url: `https://www.wikidata.org/wiki/${item}`,
    };
    entities.push({ ...made, id, 'summary-source': source });
  }
  return { sources, entities, problems };
}

type Row = ReadonlyMap<string, string>;

function none(problem: string): Imported {
  return { sources: {}, entities: [], problems: [problem] };
}

/** The values of each row by variable; undefined for another kind of JSON. */
function rowsOf(text: string): readonly Row[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return undefined;
  }
  const bindings = field(field(parsed, 'results'), 'bindings');
  if (!Array.isArray(bindings)) return undefined;
  return bindings.map((binding: unknown) => {
    const row = new Map<string, string>();
    for (const [variable, cell] of Object.entries(typeof binding === 'object' && binding !== null ? binding : {})) {
      const value = field(cell, 'value');
      if (typeof value === 'string') row.set(variable, value);
    }
    return row;
  });
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

const ITEM = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d{1,12})$/;

function itemVariable(rows: readonly Row[]): string | undefined {
  for (const row of rows) for (const [variable, value] of row) if (ITEM.test(value)) return variable;
  return undefined;
}

function itemOf(row: Row, variable: string): string | undefined {
  return ITEM.exec(row.get(variable) ?? '')?.[1];
}

/** The entry of an item, or in words why there is none. */
function entryOf(
  item: string,
  rows: readonly Row[],
  variable: string,
  fallback: EntityType | undefined,
): Entry | string {
  const all = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => rows.flatMap((row) => row.get(name) ?? []));
  const name = all(`${variable}Label`, 'name')[0]?.trim() ?? '';
  if (name.length < 2 || name === item) return 'has no label in the language of the query';
  const type = all('typeLabel', 'type').map(typeOf).find(Boolean) ?? fallback;
  if (!type) return 'has no type (--type gives one for all)';
  const aliases = namesOf(
    all(`${variable}AltLabel`, 'alias', 'aliases').flatMap((one) => one.split(', ')),
    name,
  );
  const acronyms = namesOf(all('acronym', 'shortName', 'acronymLabel'), name);
  const countries = [...new Set(all('countryLabel').map(idOf))].filter(Boolean);
  const year = /^(\d{4})(?:-|$)/.exec(all('year')[0] ?? '')?.[1];
  const [kind] = all('kindLabel', 'kind').filter((one) => !ITEM.test(one));
  const [surname] = all('surnameLabel', 'surname', 'familyNameLabel').filter((one) => !ITEM.test(one));
  return {
    id: idOf(name) || item.toLowerCase(),
    type,
    name,
    ...(aliases.length > 0 && { aliases: aliases.filter((alias) => !acronyms.includes(alias)) }),
    ...(acronyms.length > 0 && { acronyms }),
    ...(surname !== undefined && { surname }),
    summary: summaryOf(all(`${variable}Description`, 'description')[0] ?? '', name, 'Wikidata'),
    ...(year !== undefined && { year: Number(year) }),
    ...(countries.length > 0 && { countries }),
    ...(kind !== undefined && { kind }),
  };
}
