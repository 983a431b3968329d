// From the texts of knowledge files to knowledge: reads each, merges them onto a base and checks the result. A file with a
// problem is left out as a whole, the others count.

import { mergeKnowledge } from './merge.ts';
import type { KnowledgeData } from './model.ts';
import { type KnowledgeProblem, type Locate, NO_KNOWLEDGE, readKnowledge } from './read.ts';
import { checkKnowledge } from './validate.ts';

/** A knowledge file: its path or URI, and its text. */
export interface KnowledgeFile {
  readonly file: string;
  readonly text: string;
}

export interface LoadedKnowledge {
  readonly data: KnowledgeData;
  /** By file and place. */
  readonly problems: readonly KnowledgeProblem[];
}

/** The base with the files on top, in their order. */
export function loadKnowledge(base: KnowledgeData, files: readonly KnowledgeFile[]): LoadedKnowledge {
  const read = files.map(({ file, text }) => readKnowledge(file, text));
  const whole = read.reduce((data, one) => mergeKnowledge(data, one.data), base);
  const good: KnowledgeData[] = [];
  const problems: KnowledgeProblem[] = [];
  for (const { data, problems: unread, locate } of read) {
    const found = unread.length > 0 ? unread : checkKnowledge(whole, { part: data, locate });
    if (found.length === 0) good.push(data);
    problems.push(...found);
  }
  const data = good.length === read.length ? whole : good.reduce(mergeKnowledge, base);
  return { data, problems };
}

/** Files that stand alone, such as the bundled ones: none may declare what another does. */
export function compileKnowledge(files: readonly KnowledgeFile[]): LoadedKnowledge {
  const read = files.map(({ file, text }) => readKnowledge(file, text));
  const data: KnowledgeData = {
    sources: read.flatMap((one) => one.data.sources),
    posts: read.flatMap((one) => one.data.posts),
    entities: read.flatMap((one) => one.data.entities),
    terms: read.flatMap((one) => one.data.terms),
    extensions: read.flatMap((one) => one.data.extensions ?? []),
    meanings: read.flatMap((one) => one.data.meanings ?? []),
    notNames: read.flatMap((one) => one.data.notNames ?? []),
  };
  const unread = read.flatMap((one) => one.problems);
  if (unread.length > 0) return { data: NO_KNOWLEDGE, problems: unread };
  const locate = (item: object): ReturnType<Locate> => {
    for (const one of read) {
      const place = one.locate(item);
      if (place) return place;
    }
    return undefined;
  };
  return { data, problems: checkKnowledge(data, { locate }) };
}
