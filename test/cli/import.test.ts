// `concord import`: tables and query results become knowledge files that can be read.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../server/src/engine/knowledge/read.ts';
import { folderWith } from './concord.ts';

const CSV = `name,type,acronyms,aliases,summary,countries,year
"Farnby Technical Treaty, the",agreement,FTT,Farnby Treaty; Farnby Pact,"A treaty made up ""for"" the tests.",india;united-states,
MX-9 Heron Two,system,,,Short,,2020
,system,,,,,
Bob,person,,,,,
`;
const row = (item: string, label: string, more: object = {}): object => ({
  item: { type: 'uri', value: `http://www.wikidata.org/entity/${item}` },
  itemLabel: { type: 'literal', value: label },
  ...more,
});
const SPARQL = JSON.stringify({
  head: { vars: ['item', 'itemLabel'] },
  results: {
    bindings: [
      row('Q1', 'Farnby class', {
        itemDescription: { value: 'class of frigates made up for tests' },
        itemAltLabel: { value: 'Type F, Farnbys' },
      }),
      row('Q1', 'Farnby class', { countryLabel: { value: 'United Kingdom' } }),
      row('Q2', 'Q2'),
    ],
  },
});

describe('concord import', () => {
  test('a table, on standard output', async () => {
    await folderWith({ 'a.csv': CSV }, async ({ run }) => {
      const { code, stdout, stderr } = await run('import', 'a.csv');
      expect(stderr).toBe('concord: a.csv: row 4: the name is missing\nconcord: a.csv: row 5: "person" is no type\n');
      expect(code).toBe(1);
      const { data, problems } = readKnowledge('a.yaml', stdout);
      expect(problems).toEqual([]);
      expect(data.entities.map(({ id, type, name, summary }) => [id, type, name, summary])).toEqual([
        [
          'farnby-technical-treaty-the',
          'agreement',
          'Farnby Technical Treaty, the',
          'A treaty made up "for" the tests.',
        ],
        ['mx-9-heron-two', 'system', 'MX-9 Heron Two', 'MX-9 Heron Two: Short.'],
      ]);
      expect(data.entities[0]?.aliases.map(({ name }) => name)).toEqual(['Farnby Treaty', 'Farnby Pact', 'FTT']);
      expect(data.entities[0]?.countries).toEqual(['india', 'united-states']);
    });
  });

  test('a query result, into a file that counts at once', async () => {
    await folderWith({ 'q.json': SPARQL, 'n.txt': 'They saw the Farnby class there.\n' }, async ({ run, path }) => {
      const said = await run('import', 'q.json', '--type', 'system', '--out', '.concord/knowledge/q.yaml');
      expect(said.stderr).toContain('Q2: has no label');
      const text = await readFile(join(path, '.concord/knowledge/q.yaml'), 'utf8');
      expect(text).toContain('https://www.wikidata.org/wiki/Q1');
      expect((await run('annotate', 'n.txt')).stdout).toContain('"entity":"farnby-class"');
      expect(
        (await run('import', 'q.json', '--type', 'system', '--out', '.concord/knowledge/q.yaml')).stderr,
      ).toContain('is there already');
    });
  });

  test.each([
    ['nothing named', [], 'name one file'],
    ['no such file', ['x.csv'], 'no such file'],
    ['no header', ['bad.csv'], 'names no column "name"'],
    ['another JSON', ['bad.json'], 'is no SPARQL result'],
  ])('refuses: %s', async (_, args, words) => {
    await folderWith({ 'bad.csv': 'a,b\n1,2\n', 'bad.json': '{}' }, async ({ run }) => {
      const { code, stderr } = await run('import', ...args);
      expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
    });
  });

  test('annotate --explain tells how a name was recognised', async () => {
    await folderWith({ 'n.txt': 'They signed COMCASA.\n' }, async ({ run }) => {
      const { stdout } = await run('annotate', 'n.txt', '--explain');
      expect(stdout).toMatch(
        /^n\.txt:1:13\n {2}Text {7}“COMCASA”\n {2}Form {7}Agreement, an acronym\n {2}Matched {4}acronym/,
      );
      expect(stdout).toContain('Choice     Communications Compatibility and Security Agreement (comcasa)');
    });
  });
});
