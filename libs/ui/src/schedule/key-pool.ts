/**
 * Gives what is drawn keys that are used again: what comes into sight takes the key, and so the elements, of what has left it.
 * Making and removing elements is most of the cost of scrolling. What stays keeps its key, and with it the focus.
 */
export class KeyPool {
  #keys = new Map<number, number>();
  #free: number[] = [];

  /** @returns a key for each index, in their order; the same for the same indexes */
  keysFor(indexes: readonly number[]): readonly number[] {
    const wanted = new Set(indexes);
    const left = [...this.#keys].filter(([index]) => !wanted.has(index));
    const free = [...this.#free, ...left.map(([, key]) => key)];
    const keys = new Map([...this.#keys].filter(([index]) => wanted.has(index)));
    const total = keys.size + free.length;
    let made = total;
    for (const index of indexes) if (!keys.has(index)) keys.set(index, free.shift() ?? made++);
    this.#keys = keys;
    this.#free = free;
    return indexes.map((index) => keys.get(index)!);
  }
}
