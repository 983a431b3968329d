// What is measured of Concord: the floor (reading and tokens), recognition, the full analysis, the full check.

import { Analyser, compileNames } from '../../server/src/engine/analyse.ts';
import { createWorkspace, type KnowledgeData } from '../../server/src/engine/index.ts';
import { Lexicon } from '../../server/src/engine/text/lexicon.ts';
import { readProse } from '../../server/src/engine/text/read-prose.ts';
import { tokenise } from '../../server/src/engine/text/tokens.ts';
import type { Article } from './generate.ts';
import type { Subject } from './measure.ts';
import { recognise } from './recognise.ts';

/** The names of the rows; ratios are of the floor and of the analysis. */
export const FLOOR = 'reading + tokens (the floor)';
export const RECOGNITION = 'Concord: recognition';
export const ANALYSIS = 'Concord: full analysis';
export const CHECK = 'Concord: full check, findings across documents';

export function concordSubjects(articles: readonly Article[], data: KnowledgeData): readonly Subject[] {
  const bytes = bytesOf(articles);
  return [
    {
      name: FLOOR,
      bytes,
      prepare() {
        const lexicon = new Lexicon();
        return () => {
          for (const article of articles) {
            const { text, blocks } = readProse(article);
            for (const { start, end } of blocks) tokenise(text.slice(start, end), lexicon);
          }
        };
      },
    },
    { name: RECOGNITION, bytes, prepare: () => recognition(articles, data) },
    {
      name: ANALYSIS,
      bytes,
      prepare() {
        const analyser = new Analyser(compileNames(data));
        return () => {
          for (const article of articles) analyser.analyse(article);
        };
      },
    },
    {
      name: CHECK,
      bytes,
      prepare() {
        const workspace = createWorkspace(data);
        return () => {
          workspace.update({ put: articles });
          for (const id of workspace.ids) workspace.findings(id);
        };
      },
    },
  ];
}

/** Compiles the names of the knowledge and hands out a run of recognition over the articles. */
export function recognition(articles: readonly Article[], data: KnowledgeData): () => void {
  const compiled = compileNames(data);
  return () => {
    for (const article of articles) recognise(article, compiled);
  };
}

export function bytesOf(articles: readonly Article[]): number {
  return articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}
