import type { CompiledProblem } from './compiled-problem.ts';
import { HallPlan } from './hall-plan.ts';
import { PickList } from './pick-list.ts';

const GAP_COST = 1;
/** Added per gap that an organisation has already: two gaps of one are worse than one of each of two. */
const UNFAIR_COST = 0.2;
const UNWISHED_COST = 0.3;

/**
 * A slot (or none) for every pair, with what follows from it kept up to date: who meets when, gaps, cost. `place` and
 * `lift` are O(lines). Capacities of organisations are never exceeded; those of tables and pools may be while a move is tried.
 */
export class SlotAssignment {
  readonly problem: CompiledProblem;
  /** -1: not placed. */
  readonly slotOf: Int32Array;
  /** Meetings per slot. */
  readonly load: Int32Array;
  /** [pool × slot] meetings that take from it. */
  readonly poolLoad: Int32Array;
  /** [organisation × slot] meetings. */
  readonly busy: Int32Array;
  readonly meetingCount: Int32Array;
  /** The hall of each meeting; null where nobody ever has too little time to walk. */
  readonly halls: HallPlan | null;
  readonly gapsOf: Int32Array;
  /** Organisations that have gaps. */
  readonly gapOwners: PickList;
  /** Pairs whose time wish is not met. */
  readonly unwishedPairs: PickList;
  gaps = 0;
  placed = 0;
  cost = 0;
  private readonly offset: Int32Array;
  private readonly at: Int32Array;
  private readonly blocks: Int32Array;

  /** Where pairs stand in a published schedule (-1: nowhere) and what leaving that slot costs. */
  private anchor: Int32Array | null = null;
  private changeCost = 0;

  constructor(problem: CompiledProblem) {
    const { organisationCount: organisations, slotCount: slots } = problem;
    this.problem = problem;
    this.slotOf = new Int32Array(problem.pairCount).fill(-1);
    this.load = new Int32Array(slots);
    this.poolLoad = new Int32Array(problem.poolCount * slots);
    this.busy = new Int32Array(organisations * slots);
    this.meetingCount = new Int32Array(organisations);
    this.gapsOf = new Int32Array(organisations);
    this.gapOwners = new PickList(organisations);
    this.unwishedPairs = new PickList(problem.pairCount);
    this.blocks = new Int32Array(organisations * problem.dayCount);
    this.offset = new Int32Array(organisations + 1);
    for (let o = 0; o < organisations; o++) this.offset[o + 1] = this.offset[o]! + problem.width[o]! * slots;
    this.at = new Int32Array(this.offset[organisations]!).fill(-1);
    this.halls = problem.walk === null ? null : new HallPlan(this, problem.walk);
  }

  /** From now on a meeting outside its slot in `anchor` costs `changeCost` (a gap costs 1). */
  anchorTo(anchor: Int32Array, changeCost: number): void {
    this.anchor = anchor;
    this.changeCost = changeCost;
    this.slotOf.forEach((slot, pair) => slot >= 0 && this.countChange(pair, slot, 1));
  }

  get isAnchored(): boolean {
    return this.anchor !== null;
  }

  /** The meeting of `organisation` in `slot` on the given place of its list; 0 ≤ place < busy. */
  meetingAt(organisation: number, slot: number, place: number): number {
    return this.at[this.offset[organisation]! + slot * this.problem.width[organisation]! + place]!;
  }

  isFull(organisation: number, slot: number): boolean {
    const cell = organisation * this.problem.slotCount + slot;
    return this.busy[cell]! >= this.problem.capacity[cell]!;
  }

  /** Whether the slot is ruled out for the pair. */
  isNever(pair: number, slot: number): boolean {
    const never = this.problem.never[pair];
    return never !== null && never !== undefined && never[slot] === 1;
  }

  /** Whether every pool that the pair needs has somebody left in the slot. */
  hasPools(pair: number, slot: number): boolean {
    return this.fullPool(pair, slot) < 0;
  }

  /** The first pool that the pair needs and of which nobody is left in the slot; -1: none. */
  fullPool(pair: number, slot: number): number {
    const pools = this.problem.poolsOf[pair];
    if (!pools) return -1;
    const { slotCount, poolCapacity } = this.problem;
    for (const pool of pools) if (this.poolLoad[pool * slotCount + slot]! >= poolCapacity[pool * slotCount + slot]!) return pool;
    return -1;
  }

  /** Whether the slot holds no more meetings than it has tables, and than each pool has people. */
  isWithinCapacity(slot: number): boolean {
    const { poolCount, poolCapacity, slotCount, tableCapacity } = this.problem;
    if (this.load[slot]! > tableCapacity[slot]!) return false;
    for (let cell = slot; cell < poolCount * slotCount; cell += slotCount) if (this.poolLoad[cell]! > poolCapacity[cell]!) return false;
    return true;
  }

  /** Whether table, pools, order, rest, the way between halls or the organiser's word keep the pair out of the slot; whether its sides have a line free is not looked at. */
  isClosed(pair: number, slot: number): boolean {
    return this.load[slot]! >= this.problem.tableCapacity[slot]! || this.isNever(pair, slot) || !this.hasPools(pair, slot) || !this.isInOrder(pair, slot) || !this.leavesRest(pair, slot) || !this.canWalk(pair, slot);
  }

  /** Whether some hall has a table to which everybody of both sides can walk in time. */
  canWalk(pair: number, slot: number): boolean {
    return this.halls === null || this.halls.pick(pair, slot) >= 0;
  }

  /** Whether everybody of both sides can walk in time to the hall in which the pair is placed. */
  keepsWalk(pair: number): boolean {
    return this.halls === null || this.halls.isSound(pair, this.slotOf[pair]!);
  }

  /** Whether the meetings that come before and after that of the pair would, if it were in the slot. */
  isInOrder(pair: number, slot: number): boolean {
    const [before, after] = [this.problem.before[pair], this.problem.after[pair]];
    if (before) for (const other of before) if (this.slotOf[other]! >= slot) return false;
    if (after) for (const other of after) if (this.slotOf[other]! >= 0 && this.slotOf[other]! <= slot) return false;
    return true;
  }

  /** Whether both sides would still have a free slot or a break after so many in a row, if they met in the slot. */
  leavesRest(pair: number, slot: number): boolean {
    if (this.problem.maxInRow === 0) return true;
    return this.rowAround(this.problem.sideA[pair]!, slot) <= this.problem.maxInRow && this.rowAround(this.problem.sideB[pair]!, slot) <= this.problem.maxInRow;
  }

  private rowAround(organisation: number, slot: number): number {
    const { slotCount, isJoined } = this.problem;
    const own = organisation * slotCount;
    let row = 1;
    for (let at = slot; at > 0 && isJoined[at - 1] === 1 && this.busy[own + at - 1]! > 0; at--) row++;
    for (let at = slot; isJoined[at] === 1 && this.busy[own + at + 1]! > 0; at++) row++;
    return row;
  }

  isIdle(organisation: number, slot: number): boolean {
    return this.busy[organisation * this.problem.slotCount + slot] === 0;
  }

  /** Whether the organisation meets in the slot before or after, on the same day. */
  hasNeighbour(organisation: number, slot: number): boolean {
    return this.meetsBefore(organisation, slot) + this.meetsAfter(organisation, slot) > 0;
  }

  /** Whether a meeting there stands at the edge of a block. */
  isBlockEdge(organisation: number, slot: number): boolean {
    return this.meetsBefore(organisation, slot) + this.meetsAfter(organisation, slot) < 2;
  }

  /** @param hall - left out: the best one */
  place(pair: number, slot: number, hall = -1): void {
    this.halls?.enter(pair, slot, hall >= 0 ? hall : this.halls.pickAny(pair, slot));
    this.slotOf[pair] = slot;
    this.load[slot]!++;
    this.placed++;
    this.countWish(pair, slot, 1);
    this.countChange(pair, slot, 1);
    this.countPools(pair, slot, 1);
    this.enter(this.problem.sideA[pair]!, pair, slot);
    this.enter(this.problem.sideB[pair]!, pair, slot);
  }

  lift(pair: number): void {
    const slot = this.slotOf[pair]!;
    this.halls?.leave(pair, slot);
    this.slotOf[pair] = -1;
    this.load[slot]!--;
    this.placed--;
    this.countWish(pair, slot, -1);
    this.countChange(pair, slot, -1);
    this.countPools(pair, slot, -1);
    this.leave(this.problem.sideA[pair]!, pair, slot);
    this.leave(this.problem.sideB[pair]!, pair, slot);
  }

  /** Pairs placed against their time wish. */
  get unwished(): number {
    return this.unwishedPairs.size;
  }

  private countWish(pair: number, slot: number, sign: 1 | -1): void {
    const unwished = this.problem.unwished[pair];
    if (!unwished || unwished[slot] === 0) return;
    if (sign === 1) this.unwishedPairs.add(pair);
    else this.unwishedPairs.remove(pair);
    this.cost += sign * UNWISHED_COST;
  }

  private countPools(pair: number, slot: number, sign: 1 | -1): void {
    const pools = this.problem.poolsOf[pair];
    if (pools) for (const pool of pools) this.poolLoad[pool * this.problem.slotCount + slot]! += sign;
  }

  private countChange(pair: number, slot: number, sign: 1 | -1): void {
    const home = this.anchor === null ? -1 : this.anchor[pair]!;
    if (home >= 0 && home !== slot) this.cost += sign * this.changeCost;
  }

  private enter(organisation: number, pair: number, slot: number): void {
    const cell = organisation * this.problem.slotCount + slot;
    const count = this.busy[cell]!;
    this.at[this.offset[organisation]! + slot * this.problem.width[organisation]! + count] = pair;
    this.busy[cell] = count + 1;
    this.meetingCount[organisation]!++;
    if (count === 0)
      this.changeBlocks(
        organisation,
        slot,
        1 - this.meetsBefore(organisation, slot) - this.meetsAfter(organisation, slot),
      );
  }

  private leave(organisation: number, pair: number, slot: number): void {
    const cell = organisation * this.problem.slotCount + slot;
    const first = this.offset[organisation]! + slot * this.problem.width[organisation]!;
    const last = first + this.busy[cell]! - 1;
    let place = first;
    while (this.at[place] !== pair) place++;
    this.at[place] = this.at[last]!;
    this.busy[cell]!--;
    this.meetingCount[organisation]!--;
    if (last === first)
      this.changeBlocks(
        organisation,
        slot,
        this.meetsBefore(organisation, slot) + this.meetsAfter(organisation, slot) - 1,
      );
  }

  private meetsBefore(organisation: number, slot: number): number {
    if (slot === 0 || this.problem.dayOfSlot[slot - 1] !== this.problem.dayOfSlot[slot]) return 0;
    return this.busy[organisation * this.problem.slotCount + slot - 1]! > 0 ? 1 : 0;
  }

  private meetsAfter(organisation: number, slot: number): number {
    if (slot + 1 >= this.problem.slotCount || this.problem.dayOfSlot[slot + 1] !== this.problem.dayOfSlot[slot])
      return 0;
    return this.busy[organisation * this.problem.slotCount + slot + 1]! > 0 ? 1 : 0;
  }

  /** A day with n blocks has n - 1 gaps. */
  private changeBlocks(organisation: number, slot: number, by: number): void {
    if (by === 0) return;
    const cell = organisation * this.problem.dayCount + this.problem.dayOfSlot[slot]!;
    const before = this.blocks[cell]!;
    const after = before + by;
    this.blocks[cell] = after;
    const change = (after > 0 ? after - 1 : 0) - (before > 0 ? before - 1 : 0);
    if (change !== 0) this.changeGaps(organisation, change);
  }

  private changeGaps(organisation: number, by: number): void {
    const before = this.gapsOf[organisation]!;
    const after = before + by;
    this.gapsOf[organisation] = after;
    this.gaps += by;
    this.cost += gapCost(after) - gapCost(before);
    if (before === 0) this.gapOwners.add(organisation);
    else if (after === 0) this.gapOwners.remove(organisation);
  }
}

const gapCost = (gaps: number): number => gaps * GAP_COST + (UNFAIR_COST * gaps * (gaps - 1)) / 2;
