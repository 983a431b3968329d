// Living with findings: every finding can be silenced and comes back, a silence survives edits, files have severities of their
// own, and beside notes the articles' disagreements are information.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createWorkspace, formatOf, readSilences, silenceEntry, silenceFor } from '../../server/src/engine/index.ts';
import { compiled, openFixture } from '../support/fixture.ts';
import { bundledKnowledge } from '../support/knowledge.ts';

const knowledge = compiled(bundledKnowledge());
const specs = new URL('../rules/', import.meta.url);

const fixtures = readdirSync(specs)
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [...readFileSync(new URL(file, specs), 'utf8').matchAll(/^~~~~text\n([\s\S]*?)^~~~~$/gm)].map(
      (match) => [file, match[1] as string] as const,
    ),
  );

test('every finding of every spec can be silenced, and comes back', () => {
  let count = 0;
  for (const [, fixture] of fixtures) {
    const { workspace, files } = openFixture(fixture);
    const silenceable = files
      .flatMap(({ path }) => workspace.findings(path))
      .filter(({ rule }) => rule !== 'unused-silence');
    if (silenceable.length === 0) continue;
    const entries = silenceable.map((finding) => silenceEntry(silenceFor(finding, finding.document, 'why', workspace)));
    const { silences, problems } = readSilences(entries.join(''));
    expect(problems).toEqual([]);
    const silent = createWorkspace(knowledge, { silences });
    silent.update({ put: files.map(({ path, text }) => ({ id: path, format: formatOf(path), text })) });
    const left = files.flatMap(({ path }) => silent.findings(path)).filter(({ rule }) => rule !== 'unused-silence');
    expect(left.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    count += silenceable.length;
  }
  expect(count).toBeGreaterThan(60);
});

const TEXT = 'The dialogue was held on Tuesday, 28 October 2020, in New Delhi.\n';
const SILENCE = {
  rule: 'weekday-date',
  document: 'notes/a.md',
  words: 'Tuesday, 28 October 2020',
  before: 'The dialogue was held on',
  after: ', in New Delhi.',
  reason: 'as printed',
};

describe('a silence', () => {
  const rulesIn = (text: string, silence: object = SILENCE): readonly string[] => {
    const workspace = createWorkspace(knowledge, { silences: [{ ...SILENCE, ...silence }] });
    workspace.update({ put: [{ id: 'notes/a.md', format: 'markdown', text }] });
    return workspace.findings('notes/a.md').map(({ rule }) => rule);
  };

  test('survives edits around it', () => {
    expect(rulesIn(TEXT)).toEqual([]);
    expect(rulesIn(`A new first paragraph.\n\n${TEXT}`)).toEqual([]);
    expect(rulesIn(TEXT.replace('in New Delhi', 'in Washington'))).toEqual([]);
    expect(rulesIn(TEXT.replace('dialogue', 'meeting'))).toEqual([]);
  });

  test('is of one place, one rule and one file', () => {
    expect(rulesIn(`They met on Tuesday, 28 October 2020 again.\n\n${TEXT}`)).toEqual(['weekday-date']);
    expect(rulesIn(TEXT, { rule: 'office-holder' })).toContain('weekday-date');
    expect(rulesIn(TEXT, { document: 'notes/b.md' })).toEqual(['weekday-date']);
  });

  test('that is used no more is told', () => {
    expect(rulesIn(TEXT.replace('Tuesday', 'Wednesday'))).toEqual(['unused-silence']);
  });

  test('that is broken is told with its place, and the others count', () => {
    const { silences, problems } = readSilences(`- rule: weekday-date\n${silenceEntry(SILENCE)}`);
    expect(silences).toEqual([SILENCE]);
    expect(problems).toEqual([{ at: 2, message: 'a silence needs “document”, in words' }]);
    for (const text of ['', '[]', '{', 'a: b', '- - -', '- &a [*a]', '\u0000'])
      expect(readSilences(text).silences).toEqual([]);
  });
});

describe('severities', () => {
  const put = [
    { id: 'articles/a.txt', format: 'plain' as const, text: 'The 81-page Missile Defense Review 2019 names India.' },
    { id: 'articles/b.txt', format: 'plain' as const, text: 'The 108-page Missile Defense Review 2019 names India.' },
  ];
  const note = {
    id: 'notes/c.md',
    format: 'markdown' as const,
    text: 'The 90-page Missile Defense Review 2019 is cited.',
  };
  const of = (settings: object, more: readonly (typeof note)[] = []): readonly string[] => {
    const workspace = createWorkspace(knowledge, settings);
    workspace.update({ put: [...put, ...more] });
    return workspace.ids.flatMap((id) => workspace.findings(id).map(({ severity }) => severity));
  };

  test('articles alone are warned of', () => expect(of({})).toEqual(['warning', 'warning']));
  test('beside a note they are informed of, the note is warned of', () =>
    expect(of({}, [note])).toEqual(['information', 'information', 'warning']));
  test('strict', () => expect(of({ strict: true }, [note])).toEqual(['warning', 'warning', 'warning']));
  test('by file', () =>
    expect(of({ overrides: [{ files: ['**/b.*'], rules: { 'conflicting-facts': 'off' } }] })).toEqual(['warning']));
  test('by rule', () => expect(of({ rules: { 'conflicting-facts': 'error' } })).toEqual(['error', 'error']));

  test('the first note changes how articles are judged, and its going changes it back', () => {
    const workspace = createWorkspace(knowledge);
    workspace.update({ put });
    const severity = (): string | undefined => workspace.findings('articles/a.txt')[0]?.severity;
    expect(severity()).toBe('warning');
    expect(workspace.update({ put: [note] })).toContain('articles/a.txt');
    expect(severity()).toBe('information');
    workspace.update({ remove: [note.id] });
    expect(severity()).toBe('warning');
  });
});
