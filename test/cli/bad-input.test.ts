// Whatever is wrong with the input: one clear line on standard error, exit status 2, and everything else is still checked.

import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, type Said, type Tree } from './concord.ts';

const GOOD: Tree = { 'good.txt': 'Nothing to be found here.\n' };
const NOTHING = '1 document, 0 mentions, 0 claims, 0 findings in 0.00 s\n';

describe('bad usage', () => {
  const commands = '(check, annotate, facts, explain, import, serve; concord --help)';
  const table: readonly [args: string, line: string | RegExp][] = [
    ['', `a command is missing ${commands}`],
    ['chek', `unknown command "chek"; did you mean check? ${commands}`],
    ['xyzzy', `unknown command "xyzzy" ${commands}`],
    ['--frobnicate', `unknown command "--frobnicate" ${commands}`],
    ['check --fromat json', 'check: unknown option --fromat; did you mean --format?'],
    ['check --format', 'check: --format needs a value: --format text|json|sarif'],
    ['check --format xml', 'check: --format cannot be "xml": it is one of text, json, sarif'],
    ['check --fail-on hint', 'check: --fail-on cannot be "hint": it is one of error, warning, information, never'],
    [
      'check --rule conflicting-fact',
      /^check: unknown rule "conflicting-fact"; did you mean conflicting-facts\? \(the rules are .+\)$/,
    ],
    ['check --max-size big', '--max-size must be a number of megabytes: --max-size 50'],
    ['check --max-size 0', '--max-size must be a number of megabytes: --max-size 50'],
    ['annotate --format text', 'annotate: --format cannot be "text": it is one of jsonl'],
    ['facts --rule x', 'facts: unknown option --rule'],
    ['explain', 'explain: name a rule or an entity: concord explain COMCASA'],
    ['explain COMCASSA', /^explain: nothing is known of "COMCASSA"; near are COMCASA(, .+)?$/],
    ['explain conflicting-fact', /^explain: nothing is known of "conflicting-fact"; near are conflicting-facts/],
    ['serve', 'serve: the one way to serve is concord serve --stdio'],
    ['serve --port 1', 'serve: unknown option --port'],
  ];
  test.each(table)('concord %s', async (args, line) => {
    await folderWith(GOOD, async ({ run }) => {
      const { code, stdout, stderr } = await run(...args.split(' ').filter(Boolean));
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr.startsWith('concord: ') && stderr.indexOf('\n') === stderr.length - 1, stderr).toBe(true);
      const said = stderr.slice('concord: '.length, -1);
      if (typeof line === 'string') expect(said).toBe(line);
      else expect(said).toMatch(line);
    });
  });
});

describe('files that are not texts', () => {
  const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
  const table: readonly [name: string, content: string | Uint8Array, line: string][] = [
    ['binary', Uint8Array.from([0x47, 0x49, 0x46, 0, 1]), 'is binary (NUL at byte 3)'],
    ['Latin-1', Uint8Array.from([0x6e, 0xe9, 0x65]), 'is not UTF-8 at byte 1'],
    ['half of UTF-16', utf16('abc').subarray(0, 5), 'is not UTF-16, although it begins like it'],
    ['large', 'x'.repeat(20_000_001), 'is 20 MB, larger than 20 MB (--max-size raises the limit)'],
  ];
  test.each(table)('%s', async (_, content, line) => {
    await folderWith({ ...GOOD, 'bad.txt': content }, async ({ run }) => {
      expect(await run('check')).toEqual({ code: 2, stdout: NOTHING, stderr: `concord: bad.txt: ${line}\n` });
    });
  });

  test('50 MB', async () => {
    await folderWith({ ...GOOD, 'bad.txt': new Uint8Array(50_000_000) }, async ({ run }) => {
      const stderr = 'concord: bad.txt: is 50 MB, larger than 20 MB (--max-size raises the limit)\n';
      expect(await run('check')).toEqual({ code: 2, stdout: NOTHING, stderr });
      expect((await run('check', '--max-size', '60')).stderr).toBe('concord: bad.txt: is binary (NUL at byte 0)\n');
    });
  });

  const fine: readonly [name: string, content: string | Uint8Array][] = [
    ['empty', ''],
    ['a byte-order mark', '\ufeff'],
    ['white space', ' \r\n\t\n\r'],
    ['UTF-16 with a mark', utf16('A text.')],
    ['right-to-left and emoji', 'הסכם \u202eabc 👩‍👩‍👧‍👦 🚀\n'],
    ['one long line', 'word '.repeat(1_000_000)],
    ['one long word', 'x'.repeat(5_000_000)],
    ['only marks', '"“‘(['.repeat(100_000)],
  ];
  test.each(fine)('%s is fine', async (_, content) => {
    await folderWith({ 'a.txt': content }, async ({ run }) => {
      expect(await run('check')).toEqual({ code: 0, stdout: NOTHING, stderr: '' });
    });
  });
});

describe('paths', () => {
  test('missing, doubled, of no document, and circles', async () => {
    await folderWith({ ...GOOD, 'sub/deep/b.md': 'b', 'other.rst': 'c' }, async ({ path, run }) => {
      await symlink(path, join(path, 'sub/loop'));
      await symlink('self.txt', join(path, 'self.txt'));
      await mkdir(join(path, 'empty'));
      const two = NOTHING.replace('1 document', '2 documents');
      const none = NOTHING.replace('1 document', '0 documents');
      const table: readonly [args: readonly string[], said: Said][] = [
        [['nope', 'good.txt'], { code: 2, stdout: NOTHING, stderr: 'concord: nope: no such file or folder\n' }],
        [['good.txt', './good.txt', join(path, 'good.txt')], { code: 0, stdout: NOTHING, stderr: '' }],
        [['other.rst'], { code: 0, stdout: NOTHING, stderr: '' }],
        [['empty'], { code: 0, stdout: none, stderr: '' }],
        [
          ['good.txt', 'self.txt'],
          { code: 2, stdout: NOTHING, stderr: 'concord: self.txt: is a link that leads in a circle\n' },
        ],
        [['good.txt', 'sub/deep'], { code: 0, stdout: two, stderr: '' }],
      ];
      for (const [args, said] of table) expect(await run('check', ...args), args.join(' ')).toEqual(said);
      const all = await run('check');
      expect(all.stderr).toBe(
        'concord: self.txt: is a link that leads in a circle\nconcord: sub/loop: is a link that leads back to a folder it is in\n',
      );
      expect([all.code, all.stdout]).toEqual([2, two]);
    });
  });

  test('a file name cannot write to the terminal', async () => {
    await folderWith({ 'a\u001b[31m\n.txt': Uint8Array.from([0]) }, async ({ run }) => {
      expect((await run('check')).stderr).toBe('concord: a\ufffd[31m .txt: is binary (NUL at byte 0)\n');
    });
  });
});

describe('knowledge', () => {
  const pact =
    'entities:\n  - { id: zeta-pact, type: agreement, name: Zeta Pact, summary: A pact made up for the tests. }\n';
  const broken =
    'entities:\n  - id: zeta-accord\n    type: treaty\n    name: Zeta Accord\n    summary: A pact made up for the tests.\n';

  test('a broken file is told with its line, and everything else is used', async () => {
    await folderWith({ 'a.txt': 'The Zeta Pact.\n', 'k/a.yaml': broken, 'k/b.yaml': pact }, async ({ run }) => {
      const { code, stdout, stderr } = await run('annotate', 'a.txt', '--knowledge', 'k');
      expect(stderr).toMatch(/^concord: k\/a\.yaml:3:11: "treaty" is none of agreement, [^\n]+\n$/);
      expect(code).toBe(2);
      expect(stdout).toContain('"entity":"zeta-pact"');
    });
  });

  test('a reference that leads nowhere', async () => {
    await folderWith(
      { ...GOOD, 'k/a.yaml': pact.replace('zeta-pact,', 'zeta-pact, of: nothing,') },
      async ({ run }) => {
        const stderr = 'concord: k/a.yaml:2:5: "of" of "zeta-pact" names "nothing", which is declared nowhere\n';
        expect(await run('check', '--knowledge', 'k')).toEqual({ code: 2, stdout: expect.any(String), stderr });
      },
    );
  });

  test('a folder that is not there', async () => {
    await folderWith(GOOD, async ({ run }) => {
      const stderr = 'concord: k: no such file or folder\n';
      expect(await run('check', '--knowledge', 'k')).toEqual({ code: 2, stdout: NOTHING, stderr });
    });
  });

  test('the folder’s own knowledge is read without being named', async () => {
    await folderWith({ 'w/a.txt': 'The Zeta Pact.\n', 'w/.concord/knowledge/a.yaml': pact }, async ({ run }) => {
      expect((await run('annotate', 'w')).stdout).toContain(
        '"file":"w/a.txt","start":4,"end":13,"text":"Zeta Pact","type":"agreement","entity":"zeta-pact"',
      );
    });
  });
});
