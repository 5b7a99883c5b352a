import { type Random } from '@spilno/kernel';
import { gapsOf, lowest, popcount } from './bits.ts';
import { costOf, type SlotState } from './slot-state.ts';

const HOT = 0.4;
const COLD = 0.08;
/** Share of moves that start from a participant with gaps, while there is one. */
const OWNER_SHARE = 0.5;
const FREE_SHARE = 0.1;

/**
 * Simulated annealing over Kempe chains of a complete schedule: along the chain two slots are swapped, so that nobody is ever
 * twice in one. A move starts at the edge of a block of its participant and goes beside one of its blocks.
 */
export class GapCloser {
  readonly state: SlotState;
  readonly #random: Random;
  readonly #moved: number[] = [];
  readonly #touched: number[] = [];
  readonly #mark: Int32Array;
  #stamp = 0;
  readonly #owners: number[] = [];
  readonly #best: Int32Array;
  bestGaps = Infinity;

  constructor(state: SlotState, random: Random) {
    this.state = state;
    this.#random = random;
    this.#mark = new Int32Array(state.slotOf.length);
    this.#best = state.slotOf.slice();
    this.#note();
    this.#listOwners();
  }

  /** Slots of the best fair schedule so far; null while there was none. */
  best(): Int32Array | null {
    return this.bestGaps === Infinity ? null : this.#best.slice();
  }

  /** @param progress - in [0, 1], sets the temperature */
  run(moves: number, progress: number): void {
    const temperature = HOT * (COLD / HOT) ** progress;
    for (let move = 0; move < moves && this.bestGaps > 0; move++) {
      if ((move & 63) === 0) this.#listOwners();
      this.#move(temperature);
    }
  }

  #listOwners(): void {
    this.#owners.length = 0;
    for (const [who, bits] of this.state.busy.entries()) if (gapsOf(bits) > 0) this.#owners.push(who);
  }

  #move(temperature: number): void {
    const { state } = this;
    const random = this.#random;
    const who = this.#owners.length > 0 && random.next() < OWNER_SHARE ? this.#owners[random.below(this.#owners.length)]! : random.below(state.busy.length);
    const busy = state.busy[who]!;
    if (busy === 0) return;
    const isFree = random.next() < FREE_SHARE;
    const all = (1 << state.problem.slots) - 1;
    const idle = all & ~busy;
    const edges = isFree ? busy : busy & ((idle << 1) | (idle >>> 1) | 1 | (1 << (state.problem.slots - 1)));
    if (edges === 0) return;
    const from = nth(edges, random.below(popcount(edges)));
    const meeting = state.at[who * state.problem.slots + from]!;
    const rest = busy & ~(1 << from);
    let goals = state.domains.slots[meeting]! & ~(1 << from);
    if (!isFree && rest !== 0) goals &= idle & ((rest << 1) | (rest >>> 1));
    if (goals === 0) return;
    const to = nth(goals, random.below(popcount(goals)));
    this.#swap(meeting, from, to, temperature);
  }

  #swap(meeting: number, a: number, b: number, temperature: number): void {
    if (!this.#walk(meeting, a, b)) return;
    const { state } = this;
    const both = (1 << a) | (1 << b);
    let change = 0;
    for (const who of this.#touched) {
      const busy = state.busy[who]!;
      if ((busy & both) === both) continue;
      change += costOf(gapsOf(busy ^ both)) - costOf(gapsOf(busy));
    }
    if (change > 0 && this.#random.next() >= Math.exp(-change / temperature)) return;
    this.#apply(a, b);
    this.#note();
  }

  /** Collects the chain; false where a meeting may not go, a slot gets too full or an order is broken. */
  #walk(start: number, a: number, b: number): boolean {
    const { state } = this;
    const { slots } = state.problem;
    this.#stamp += 1;
    this.#moved.length = 0;
    this.#touched.length = 0;
    let toB = 0;
    const open = this.#moved;
    open.push(start);
    this.#mark[start] = this.#stamp;
    for (let next = 0; next < open.length; next++) {
      const meeting = open[next]!;
      const to = state.slotOf[meeting] === a ? b : a;
      if (((state.domains.slots[meeting]! >>> to) & 1) === 0) return false;
      toB += to === b ? 1 : -1;
      for (let side = 0; side < 2; side++) {
        const who = side === 0 ? state.first[meeting]! : state.second[meeting]!;
        const other = state.at[who * slots + to]!;
        // Each participant of the chain has one or two meetings in it: it is counted at the lower one.
        if (other < 0 || meeting < other) this.#touched.push(who);
        if (other < 0 || this.#mark[other] === this.#stamp) continue;
        this.#mark[other] = this.#stamp;
        open.push(other);
      }
    }
    if (state.load[b]! + toB > state.problem.tables || state.load[a]! - toB > state.problem.tables) return false;
    return this.#keepsOrder(a, b);
  }

  #keepsOrder(a: number, b: number): boolean {
    const { state } = this;
    const now = (meeting: number): number => {
      const slot = state.slotOf[meeting]!;
      return this.#mark[meeting] !== this.#stamp ? slot : slot === a ? b : a;
    };
    for (const meeting of this.#moved) {
      const slot = now(meeting);
      for (const { meeting: other, isEarlier } of state.neighbours[meeting]!) if (isEarlier ? now(other) >= slot : now(other) <= slot) return false;
    }
    return true;
  }

  #apply(a: number, b: number): void {
    const { state } = this;
    const { slots } = state.problem;
    const both = (1 << a) | (1 << b);
    for (const who of this.#touched) {
      if ((state.busy[who]! & both) !== both) state.turn(who, both);
      const [inA, inB] = [state.at[who * slots + a]!, state.at[who * slots + b]!];
      state.at[who * slots + a] = inB;
      state.at[who * slots + b] = inA;
    }
    for (const meeting of this.#moved) {
      const to = state.slotOf[meeting] === a ? b : a;
      state.load[state.slotOf[meeting]!]! -= 1;
      state.load[to]! += 1;
      state.slotOf[meeting] = to;
    }
  }

  #note(): void {
    const { state } = this;
    if (state.gaps >= this.bestGaps || !state.isFair()) return;
    this.bestGaps = state.gaps;
    this.#best.set(state.slotOf);
  }
}

function nth(bits: number, index: number): number {
  let left = bits;
  for (let skip = index; skip > 0; skip--) left &= left - 1;
  return lowest(left);
}
