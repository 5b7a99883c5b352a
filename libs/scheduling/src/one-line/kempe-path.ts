import { placesOn } from './one-line-problem.ts';
import { type OneLineState } from './one-line-state.ts';

/**
 * Meetings that alternate between two slots, each sharing a participant with the next, from one participant that is idle in the
 * second slot to another that is idle in the slot opposite to its meeting. Swapping the slots of all of them clashes with nothing;
 * only the two at the ends change when they are busy.
 */
export class KempePath {
  readonly #state: OneLineState;
  readonly meetings: number[] = [];
  length = 0;
  who = -1;
  /** The participant at the far end. */
  end = -1;
  from = -1;
  to = -1;

  constructor(state: OneLineState) {
    this.#state = state;
  }

  /** One more meeting in the slot it goes to, and one fewer in the one it comes from. */
  get isOdd(): boolean {
    return (this.length & 1) === 1;
  }

  /**
   * Follows the path from the meeting that `who`, idle in `to`, has in `from`; false where a meeting or the far end may not
   * swap or the path is longer than that. Tables are not looked at.
   */
  walk(who: number, from: number, to: number, longest: number): boolean {
    const state = this.#state;
    const { first, second } = state.problem;
    const [dayFrom, dayTo] = [state.dayOf[from]!, state.dayOf[to]!];
    const { slots, at, meetings } = { slots: state.slots, at: state.at, meetings: this.meetings };
    const [bitFrom, bitTo] = [state.bitOf[from]!, state.bitOf[to]!];
    let end = who;
    let next = at[who * slots + from]!;
    let length = 0;
    // It leaves by the other participant of each meeting; `who` is idle in `to`, so that it never comes back.
    for (;;) {
      const isForth = (length & 1) === 0;
      if (length === longest || (placesOn(state.problem, next, isForth ? dayTo : dayFrom) & (isForth ? bitTo : bitFrom)) === 0) return false;
      meetings[length++] = next;
      end = first[next] === end ? second[next]! : first[next]!;
      next = at[end * slots + (isForth ? to : from)]!;
      if (next < 0) break;
    }
    this.length = length;
    this.who = who;
    this.end = end;
    this.from = from;
    this.to = to;
    if (!state.isFree(end, this.isOdd ? to : from)) return false;
    if (!state.swapPools(meetings, length, from, to)) return false;
    state.swapPools(meetings, length, to, from);
    return true;
  }

  /** Gaps more (or fewer) after the swap. */
  get gapChange(): number {
    return this.isOdd ? change(this.#state, this.who, this.from, this.to) + change(this.#state, this.end, this.from, this.to) : change(this.#state, this.who, this.from, this.to) + change(this.#state, this.end, this.to, this.from);
  }

  /** Swaps the slots of all meetings on the path. */
  swap(): void {
    const state = this.#state;
    const { slots, at, slotOf } = state;
    const { first, second } = state.problem;
    const { meetings, length } = this;
    state.swapPools(meetings, length, this.from, this.to);
    let own = this.who;
    let [from, to] = [this.to, this.from];
    for (let place = 0; place < length; place++) {
      [from, to] = [to, from];
      const meeting = meetings[place]!;
      slotOf[meeting] = to;
      // Whoever stands between two meetings of the path swaps them and stays as busy as it was.
      if (place > 0) at[own * slots + to] = meeting;
      own = first[meeting] === own ? second[meeting]! : first[meeting]!;
      if (place < length - 1) at[own * slots + to] = meeting;
    }
    state.put(this.who, this.from, -1);
    state.put(this.who, this.to, meetings[0]!);
    state.put(own, from, -1);
    state.put(own, to, meetings[length - 1]!);
    if (!this.isOdd) return;
    state.changeLoad(this.from, -1);
    state.changeLoad(this.to, 1);
  }
}

/** Gaps of a participant's days more where it is busy in one slot instead of another. */
export function change(state: OneLineState, who: number, left: number, taken: number): number {
  const base = who * state.problem.days;
  const [dayLeft, dayTaken] = [state.dayOf[left]!, state.dayOf[taken]!];
  const [busyLeft, busyTaken] = [state.busy[base + dayLeft]!, state.busy[base + dayTaken]!];
  const { gaps } = state.day;
  if (dayLeft === dayTaken) return gaps[(busyLeft & ~state.bitOf[left]!) | state.bitOf[taken]!]! - gaps[busyLeft]!;
  return gaps[busyLeft & ~state.bitOf[left]!]! - gaps[busyLeft]! + gaps[busyTaken | state.bitOf[taken]!]! - gaps[busyTaken]!;
}
