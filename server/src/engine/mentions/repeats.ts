// Later short forms of what a document introduced itself: the acronym alone, the surname alone. One pass over the tokens,
// and only where there is something new to look for.

import type { EntityId } from '../knowledge/model.ts';
import { foldWord } from '../text/fold.ts';
import { Shape, type Word } from '../text/lexicon.ts';
import { firstEndingAfter } from '../text/span.ts';
import type { Meaning } from './acronym-meanings.ts';
import type { How, LocalEntity, Mention } from './mention.ts';
import { standsAlone } from './persons.ts';
import type { InFurniture, Placed } from './placed.ts';

interface Wanted {
  readonly entity: LocalEntity;
  readonly how: How;
  readonly reason: string;
}

/** Mentions of new entities by acronym or surname that no candidate covers. */
export function findRepeats(
  input: { readonly source: string; readonly placed: readonly Placed[]; readonly inFurniture: InFurniture },
  mentions: readonly Mention[],
  meanings: ReadonlyMap<string, Meaning>,
  local: ReadonlyMap<EntityId, LocalEntity>,
): readonly Mention[] {
  const wanted = wantedWords(meanings, local);
  if (wanted.size === 0) return [];
  const taken = mentions.filter((mention) => !mention.nested).sort((a, b) => a.start - b.start);
  const found: Mention[] = [];
  for (const { paragraph, offset } of input.placed) {
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens.words[i] as Word;
      if ((word.shape & Shape.Capital) === 0) continue;
      const want = wanted.get(word.norm);
      if (!want || !fits(want, word, i, tokens)) continue;
      const start = offset + (tokens.starts[i] as number);
      const end = offset + (tokens.ends[i] as number);
      const near = firstEndingAfter(taken, start);
      if (near && near.start < end) continue;
      const { entity, how, reason } = want;
      found.push({
        start,
        end,
        text: input.source.slice(start, end),
        type: entity.type,
        entity: entity.id,
        name: entity.name,
        how,
        reason,
        ...(input.inFurniture(start) && { furniture: true }),
      });
    }
  }
  return found;
}

function wantedWords(
  meanings: ReadonlyMap<string, Meaning>,
  local: ReadonlyMap<EntityId, LocalEntity>,
): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const [key, { local: entity, known, acronym }] of meanings) {
    if (entity) wanted.set(key, { entity, how: 'acronym', reason: 'acronym that the text introduces' });
    else if (known)
      wanted.set(key, {
        entity: { id: known.id, type: known.type, name: known.name, acronym },
        how: 'acronym',
        reason: 'acronym that the text introduces',
      });
  }
  for (const entity of local.values()) {
    if (entity.type !== 'official') continue;
    const names = entity.name.split(' ').filter((name) => !/^(?:Jr|Sr)\.?,?$/.test(name));
    const surname = names[names.length - 1];
    if (names.length > 1 && surname && surname.length > 2)
      wanted.set(foldWord(surname), {
        entity,
        how: 'surname',
        reason: `surname of ${entity.name}, whom the text introduces`,
      });
  }
  return wanted;
}

function fits(want: Wanted, word: Word, at: number, tokens: Placed['paragraph']['tokens']): boolean {
  if (want.how === 'acronym') return (word.shape & Shape.AllCaps) !== 0 || want.entity.acronym === word.raw;
  return standsAlone({ firstToken: at, lastToken: at }, tokens);
}
