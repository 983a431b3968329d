// Living with findings on the command line: silences, notes, the baseline, and how a finding came about.

import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { folderWith, type Tree } from './concord.ts';

const TREE: Tree = {
  'a.txt': 'The 81-page Missile Defense Review 2019 names India.\n',
  'b.txt': 'The 108-page Missile Defense Review 2019 names India.\n',
};
const SILENCED = `- rule: conflicting-facts
  document: a.txt
  words: 81-page
  before: The
  reason: the numbered pages
`;

interface Found {
  readonly id: string;
  readonly file: string;
  readonly severity: string;
  readonly rule: string;
}

function findingsOf(stdout: string): readonly Found[] {
  return (JSON.parse(stdout) as { readonly findings: readonly Found[] }).findings;
}

test('a silence takes its finding out of the report, and into SARIF as suppressed', async () => {
  await folderWith({ ...TREE, '.concord/silenced.yaml': SILENCED }, async ({ run }) => {
    expect(findingsOf((await run('check', '--format', 'json')).stdout).map(({ file }) => file)).toEqual(['b.txt']);
    const log = JSON.parse((await run('check', '--format', 'sarif')).stdout) as Log;
    const suppressed = log.runs[0]?.results?.filter(({ suppressions }) => suppressions) ?? [];
    expect(suppressed.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'external', status: 'accepted', justification: 'the numbered pages' }],
    ]);
  });
});

test('a broken silence is told with its place; everything else is checked', async () => {
  await folderWith({ ...TREE, '.concord/silenced.yaml': '- rule: conflicting-facts\n' }, async ({ run }) => {
    const { code, stdout, stderr } = await run('check', '--format', 'json');
    expect(code).toBe(2);
    expect(stderr).toBe('concord: .concord/silenced.yaml:1:3: a silence needs “document”, in words\n');
    expect(findingsOf(stdout).length).toBe(2);
  });
});

test('with a baseline only what is new fails', async () => {
  await folderWith(TREE, async ({ run, write }) => {
    const { stdout } = await run('check', '--format', 'json');
    await write({ 'old.json': stdout });
    expect((await run('check', '--baseline', 'old.json')).code).toBe(0);
    await write({ 'c.txt': 'They met on Tuesday, 28 October 2020.\n' });
    const again = await run('check', '--baseline', 'old.json', '--format', 'json');
    expect([again.code, findingsOf(again.stdout).map(({ rule }) => rule)]).toEqual([1, ['weekday-date']]);
    await write({ 'old.json': 'no report' });
    const broken = await run('check', '--baseline', 'old.json');
    expect([broken.code, broken.stderr]).toEqual([
      2,
      'concord: check: the baseline old.json: is not a report of check --format json\n',
    ]);
  });
});

test('beside notes, articles inform; strictly, they warn', async () => {
  await folderWith(
    { ...TREE, 'notes/n.md': 'The 81-page Missile Defense Review 2019 is cited.\n' },
    async ({ run }) => {
      const of = async (...args: readonly string[]): Promise<readonly string[]> =>
        findingsOf((await run('check', '--format', 'json', ...args)).stdout).map(({ severity }) => severity);
      expect(await of()).toEqual(['information', 'information', 'warning']);
      expect(await of('--strict')).toEqual(['warning', 'warning', 'warning']);
      expect(await of('--notes', 'b.txt')).toEqual(['information', 'warning', 'information']);
    },
  );
});

test('explains a finding by its id', async () => {
  await folderWith(TREE, async ({ run }) => {
    const [found] = findingsOf((await run('check', '--format', 'json')).stdout);
    const { code, stdout } = await run('explain', found?.id ?? '');
    expect(code).toBe(0);
    expect(stdout).toContain('Words\n  a.txt:1:5 “81-page”');
    expect(stdout).toContain('Held against\n  b.txt:1:5 “108-page”: page count 108 pages');
    const unknown = await run('explain', '0123456789abcdef:1');
    expect([unknown.code, unknown.stdout]).toEqual([2, '']);
  });
});
