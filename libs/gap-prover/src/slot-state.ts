import { gapsOf } from './bits.ts';
import { type GapProblem, MAX_GAP_DIFFERENCE } from './gap-problem.ts';
import { type SlotDomains } from './slot-domains.ts';

/** What a gap beyond the fair number weighs against a gap. */
const UNFAIR_WEIGHT = 3;

/** A schedule in the making: each meeting in one slot or in none, nobody twice in a slot. */
export class SlotState {
  readonly problem: GapProblem;
  readonly domains: SlotDomains;
  /** Slot of each meeting; -1: none. */
  readonly slotOf: Int32Array;
  /** Meeting of participant × slot; -1: idle. */
  readonly at: Int32Array;
  /** Busy slots of each participant, as bits. */
  readonly busy: Int32Array;
  /** Meetings in each slot. */
  readonly load: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly neighbours: readonly (readonly { readonly meeting: number; readonly isEarlier: boolean }[])[];
  cost = 0;
  gaps = 0;

  constructor(problem: GapProblem, domains: SlotDomains) {
    this.problem = problem;
    this.domains = domains;
    this.slotOf = new Int32Array(problem.meetings.length).fill(-1);
    this.at = new Int32Array(problem.participants * problem.slots).fill(-1);
    this.busy = new Int32Array(problem.participants);
    this.load = new Int32Array(problem.slots);
    this.first = Int32Array.from(problem.meetings, ({ participants }) => participants[0]);
    this.second = Int32Array.from(problem.meetings, ({ participants }) => participants[1]);
    this.neighbours = problem.meetings.map((_, meeting) => [
      ...[...domains.earlier[meeting]!].map((other) => ({ meeting: other, isEarlier: true })),
      ...[...domains.later[meeting]!].map((other) => ({ meeting: other, isEarlier: false })),
    ]);
  }

  place(meeting: number, slot: number): void {
    this.#set(meeting, slot, meeting);
    this.slotOf[meeting] = slot;
    this.load[slot]! += 1;
  }

  lift(meeting: number): void {
    const slot = this.slotOf[meeting]!;
    this.#set(meeting, slot, -1);
    this.slotOf[meeting] = -1;
    this.load[slot]! -= 1;
  }

  #set(meeting: number, slot: number, mark: number): void {
    for (const who of [this.first[meeting]!, this.second[meeting]!]) {
      this.at[who * this.problem.slots + slot] = mark;
      this.turn(who, 1 << slot);
    }
  }

  /** Flips busy slots of a participant and what they cost. */
  turn(who: number, bits: number): void {
    const before = gapsOf(this.busy[who]!);
    this.busy[who]! ^= bits;
    const after = gapsOf(this.busy[who]!);
    this.gaps += after - before;
    this.cost += costOf(after) - costOf(before);
  }

  /** Whether every participant has as few gaps as fairness asks where somebody has none. */
  isFair(): boolean {
    return this.busy.every((bits) => gapsOf(bits) <= MAX_GAP_DIFFERENCE);
  }
}

/** Of one participant with that many gaps. */
export const costOf = (gaps: number): number => gaps + UNFAIR_WEIGHT * Math.max(0, gaps - MAX_GAP_DIFFERENCE);
