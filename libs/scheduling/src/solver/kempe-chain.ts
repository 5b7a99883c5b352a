import type { Random } from '@spilno/kernel';
import type { Journal } from './journal.ts';
import type { SlotAssignment } from './slot-assignment.ts';

const MAX_CHAIN = 600;

/**
 * Moves meetings between two slots along a Kempe chain: putting one into a slot that is full for one of its
 * organisations pushes a meeting of that organisation to the other slot, and so on. No organisation is ever overbooked.
 */
export class KempeChain {
  private readonly assignment: SlotAssignment;
  private readonly journal: Journal;
  private readonly random: Random;
  /** The chain in which a pair moved last: none moves twice in one. */
  private readonly movedIn: Int32Array;
  private chain = 0;
  /** Meetings of the chain so far. */
  private readonly moved: number[] = [];
  private readonly waiting = new Int32Array(2 * MAX_CHAIN + 4);

  constructor(assignment: SlotAssignment, journal: Journal, random: Random) {
    this.assignment = assignment;
    this.journal = journal;
    this.random = random;
    this.movedIn = new Int32Array(assignment.problem.pairCount);
  }

  /**
   * Puts `pair` into `to` and pushes what stands in the way to `other`, writing into the journal.
   * @returns false if the chain meets a pin, an absence, too few tables or interpreters, breaks an order, takes a rest, leaves somebody no time to walk, or grows too long; the caller then undoes
   */
  tryMove(pair: number, to: number, other: number): boolean {
    const { assignment, journal, waiting } = this;
    const { slotOf } = assignment;
    this.chain++;
    let count = 0;
    let steps = 0;
    if (slotOf[pair]! >= 0) journal.lift(pair);
    waiting[count++] = pair;
    waiting[count++] = to;
    this.movedIn[pair] = this.chain;
    this.moved.length = 0;
    while (count > 0) {
      const target = waiting[--count]!;
      const moving = waiting[--count]!;
      if (++steps > MAX_CHAIN || assignment.isNever(moving, target)) return false;
      const away = target === to ? other : to;
      for (const organisation of [assignment.problem.sideA[moving]!, assignment.problem.sideB[moving]!]) {
        if (!assignment.isFull(organisation, target)) continue;
        const pushed = this.pickPushed(organisation, target);
        if (pushed < 0) return false;
        this.movedIn[pushed] = this.chain;
        journal.lift(pushed);
        waiting[count++] = pushed;
        waiting[count++] = away;
      }
      journal.place(moving, target);
      this.moved.push(moving);
    }
    return assignment.isWithinCapacity(to) && assignment.isWithinCapacity(other) && this.isSound();
  }

  /** Whether everything that moved keeps its order, leaves its sides a rest and, in another hall if need be, the time to walk. */
  private isSound(): boolean {
    const { assignment } = this;
    return this.moved.every((pair) => assignment.isInOrder(pair, assignment.slotOf[pair]!) && assignment.leavesRest(pair, assignment.slotOf[pair]!)) && this.keepsWalks();
  }

  private keepsWalks(): boolean {
    const { assignment, journal, moved } = this;
    if (assignment.halls === null) return true;
    for (const pair of moved) {
      if (assignment.keepsWalk(pair)) continue;
      const slot = assignment.slotOf[pair]!;
      journal.lift(pair);
      if (!assignment.canWalk(pair, slot)) return false;
      journal.place(pair, slot);
    }
    return moved.every((pair) => assignment.keepsWalk(pair));
  }

  /** A movable meeting of the organisation in the slot, chosen at random among its lines; -1 if there is none. */
  private pickPushed(organisation: number, slot: number): number {
    const { assignment } = this;
    const count = assignment.busy[organisation * assignment.problem.slotCount + slot]!;
    const first = count > 1 ? this.random.below(count) : 0;
    for (let step = 0; step < count; step++) {
      const pair = assignment.meetingAt(organisation, slot, (first + step) % count);
      if (this.movedIn[pair] !== this.chain && assignment.problem.pinnedSlot[pair]! < 0) return pair;
    }
    return -1;
  }
}
