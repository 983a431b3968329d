// Scores recognition on tagged articles, the way a reader would: a mention counts when it overlaps the tag and has its type.

import type { Mention, Workspace } from '../../../server/src/engine/index.ts';
import type { FixtureFile, Tag } from '../../support/fixture-language.ts';

export interface Score {
  readonly found: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** By type, over all files. Countries inside office words and systems inside longer names are neither right nor wrong. */
export function scoreMentions(workspace: Workspace, files: readonly FixtureFile[]): ReadonlyMap<string, Score> {
  const scores = new Map<string, { found: number; missed: string[]; wrong: string[] }>();
  const score = (type: string): { found: number; missed: string[]; wrong: string[] } => {
    const known = scores.get(type) ?? { found: 0, missed: [], wrong: [] };
    scores.set(type, known);
    return known;
  };
  for (const { path, tags, text } of files) {
    const mentions = workspace.document(path)?.mentions ?? [];
    const hits = (tag: Tag, mention: Mention): boolean =>
      tag.start < mention.end && mention.start < tag.end && group(tag.type) === group(mention.type);
    for (const tag of tags) {
      if (mentions.some((mention) => hits(tag, mention))) score(group(tag.type)).found++;
      else score(group(tag.type)).missed.push(`${path}: ${tag.type} ${text.slice(tag.start, tag.end)}`);
    }
    for (const mention of mentions) {
      if (mention.nested || tags.some((tag) => hits(tag, mention)) || inTitle(mention, mentions)) continue;
      score(group(mention.type)).wrong.push(`${path}: ${mention.type} ${mention.text} (${mention.reason})`);
    }
  }
  return scores;
}

/** Harmonic mean of precision and recall. */
export function f1({ found, missed, wrong }: Score): number {
  return found === 0 ? 0 : (2 * found) / (2 * found + missed.length + wrong.length);
}

/** What readers disagree on is one: an initiative, a status and an agreement. */
function group(type: string): string {
  return type === 'initiative' || type === 'status' ? 'agreement' : type;
}

function inTitle(mention: Mention, all: readonly Mention[]): boolean {
  return all.some(({ title }) => title !== undefined && title.start <= mention.start && mention.end <= title.end);
}
