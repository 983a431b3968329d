// One keystroke: an edit in one paragraph of a 20 KB document among others, until its findings are there.

import { createWorkspace, type KnowledgeData } from '../../server/src/engine/index.ts';
import type { Article } from './generate.ts';
import { quantile, timeOf } from './measure.ts';
import { createRandom } from './random.ts';

export interface Keystrokes {
  readonly others: number;
  readonly bytes: number;
  readonly edits: number;
  /** Milliseconds. */
  readonly middle: number;
  readonly slow: number;
}

const SIZE = 20_000;
const WARM_UP = 40;

/** Types `edits` words, each in a paragraph of its own choice, with `others` documents open beside it. */
export function measureKeystrokes(
  articles: readonly Article[],
  data: KnowledgeData,
  others: number,
  edits: number,
): Keystrokes {
  const workspace = createWorkspace(data);
  const document = ofSize(articles);
  const rest = articles.filter((article) => article.id !== document.id).slice(0, others);
  workspace.update({ put: rest });
  let { text } = document;
  const put = (): void => {
    workspace.update({ put: [{ id: document.id, format: document.format, text }] });
    workspace.findings(document.id);
  };
  put();
  const random = createRandom(20, others);
  const durations: number[] = [];
  for (let edit = 0; edit < WARM_UP + edits; edit++) {
    const at = text.indexOf(' ', random.whole(0, text.length - 200));
    text = `${text.slice(0, at)} ${random.pick(TYPED)}${text.slice(at)}`;
    const { time } = timeOf(put);
    if (edit >= WARM_UP) durations.push(time);
  }
  return {
    others: rest.length,
    bytes: Buffer.byteLength(document.text),
    edits,
    middle: quantile(durations, 0.5),
    slow: quantile(durations, 0.95),
  };
}

/** The plain article that is nearest to the size. */
function ofSize(articles: readonly Article[]): Article {
  const plain = articles.filter(({ format }) => format === 'plain');
  return plain.reduce((best, each) =>
    Math.abs(each.text.length - SIZE) < Math.abs(best.text.length - SIZE) ? each : best,
  );
}

const TYPED: readonly string[] = ['a', 'the', 'India', 'S-400', 'new', 'and', 'COMCASA', 'two', 'of', 'in 2018'];
