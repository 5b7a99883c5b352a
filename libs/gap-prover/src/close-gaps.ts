import { type Random } from '@spilno/kernel';
import { gapsOf, lowest, popcount } from './bits.ts';
import { type SlotState } from './slot-state.ts';

const HOT = 0.4;
const COLD = 0.15;
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
  /** Meetings of the chain that was walked last, and everybody in it. */
  readonly #chain: Int32Array;
  #chainLength = 0;
  readonly #touched: Int32Array;
  #touchedCount = 0;
  readonly #mark: Int32Array;
  #stamp = 0;
  readonly #owners: number[] = [];
  readonly #best: Int32Array;
  bestGaps = Infinity;

  constructor(state: SlotState, random: Random) {
    this.state = state;
    this.#random = random;
    this.#mark = new Int32Array(state.slotOf.length);
    this.#chain = new Int32Array(state.slotOf.length);
    this.#touched = new Int32Array(state.slotOf.length * 2);
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
    const { busy } = this.state;
    this.#owners.length = 0;
    for (let who = 0; who < busy.length; who++) if (gapsOf(busy[who]!) > 0) this.#owners.push(who);
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
    const { busy } = this.state;
    const both = (1 << a) | (1 << b);
    let change = 0;
    for (let place = 0; place < this.#touchedCount; place++) {
      const who = this.#touched[place]!;
      const now = busy[who]!;
      if ((now & both) !== both) change += this.state.costOf(who, now ^ both) - this.state.costOf(who, now);
    }
    if (change > 0 && this.#random.next() >= Math.exp(-change / temperature)) return;
    this.#apply(a, b);
    this.#note();
  }

  /** Collects the chain; false where a meeting may not go, a slot gets too full or an order is broken. */
  #walk(start: number, a: number, b: number): boolean {
    const { at, slotOf, first, second, load, domains, problem } = this.state;
    const { slots, tables } = problem;
    const chain = this.#chain;
    const mark = this.#mark;
    const stamp = ++this.#stamp;
    let length = 1;
    let touched = 0;
    let toB = 0;
    chain[0] = start;
    mark[start] = stamp;
    for (let next = 0; next < length; next++) {
      const meeting = chain[next]!;
      const to = slotOf[meeting] === a ? b : a;
      if (((domains.slots[meeting]! >>> to) & 1) === 0) return false;
      toB += to === b ? 1 : -1;
      for (let side = 0; side < 2; side++) {
        const who = side === 0 ? first[meeting]! : second[meeting]!;
        const other = at[who * slots + to]!;
        // Each participant of the chain has one or two meetings in it: it is counted at the lower one.
        if (other < 0 || meeting < other) this.#touched[touched++] = who;
        if (other < 0 || mark[other] === stamp) continue;
        mark[other] = stamp;
        chain[length++] = other;
      }
    }
    this.#chainLength = length;
    this.#touchedCount = touched;
    if (load[b]! + toB > tables || load[a]! - toB > tables) return false;
    return this.#keepsOrder(a, b);
  }

  #keepsOrder(a: number, b: number): boolean {
    const { slotOf, neighbours } = this.state;
    for (let place = 0; place < this.#chainLength; place++) {
      const meeting = this.#chain[place]!;
      const own = neighbours[meeting]!;
      if (own.length === 0) continue;
      const slot = slotOf[meeting] === a ? b : a;
      for (const { meeting: other, isEarlier } of own) {
        const was = slotOf[other]!;
        const now = this.#mark[other] !== this.#stamp ? was : was === a ? b : a;
        if (isEarlier ? now >= slot : now <= slot) return false;
      }
    }
    return true;
  }

  #apply(a: number, b: number): void {
    const { state } = this;
    const { at, slotOf, load, busy } = state;
    const { slots } = state.problem;
    const both = (1 << a) | (1 << b);
    for (let place = 0; place < this.#touchedCount; place++) {
      const who = this.#touched[place]!;
      if ((busy[who]! & both) !== both) state.turn(who, both);
      const inA = at[who * slots + a]!;
      at[who * slots + a] = at[who * slots + b]!;
      at[who * slots + b] = inA;
    }
    for (let place = 0; place < this.#chainLength; place++) {
      const meeting = this.#chain[place]!;
      const from = slotOf[meeting]!;
      const to = from === a ? b : a;
      load[from]! -= 1;
      load[to]! += 1;
      slotOf[meeting] = to;
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
