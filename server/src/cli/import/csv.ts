// Entries from a CSV file with a header: name, and where there are any id, type, aliases, acronyms, surname, summary, kind,
// countries, of, year. Lists in a cell are separated by semicolons. Quoting as in RFC 4180; a tab or semicolon may stand for
// the comma when the header has none.

import type { EntityType } from '../../engine/index.ts';
import { type Entry, type Imported, idOf, namesOf, summaryOf, typeOf } from './entries.ts';

const COLUMNS: readonly string[] = [
  'id',
  'type',
  'name',
  'aliases',
  'acronyms',
  'surname',
  'summary',
  'kind',
  'countries',
  'of',
  'year',
];

/** Reads a CSV text; `type` is what rows without a type are. */
export function fromCsv(text: string, type: EntityType | undefined): Imported {
  const problems: string[] = [];
  const [header = [], ...rows] = readCsv(text);
  const columns = header.map((title) => title.trim().toLowerCase());
  if (!columns.includes('name')) {
    const known = COLUMNS.join(', ');
    return { sources: {}, entities: [], problems: [`the first line names no column "name"; known columns: ${known}`] };
  }
  for (const column of columns)
    if (!COLUMNS.includes(column))
      problems.push(`the column ${JSON.stringify(column)} is not read; known: ${COLUMNS.join(', ')}`);
  const entities = rows.flatMap((row, i): Entry[] => {
    const cell = (column: string): string => row[columns.indexOf(column)]?.trim() ?? '';
    const made = row.every((one) => one.trim() === '') ? [] : entryOf(cell, type);
    if (typeof made !== 'string') return made;
    problems.push(`row ${i + 2}: ${made}`);
    return [];
  });
  return { sources: {}, entities, problems };
}

/** The entry of a row, or in words why there is none. */
function entryOf(cell: (column: string) => string, fallback: EntityType | undefined): Entry[] | string {
  const name = cell('name').replace(/\s+/g, ' ');
  if (name.length < 2) return 'the name is missing';
  const id = idOf(cell('id') || name);
  if (id === '') return `no id can be made of ${JSON.stringify(name)}`;
  const type = cell('type') === '' ? fallback : typeOf(cell('type'));
  if (!type)
    return cell('type') === ''
      ? 'the type is missing (--type gives one for all)'
      : `${JSON.stringify(cell('type'))} is no type`;
  const year = /^\d{4}$/.test(cell('year')) ? Number(cell('year')) : undefined;
  const list = (column: string): readonly string[] => namesOf(cell(column).split(';'), name);
  const ids = cell('countries').split(';').map(idOf).filter(Boolean);
  return [
    {
      id,
      type,
      name,
      ...(list('aliases').length > 0 && { aliases: list('aliases') }),
      ...(list('acronyms').length > 0 && { acronyms: list('acronyms') }),
      ...(cell('surname') !== '' && { surname: cell('surname') }),
      summary: summaryOf(cell('summary'), name, 'a table'),
      ...(cell('of') !== '' && { of: idOf(cell('of')) }),
      ...(year !== undefined && { year }),
      ...(ids.length > 0 && { countries: ids }),
      ...(cell('kind') !== '' && { kind: cell('kind') }),
    },
  ];
}

/** Rows of cells. Linear in the text. */
function readCsv(text: string): readonly (readonly string[])[] {
  const comma = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === comma) {
      row.push(cell);
      cell = '';
    } else if (c === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += c;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

function separatorOf(text: string): string {
  const header = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
  return [',', '\t', ';'].find((one) => header.includes(one)) ?? ',';
}
