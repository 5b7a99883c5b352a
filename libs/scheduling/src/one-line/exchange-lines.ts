import { type OneLineState } from './one-line-state.ts';

/**
 * Two lines of one organisation hand each other what they have in a stretch of a day. Slots, tables and pools stay as they are; what
 * changes is who of the organisation sits there, and with it when either is busy.
 */
export class LineExchange {
  readonly #state: OneLineState;
  /** The next line of the same organisation, the first after the last; itself where it is alone. */
  readonly #next: Int32Array;
  #who = -1;
  #other = -1;
  #day = 0;
  /** Places in which one of the two is busy, within the stretch. */
  #places = 0;
  /** Cost more after the exchange that was found last. */
  change = 0;

  constructor(state: OneLineState, organisationOf: ArrayLike<number>) {
    this.#state = state;
    this.#next = new Int32Array(organisationOf.length);
    const [first, last] = [new Map<number, number>(), new Map<number, number>()];
    for (let line = 0; line < organisationOf.length; line++) {
      const organisation = organisationOf[line]!;
      if (!first.has(organisation)) first.set(organisation, line);
      this.#next[last.get(organisation) ?? line] = line;
      this.#next[line] = first.get(organisation)!;
      last.set(organisation, line);
    }
  }

  /** Looks at one stretch of one day, by a number by chance; false where nothing can be exchanged. */
  find(who: number, draw: number): boolean {
    const other = this.#next[who]!;
    if (other === who) return false;
    const { busy, day: table } = this.#state;
    const { days, slotsPerDay, open } = this.#state.problem;
    const [from, to] = [(draw >>> 8) % (slotsPerDay + 1), (draw >>> 16) % (slotsPerDay + 1)];
    const stretch = from < to ? (1 << to) - (1 << from) : (1 << from) - (1 << to);
    const day = (draw & 255) % days;
    const [mine, theirs] = [busy[who * days + day]!, busy[other * days + day]!];
    const [given, taken] = [mine & stretch, theirs & stretch];
    if ((given | taken) === 0 || (given & ~open[other * days + day]!) !== 0 || (taken & ~open[who * days + day]!) !== 0) return false;
    this.#who = who;
    this.#other = other;
    this.#day = day;
    this.#places = given | taken;
    this.change = table.cost[(mine & ~stretch) | taken]! + table.cost[(theirs & ~stretch) | given]! - table.cost[mine]! - table.cost[theirs]!;
    return true;
  }

  /** Exchanges what was found last; `renamed` hears of every meeting that has another of the two now. */
  apply(renamed: (meeting: number, one: number, other: number) => void): void {
    const state = this.#state;
    const [who, other] = [this.#who, this.#other];
    for (let left = this.#places; left !== 0; left &= left - 1) {
      const slot = this.#day * state.problem.slotsPerDay + 31 - Math.clz32(left & -left);
      const [given, taken] = [state.at[who * state.slots + slot]!, state.at[other * state.slots + slot]!];
      state.put(who, slot, taken);
      state.put(other, slot, given);
      if (given >= 0) this.#rename(given, who, other, renamed);
      if (taken >= 0) this.#rename(taken, other, who, renamed);
    }
  }

  #rename(meeting: number, from: number, to: number, renamed: (meeting: number, one: number, other: number) => void): void {
    const { first, second } = this.#state.problem;
    if (first[meeting] === from) first[meeting] = to;
    else second[meeting] = to;
    renamed(meeting, from, to);
  }
}
