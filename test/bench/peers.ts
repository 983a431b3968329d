// The peers: general-purpose language libraries with their own recognition of entities, on the same texts or a stated part.

import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { bytesOf } from './concord.ts';
import type { Article } from './generate.ts';
import type { Subject } from './measure.ts';

interface Peer {
  readonly name: string;
  /** Reads one text and asks for what it names. */
  read(text: string): void;
}

/** The peers on so many of the articles, from the first on, as take about `budget` milliseconds each. */
export function peerSubjects(articles: readonly Article[], budget: number): readonly Subject[] {
  return peers().map(({ name, read }) => {
    const part = partFor(read, articles, budget);
    return {
      name,
      bytes: bytesOf(part),
      prepare: () => () => {
        for (const { text } of part) read(text);
      },
    };
  });
}

function peers(): readonly Peer[] {
  const all = winkNLP(model);
  const entities = winkNLP(model, ['sbd', 'ner']);
  return [
    { name: 'wink-nlp: entities, every step', read: (text) => void all.readDoc(text).entities().out() },
    {
      name: 'wink-nlp: entities, only the steps they need',
      read: (text) => void entities.readDoc(text).entities().out(),
    },
    {
      name: 'compromise: people, places, organizations, topics',
      read(text) {
        const doc = nlp(text);
        for (const found of [doc.people(), doc.places(), doc.organizations(), doc.topics()]) found.out('array');
      },
    },
  ];
}

/** A first run sets the pace (and warms up); at least one article. */
function partFor(read: Peer['read'], articles: readonly Article[], budget: number): readonly Article[] {
  const start = performance.now();
  let count = 0;
  while (count < articles.length && performance.now() - start < budget) read((articles[count++] as Article).text);
  return articles.slice(0, count);
}
