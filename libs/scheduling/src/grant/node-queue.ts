/** Nodes by distance, nearest first (binary heap); a node may stand in it more than once. */
export class NodeQueue {
  readonly #nodes: number;
  readonly #keys: number[] = [];

  constructor(nodes: number) {
    this.#nodes = nodes;
  }

  get isEmpty(): boolean {
    return this.#keys.length === 0;
  }

  clear(): void {
    this.#keys.length = 0;
  }

  /** Distance and node are one number, exact up to 2⁵³. */
  add(distance: number, node: number): void {
    const keys = this.#keys;
    const key = distance * this.#nodes + node;
    let at = keys.length;
    keys.push(key);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (keys[above]! <= key) break;
      keys[at] = keys[above]!;
      at = above;
    }
    keys[at] = key;
  }

  take(): number {
    const keys = this.#keys;
    const top = keys[0]!;
    const key = keys.pop()!;
    const size = keys.length;
    if (size > 0) {
      let at = 0;
      for (;;) {
        let below = 2 * at + 1;
        if (below >= size) break;
        if (below + 1 < size && keys[below + 1]! < keys[below]!) below += 1;
        if (keys[below]! >= key) break;
        keys[at] = keys[below]!;
        at = below;
      }
      keys[at] = key;
    }
    return top % this.#nodes;
  }
}
