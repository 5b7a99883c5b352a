import { type Random } from '@spilno/kernel';
import { PickList } from '../../solver/pick-list.ts';
import { change, KempePath } from '../kempe-path.ts';
import { placesOn } from '../one-line-problem.ts';
import { type OneLineState } from '../one-line-state.ts';

const LONGEST_PATH = 6;
const MOVED_SHARE = 0.4;
const OWNER_SHARE = 0.45;
/** Of what was moved, how often it is tried to bring it back to its published time. */
const BACK_SHARE = 0.5;
/** Meetings of a full slot that are looked at for one that could leave it. */
const LEAVERS = 6;

export interface RepairAims {
  /** Meetings at another time than published that cost nothing, and what each above costs in gaps, at the beginning and at the end. */
  readonly free: number;
  readonly price: readonly [from: number, to: number];
  readonly temperature: readonly [from: number, to: number];
  /** The best is one with at most so many moved, then with the fewest gaps, then with the fewest moved. */
  readonly limit: number;
  readonly steps: number;
}

/** A schedule as far as it was kept: above the limit first, then gaps, then what was moved. */
export interface Kept {
  readonly slotOf: Int32Array;
  readonly moved: number;
  readonly gaps: number;
}

/**
 * Annealing around a published schedule: the fewest gaps with at most so many meetings at another time than published. It looks where
 * the gaps are and at what was moved; a path takes along whoever stands in the way, and where a slot is full, somebody else leaves it.
 */
export class RepairSearch {
  readonly #state: OneLineState;
  readonly #published: Int32Array;
  readonly #random: Random;
  readonly #path: KempePath;
  readonly #leaving: KempePath;
  readonly #movedList: PickList;
  readonly #isMoved: Uint8Array;
  #limit = Infinity;
  #free = Infinity;
  #price = 1;
  #best: Kept;

  constructor(state: OneLineState, published: Int32Array, random: Random) {
    this.#state = state;
    this.#published = published;
    this.#random = random;
    this.#path = new KempePath(state);
    this.#leaving = new KempePath(state);
    this.#movedList = new PickList(published.length);
    this.#isMoved = new Uint8Array(published.length);
    this.noteAll();
    this.#best = this.#kept();
  }

  get moved(): number {
    return this.#movedList.size;
  }

  /** The best found in that many steps from where the search stands; it stands there afterwards. */
  run({ free, price, temperature, limit, steps }: RepairAims, stop: () => boolean): Kept {
    this.#free = free;
    this.#limit = limit;
    this.#best = this.#kept();
    const at = ([from, to]: readonly [number, number], part: number): number => from * (to / from) ** part;
    for (let step = 0; step < steps && this.#hasMore; step++) {
      if ((step & 1023) === 0 && stop()) break;
      this.#price = at(price, step / steps);
      this.#step(at(temperature, step / steps));
    }
    this.#return();
    return this.#best;
  }

  get #hasMore(): boolean {
    return this.#best.gaps > 0 || this.#best.moved > Math.min(this.#limit, this.#free);
  }

  #return(): void {
    this.#state.returnTo(this.#best.slotOf);
    this.noteAll();
  }

  /** Keeps the list of moved meetings in step after the slots were changed by another search. */
  noteAll(): void {
    for (let meeting = 0; meeting < this.#published.length; meeting++) this.#note(meeting);
  }

  #kept(): Kept {
    return { slotOf: this.#state.slotOf.slice(), moved: this.moved, gaps: this.#state.gaps };
  }

  /** Keeps the list of moved meetings in step with the slots. */
  #note(meeting: number): void {
    const published = this.#published[meeting]!;
    const slot = this.#state.slotOf[meeting]!;
    const isMoved = published >= 0 && slot >= 0 && slot !== published ? 1 : 0;
    if (isMoved === this.#isMoved[meeting]) return;
    this.#isMoved[meeting] = isMoved;
    if (isMoved === 1) this.#movedList.add(meeting);
    else this.#movedList.remove(meeting);
  }

  #step(temperature: number): void {
    const { problem, owners, ownerCount, slotOf } = this.#state;
    const draw = this.#random.next();
    if (draw < MOVED_SHARE && this.moved > 0) {
      const meeting = this.#movedList.pick(this.#random);
      const [one, other] = this.#random.below(2) === 0 ? [problem.first[meeting]!, problem.second[meeting]!] : [problem.second[meeting]!, problem.first[meeting]!];
      const back = this.#published[meeting]!;
      if (this.#random.next() >= BACK_SHARE) this.#try(one, slotOf[meeting]!, this.#pickIdle(one, meeting), temperature);
      else this.#try(this.#state.isFree(one, back) ? one : other, slotOf[meeting]!, back, temperature);
      return;
    }
    const who = draw < MOVED_SHARE + OWNER_SHARE && ownerCount > 0 ? owners[this.#random.below(ownerCount)]! : this.#random.below(problem.participants);
    const from = this.#pickBusy(who);
    if (from >= 0) this.#try(who, from, this.#pickIdle(who, this.#state.at[who * this.#state.slots + from]!), temperature);
  }

  #pickBusy(who: number): number {
    const { at, slots } = this.#state;
    for (let tries = 0; tries < 12; tries++) {
      const slot = this.#random.below(slots);
      if (at[who * slots + slot]! >= 0) return slot;
    }
    return -1;
  }

  /** A slot in which the participant is idle and may have the meeting, rather beside another of its meetings; -1: none found. */
  #pickIdle(who: number, meeting: number): number {
    const state = this.#state;
    let found = -1;
    for (let tries = 0; tries < 8; tries++) {
      const slot = this.#random.below(state.slots);
      if (!state.isFree(who, slot) || !state.mayTake(meeting, slot)) continue;
      found = slot;
      const busy = state.busy[who * state.problem.days + state.dayOf[slot]!]!;
      if (state.day.gaps[busy | state.bitOf[slot]!]! <= state.day.gaps[busy]!) break;
    }
    return found;
  }

  #priceOf(moved: number): number {
    return this.#price * Math.max(0, moved - this.#free);
  }

  #try(who: number, from: number, to: number, temperature: number): void {
    const state = this.#state;
    const path = this.#path;
    if (to < 0 || to === from || !state.isFree(who, to) || !path.walk(who, from, to, LONGEST_PATH)) return;
    const before = this.#priceOf(this.moved) + state.gaps;
    const isFull = path.isOdd && state.load[to]! >= state.tablesIn[to]!;
    if (!isFull) {
      const cost = path.gapChange + this.#priceOf(this.moved + this.#movedBy(path)) - this.#priceOf(this.moved);
      if (cost > 0 && this.#random.next() >= Math.exp(-cost / temperature)) return;
      this.#swap(path);
      this.#keepIfBetter();
      return;
    }
    this.#swap(path);
    const hasLeft = this.#makeRoom(to, path.meetings[0]!);
    const cost = this.#priceOf(this.moved) + state.gaps - before;
    if (hasLeft && (cost <= 0 || this.#random.next() < Math.exp(-cost / temperature))) {
      this.#keepIfBetter();
      return;
    }
    if (hasLeft) this.#swap(this.#leaving, true);
    this.#swap(path, true);
  }

  /** Meetings more at another time than published after the swap of a path. */
  #movedBy(path: KempePath): number {
    let change = 0;
    for (let place = 0; place < path.length; place++) {
      const published = this.#published[path.meetings[place]!]!;
      if (published < 0) continue;
      const [here, there] = (place & 1) === 0 ? [path.from, path.to] : [path.to, path.from];
      change += (published === here ? 1 : 0) - (published === there ? 1 : 0);
    }
    return change;
  }

  #swap(path: KempePath, isBack = false): void {
    if (isBack) path.walk(path.who, path.to, path.from, LONGEST_PATH);
    path.swap();
    for (let place = 0; place < path.length; place++) this.#note(path.meetings[place]!);
  }

  /** The cheapest of a few meetings leaves a slot that holds one too many, for a slot with a free table where both are idle. */
  #makeRoom(slot: number, newcomer: number): boolean {
    const state = this.#state;
    const { problem, slots, at } = state;
    let best = { cost: Infinity, who: -1, to: -1 };
    for (let tries = 0, seen = 0; seen < LEAVERS && tries < 8 * LEAVERS; tries++) {
      const who = this.#random.below(problem.participants);
      const meeting = at[who * slots + slot]!;
      if (meeting < 0 || meeting === newcomer) continue;
      seen += 1;
      const published = this.#published[meeting]!;
      const other = problem.first[meeting] === who ? problem.second[meeting]! : problem.first[meeting]!;
      for (let day = 0; day < problem.days; day++) {
        const [own, theirs] = [who * problem.days + day, other * problem.days + day];
        let goals = problem.open[own]! & problem.open[theirs]! & placesOn(problem, meeting, day) & state.roomy[day]! & ~(state.busy[own]! | state.busy[theirs]!);
        for (; goals !== 0; goals &= goals - 1) {
          const to = day * problem.slotsPerDay + 31 - Math.clz32(goals & -goals);
          if (to === slot || !state.hasPool(meeting, to)) continue;
          const moved = this.moved + (published === slot ? 1 : 0) - (published === to ? 1 : 0);
          // Of equal ones any, the later seen less likely.
          const cost = change(state, who, slot, to) + change(state, other, slot, to) + this.#priceOf(moved) + this.#random.next() * 0.01;
          if (cost < best.cost) best = { cost, who, to };
        }
      }
    }
    if (best.who < 0) return false;
    this.#leaving.walk(best.who, slot, best.to, 1);
    this.#swap(this.#leaving);
    return true;
  }

  #keepIfBetter(): void {
    const { gaps } = this.#state;
    const [over, bestOver] = [Math.max(0, this.moved - this.#limit), Math.max(0, this.#best.moved - this.#limit)];
    if (over > bestOver || (over === bestOver && (gaps > this.#best.gaps || (gaps === this.#best.gaps && this.moved >= this.#best.moved)))) return;
    this.#best = this.#kept();
  }
}
