// Incremental equals from scratch after any sequence of edits, and an edit costs what it touches: counts of work, not times.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWorkspace, type Engine, type SourceDocument } from '../../server/src/engine/index.ts';
import { compiled } from '../support/fixture.ts';
import { bundledKnowledge } from '../support/knowledge.ts';

const knowledge = compiled(bundledKnowledge());

/** Sentences that conflict with one another across documents, and some that do not. */
const SENTENCES: readonly string[] = [
  'The 81-page Missile Defense Review 2019 names India.',
  'The Missile Defense Review (MDR) 2019 came out. The 108 page document names India.',
  'India and Russia agreed on a $5.4 billion deal for the S-400 missile system.',
  'India and Russia agreed on a $6.2 billion deal for the S-400 missile system.',
  'COMCASA was signed on 6 October 2018.',
  'India signed the Basic Exchange and Co-operation Accord (BECA).',
  'Tuesday, March 19, 2024',
  'Defence Minister Rajnath Singh and US Defense Secretary Mark Esper met on Monday.',
  'The dialogue was held on Tuesday, 28 October 2020.',
  'The Coastal Rescue Liaison Arrangement (CRLA) was signed. CRLA helps.',
  'Also Read - India to buy S-400 deal',
  'Nothing of note happened.',
  'It said: “The United States has discussed potential missile defense cooperation with India this year.”',
  'It said: “The United States has discussed potential cooperation with India this year.”',
  'The has discussed a cooperation with as part of it, the has said. It names States in that are building.',
  'They launched the Initiative on Critical and Emerging Technologies (iCET) in Tokyo.',
  'They launched the Initiative on Critical and Emerging Technology in Tokyo.',
];

const edit = fc.record({
  id: fc.constantFrom('a.txt', 'b.txt', 'c.md', 'notes/d.md'),
  sentences: fc.option(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 5 }), { nil: undefined }),
});

function source(id: string, sentences: readonly string[]): SourceDocument {
  return { id, format: id.endsWith('.md') ? 'markdown' : 'plain', text: sentences.join('\n\n') };
}

function state(workspace: Engine): unknown {
  return workspace.ids.map((id) => ({
    id,
    document: workspace.document(id),
    findings: workspace.findings(id),
    mentions: workspace.mentionsOf('mdr-2019'),
  }));
}

test('incremental equals from scratch', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const workspace = createWorkspace(knowledge);
      const now = new Map<string, SourceDocument>();
      for (const { id, sentences } of edits) {
        if (sentences) {
          const document = source(id, sentences);
          now.set(id, document);
          workspace.update({ put: [document] });
        } else {
          now.delete(id);
          workspace.update({ remove: [id] });
        }
        for (const each of workspace.ids) workspace.findings(each);
      }
      const fresh = createWorkspace(knowledge);
      fresh.update({ put: [...now.values()].reverse() });
      expect(state(workspace)).toEqual(state(fresh));
    }),
    { numRuns: 80 },
  );
});

describe('an edit costs what it touches', () => {
  const articles = Array.from({ length: 200 }, (_, i) =>
    source(`article-${i}.txt`, [`Article number ${i} about the shipyard.`, SENTENCES[i % SENTENCES.length] as string]),
  );

  function opened(): Engine {
    const workspace = createWorkspace(knowledge);
    workspace.update({ put: articles });
    for (const id of workspace.ids) workspace.findings(id);
    return workspace;
  }

  test('a keystroke that changes no fact: one paragraph analysed, no other document touched', () => {
    const workspace = opened();
    const before = { ...workspace.counters };
    const touched = workspace.update({
      put: [source('article-0.txt', ['Article number 0 about the shipyards.', SENTENCES[0] as string])],
    });
    expect(touched).toEqual(['article-0.txt']);
    expect(workspace.counters.paragraphsAnalysed - before.paragraphsAnalysed).toBe(1);
    for (const id of touched) workspace.findings(id);
    expect(workspace.counters.documentsChecked - before.documentsChecked).toBe(1);
  });

  test('a fact that changes touches the documents that state it, and no others', () => {
    const workspace = opened();
    const touched = workspace.update({
      put: [
        source('article-0.txt', [
          'Article number 0 about the shipyard.',
          'The 82-page Missile Defense Review 2019 names India.',
        ]),
      ],
    });
    const stating = articles.filter((_, i) => i % SENTENCES.length < 2).map(({ id }) => id);
    expect([...touched].sort()).toEqual([...stating].sort());
  });

  test('places in other documents move with an edit above them', () => {
    const workspace = createWorkspace(knowledge);
    const [a, b] = [source('a.txt', [SENTENCES[0] as string]), source('b.txt', [SENTENCES[1] as string])];
    workspace.update({ put: [a, b] });
    const [before] = workspace.findings('b.txt');
    workspace.update({ put: [source('a.txt', ['A new first line.', SENTENCES[0] as string])] });
    const [after] = workspace.findings('b.txt');
    expect((after?.related[0]?.start ?? 0) - (before?.related[0]?.start ?? 0)).toBe('A new first line.\n\n'.length);
  });

  test('findings do not depend on the order of files', () => {
    const forward = createWorkspace(knowledge);
    forward.update({ put: articles.slice(0, 30) });
    const backward = createWorkspace(knowledge);
    for (const article of articles.slice(0, 30).reverse()) backward.update({ put: [article] });
    expect(backward.ids.map((id) => backward.findings(id))).toEqual(forward.ids.map((id) => forward.findings(id)));
  });
});
