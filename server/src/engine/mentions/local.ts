// Entities first met in a text: their ids are made of their names, so that two documents that write the same name mean the
// same thing.

import type { EntityType } from '../knowledge/model.ts';
import { foldWord } from '../text/fold.ts';
import type { LocalEntity } from './mention.ts';

/** The entity of a new name: `~maritime-information-sharing-technical-arrangement`. */
export function localEntity(type: EntityType, name: string): LocalEntity {
  const words = name.split(/[^\p{L}\p{N}'’.]+/u).map((word) => foldWord(word).replace(/[^\p{L}\p{N}]/gu, ''));
  return {
    id: `~${words.filter((word) => word !== '' && word !== 'the').join('-')}`,
    type,
    name: name.replace(/\s+/g, ' '),
  };
}
