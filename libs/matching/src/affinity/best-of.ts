import type { MatchOrder } from '../rank-matches.ts';

/** How an organisation stands to the viewer; all in [0, 1]. */
export interface Affinity {
  readonly key: string;
  readonly mutual: number;
  readonly get: number;
  readonly give: number;
}

interface Placed extends Affinity {
  readonly ranks: readonly [number, number, number];
}

/** The first so many of all that come, in the order of `rankMatches`. */
export class BestOf {
  readonly #count: number;
  readonly #order: MatchOrder;
  /** A heap, the last of the best on top. */
  readonly #heap: Placed[] = [];
  /** Nobody below it comes in; a little lower than the last of the best, whose rank is rounded. */
  #floor = -Infinity;

  constructor(count: number, order: MatchOrder) {
    this.#count = count;
    this.#order = order;
    if (count === 0) this.#floor = Infinity;
  }

  /** Quick, and sure only where it says no. */
  couldTake(mutual: number, get: number, give: number): boolean {
    return (this.#order === 'mutual' ? mutual : this.#order === 'get' ? get : give) >= this.#floor;
  }

  /** The same before the mutual score is known: it is never above the mean. */
  couldTakeEither(get: number, give: number): boolean {
    return this.#order !== 'mutual' || get + give >= this.#floor + this.#floor;
  }

  /** Whether nobody with that value or less comes in any more. */
  isBeyond(value: number): boolean {
    return this.#floor > value;
  }

  take(affinity: Affinity): void {
    const placed: Placed = { ...affinity, ranks: ranksOf(this.#order, affinity) };
    if (this.#heap.length < this.#count) {
      this.#heap.push(placed);
      this.#rise();
    } else if (this.#count > 0 && compare(placed, this.#heap[0]!) < 0) {
      this.#heap[0] = placed;
      this.#sink();
    }
    if (this.#count > 0 && this.#heap.length === this.#count) this.#floor = this.#heap[0]!.ranks[0] / 1e9 - 2e-9;
  }

  inOrder(): readonly Affinity[] {
    return [...this.#heap].sort(compare).map(({ key, mutual, get, give }) => ({ key, mutual, get, give }));
  }

  #rise(): void {
    let place = this.#heap.length - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (compare(this.#heap[place]!, this.#heap[parent]!) <= 0) return;
      this.#swap(place, parent);
      place = parent;
    }
  }

  #sink(): void {
    for (let place = 0; ; ) {
      let last = place;
      for (const child of [2 * place + 1, 2 * place + 2]) if (child < this.#heap.length && compare(this.#heap[child]!, this.#heap[last]!) > 0) last = child;
      if (last === place) return;
      this.#swap(place, last);
      place = last;
    }
  }

  #swap(one: number, other: number): void {
    [this.#heap[one], this.#heap[other]] = [this.#heap[other]!, this.#heap[one]!];
  }
}

const rank = (value: number): number => Math.round(value * 1e9);

function ranksOf(order: MatchOrder, { mutual, get, give }: Affinity): [number, number, number] {
  if (order === 'mutual') return [rank(mutual), rank(get), rank(give)];
  return order === 'get' ? [rank(get), rank(mutual), rank(give)] : [rank(give), rank(mutual), rank(get)];
}

/** Negative: the one comes first. */
function compare(one: Placed, other: Placed): number {
  for (let place = 0; place < 3; place++) if (one.ranks[place] !== other.ranks[place]) return other.ranks[place]! - one.ranks[place]!;
  return one.key < other.key ? -1 : Number(one.key > other.key);
}
