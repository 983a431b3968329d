// The rules' specs: in test/rules/<id>.md each heading is a case, with one fenced text in the fixture language. A case without
// carets expects no finding. Every fix of every case, applied, removes its finding and adds none.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  createWorkspace,
  type Finding,
  type Fix,
  formatOf,
  RULES,
  type TextEdit,
} from '../../server/src/engine/index.ts';
import { checkFindings, checkNoFindings, compiled, type Fixture, openFixture } from '../support/fixture.ts';
import { bundledKnowledge } from '../support/knowledge.ts';

interface Case {
  readonly name: string;
  readonly fixture: string;
}

function casesOf(markdown: string): readonly Case[] {
  const cases: Case[] = [];
  for (const match of markdown.matchAll(/^## (.+)\n(?:(?!^## )[\s\S])*?^~~~~text\n([\s\S]*?)^~~~~$/gm)) {
    cases.push({ name: match[1] as string, fixture: match[2] as string });
  }
  return cases;
}

const here = new URL('.', import.meta.url);

for (const rule of RULES) {
  const { id } = rule.docs;
  const spec = readFileSync(new URL(`${id}.md`, here), 'utf8');
  describe(id, () => {
    const cases = casesOf(spec);
    test('the spec has a case for each heading', () => {
      expect(cases.length).toBe([...spec.matchAll(/^## /gm)].length);
      expect(cases.length).toBeGreaterThanOrEqual(4);
      expect(cases.some(({ fixture }) => (fixture.match(/^\/\/- /gm) ?? []).length >= 2)).toBe(true);
    });
    for (const { name, fixture } of cases) {
      test(name, () => {
        if (/^\/\/\s*<?\^/m.test(fixture)) checkFindings(fixture, { only: [id] });
        else checkNoFindings(fixture, { only: [id] });
      });
      test(`${name}: fixes`, () => checkFixes(openFixture(fixture), id));
    }
    test('the example of its docs', () => {
      expect(findingsIn(rule.docs.bad, rule.docs.notesOnly).map((finding) => finding.rule)).toContain(id);
      expect(findingsIn(rule.docs.good, rule.docs.notesOnly).map((finding) => finding.rule)).not.toContain(id);
    });
  });
}

test('every spec belongs to a rule', () => {
  const ids = RULES.map((rule) => `${rule.docs.id}.md`);
  expect(
    readdirSync(here)
      .filter((file) => file.endsWith('.md'))
      .sort(),
  ).toEqual([...ids].sort());
});

function findingsIn(text: string, note = false): readonly Finding[] {
  const id = note ? 'notes/example.md' : 'example.md';
  const workspace = createWorkspace(compiled(bundledKnowledge()));
  workspace.update({ put: [{ id, format: text.startsWith('---') ? 'markdown' : 'plain', text }] });
  return workspace.findings(id);
}

/** Applies each fix alone to the whole fixture and looks again. */
function checkFixes({ workspace, files }: Fixture, rule: string): void {
  for (const file of files) {
    for (const finding of workspace.findings(file.path).filter((each) => each.rule === rule)) {
      for (const fix of finding.fixes) {
        const after = createWorkspace(compiled(bundledKnowledge()));
        after.update({
          put: files.map(({ path, text }) => ({ id: path, format: formatOf(path), text: applied(text, fix, path) })),
        });
        const gone = `${finding.message} (${fix.title})`;
        expect(
          after.findings(file.path).map((each) => each.message),
          gone,
        ).not.toContain(finding.message);
        const total = (view: typeof workspace): number =>
          files.reduce((sum, { path }) => sum + view.findings(path).length, 0);
        expect(total(after), `${gone} adds none`).toBeLessThan(total(workspace));
      }
    }
  }
}

function applied(text: string, fix: Fix, path: string): string {
  const edits: TextEdit[] = fix.edits.filter((edit) => edit.document === path).sort((a, b) => b.start - a.start);
  return edits.reduce((whole, { start, end, newText }) => whole.slice(0, start) + newText + whole.slice(end), text);
}
