import { type DayTable, dayTable } from './day-table.ts';
import { type OneLineProblem, placesOn, tablesOf } from './one-line-problem.ts';

/** The two of each meeting. */
export type MeetingPairs = Pick<OneLineProblem, 'first' | 'second'>;

/** A schedule in the making in flat arrays; nobody is ever twice in a slot. */
export class OneLineState {
  readonly problem: OneLineProblem;
  readonly slots: number;
  /** Slot of each meeting; -1: none. */
  readonly slotOf: Int32Array;
  /** Meeting of participant × slot; -1: idle. */
  readonly at: Int32Array;
  /** Busy places of participant × day, as bits. */
  readonly busy: Uint16Array | Uint32Array;
  /** Meetings in each slot, and how many it can hold. */
  readonly load: Int32Array;
  readonly tablesIn: Int32Array;
  /** Places of each day with a free table, as bits. */
  readonly roomy: Int32Array;
  /** Of each pool × slot what is taken; empty where no meeting needs any. */
  readonly poolLoad: Int32Array;
  readonly #poolRoom: Int32Array;
  /** Pools for each meeting. */
  readonly #poolWidth: number;
  readonly day: DayTable;
  readonly dayOf: Int32Array;
  readonly bitOf: Int32Array;
  gaps = 0;
  placed = 0;
  /** Participants with a gap somewhere, in no order, and the place of each among them; -1: none. */
  readonly owners: Int32Array;
  ownerCount = 0;
  readonly #ownerAt: Int32Array;
  readonly #gapsOf: Uint16Array;

  constructor(problem: OneLineProblem) {
    this.problem = problem;
    this.slots = problem.days * problem.slotsPerDay;
    this.slotOf = new Int32Array(problem.first.length).fill(-1);
    this.at = new Int32Array(problem.participants * this.slots).fill(-1);
    this.busy = new (problem.slotsPerDay > 16 ? Uint32Array : Uint16Array)(problem.participants * problem.days);
    this.load = new Int32Array(this.slots);
    this.tablesIn = Int32Array.from({ length: this.slots }, (_, slot) => tablesOf(problem, slot));
    this.roomy = new Int32Array(problem.days);
    this.day = dayTable(problem.slotsPerDay);
    this.poolLoad = new Int32Array(problem.pool ? (problem.poolSize?.length ?? 0) * this.slots : 0);
    this.#poolWidth = problem.pool && problem.first.length > 0 ? problem.pool.length / problem.first.length : 0;
    this.#poolRoom = problem.poolIn ?? Int32Array.from({ length: this.poolLoad.length }, (_, cell) => problem.poolSize![Math.floor(cell / this.slots)]!);
    this.dayOf = Int32Array.from({ length: this.slots }, (_, slot) => Math.floor(slot / problem.slotsPerDay));
    this.bitOf = Int32Array.from({ length: this.slots }, (_, slot) => 1 << (slot % problem.slotsPerDay));
    for (let slot = 0; slot < this.slots; slot++) if (this.tablesIn[slot]! > 0) this.roomy[this.dayOf[slot]!]! |= this.bitOf[slot]!;
    this.owners = new Int32Array(problem.participants);
    this.#ownerAt = new Int32Array(problem.participants).fill(-1);
    this.#gapsOf = new Uint16Array(problem.participants);
  }

  /** Whether the participant is there and has nothing else. */
  isFree(who: number, slot: number): boolean {
    const cell = who * this.problem.days + this.dayOf[slot]!;
    return (this.problem.open[cell]! & ~this.busy[cell]! & this.bitOf[slot]!) !== 0;
  }

  mayTake(meeting: number, slot: number): boolean {
    return (placesOn(this.problem, meeting, this.dayOf[slot]!) & this.bitOf[slot]!) !== 0;
  }

  /** Whether its pools have one left in a slot. */
  hasPool(meeting: number, slot: number): boolean {
    for (let place = meeting * this.#poolWidth; place < (meeting + 1) * this.#poolWidth; place++) {
      const cell = this.problem.pool![place]! * this.slots + slot;
      if (cell >= 0 && this.poolLoad[cell]! >= this.#poolRoom[cell]!) return false;
    }
    return true;
  }

  #changePools(meeting: number, slot: number, change: number): void {
    for (let place = meeting * this.#poolWidth; place < (meeting + 1) * this.#poolWidth; place++) {
      const pool = this.problem.pool![place]!;
      if (pool >= 0) this.poolLoad[pool * this.slots + slot]! += change;
    }
  }

  /** Swaps what the meetings of a path take from their pools between two slots; false, and nothing done, where a pool has too few. */
  swapPools(path: ArrayLike<number>, length: number, from: number, to: number): boolean {
    if (this.poolLoad.length === 0) return true;
    this.#shiftPools(path, length, from, to, 1);
    for (let place = 0; place < length; place++) {
      if (this.#isWithinPools(path[place]!, from, to)) continue;
      this.#shiftPools(path, length, from, to, -1);
      return false;
    }
    return true;
  }

  #shiftPools(path: ArrayLike<number>, length: number, from: number, to: number, sign: number): void {
    for (let place = 0; place < length; place++) {
      const forth = (place & 1) === 0 ? sign : -sign;
      this.#changePools(path[place]!, to, forth);
      this.#changePools(path[place]!, from, -forth);
    }
  }

  #isWithinPools(meeting: number, from: number, to: number): boolean {
    for (let place = meeting * this.#poolWidth; place < (meeting + 1) * this.#poolWidth; place++) {
      const first = this.problem.pool![place]! * this.slots;
      if (first >= 0 && (this.poolLoad[first + to]! > this.#poolRoom[first + to]! || this.poolLoad[first + from]! > this.#poolRoom[first + from]!)) return false;
    }
    return true;
  }

  place(meeting: number, slot: number): void {
    const { first, second } = this.problem;
    this.put(first[meeting]!, slot, meeting);
    this.put(second[meeting]!, slot, meeting);
    this.slotOf[meeting] = slot;
    this.changeLoad(slot, 1);
    this.#changePools(meeting, slot, 1);
    this.placed += 1;
  }

  lift(meeting: number): void {
    const { first, second } = this.problem;
    const slot = this.slotOf[meeting]!;
    this.put(first[meeting]!, slot, -1);
    this.put(second[meeting]!, slot, -1);
    this.slotOf[meeting] = -1;
    this.changeLoad(slot, -1);
    this.#changePools(meeting, slot, -1);
    this.placed -= 1;
  }

  /** Puts every meeting where it is in another schedule, with the two it has there; -1: nowhere. */
  returnTo(slotOf: Int32Array, pairs: MeetingPairs = this.problem): void {
    const { first, second } = this.problem;
    for (let meeting = 0; meeting < slotOf.length; meeting++) {
      if (this.slotOf[meeting]! >= 0 && (this.slotOf[meeting] !== slotOf[meeting] || first[meeting] !== pairs.first[meeting] || second[meeting] !== pairs.second[meeting])) this.lift(meeting);
    }
    first.set(pairs.first);
    second.set(pairs.second);
    for (let meeting = 0; meeting < slotOf.length; meeting++) if (slotOf[meeting]! >= 0 && this.slotOf[meeting]! < 0) this.place(meeting, slotOf[meeting]!);
  }

  changeLoad(slot: number, change: number): void {
    const now = (this.load[slot]! += change);
    if (now < this.tablesIn[slot]!) this.roomy[this.dayOf[slot]!]! |= this.bitOf[slot]!;
    else this.roomy[this.dayOf[slot]!]! &= ~this.bitOf[slot]!;
  }

  /** Sets what a participant has in a slot; -1: nothing. */
  put(who: number, slot: number, meeting: number): void {
    const cell = who * this.problem.days + this.dayOf[slot]!;
    const before = this.busy[cell]!;
    const bit = this.bitOf[slot]!;
    const after = meeting < 0 ? before & ~bit : before | bit;
    this.at[who * this.slots + slot] = meeting;
    if (after === before) return;
    this.busy[cell] = after;
    const change = this.day.gaps[after]! - this.day.gaps[before]!;
    if (change !== 0) this.#count(who, change);
  }

  #count(who: number, change: number): void {
    this.gaps += change;
    const now = (this.#gapsOf[who]! += change);
    const place = this.#ownerAt[who]!;
    if (now > 0 && place < 0) {
      this.#ownerAt[who] = this.ownerCount;
      this.owners[this.ownerCount++] = who;
    } else if (now === 0 && place >= 0) {
      const last = this.owners[--this.ownerCount]!;
      this.owners[place] = last;
      this.#ownerAt[last] = place;
      this.#ownerAt[who] = -1;
    }
  }
}
