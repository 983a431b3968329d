// Marks in knowledge texts: `⟦` and `⟧` around the words that a problem must stand at.

import { expect } from 'vitest';
import { loadKnowledge } from '../../server/src/engine/knowledge/load.ts';
import type { KnowledgeData } from '../../server/src/engine/knowledge/model.ts';
import { type KnowledgeProblem, NO_KNOWLEDGE, readKnowledge } from '../../server/src/engine/knowledge/read.ts';

/** A source, a post and two people, for other files to refer to. */
export const BASE: KnowledgeData = readKnowledge(
  'base.yaml',
  `sources:
  gazette: { title: The Gazette, publisher: Government, url: https://example.org/gazette }
posts:
  - { id: minister, name: Minister of Examples, titles: [Minister], rank: minister }
entities:
  - { id: ann, type: official, name: Ann Ames, summary: A person made up for the tests. }
  - { id: bob, type: official, name: Bob Bell, summary: A person made up for the tests. }
  - { id: utopia, type: place, name: Utopia, summary: A place made up for the tests. }
terms:
  - { holder: ann, post: minister, from: "2018-01-01", to: "2019-12-31", source: gazette }
`,
).data;

/** Reads a marked text on top of the base; the problems must be the messages, in order, at the marks, in order. */
export function checkProblems(marked: string, messages: readonly string[], base: KnowledgeData = BASE): KnowledgeData {
  const { text, spans } = unmark(marked);
  const { data, problems } = loadKnowledge(base, [{ file: 'a.yaml', text }]);
  expect(problems.map((problem) => problem.message)).toEqual(messages);
  expect(problems.map((problem) => shown(text, problem))).toEqual(
    spans.map((span) => shown(text, { file: 'a.yaml', span, message: '' })),
  );
  return data;
}

/** Reads a text that must have no problem. */
export function readWell(text: string): KnowledgeData {
  const { data, problems } = readKnowledge('a.yaml', text);
  expect(problems).toEqual([]);
  expect(data).not.toBe(NO_KNOWLEDGE);
  return data;
}

function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start: number | undefined;
  for (const c of marked) {
    if (c === '⟦') start = text.length;
    else if (c === '⟧' && start !== undefined) {
      spans.push({ start, end: text.length });
      start = undefined;
    } else text += c;
  }
  return { text, spans };
}

function shown(text: string, { file, span }: KnowledgeProblem): string {
  const line = text.slice(0, span.start).split('\n').length;
  return `${file}:${line} ${text.slice(span.start, span.end)}`;
}
