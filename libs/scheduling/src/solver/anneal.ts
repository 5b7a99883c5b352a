import type { Random } from '@spilno/kernel';
import { Journal } from './journal.ts';
import { KempeChain } from './kempe-chain.ts';
import type { Placing } from './seat-meetings.ts';
import type { SlotAssignment } from './slot-assignment.ts';

const HOT = 0.25;
const COLD = 0.04;
/** Share of moves that start from an organisation with gaps, while there is one. */
const OWNER_SHARE = 0.5;
const FREE_SHARE = 0.1;
/** Share of moves that bring a meeting into a time that its pair wished, while there is one outside. */
const WISH_SHARE = 0.15;

/** The better of two has fewer gaps, then fewer unmet time wishes, then less unfairness; beside a published schedule the cost decides. */
const rank = (assignment: SlotAssignment): number =>
  assignment.isAnchored ? assignment.cost : assignment.gaps * 1e6 + assignment.unwished * 10 + assignment.cost;

/**
 * Simulated annealing over Kempe chains: the number of placed meetings never changes. Moves start where an
 * organisation has a block edge and go beside one of its blocks, so that this organisation never gets worse; one in ten
 * goes anywhere.
 * @see Kirkpatrick, Gelatt, Vecchi, "Optimization by Simulated Annealing", Science 1983
 */
export class Annealer {
  readonly assignment: SlotAssignment;
  private readonly random: Random;
  private readonly journal: Journal;
  private readonly kempe: KempeChain;
  private readonly best: Int32Array;
  private readonly bestHallOf: Int8Array | null;
  private bestRank: number;
  private bestIsCurrent = true;

  constructor(assignment: SlotAssignment, random: Random) {
    this.assignment = assignment;
    this.random = random;
    this.journal = new Journal(assignment);
    this.kempe = new KempeChain(assignment, this.journal, random);
    this.best = assignment.slotOf.slice();
    this.bestHallOf = assignment.halls?.hallOf.slice() ?? null;
    this.bestRank = rank(assignment);
  }

  /** Nothing that the annealer counts can get better. */
  isPerfect(): boolean {
    const { assignment } = this;
    if (assignment.isAnchored) return assignment.cost < 1e-9;
    return assignment.gaps === 0 && assignment.unwished === 0;
  }

  /** @param progress - in [0, 1], sets the temperature */
  move(progress: number): void {
    const { unwishedPairs } = this.assignment;
    if (unwishedPairs.size > 0 && this.random.next() < WISH_SHARE)
      this.moveToWish(unwishedPairs.pick(this.random), progress);
    else this.moveToBlock(progress);
  }

  private moveToWish(pair: number, progress: number): void {
    const { problem } = this.assignment;
    const unwished = problem.unwished[pair]!;
    const to = this.pickSlot((slot) => unwished[slot] === 0, problem.slotCount);
    if (to >= 0) this.attempt(pair, to, progress);
  }

  private moveToBlock(progress: number): void {
    const organisation = this.pickOrganisation();
    const from = this.pickFrom(organisation);
    if (from < 0) return;
    const to = this.pickTo(organisation, from);
    if (to < 0) return;
    const { assignment } = this;
    const place = this.random.below(assignment.busy[organisation * assignment.problem.slotCount + from]!);
    this.attempt(assignment.meetingAt(organisation, from, place), to, progress);
  }

  private attempt(pair: number, to: number, progress: number): void {
    const { assignment } = this;
    if (assignment.problem.pinnedSlot[pair]! >= 0) return;
    const before = assignment.cost;
    const rankBefore = this.bestIsCurrent ? this.bestRank : 0;
    if (!this.kempe.tryMove(pair, to, assignment.slotOf[pair]!) || !this.accepts(assignment.cost - before, progress)) {
      this.journal.undo(0);
      return;
    }
    this.noteBest(rankBefore);
  }

  /** The slots of the best assignment so far. */
  bestSlots(): Int32Array {
    return this.bestIsCurrent ? this.assignment.slotOf.slice() : this.best.slice();
  }

  /** The best assignment so far, slots and halls. */
  bestPlacing(): Placing {
    return { slotOf: this.bestSlots(), hallOf: (this.bestIsCurrent ? this.assignment.halls?.hallOf.slice() : this.bestHallOf?.slice()) ?? null };
  }

  /** Goes on from the best one: a new round starts there. */
  returnToBest(): void {
    if (this.bestIsCurrent) return;
    const { assignment, best } = this;
    for (let pair = 0; pair < best.length; pair++) if (assignment.slotOf[pair]! >= 0) assignment.lift(pair);
    for (let pair = 0; pair < best.length; pair++) if (best[pair]! >= 0) assignment.place(pair, best[pair]!, this.bestHallOf?.[pair]);
    this.bestIsCurrent = true;
  }

  /** After something else than `move` changed the assignment: what stands now is the best. */
  restart(): void {
    this.bestRank = rank(this.assignment);
    this.bestIsCurrent = true;
  }

  private accepts(change: number, progress: number): boolean {
    if (change <= 0) return true;
    const temperature = HOT * (COLD / HOT) ** progress;
    return this.random.next() < Math.exp(-change / temperature);
  }

  /** Copies the best only when it is left: while it keeps improving no copy is made. */
  private noteBest(rankBefore: number): void {
    const now = rank(this.assignment);
    if (now <= this.bestRank) {
      this.bestRank = now;
      this.bestIsCurrent = true;
    } else if (this.bestIsCurrent) {
      this.bestRank = rankBefore;
      this.copyStateBeforeMove();
      this.bestIsCurrent = false;
    }
    this.journal.forget();
  }

  private copyStateBeforeMove(): void {
    this.best.set(this.assignment.slotOf);
    this.journal.slotsBeforeInto(this.best);
    if (this.bestHallOf === null) return;
    this.bestHallOf.set(this.assignment.halls!.hallOf);
    this.journal.hallsBeforeInto(this.bestHallOf);
  }

  private pickOrganisation(): number {
    const { gapOwners, problem } = this.assignment;
    if (gapOwners.size > 0 && this.random.next() < OWNER_SHARE) return gapOwners.pick(this.random);
    return this.random.below(problem.organisationCount);
  }

  /** A slot in which the organisation meets: at the edge of a block, sometimes any. */
  private pickFrom(organisation: number): number {
    const { assignment } = this;
    const { slotCount } = assignment.problem;
    const anywhere = this.random.next() < FREE_SHARE;
    return this.pickSlot(
      (slot) => !assignment.isIdle(organisation, slot) && (anywhere || assignment.isBlockEdge(organisation, slot)),
      slotCount,
    );
  }

  /** A slot in which it is idle: beside one of its blocks or in an empty day, sometimes any. */
  private pickTo(organisation: number, from: number): number {
    const { assignment } = this;
    const { capacity, dayOfSlot, firstSlotOfDay, slotCount } = assignment.problem;
    const anywhere = this.random.next() < FREE_SHARE;
    const emptyDay = (slot: number): boolean => {
      const day = dayOfSlot[slot]!;
      for (let other = firstSlotOfDay[day]!; other < firstSlotOfDay[day + 1]!; other++)
        if (!assignment.isIdle(organisation, other)) return false;
      return true;
    };
    return this.pickSlot(
      (slot) =>
        slot !== from &&
        capacity[organisation * slotCount + slot]! > 0 &&
        assignment.isIdle(organisation, slot) &&
        (anywhere || assignment.hasNeighbour(organisation, slot) || emptyDay(slot)),
      slotCount,
    );
  }

  /** Uniform among the slots that qualify, in one pass; -1 if none does. */
  private pickSlot(qualifies: (slot: number) => boolean, slotCount: number): number {
    let chosen = -1;
    let seen = 0;
    const first = this.random.below(slotCount);
    for (let step = 0; step < slotCount; step++) {
      const slot = (first + step) % slotCount;
      if (!qualifies(slot)) continue;
      seen++;
      if (this.random.below(seen) === 0) chosen = slot;
      if (seen === 3) break;
    }
    return chosen;
  }
}
