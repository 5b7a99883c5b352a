import { seededRandom, type Random } from '@spilno/kernel';
import { gapsOfDay, type OneLineState } from './one-line-state.ts';

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
  readonly #chain: number[] = [];
  readonly #goals: Int32Array;
  readonly #random: Random;
  /** Accepted and refused together. */
  moves = 0;

  constructor(state: OneLineState, seed: number) {
    this.#state = state;
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
      this.#attempt(who, meeting, from, day * state.problem.slotsPerDay + (31 - Math.clz32(goals & -goals)), temperature);
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

  #attempt(who: number, meeting: number, a: number, b: number, temperature: number): void {
    const state = this.#state;
    const { first, second, places, tables } = state.problem;
    const chain = this.#chain;
    const { slots, at } = state;
    const [bitA, bitB] = [state.bitOf[a]!, state.bitOf[b]!];
    let end = who;
    let next = meeting;
    let length = 0;
    // The chain leaves by the other participant of each meeting; `who` is idle in b, so that it never comes back.
    for (;;) {
      const isInA = (length & 1) === 0;
      if ((places[next]! & (isInA ? bitB : bitA)) === 0) return;
      chain[length++] = next;
      end = first[next] === end ? second[next]! : first[next]!;
      next = at[end * slots + (isInA ? b : a)]!;
      if (next < 0) break;
    }
    const isOdd = (length & 1) === 1;
    if (isOdd && state.load[b]! >= tables) return;
    // The far end leaves the slot of the last meeting for the other one.
    const [left, taken] = isOdd ? [a, b] : [b, a];
    if (!state.isFree(end, taken)) return;
    const change = this.#change(who, a, b) + this.#change(end, left, taken);
    if (change > 0 && this.#random.next() >= Math.exp(-change / temperature)) return;
    this.#apply(length, who, a, b);
  }

  #change(who: number, left: number, taken: number): number {
    const state = this.#state;
    const base = who * state.problem.days;
    const [dayLeft, dayTaken] = [state.dayOf[left]!, state.dayOf[taken]!];
    const [busyLeft, busyTaken] = [state.busy[base + dayLeft]!, state.busy[base + dayTaken]!];
    if (dayLeft === dayTaken) return gapsOfDay((busyLeft & ~state.bitOf[left]!) | state.bitOf[taken]!) - gapsOfDay(busyLeft);
    return gapsOfDay(busyLeft & ~state.bitOf[left]!) - gapsOfDay(busyLeft) + gapsOfDay(busyTaken | state.bitOf[taken]!) - gapsOfDay(busyTaken);
  }

  #apply(length: number, who: number, a: number, b: number): void {
    const state = this.#state;
    const { slots, at, slotOf } = state;
    const { first, second } = state.problem;
    const chain = this.#chain;
    let own = who;
    let [from, to] = [b, a];
    for (let place = 0; place < length; place++) {
      [from, to] = [to, from];
      const meeting = chain[place]!;
      slotOf[meeting] = to;
      // Whoever stands between two meetings of the chain swaps them and stays as busy as it was.
      if (place > 0) at[own * slots + to] = meeting;
      own = first[meeting] === own ? second[meeting]! : first[meeting]!;
      if (place < length - 1) at[own * slots + to] = meeting;
    }
    state.put(who, a, -1);
    state.put(who, b, chain[0]!);
    state.put(own, from, -1);
    state.put(own, to, chain[length - 1]!);
    if ((length & 1) === 0) return;
    state.changeLoad(a, -1);
    state.changeLoad(b, 1);
  }
}
