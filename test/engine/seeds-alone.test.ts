// The sample articles alone, without notes: articles that disagree are warnings, and the findings are these and no others.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWorkspace } from '../../server/src/engine/index.ts';
import { compiled } from '../support/fixture.ts';
import { bundledKnowledge } from '../support/knowledge.ts';

test('the findings on the five articles, by rule and severity', () => {
  const folder = new URL('../../seeds/', import.meta.url);
  const workspace = createWorkspace(compiled(bundledKnowledge()));
  const files = readdirSync(folder).sort();
  workspace.update({
    put: files.map((id) => ({ id, format: 'plain', text: readFileSync(new URL(id, folder), 'utf8') })),
  });
  const counts: Record<string, number> = {};
  for (const { rule, severity } of files.flatMap((id) => workspace.findings(id))) {
    const key = `${rule} ${severity}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  expect(counts).toEqual({
    'conflicting-facts warning': 3,
    'document-date warning': 1,
    'misquotation information': 2,
    'misquotation warning': 2,
    'missing-name warning': 24,
    'name-variant hint': 2,
    'unbalanced-quotation warning': 3,
  });
});
