import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseArguments } from '../../server/src/cli/args.ts';
import { decode } from '../../server/src/cli/decode.ts';
import { nearest } from '../../server/src/cli/nearest.ts';
import { nodeCliFiles } from '../../server/src/platform/node-cli-files.ts';

describe('arguments', () => {
  const specs = {
    format: { value: 'format', choices: ['text', 'json'], help: '' },
    rule: { value: 'id', help: '' },
    stdio: { help: '' },
  };
  const good: readonly [
    args: string,
    paths: readonly string[],
    options: Readonly<Record<string, readonly string[]>>,
  ][] = [
    ['', [], {}],
    ['a b', ['a', 'b'], {}],
    ['a --format json b', ['a', 'b'], { format: ['json'] }],
    ['--format=json -', ['-'], { format: ['json'] }],
    ['--rule x --rule y', [], { rule: ['x', 'y'] }],
    ['--rule=', [], { rule: [''] }],
    ['--rule=a=b', [], { rule: ['a=b'] }],
    ['--stdio', [], { stdio: [''] }],
    ['-- --format -x', ['--format', '-x'], {}],
  ];
  test.each(good)('%j', (args, paths, options) => {
    const parsed = parseArguments(args.split(' ').filter(Boolean), specs);
    if ('problem' in parsed) throw new Error(parsed.problem);
    expect(parsed.paths).toEqual(paths);
    expect(Object.fromEntries(parsed.options)).toEqual(options);
  });
  const bad: readonly [args: string, problem: string][] = [
    ['--fromat json', 'unknown option --fromat; did you mean --format?'],
    ['--xyzzy', 'unknown option --xyzzy'],
    ['-f json', 'unknown option -f; did you mean --format?'],
    ['--constructor', 'unknown option --constructor'],
    ['--__proto__=1', 'unknown option --__proto__'],
    ['--format', '--format needs a value: --format text|json'],
    ['--rule --stdio', '--rule needs a value: --rule id'],
    ['--format xml', '--format cannot be "xml": it is one of text, json'],
    ['--stdio=1', '--stdio takes no value'],
  ];
  test.each(bad)('%j', (args, problem) => {
    expect(parseArguments(args.split(' '), specs)).toEqual({ problem });
  });
});

describe('decoding', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const utf16 = (text: string, big: boolean): Uint8Array =>
    Uint8Array.from(
      [0xfeff, ...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))].flatMap((unit) =>
        big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
      ),
    );
  const good: readonly [string, Uint8Array, string][] = [
    ['empty', bytes(), ''],
    ['UTF-8', utf8('“é” 🚀\r\n'), '“é” 🚀\r\n'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16 little-endian', utf16('é 🚀', false), 'é 🚀'],
    ['UTF-16 big-endian', utf16('é 🚀', true), 'é 🚀'],
    ['a mark alone', bytes(0xff, 0xfe), ''],
  ];
  test.each(good)('%s', (_, input, text) => {
    expect(decode(input)).toEqual({ text });
  });
  const bad: readonly [string, Uint8Array, string][] = [
    ['NUL', bytes(0x61, 0, 0x62), 'is binary (NUL at byte 1)'],
    ['a late NUL', Uint8Array.from([...new Uint8Array(100_000).fill(0x61), 0]), 'is binary (NUL at byte 100000)'],
    ['Latin-1', bytes(0x61, 0xe9, 0x20), 'is not UTF-8 at byte 1'],
    ['a stray continuation', bytes(0x61, 0x62, 0x80), 'is not UTF-8 at byte 2'],
    ['too long a form', bytes(0xc0, 0xaf), 'is not UTF-8 at byte 0'],
    ['a surrogate', bytes(0x61, 0xed, 0xa0, 0x80), 'is not UTF-8 at byte 1'],
    ['beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80), 'is not UTF-8 at byte 0'],
    ['cut off', bytes(0x61, 0xe2, 0x82), 'is not UTF-8 at byte 1'],
    ['UTF-16 with half a pair', bytes(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00), 'is not UTF-16, although it begins like it'],
    ['UTF-16 of odd length', bytes(0xff, 0xfe, 0x61), 'is not UTF-16, although it begins like it'],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'is binary (it begins like UTF-16 and holds NUL characters)'],
  ];
  test.each(bad)('%s is refused', (_, input, problem) => {
    expect(decode(input)).toEqual({ problem });
  });

  test('every byte sequence of three that TextDecoder refuses has a place', () => {
    for (let seed = 1; seed < 20_000; seed += 7) {
      const input = bytes(
        0x61,
        ((seed * 2654435761) & 0xff) | 0x80,
        ((seed >> 3) & 0xff) | 1,
        ((seed >> 7) & 0xff) | 1,
      );
      const decoded = decode(input);
      if ('problem' in decoded) expect(decoded.problem).toMatch(/^is not UTF-8 at byte [123]$/);
    }
    expect.hasAssertions();
  });
});

describe('near names', () => {
  const names = ['COMCASA', 'comcasa', 'Rajnath Singh', 'mdr-2019', 'BECA', 'x'];
  const table: readonly [string, readonly string[]][] = [
    ['COMCASSA', ['COMCASA']],
    ['rajnath', ['Rajnath Singh']],
    ['mdr-2018', ['mdr-2019']],
    ['qqqqqqqq', []],
    ['', ['x']],
  ];
  test.each(table)('%s', (word, near) => {
    expect(nearest(word, names, 3)).toEqual(near);
  });
});

describe('files', () => {
  let root = '';
  const files = nodeCliFiles();
  const query = { extensions: ['txt', 'md'], ignored: true };
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'concord-files-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function write(tree: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(tree)) {
      await mkdir(join(root, path, '..'), { recursive: true });
      await writeFile(join(root, path), text);
    }
  }
  async function found(
    path = root,
  ): Promise<{ readonly paths: readonly string[]; readonly problems: readonly string[] }> {
    const { paths, problems } = await files.find(path, query);
    const short = (line: string): string => line.replace(`${root}/`, '');
    return { paths: paths.map(short), problems: problems.map(short) };
  }

  test('documents in order, without dot folders, packages and other endings', async () => {
    await write({
      'b.txt': '',
      'a/z.md': '',
      'a/y.TXT': '',
      'a.py': '',
      '.hidden/a.txt': '',
      'node_modules/a.txt': '',
      'c/.txt': '',
      noending: '',
    });
    expect(await found()).toEqual({ paths: ['a/y.TXT', 'a/z.md', 'b.txt', 'c/.txt'], problems: [] });
  });

  test('.gitignore, in the folder, below and above', async () => {
    await write({
      '.git/HEAD': '',
      '.gitignore': '*.draft.txt\nout/\n',
      'in/.gitignore': '!kept.draft.txt\n/top.txt\n',
      'in/a.txt': '',
      'in/top.txt': '',
      'in/a.draft.txt': '',
      'in/kept.draft.txt': '',
      'in/deep/top.txt': '',
      'in/out/a.txt': '',
      'out/a.txt': '',
    });
    expect((await found()).paths).toEqual(['in/a.txt', 'in/deep/top.txt', 'in/kept.draft.txt']);
    expect((await found(join(root, 'in'))).paths).toEqual(['in/a.txt', 'in/deep/top.txt', 'in/kept.draft.txt']);
    expect((await found(join(root, 'out'))).paths).toEqual(['out/a.txt']);
  });

  test('links are followed, circles are told', async () => {
    await write({ 'a/a.txt': '' });
    await symlink(join(root, 'a'), join(root, 'b'));
    await symlink(root, join(root, 'a/up'));
    await symlink('self.txt', join(root, 'self.txt'));
    await symlink('gone.txt', join(root, 'dangling.txt'));
    expect(await found()).toEqual({
      paths: ['a/a.txt', 'b/a.txt'],
      problems: [
        'a/up: is a link that leads back to a folder it is in',
        'b/up: is a link that leads back to a folder it is in',
        'dangling.txt: no such file or folder',
        'self.txt: is a link that leads in a circle',
      ],
    });
  });

  test('a missing path and a missing folder', async () => {
    expect(await found(join(root, 'none'))).toEqual({ paths: [], problems: ['none: no such file or folder'] });
    await write({ 'a.txt': '' });
    expect(await found(join(root, 'a.txt/x'))).toEqual({ paths: [], problems: ['a.txt/x: no such file or folder'] });
  });

  test('reading', async () => {
    await write({ 'a.txt': '12345' });
    expect(await files.read(join(root, 'a.txt'), 5)).toEqual({ bytes: Buffer.from('12345') });
    expect(await files.read(join(root, 'a.txt'), 4)).toEqual({
      problem: 'is 0 MB, larger than 0 MB (--max-size raises the limit)',
    });
    expect(await files.read(root, 9)).toEqual({ problem: 'is a folder' });
    expect(await files.read('/dev/null', 9)).toEqual({ problem: 'is not a regular file' });
  });

  test('addresses', () => {
    expect(files.uri('a b/ü#1.txt')).toBe('a%20b/%C3%BC%231.txt');
    expect(files.uri('/a b/c.txt')).toBe('file:///a%20b/c.txt');
  });
});
