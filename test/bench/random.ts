// A seeded source of random choices: the same seed gives the same choices on every machine.

export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True this often. */
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Up to `count` different items, in random order. */
  some<T>(items: readonly T[], count: number): readonly T[];
}

/** Choices for a seed and a stream of it: one stream an article, so that no article depends on the ones before it. */
export function createRandom(seed: number, stream: number): Random {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(stream + 1, 0xc2b2ae35)) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('There is nothing to pick from.');
    return items[whole(0, items.length - 1)] as T;
  };
  return {
    next,
    whole,
    pick,
    chance: (share) => next() < share,
    some(items, count) {
      if (count * 4 > items.length) return shuffled(items, whole).slice(0, count);
      const chosen = new Set<(typeof items)[number]>();
      while (chosen.size < count) chosen.add(pick(items));
      return [...chosen];
    },
  };
}

function shuffled<T>(items: readonly T[], whole: (low: number, high: number) => number): T[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i--) {
    const j = whole(0, i);
    [all[i], all[j]] = [all[j] as T, all[i] as T];
  }
  return all;
}
