// What is shipped is what was written.

import { expect, test } from 'vitest';
import { packKnowledge, unpackKnowledge } from '../../server/src/engine/knowledge/pack.ts';
import { bundledKnowledge } from '../support/knowledge.ts';

test('unpacking gives back what was packed', () => {
  const data = bundledKnowledge();
  const packed = JSON.parse(JSON.stringify(packKnowledge(data)));
  expect(unpackKnowledge(packed)).toEqual(data);
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(data).length);
});
