/** For each node the entries that name it; entries come and go. */
export class PostingLists {
  readonly #entries: Int32Array[];
  readonly #counts: Int32Array;
  /** Where an entry stands in the list of its node. */
  readonly #places: number[] = [];

  constructor(nodes: number) {
    this.#entries = Array.from({ length: nodes }, () => new Int32Array(4));
    this.#counts = new Int32Array(nodes);
  }

  countOf(node: number): number {
    return this.#counts[node]!;
  }

  /** More places than {@link countOf} says. */
  entriesOf(node: number): Int32Array {
    return this.#entries[node]!;
  }

  add(node: number, entry: number): void {
    const count = this.#counts[node]!++;
    let list = this.#entries[node]!;
    if (count === list.length) {
      list = new Int32Array(count * 2);
      list.set(this.#entries[node]!);
      this.#entries[node] = list;
    }
    list[count] = entry;
    this.#places[entry] = count;
  }

  /** The last of the node takes its place. */
  remove(node: number, entry: number): void {
    const last = --this.#counts[node]!;
    const list = this.#entries[node]!;
    const place = this.#places[entry]!;
    list[place] = list[last]!;
    this.#places[list[last]!] = place;
  }
}
