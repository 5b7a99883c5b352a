import type { Random } from '@spilno/kernel';
import { Journal } from './journal.ts';
import { KempeChain } from './kempe-chain.ts';
import type { SlotAssignment } from './slot-assignment.ts';

/** Ways to bring one more meeting into an assignment; each leaves it unchanged when it fails. */
export class MeetingInserter {
  readonly assignment: SlotAssignment;
  private readonly journal: Journal;
  private readonly kempe: KempeChain;
  private readonly random: Random;

  constructor(assignment: SlotAssignment, random: Random) {
    this.assignment = assignment;
    this.random = random;
    this.journal = new Journal(assignment);
    this.kempe = new KempeChain(assignment, this.journal, random);
  }

  /** Whether rules that do not depend on the slot let the pair be placed. */
  mayPlace(pair: number): boolean {
    const { problem, meetingCount } = this.assignment;
    const [a, b] = [problem.sideA[pair]!, problem.sideB[pair]!];
    return (
      problem.allowed[pair] === 1 &&
      meetingCount[a]! < problem.maxMeetings[a]! &&
      meetingCount[b]! < problem.maxMeetings[b]!
    );
  }

  /** Takes the free slot that costs least, the earliest among equals. */
  placeFree(pair: number): boolean {
    if (!this.mayPlace(pair)) return false;
    const slot = this.cheapestFreeSlot(pair);
    if (slot < 0) return false;
    this.assignment.place(pair, slot);
    return true;
  }

  /** Makes room by shifting others between two slots. */
  placeByChain(pair: number): boolean {
    if (!this.mayPlace(pair)) return false;
    const { problem } = this.assignment;
    const slots = this.random.shuffled(
      Array.from({ length: problem.slotCount }, (_, slot) => slot).filter((slot) => this.bothCanCome(pair, slot)),
    );
    for (const to of slots) {
      for (const other of slots) {
        if (to === other) continue;
        if (this.kempe.tryMove(pair, to, other)) {
          this.journal.forget();
          return true;
        }
        this.journal.undo(0);
      }
    }
    return false;
  }

  /** Throws out at most two meetings for this one and places them elsewhere; undone unless all of them fit. */
  placeByEjection(pair: number): boolean {
    if (!this.mayPlace(pair)) return false;
    const { problem } = this.assignment;
    const slots = this.random.shuffled(
      Array.from({ length: problem.slotCount }, (_, slot) => slot).filter((slot) => this.bothCanCome(pair, slot)),
    );
    return slots.some((slot) => this.ejectAt(pair, slot));
  }

  private ejectAt(pair: number, slot: number): boolean {
    const { problem } = this.assignment;
    const mark = this.journal.length;
    const ejected: number[] = [];
    for (const organisation of [problem.sideA[pair]!, problem.sideB[pair]!]) {
      if (!this.assignment.isFull(organisation, slot)) continue;
      const victim = this.assignment.meetingAt(
        organisation,
        slot,
        this.random.below(this.assignment.busy[organisation * problem.slotCount + slot]!),
      );
      if (problem.pinnedSlot[victim]! >= 0) return this.giveUp(mark);
      this.journal.lift(victim);
      ejected.push(victim);
    }
    if (this.assignment.load[slot]! >= problem.tableCapacity[slot]!) return this.giveUp(mark);
    this.journal.place(pair, slot);
    for (const victim of ejected) if (!this.replace(victim, slot)) return this.giveUp(mark);
    this.journal.forget();
    return true;
  }

  private replace(pair: number, exceptSlot: number): boolean {
    const free = this.cheapestFreeSlot(pair);
    if (free >= 0 && free !== exceptSlot) {
      this.journal.place(pair, free);
      return true;
    }
    const { slotCount } = this.assignment.problem;
    for (let tries = 0; tries < 2 * slotCount; tries++) {
      const to = this.random.below(slotCount);
      const other = this.random.below(slotCount);
      if (to === other || to === exceptSlot || other === exceptSlot || !this.bothCanCome(pair, to)) continue;
      const mark = this.journal.length;
      if (this.kempe.tryMove(pair, to, other)) return true;
      this.journal.undo(mark);
    }
    return false;
  }

  private giveUp(mark: number): false {
    this.journal.undo(mark);
    return false;
  }

  private bothCanCome(pair: number, slot: number): boolean {
    const { problem } = this.assignment;
    const { capacity, slotCount, tableCapacity } = problem;
    return (
      capacity[problem.sideA[pair]! * slotCount + slot]! > 0 &&
      capacity[problem.sideB[pair]! * slotCount + slot]! > 0 &&
      tableCapacity[slot]! > 0
    );
  }

  private cheapestFreeSlot(pair: number): number {
    const { assignment } = this;
    const { problem, load } = assignment;
    const [a, b] = [problem.sideA[pair]!, problem.sideB[pair]!];
    let best = -1;
    let bestCost = Infinity;
    for (let slot = 0; slot < problem.slotCount; slot++) {
      if (load[slot]! >= problem.tableCapacity[slot]! || assignment.isFull(a, slot) || assignment.isFull(b, slot))
        continue;
      const before = assignment.cost;
      assignment.place(pair, slot);
      const cost = assignment.cost - before + load[slot]! / (8 * problem.tableCapacity[slot]!);
      assignment.lift(pair);
      if (cost < bestCost - 1e-9) [best, bestCost] = [slot, cost];
    }
    return best;
  }
}
