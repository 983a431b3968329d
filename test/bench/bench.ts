// The benchmark: Concord and its peers on the same generated texts in one run.
//   npm run bench [-- --quick] [--write]
// It measures and asserts nothing: time depends on the machine. `--write` keeps the outcome in RESULTS.md beside it.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildKnowledge } from '../../server/src/cli/build-knowledge.ts';
import { type Format, type KnowledgeData, unpackKnowledge } from '../../server/src/engine/index.ts';
import { bytesOf, CHECK, concordSubjects } from './concord.ts';
import { generateArticles } from './generate.ts';
import { measureKeystrokes } from './keystroke.ts';
import { measure, quantile, timeOf } from './measure.ts';
import { peerSubjects } from './peers.ts';
import {
  commit,
  formatTable,
  grouped,
  keystrokeTable,
  machine,
  megabytes,
  scaleTable,
  throughputTable,
} from './report.ts';
import { indexSize, multiplied, scaledSubject } from './scale.ts';

interface Extent {
  readonly articles: number;
  readonly warmUp: number;
  readonly rounds: number;
  /** Milliseconds a round for each peer. */
  readonly peerBudget: number;
  readonly times: readonly number[];
  readonly others: readonly number[];
  readonly edits: number;
}

const FULL: Extent = {
  articles: 400,
  warmUp: 2,
  rounds: 7,
  peerBudget: 2500,
  times: [1, 10, 50],
  others: [10, 200, 399],
  edits: 400,
};
const QUICK: Extent = {
  articles: 60,
  warmUp: 2,
  rounds: 3,
  peerBudget: 300,
  times: [1, 10],
  others: [10, 59],
  edits: 100,
};
const SEED = 2020;
const KNOWLEDGE = 'server/out/knowledge.json';
const FORMATS: readonly Format[] = ['plain', 'markdown', 'briefing'];

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
const extent = values.quick ? QUICK : FULL;
const { data, load } = await loadKnowledge();
const articles = [...generateArticles(extent.articles, SEED, data)];
const lines: string[] = [];

say('# Benchmark', '');
say(
  `${new Date().toISOString().slice(0, 10)}, commit ${commit()}; ${machine()}; load ${loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')}.`,
  '',
);
say(
  `Texts: ${grouped(articles.length)} generated articles, ${megabytes(bytesOf(articles))} (seed ${SEED}). Medians of ${extent.rounds} rounds after ${extent.warmUp} to warm up, all rows in turn; every round of Concord begins with empty caches. MB is a million bytes of UTF-8. “ms” is wall time or processor time, whichever is smaller, since the machine may be shared.`,
  '',
);
throughput();
formats();
scale();
keystrokes();
if (values.write) writeFileSync('test/bench/RESULTS.md', `${lines.join('\n')}\n`);

function throughput(): void {
  const peers = peerSubjects(articles, extent.peerBudget);
  const timings = measure([...concordSubjects(articles, data), ...peers], extent);
  say('## Throughput', '', throughputTable(timings, new Set(peers.map(({ name }) => name))), '');
  say(
    'The peers are slow, so they read only the first of the articles, as much as the column “texts” says; their MB/s is of that part.',
    '',
  );
}

function formats(): void {
  const rows = FORMATS.map((format) => {
    const some = articles.filter((article) => article.format === format);
    const subjects = concordSubjects(some, data).filter(({ name }) => name !== CHECK);
    return { format, timings: measure(subjects, { warmUp: 1, rounds: Math.min(extent.rounds, 3) }) };
  });
  say('## By format', '', formatTable(rows), '');
}

function scale(): void {
  const knowledges = extent.times.map((times) => ({ times, all: multiplied(data, times) }));
  const sizes = knowledges.map(({ times, all }) => indexSize(all, times, values.quick ? 1 : 3));
  const bytes = bytesOf(articles);
  const timings = measure(
    knowledges.map(({ times, all }) => scaledSubject(articles, bytes, all, times)),
    { warmUp: 1, rounds: Math.min(extent.rounds, 3) },
  );
  say('## Size of the knowledge', '', `Loading ${KNOWLEDGE}: ${load}.`, '', scaleTable(sizes, timings), '');
}

function keystrokes(): void {
  const measured = extent.others.map((others) => measureKeystrokes(articles, data, others, extent.edits));
  say(
    '## A keystroke',
    '',
    'From an edit in one paragraph to the findings of the document.',
    '',
    keystrokeTable(measured),
    '',
  );
}

/** The knowledge as built, else from its YAML; with the time that reading the built one takes. */
async function loadKnowledge(): Promise<{ readonly data: KnowledgeData; readonly load: string }> {
  if (!existsSync(KNOWLEDGE))
    return {
      data: unpackKnowledge(JSON.parse(await buildKnowledge('server/knowledge'))),
      load: 'not built, run `npm run build`',
    };
  const durations: number[] = [];
  let data: KnowledgeData | undefined;
  for (let i = 0; i < 7; i++) {
    const read = (): void => {
      data = unpackKnowledge(JSON.parse(readFileSync(KNOWLEDGE, 'utf8')));
    };
    durations.push(timeOf(read).time);
  }
  const size = megabytes(Buffer.byteLength(readFileSync(KNOWLEDGE)));
  return { data: data as KnowledgeData, load: `${quantile(durations, 0.5).toFixed(0)} ms (${size})` };
}

function say(...more: readonly string[]): void {
  lines.push(...more);
  process.stdout.write(`${more.join('\n')}\n`);
}
