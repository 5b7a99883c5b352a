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

  private readonly tablePlaces: number;
  private attemptsLeft = 0;
  /** Worked out where a pool is full for the first time. */
  private pairsOfPool: number[][] | null = null;

  constructor(assignment: SlotAssignment, random: Random) {
    this.assignment = assignment;
    this.tablePlaces = assignment.problem.tableCapacity.reduce((sum, tables) => sum + tables, 0);
    this.random = random;
    this.journal = new Journal(assignment);
    this.kempe = new KempeChain(assignment, this.journal, random);
  }

  /** Bounds the work of `placeByChain` and `placeByEjection` until it is allowed more. */
  allowAttempts(attempts: number): void {
    this.attemptsLeft = attempts;
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

  /** Makes room by shifting others between two slots: in one of them one side is free, in the other the other side. */
  placeByChain(pair: number): boolean {
    if (!this.mayPlace(pair) || !this.hasRoom(pair)) return false;
    const { assignment } = this;
    const [a, b] = [assignment.problem.sideA[pair]!, assignment.problem.sideB[pair]!];
    const slots = this.random.shuffled(this.commonSlots(pair));
    const [freeA, freeB] = [a, b].map((side) => slots.filter((slot) => !assignment.isFull(side, slot))) as [
      number[],
      number[],
    ];
    return freeA.some((one) =>
      freeB.some((other) => this.tryChain(pair, one, other) || this.tryChain(pair, other, one)),
    );
  }

  /** Throws out at most two meetings for this one, one for each full pool and what stands against its order or is too far to walk, and places them elsewhere; undone unless all of them fit. */
  placeByEjection(pair: number): boolean {
    if (!this.mayPlace(pair) || !this.hasRoom(pair)) return false;
    return this.random.shuffled(this.commonSlots(pair)).some((slot) => this.ejectAt(pair, slot));
  }

  private tryChain(pair: number, to: number, other: number): boolean {
    const { load, problem } = this.assignment;
    const spareTables = problem.tableCapacity[to]! + problem.tableCapacity[other]! - load[to]! - load[other]!;
    if (to === other || spareTables < 1 || this.attemptsLeft <= 0) return false;
    this.attemptsLeft--;
    if (this.kempe.tryMove(pair, to, other)) {
      this.journal.forget();
      return true;
    }
    this.journal.undo(0);
    return false;
  }

  /** Whether shifting can help at all: somewhere a table is free, and each side is not full in some slot. */
  private hasRoom(pair: number): boolean {
    const { problem, load, placed } = this.assignment;
    if (this.attemptsLeft <= 0 || placed >= this.tablePlaces) return false;
    const open = (organisation: number): boolean => {
      for (let slot = 0; slot < problem.slotCount; slot++) if (!this.assignment.isFull(organisation, slot)) return true;
      return false;
    };
    return load.length > 0 && open(problem.sideA[pair]!) && open(problem.sideB[pair]!);
  }

  private commonSlots(pair: number): number[] {
    return Array.from({ length: this.assignment.problem.slotCount }, (_, slot) => slot).filter((slot) =>
      this.bothCanCome(pair, slot),
    );
  }

  private ejectAt(pair: number, slot: number): boolean {
    const { problem } = this.assignment;
    if (--this.attemptsLeft < 0) return false;
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
    if (!this.freeOrder(pair, slot, ejected) || !this.freePools(pair, slot, ejected) || !this.freeWalk(pair, slot, ejected) || this.assignment.isClosed(pair, slot)) return this.giveUp(mark);
    this.journal.place(pair, slot);
    for (const victim of ejected) if (!this.replace(victim, slot)) return this.giveUp(mark);
    this.journal.forget();
    return true;
  }

  /** Throws out what stands before a slot that it is to come after, and the other way round. */
  private freeOrder(pair: number, slot: number, ejected: number[]): boolean {
    const { problem, slotOf } = this.assignment;
    const wrong = [
      ...(problem.before[pair]?.filter((other) => slotOf[other]! >= slot) ?? []),
      ...(problem.after[pair]?.filter((other) => slotOf[other]! >= 0 && slotOf[other]! <= slot) ?? []),
    ];
    for (const other of wrong) {
      if (problem.pinnedSlot[other]! >= 0) return false;
      this.journal.lift(other);
      ejected.push(other);
    }
    return true;
  }

  /** Where no hall is near enough, throws out what is too far from one, two meetings at most. */
  private freeWalk(pair: number, slot: number, ejected: number[]): boolean {
    const { halls, problem } = this.assignment;
    if (halls === null || halls.pick(pair, slot) >= 0) return true;
    const others = Array.from({ length: problem.walk!.hallCount }, (_, hall) => halls.tooFar(pair, slot, hall));
    const fewest = others.filter((far) => far.length > 0 && far.length <= 2 && far.every((other) => problem.pinnedSlot[other]! < 0)).sort((one, other) => one.length - other.length)[0];
    if (fewest === undefined) return false;
    for (const other of fewest) {
      this.journal.lift(other);
      ejected.push(other);
    }
    return true;
  }

  /** Where a pool is full, throws out one more that takes from it. */
  private freePools(pair: number, slot: number, ejected: number[]): boolean {
    const { assignment } = this;
    for (let pool = assignment.fullPool(pair, slot); pool >= 0; pool = assignment.fullPool(pair, slot)) {
      const victim = this.pickOfPool(pool, slot);
      if (victim < 0) return false;
      this.journal.lift(victim);
      ejected.push(victim);
    }
    return true;
  }

  /** A meeting of the slot that takes from the pool and is not pinned, each as likely as another; -1: none. */
  private pickOfPool(pool: number, slot: number): number {
    const { slotOf, problem } = this.assignment;
    this.pairsOfPool ??= Array.from({ length: problem.poolCount }, (_, number) => [...slotOf.keys()].filter((pair) => problem.poolsOf[pair]?.includes(number)));
    const there = this.pairsOfPool[pool]!.filter((pair) => slotOf[pair] === slot && problem.pinnedSlot[pair]! < 0);
    return there.length === 0 ? -1 : there[this.random.below(there.length)]!;
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
      this.attemptsLeft--;
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
    const { capacity, slotCount, tableCapacity, poolsOf, poolCapacity } = problem;
    return (
      (poolsOf[pair]?.every((pool) => poolCapacity[pool * slotCount + slot]! > 0) ?? true) &&
      !this.assignment.isNever(pair, slot) &&
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
      if (assignment.isFull(a, slot) || assignment.isFull(b, slot) || assignment.isClosed(pair, slot)) continue;
      const before = assignment.cost;
      assignment.place(pair, slot);
      const cost = assignment.cost - before + load[slot]! / (8 * problem.tableCapacity[slot]!);
      assignment.lift(pair);
      if (cost < bestCost - 1e-9) [best, bestCost] = [slot, cost];
    }
    return best;
  }
}
