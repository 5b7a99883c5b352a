import type { CompiledProblem } from './compiled-problem.ts';
import { nameWalkers, type Walk } from './name-walkers.ts';
import type { CompiledWalk } from './walk.ts';

/** Who meets when, as far as it is asked here. */
interface Meetings {
  readonly problem: CompiledProblem;
  /** [organisation × slot] meetings. */
  readonly busy: Int32Array;
  /** -1: not placed. */
  readonly slotOf: Int32Array;
  meetingAt(organisation: number, slot: number, place: number): number;
}

/**
 * The hall of each placed meeting, where people need time to walk between halls. A meeting may be in a hall that has a table left, and where
 * the people of both sides can be named so that nobody walks faster than they can, and each pool has enough people for all halls. While a move is tried it may be elsewhere.
 */
export class HallPlan {
  /** -1: not placed. */
  readonly hallOf: Int8Array;
  /** Hall that a meeting had before; -1: none. It is taken where it can be. */
  readonly home: Int8Array;
  private readonly meetings: Meetings;
  private readonly walk: CompiledWalk;
  /** [slot × hall] meetings. */
  private readonly load: Int32Array;
  /** [organisation × slot × hall] meetings. */
  private readonly held: Int32Array;
  /** [pool × slot × hall] meetings. */
  private readonly poolHeld: Int32Array;
  /** Worked out when a pool is in the way for the first time. */
  private pairsOfPool: number[][] | null = null;

  constructor(meetings: Meetings, walk: CompiledWalk) {
    const { pairCount, organisationCount, poolCount, slotCount } = meetings.problem;
    this.meetings = meetings;
    this.walk = walk;
    this.hallOf = new Int8Array(pairCount).fill(-1);
    this.home = new Int8Array(pairCount).fill(-1);
    this.load = new Int32Array(slotCount * walk.hallCount);
    this.held = new Int32Array(organisationCount * slotCount * walk.hallCount);
    this.poolHeld = new Int32Array(poolCount * slotCount * walk.hallCount);
  }

  enter(pair: number, slot: number, hall: number): void {
    this.hallOf[pair] = hall;
    this.count(pair, slot, hall, 1);
  }

  leave(pair: number, slot: number): void {
    this.count(pair, slot, this.hallOf[pair]!, -1);
    this.hallOf[pair] = -1;
  }

  /** The best hall for the pair in a slot in which it does not meet; -1: none has a table that everybody can walk to in time. */
  pick(pair: number, slot: number): number {
    return this.best(pair, slot, (hall) => this.canStand(pair, slot, hall));
  }

  /** The same, and where there is none, the hall that is least wrong. */
  pickAny(pair: number, slot: number): number {
    const hall = this.pick(pair, slot);
    return hall >= 0 ? hall : this.best(pair, slot, () => true);
  }

  /** Whether the pair, which does not meet in the slot, could meet in this hall. */
  canStand(pair: number, slot: number, hall: number): boolean {
    const cell = slot * this.walk.hallCount + hall;
    if (this.load[cell]! >= this.walk.capacity[cell]!) return false;
    this.count(pair, slot, hall, 1);
    const can = this.canAllWalk(pair, slot, hall);
    this.count(pair, slot, hall, -1);
    return can;
  }

  /** Whether a placed pair may be in the hall where it is. */
  isSound(pair: number, slot: number): boolean {
    const hall = this.hallOf[pair]!;
    const cell = slot * this.walk.hallCount + hall;
    return this.load[cell]! <= this.walk.capacity[cell]! && this.canAllWalk(pair, slot, hall);
  }

  /** Pairs of both sides in other halls, and as many of a pool that has too few people, with no time to walk between them and the slot. */
  tooFar(pair: number, slot: number, hall: number): number[] {
    const found = new Set<number>();
    for (const side of this.sidesOf(pair)) for (const close of this.walk.close[slot]!) this.eachAt(side, close, (other) => this.hallOf[other] !== hall && other !== pair && found.add(other));
    for (const pool of this.meetings.problem.poolsOf[pair] ?? []) for (const other of this.tooFarOfPool(pool, { pair, slot, hall })) found.add(other);
    return [...found];
  }

  /** Meetings in other halls without which the pool would have enough people for one more here; where that is more than a few, all. */
  private tooFarOfPool(pool: number, { pair, slot, hall }: { readonly pair: number; readonly slot: number; readonly hall: number }): number[] {
    this.count(pair, slot, hall, 1);
    const lack = this.lackOf(pool, slot);
    this.count(pair, slot, hall, -1);
    if (lack <= 0) return [];
    this.pairsOfPool ??= Array.from({ length: this.meetings.problem.poolCount }, (_, number) => [...this.hallOf.keys()].filter((one) => this.meetings.problem.poolsOf[one]?.includes(number)));
    const { close } = this.walk;
    const far = this.pairsOfPool[pool]!.filter((other) => other !== pair && this.hallOf[other] !== hall && this.hallOf[other]! >= 0 && close[slot]!.includes(this.meetings.slotOf[other]!));
    return far.slice(0, lack);
  }

  private sidesOf(pair: number): readonly [number, number] {
    return [this.meetings.problem.sideA[pair]!, this.meetings.problem.sideB[pair]!];
  }

  private count(pair: number, slot: number, hall: number, by: 1 | -1): void {
    const { hallCount } = this.walk;
    this.load[slot * hallCount + hall]! += by;
    for (const side of this.sidesOf(pair)) this.held[(side * this.meetings.problem.slotCount + slot) * hallCount + hall]! += by;
    for (const pool of this.meetings.problem.poolsOf[pair] ?? []) this.poolHeld[(pool * this.meetings.problem.slotCount + slot) * hallCount + hall]! += by;
  }

  private best(pair: number, slot: number, may: (hall: number) => boolean): number {
    let best = -1;
    let bestScore = -Infinity;
    for (let hall = 0; hall < this.walk.hallCount; hall++) {
      const score = this.score(pair, slot, hall);
      if (score > bestScore && may(hall)) [best, bestScore] = [hall, score];
    }
    return best;
  }

  /** Where it was, else where both sides are anyway, else where most tables are left. */
  private score(pair: number, slot: number, hall: number): number {
    const { hallCount, runStart, runEnd, capacity } = this.walk;
    const cell = slot * hallCount + hall;
    let score = (capacity[cell]! - this.load[cell]!) / (1 + capacity[cell]!);
    if (this.home[pair] === hall) score += 1_000;
    for (const side of this.sidesOf(pair)) for (let at = runStart[slot]!; at <= runEnd[slot]!; at++) score += 2 * this.held[(side * this.meetings.problem.slotCount + at) * hallCount + hall]!;
    for (const pool of this.meetings.problem.poolsOf[pair] ?? []) score += 2 * this.comingOf(pool, slot, hall);
    return score;
  }

  private canAllWalk(pair: number, slot: number, hall: number): boolean {
    return this.sidesOf(pair).every((side) => this.areEnough(side, slot) && (this.walk.people[side]!.length === 1 || this.canName(side, pair, slot, hall))) && (this.meetings.problem.poolsOf[pair]?.every((pool) => this.lackOf(pool, slot) <= 0) ?? true);
  }

  /** How many people a pool lacks in slots around this one of which each is too close to each other: every hall keeps as many as it needs in the fullest of them. */
  private lackOf(pool: number, slot: number): number {
    let lack = 0;
    for (const other of this.walk.close[slot]!) {
      if (other > slot) break;
      lack = Math.max(lack, this.lackFrom(pool, other));
    }
    return Math.max(lack, this.lackFrom(pool, slot));
  }

  private lackFrom(pool: number, first: number): number {
    const { hallCount, close } = this.walk;
    const { slotCount, poolCapacity } = this.meetings.problem;
    const own = pool * slotCount;
    let available = poolCapacity[own + first]!;
    for (const other of close[first]!) if (other > first) available = Math.max(available, poolCapacity[own + other]!);
    let needed = 0;
    for (let hall = 0; hall < hallCount; hall++) {
      let most = this.poolHeld[(own + first) * hallCount + hall]!;
      for (const other of close[first]!) if (other > first) most = Math.max(most, this.poolHeld[(own + other) * hallCount + hall]!);
      needed += most;
    }
    return needed - available;
  }

  /** People of a pool who are in the hall just before or after and not needed there in the slot. */
  private comingOf(pool: number, slot: number, hall: number): number {
    const { hallCount, close } = this.walk;
    const own = pool * this.meetings.problem.slotCount;
    const here = this.poolHeld[(own + slot) * hallCount + hall]!;
    return close[slot]!.reduce((sum, other) => sum + Math.max(0, this.poolHeld[(own + other) * hallCount + hall]! - here), 0);
  }

  /** Of two slots that are too close each hall keeps its people. */
  private areEnough(side: number, slot: number): boolean {
    const { hallCount, close, people } = this.walk;
    const own = (side * this.meetings.problem.slotCount + slot) * hallCount;
    for (const other of close[slot]!) {
      const at = (side * this.meetings.problem.slotCount + other) * hallCount;
      let needed = 0;
      for (let hall = 0; hall < hallCount; hall++) needed += Math.max(this.held[own + hall]!, this.held[at + hall]!);
      if (needed > people[side]!.length) return false;
    }
    return true;
  }

  private canName(side: number, pair: number, slot: number, hall: number): boolean {
    const { runStart, runEnd, people, canCome, close } = this.walk;
    const walks: Walk[] = [];
    for (let at = runStart[slot]!; at <= runEnd[slot]!; at++) {
      const there: number[] = at === slot ? [pair] : [];
      this.eachAt(side, at, (other) => other !== pair && there.push(other));
      there.sort((one, other) => this.fixedOf(other, side) - this.fixedOf(one, side) || one - other);
      for (const other of there) walks.push({ slot: at, hall: other === pair ? hall : this.hallOf[other]!, fixed: this.fixedOf(other, side) });
    }
    return nameWalkers(walks, people[side]!.length, canCome[side]!, this.meetings.problem.slotCount, (one, next) => close[one]!.includes(next)) !== null;
  }

  private fixedOf(pair: number, side: number): number {
    const fixed = this.walk.pinnedPeople[pair];
    return fixed ? fixed[this.meetings.problem.sideA[pair] === side ? 0 : 1] : -1;
  }

  private eachAt(side: number, slot: number, see: (pair: number) => void): void {
    const count = this.meetings.busy[side * this.meetings.problem.slotCount + slot]!;
    for (let place = 0; place < count; place++) see(this.meetings.meetingAt(side, slot, place));
  }
}
