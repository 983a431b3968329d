// The generated articles: the same each time, and with the findings that were planted in them, each once and no other.

import { describe, expect, test } from 'vitest';
import { createWorkspace, type Finding } from '../../server/src/engine/index.ts';
import { type Article, generateArticles } from '../bench/generate.ts';
import { bundledKnowledge } from '../support/knowledge.ts';

const COUNT = 60;
const SEED = 6;

function generate(seed: number): readonly Article[] {
  return [...generateArticles(COUNT, seed, bundledKnowledge())];
}

describe('generated articles', () => {
  const articles = generate(SEED);

  test('are the same for the same seed, and others for another', () => {
    expect(generate(SEED)).toEqual(articles);
    expect(generate(SEED + 1)).not.toEqual(articles);
  });

  test('have ids of their own, all formats, and sizes of articles', () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(COUNT);
    expect(new Set(articles.map(({ format }) => format))).toEqual(new Set(['plain', 'markdown', 'briefing']));
    for (const { text } of articles) {
      expect(text.length).toBeGreaterThan(700);
      expect(text.length).toBeLessThan(45_000);
    }
  });

  test('have every kind of planted finding', () => {
    const rules = articles.flatMap(({ planted }) => planted.map(({ rule }) => rule));
    expect([...new Set(rules)].sort()).toEqual([
      'acronym-expansion',
      'conflicting-facts',
      'document-date',
      'office-holder',
      'weekday-date',
    ]);
    expect(rules.length).toBeGreaterThan(20);
  });

  test('have the findings that were planted, and no others', () => {
    const workspace = createWorkspace(bundledKnowledge());
    workspace.update({ put: articles });
    const planted = articles.flatMap((article) => article.planted.map(({ rule, text }) => [article.id, rule, text]));
    const found = articles.flatMap((article) =>
      workspace
        .findings(article.id)
        .filter(({ severity }) => severity !== 'hint')
        .map((finding) => [article.id, finding.rule, wordsOf(finding, article)]),
    );
    expect(found.map(String).sort()).toEqual(planted.map(String).sort());
  });
});

/** The words of a finding, on one line; none where only the page's date is meant. */
function wordsOf({ rule, start, end }: Finding, { text }: Article): string {
  return rule === 'document-date' ? '' : text.slice(start, end).replace(/\s+/g, ' ');
}
