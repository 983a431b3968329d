// A trie over dense word ids: one open-addressed table for all edges, at most one value a node. Reading it allocates nothing.

/** Ids from here on are of words that came later than every name; no path has them. */
const MOST_IDS = 0x400000;

/** Paths of word ids with a value at the end. */
export class Trie<V> {
  #keys: Float64Array;
  #children: Int32Array;
  #edges = 0;
  #nodes = 1;
  readonly #values: (V | undefined)[] = [];
  #roots = new Int32Array(1 << 12).fill(-1);

  /** Room for about this many values from the start; more may come. */
  constructor(values: number) {
    const slots = 2 ** Math.max(6, Math.ceil(Math.log2(values * 4 + 1)));
    this.#keys = new Float64Array(slots).fill(-1);
    this.#children = new Int32Array(slots);
  }

  /** The value at the end of a path, made where there is none. */
  reach(path: readonly number[], make: () => V): V {
    let node = 0;
    for (const id of path) {
      let child = this.step(node, id);
      if (child < 0) {
        child = this.#nodes++;
        this.#link(node, id, child);
      }
      node = child;
    }
    let value = this.#values[node];
    if (value === undefined) {
      value = make();
      this.#values[node] = value;
    }
    return value;
  }

  value(node: number): V | undefined {
    return this.#values[node];
  }

  /** The child of `node` by word id, or -1. */
  step(node: number, id: number): number {
    if (node === 0) return this.#roots[id] ?? -1;
    if (id >= MOST_IDS) return -1;
    const mask = this.#keys.length - 1;
    const key = node * MOST_IDS + id;
    for (let slot = hash(node, id) & mask; ; slot = (slot + 1) & mask) {
      const found = this.#keys[slot] as number;
      if (found === key) return this.#children[slot] as number;
      if (found < 0) return -1;
    }
  }

  #link(node: number, id: number, child: number): void {
    if (node === 0) {
      if (id >= this.#roots.length) {
        const larger = new Int32Array(2 ** Math.ceil(Math.log2(id + 2))).fill(-1);
        larger.set(this.#roots);
        this.#roots = larger;
      }
      this.#roots[id] = child;
      return;
    }
    if (this.#edges * 2 >= this.#keys.length) this.#grow();
    this.#insert(node * MOST_IDS + id, node, id, child);
    this.#edges++;
  }

  #insert(key: number, node: number, id: number, child: number): void {
    const mask = this.#keys.length - 1;
    let slot = hash(node, id) & mask;
    while ((this.#keys[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.#keys[slot] = key;
    this.#children[slot] = child;
  }

  #grow(): void {
    const keys = this.#keys;
    const children = this.#children;
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#children = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (key >= 0) this.#insert(key, Math.floor(key / MOST_IDS), key % MOST_IDS, children[i] as number);
    }
  }
}

function hash(node: number, id: number): number {
  return (Math.imul(node, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b)) >>> 7;
}
