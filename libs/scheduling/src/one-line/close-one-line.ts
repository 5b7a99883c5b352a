import { seededRandom, type Random } from '@spilno/kernel';
import { KempePath } from './kempe-path.ts';
import { type OneLineState } from './one-line-state.ts';

const OWNER_SHARE = 0.3;
const FREE_SHARE = 0.07;
const COUNT = Uint8Array.from({ length: 1 << 16 }, (_, bits) => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
});

/** Busy places with an idle neighbour, or none beyond it. */
const edgesOf = (busy: number): number => busy & ~((busy << 1) & (busy >>> 1));

/** Places beside a block, once some of the busy places are given up; any on an empty day. */
function besideOf(busy: number, without: number): number {
  const rest = busy & ~without;
  return rest === 0 ? 0xffff : ((rest << 1) | (rest >>> 1)) & 0xffff;
}

/**
 * Simulated annealing over Kempe chains: one participant takes a meeting from the edge of a block to a slot beside one of its
 * blocks where it is idle, and along the chain everybody else swaps the two slots. Only it and the far end of the chain change
 * their busy slots, so that a move is judged by two days of two participants, however long the chain.
 */
export class OneLineCloser {
  readonly #state: OneLineState;
  readonly #path: KempePath;
  readonly #goals: Int32Array;
  readonly #random: Random;
  /** Accepted and refused together. */
  moves = 0;

  constructor(state: OneLineState, seed: number) {
    this.#state = state;
    this.#path = new KempePath(state);
    this.#random = seededRandom(seed);
    this.#goals = new Int32Array(state.problem.days);
  }

  /** Tries that many moves at one temperature, or fewer where no gap is left. */
  run(moves: number, temperature: number): void {
    const state = this.#state;
    for (let move = 0; move < moves && state.gaps > 0; move++) {
      this.#move(temperature);
      this.moves += 1;
    }
  }

  #move(temperature: number): void {
    const state = this.#state;
    const { days, open, places, first, second } = state.problem;
    const who = state.ownerCount > 0 && this.#random.next() < OWNER_SHARE ? state.owners[this.#random.below(state.ownerCount)]! : this.#random.below(state.problem.participants);
    const isFree = this.#random.next() < FREE_SHARE;
    const from = this.#pickFrom(who * days, isFree);
    if (from < 0) return;
    const meeting = state.at[who * state.slots + from]!;
    const fromDay = state.dayOf[from]!;
    const fromBit = state.bitOf[from]!;
    const other = first[meeting] === who ? second[meeting]! : first[meeting]!;
    const [own, theirs] = [who * days, other * days];
    // Taken from the middle of a block of the other it would leave a gap there, unless the chain goes on.
    const isOtherEdge = isFree || (edgesOf(state.busy[theirs + fromDay]!) & fromBit) !== 0;
    let count = 0;
    for (let day = 0; day < days; day++) {
      const idle = open[own + day]! & places[meeting]! & ~state.busy[own + day]!;
      const goals = isFree ? idle & 0xffff : idle & besideOf(state.busy[own + day]!, day === fromDay ? fromBit : 0) & this.#usable(theirs + day, day, day === fromDay ? fromBit : 0, isOtherEdge);
      this.#goals[day] = goals;
      count += COUNT[goals]!;
    }
    if (count === 0) return;
    let pick = this.#random.below(count);
    for (let day = 0; ; day++) {
      let goals = this.#goals[day]!;
      const here = COUNT[goals]!;
      if (pick >= here) {
        pick -= here;
        continue;
      }
      for (; pick > 0; pick--) goals &= goals - 1;
      this.#attempt(who, from, day * state.problem.slotsPerDay + (31 - Math.clz32(goals & -goals)), temperature);
      return;
    }
  }

  /** Places of a day where the other participant of a meeting is busy, so that a chain goes on, or where it would fit as well with a table. */
  #usable(cell: number, day: number, without: number, isEdge: boolean): number {
    const busy = this.#state.busy[cell]!;
    return isEdge ? busy | (this.#state.roomy[day]! & besideOf(busy, without)) : busy;
  }

  /** A busy slot; unless free one at the edge of a block, for taken from the middle it would leave a gap. -1: nothing is planned. */
  #pickFrom(base: number, isFree: boolean): number {
    const { busy, problem } = this.#state;
    let count = 0;
    for (let day = 0; day < problem.days; day++) count += COUNT[isFree ? busy[base + day]! : edgesOf(busy[base + day]!)]!;
    if (count === 0) return -1;
    let pick = this.#random.below(count);
    for (let day = 0; ; day++) {
      let bits = isFree ? busy[base + day]! : edgesOf(busy[base + day]!);
      const here = COUNT[bits]!;
      if (pick >= here) {
        pick -= here;
        continue;
      }
      for (; pick > 0; pick--) bits &= bits - 1;
      return day * problem.slotsPerDay + (31 - Math.clz32(bits & -bits));
    }
  }

  #attempt(who: number, from: number, to: number, temperature: number): void {
    const state = this.#state;
    const path = this.#path;
    if (!path.walk(who, from, to, Infinity) || (path.isOdd && state.load[to]! >= state.problem.tables)) return;
    const change = path.gapChange;
    if (change > 0 && this.#random.next() >= Math.exp(-change / temperature)) return;
    path.swap();
  }
}
