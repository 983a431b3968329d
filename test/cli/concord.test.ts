// The command as people and machines meet it: exact output and exit status on small texts, with knowledge of their own.

import { spawn } from 'node:child_process';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { RULES } from '../../server/src/engine/index.ts';
import { CLI, folderWith, type Tree } from './concord.ts';

const KNOWLEDGE = `sources:
  zeta-source: { title: On the Zeta Review, publisher: The Tests, date: "2018", url: "https://example.org/zeta" }
entities:
  - id: zeta-review-2018
    type: document
    name: Zeta Review 2018
    acronyms: [ZRV]
    kind: defence review
    summary: A review made up for the tests of the command line.
    summary-source: zeta-source
    facts:
      - { property: released, value: "2018-09-06", source: zeta-source }
`;
const TREE: Tree = {
  '.concord/knowledge/zeta.yaml': KNOWLEDGE,
  'a.txt': 'The Zeta Review 2018 has 81 pages.\n',
  'sub/b.md': '# 🚀 Note\r\n\r\nThe Zeta Review 2018 has 108 pages.\r\n',
};

describe('concord check', () => {
  test('for reading', async () => {
    await folderWith(TREE, async ({ run }) => {
      const { code, stdout, stderr } = await run('check');
      expect([code, stderr]).toEqual([1, '']);
      expect(withoutWording(stdout)).toBe(`a.txt

  warning[conflicting-facts]: …
    --> a.txt:1:26
    1 | The Zeta Review 2018 has 81 pages.
      |                          ^^^^^^^^
    --> sub/b.md:3:26
    3 | The Zeta Review 2018 has 108 pages.
      |                          ^^^^^^^^^ …
    fix: …
    fix: …

sub/b.md

  warning[conflicting-facts]: …
    --> sub/b.md:3:26
    3 | The Zeta Review 2018 has 108 pages.
      |                          ^^^^^^^^^
    --> a.txt:1:26
    1 | The Zeta Review 2018 has 81 pages.
      |                          ^^^^^^^^ …
    fix: …
    fix: …

2 documents, 2 mentions, 2 claims, 2 findings (2 warnings) in 0.00 s
`);
      expect(stdout.split('\n')[2]).toMatch(/Zeta Review 2018.*81 pages.*108 pages/);
    });
  });

  test('as JSON: offsets are UTF-16 units of the text, whatever its encoding', async () => {
    const utf16 = Buffer.from(`\ufeff🚀 ${TREE['a.txt']}`, 'utf16le');
    await folderWith({ ...TREE, 'a.txt': utf16, 'sub/b.md': `\ufeff${TREE['sub/b.md']}` }, async ({ run }) => {
      const { code, stdout } = await run('check', '--format', 'json');
      const { findings, ...totals } = JSON.parse(stdout);
      expect([code, totals]).toEqual([1, { documents: 2, mentions: 2, claims: 2 }]);
      const places = findings.map(({ id, message, fixes, related, ...place }: Record<string, unknown>) => {
        expect([typeof id, typeof message, Array.isArray(fixes)]).toEqual(['string', 'string', true]);
        return { ...place, related: (related as Record<string, unknown>[]).map(({ message: _, ...other }) => other) };
      });
      const a = { file: 'a.txt', start: 28, end: 36, text: '81 pages' };
      const b = { file: 'sub/b.md', start: 38, end: 47, text: '108 pages' };
      expect(places).toEqual([
        { rule: 'conflicting-facts', severity: 'warning', ...a, related: [b] },
        { rule: 'conflicting-facts', severity: 'warning', ...b, related: [a] },
      ]);
    });
  });

  test('as SARIF', async () => {
    await folderWith(TREE, async ({ run }) => {
      const { code, stdout } = await run('check', '--format=sarif', 'sub', 'a.txt');
      const log = JSON.parse(stdout) as Log;
      expect([code, log.version, log.runs[0]?.tool.driver.version]).toEqual([1, '2.1.0', version]);
      const results = (log.runs[0]?.results ?? []).map(({ ruleId, locations }) => [
        ruleId,
        locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      ]);
      expect(results).toEqual([
        ['conflicting-facts', 'a.txt'],
        ['conflicting-facts', 'sub/b.md'],
      ]);
    });
  });

  const statuses: readonly [args: string, code: number, findings: number][] = [
    ['check', 1, 2],
    ['check --fail-on warning', 1, 2],
    ['check --fail-on information', 1, 2],
    ['check --fail-on error', 0, 2],
    ['check --fail-on never', 0, 2],
    ['check a.txt', 0, 0],
    ['check --rule conflicting-facts', 1, 2],
    ['check --rule office-holder', 0, 0],
    ['check --rule office-holder --rule conflicting-facts', 1, 2],
    ['check a.txt nope', 2, 0],
    ['check . nope', 2, 2],
  ];
  test.each(statuses)('concord %s exits with %i', async (args, code, findings) => {
    await folderWith(TREE, async ({ run }) => {
      const said = await run(...args.split(' '), '--format', 'json');
      expect([said.code, JSON.parse(said.stdout).findings.length]).toEqual([code, findings]);
    });
  });

  test('standard input', async () => {
    await folderWith(TREE, async ({ pipe }) => {
      const { code, stdout } = await pipe(
        'The Zeta Review 2018 has 80 pages.',
        'check',
        '-',
        'a.txt',
        '--format',
        'json',
      );
      const files = JSON.parse(stdout).findings.map(({ file }: { readonly file: string }) => file);
      expect([code, files]).toEqual([1, ['<stdin>', 'a.txt']]);
    });
  });

  test('the same again, byte for byte', async () => {
    await folderWith(TREE, async ({ run }) => {
      const [one, two] = [await run('check', 'sub', 'a.txt'), await run('check', 'a.txt', 'sub', '.')];
      expect(one).toEqual(two);
    });
  });

  test('a reader that goes away is no error', async () => {
    await folderWith(TREE, async ({ path }) => {
      const code = await new Promise((done) => {
        const child = spawn(process.execPath, [CLI, 'check', '--format', 'sarif'], {
          cwd: path,
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        child.stdout.destroy();
        child.on('close', done);
      });
      expect([0, 1]).toContain(code);
    });
  });
});

describe('concord annotate, facts and explain', () => {
  test('annotate', async () => {
    await folderWith(TREE, async ({ run }) => {
      const line = (file: string, start: number): string =>
        `{"file":"${file}","start":${start},"end":${start + 16},"text":"Zeta Review 2018","type":"document","entity":"zeta-review-2018","name":"Zeta Review 2018","how":"name"}\n`;
      expect(await run('annotate')).toEqual({ code: 0, stdout: line('a.txt', 4) + line('sub/b.md', 17), stderr: '' });
    });
  });

  test('facts', async () => {
    await folderWith(TREE, async ({ run }) => {
      const lines = (await run('facts', 'a.txt', '--format', 'jsonl')).stdout;
      expect(lines).toBe(
        '{"file":"a.txt","start":25,"end":33,"text":"81 pages","subject":"zeta-review-2018","property":"pages","value":"81 pages","qualifiers":{}}\n',
      );
      const text =
        'Zeta Review 2018 (zeta-review-2018)\n  pages: 81 pages  a.txt:1:26 “81 pages”\n  pages: 108 pages  sub/b.md:3:26 “108 pages”\n';
      expect(await run('facts')).toEqual({ code: 0, stdout: text, stderr: '' });
    });
  });

  const card = `Zeta Review 2018 (zeta-review-2018: document, defence review)

A review made up for the tests of the command line. [1]

Also called
  ZRV

Facts
  released: 6 September 2018 [1]

Sources
  [1] On the Zeta Review, The Tests, 2018, https://example.org/zeta
`;
  test.each(['zeta-review-2018', 'ZRV', 'zrv', 'Zeta Review 2018', 'zeta review-2018'])('explain %s', async (name) => {
    await folderWith(TREE, async ({ run }) => {
      expect(await run('explain', ...name.split(' '))).toEqual({ code: 0, stdout: card, stderr: '' });
    });
  });

  test('explain a rule', async () => {
    const docs = RULES[0]?.docs;
    await folderWith({}, async ({ run }) => {
      const { code, stdout } = await run('explain', docs?.id ?? '');
      expect(code).toBe(0);
      expect(stdout.startsWith(`${docs?.id} (rule, ${docs?.severity})\n\n${docs?.title}\n\n`)).toBe(true);
      for (const part of [docs?.why, docs?.bad, docs?.good]) expect(stdout).toContain(part?.split('\n')[0]);
    });
  });
});

describe('help', () => {
  test('version and help', async () => {
    await folderWith({}, async ({ run }) => {
      expect(await run('--version')).toEqual({ code: 0, stdout: `concord ${version}\n`, stderr: '' });
      const { code, stdout } = await run('--help');
      expect(code).toBe(0);
      for (const name of ['check', 'annotate', 'facts', 'explain', 'serve']) {
        expect(stdout).toContain(`\n  ${name} `);
        const help = await run(name, '--help');
        expect([help.code, help.stderr]).toEqual([0, '']);
        expect(help.stdout).toContain(`Usage: concord ${name} `);
      }
    });
  });

  test('serve answers over standard input and output, and ends when told', async () => {
    const server = spawn(process.execPath, [CLI, 'serve', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const send = (body: object): void => {
      const text = JSON.stringify({ jsonrpc: '2.0', ...body });
      server.stdin.write(`Content-Length: ${text.length}\r\n\r\n${text}`);
    };
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('"id":2,')) send({ method: 'exit' });
      else if (said.includes('"id":1,')) send({ id: 2, method: 'shutdown' });
    });
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    expect(await new Promise((done) => server.on('close', done))).toBe(0);
    expect(said).toContain('"capabilities":{');
  });
});

/** The words of messages and titles are the rules' matter. */
function withoutWording(report: string): string {
  return report.replace(/(\]: |\^ |fix: ).+/g, '$1…');
}
