import { firstBits, gapsOf, popcount } from './bits.ts';
import { windowStarts } from './clauses/windows.ts';
import { type GapProblem, MAX_GAP_DIFFERENCE } from './gap-problem.ts';
import { type SlotDomains } from './slot-domains.ts';

/** What a gap beyond the fair number weighs against a gap. */
const UNFAIR_WEIGHT = 3;
/** What each meeting outside the best run into which all would fit weighs, where there is a gap: a direction to moves that change no gap. */
const OUTSIDE_WEIGHT = 0.5;

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
  gaps = 0;
  /** Runs of slots into which the meetings of each participant fit, as bits. */
  readonly #windows: readonly Int32Array[];

  constructor(problem: GapProblem, domains: SlotDomains) {
    this.problem = problem;
    this.domains = domains;
    this.slotOf = new Int32Array(problem.meetings.length).fill(-1);
    this.at = new Int32Array(problem.participants * problem.slots).fill(-1);
    this.busy = new Int32Array(problem.participants);
    this.load = new Int32Array(problem.slots);
    this.first = Int32Array.from(problem.meetings, ({ participants }) => participants[0]);
    this.second = Int32Array.from(problem.meetings, ({ participants }) => participants[1]);
    this.#windows = domains.meetingsOf.map((own) => Int32Array.from(windowStarts(own.map((meeting) => domains.slots[meeting]!), problem.slots), (start) => firstBits(own.length) << start));
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

  /** Flips busy slots of a participant. */
  turn(who: number, bits: number): void {
    const before = gapsOf(this.busy[who]!);
    this.busy[who]! ^= bits;
    this.gaps += gapsOf(this.busy[who]!) - before;
  }

  /** What it costs the search that a participant is busy in these slots. */
  costOf(who: number, busy: number): number {
    const gaps = gapsOf(busy);
    if (gaps === 0) return 0;
    const windows = this.#windows[who]!;
    let most = 0;
    for (let place = 0; place < windows.length; place++) most = Math.max(most, popcount(busy & windows[place]!));
    const outside = most === 0 ? 0 : popcount(busy) - most;
    return gaps + UNFAIR_WEIGHT * Math.max(0, gaps - MAX_GAP_DIFFERENCE) + OUTSIDE_WEIGHT * outside;
  }

  /** Whether every participant has as few gaps as fairness asks where somebody has none. */
  isFair(): boolean {
    return this.busy.every((bits) => gapsOf(bits) <= MAX_GAP_DIFFERENCE);
  }
}
