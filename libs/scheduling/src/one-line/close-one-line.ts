import { besideOf, edgesOf } from './day-bits.ts';
import { GAP_COST } from './day-table.ts';
import { LineExchange } from './exchange-lines.ts';
import { type OneLineState } from './one-line-state.ts';

/** Shares of all moves, of 1,024. */
const OWNER_SHARE = 307;
const FREE_SHARE = 10;
const EXCHANGE_SHARE = 102;
/** Days whose cost one move can change: two days of two participants. */
const DAYS_CHANGED = 4;

/**
 * Simulated annealing over Kempe paths: one participant takes a meeting from the edge of a block to a slot beside one of its
 * blocks where it is idle, and along the path everybody else swaps the two slots. Only it and the far end of the path change
 * their busy slots, so that a move is judged by two days of two participants, however long the path. Where several participants
 * are lines of one organisation, some moves exchange what two of them have instead.
 */
export class OneLineCloser {
  readonly #state: OneLineState;
  /** Of each meeting its two participants, one xor the other, and its places in every day, or in each. */
  readonly #pairs: Int32Array;
  /** Numbers of a meeting among them, and how much further those of the next day are. */
  readonly #stride: number;
  readonly #dayStep: 0 | 1;
  readonly #cost: Uint8Array;
  #path: Int32Array = new Int32Array(64);
  readonly #accept: Float64Array;
  readonly #exchange: LineExchange | null;
  #random: number;
  /** Accepted and refused together. */
  moves = 0;

  constructor(state: OneLineState, seed: number) {
    this.#state = state;
    const { first, places, days, organisationOf } = state.problem;
    this.#dayStep = places.length === first.length || days === 1 ? 0 : 1;
    const numbers = this.#dayStep === 0 ? 1 : days;
    this.#stride = 1 + numbers;
    this.#pairs = new Int32Array(this.#stride * first.length);
    for (let meeting = 0; meeting < first.length; meeting++) {
      for (let day = 0; day < numbers; day++) this.#pairs[this.#stride * meeting + 1 + day] = places[numbers * meeting + day]!;
    }
    this.readPairs();
    this.#exchange = organisationOf ? new LineExchange(state, organisationOf) : null;
    this.#cost = state.day.cost;
    this.#accept = new Float64Array(DAYS_CHANGED * state.day.mostCost + 1);
    // Any state but 0 will do.
    this.#random = Math.imul(seed + 1, 0x9e3779b1) | 1;
  }

  /** Reads who meets, once others than these moves have changed it. */
  readPairs(): void {
    const { first, second } = this.#state.problem;
    for (let meeting = 0; meeting < first.length; meeting++) this.#pairs[this.#stride * meeting] = first[meeting]! ^ second[meeting]!;
  }

  /** Uniform in [0, 2³²). @see Marsaglia, "Xorshift RNGs", 2003 */
  #draw(): number {
    let x = this.#random;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.#random = x;
    return x >>> 0;
  }

  /** Tries that many moves at one temperature, or fewer where no gap is left. */
  run(moves: number, temperature: number): void {
    const state = this.#state;
    for (let change = 0; change < this.#accept.length; change++) this.#accept[change] = 2 ** 32 * Math.exp(-change / GAP_COST / temperature);
    const end = this.moves + moves;
    while (this.moves < end && state.gaps > 0) {
      this.moves += 1;
      this.#move();
    }
  }

  /** One meeting of one participant, to each of the slots where it may go in turn, until it goes to one. */
  #move(): void {
    const state = this.#state;
    const { busy, ownerCount } = state;
    const { count: countOf } = state.day;
    const { days, open, participants, slotsPerDay } = state.problem;
    const pairs = this.#pairs;
    const draw = this.#draw();
    const part = (draw >>> 10) / 4_194_304;
    const who = ownerCount > 0 && (draw & 1023) < OWNER_SHARE ? state.owners[(part * ownerCount) | 0]! : (part * participants) | 0;
    const pickDraw = this.#draw();
    const isFree = (pickDraw & 1023) < FREE_SHARE;
    if (this.#exchange !== null && (pickDraw & 1023) >= 1024 - EXCHANGE_SHARE && this.#exchange.find(who, this.#draw())) {
      this.#exchangeFound(this.#exchange);
      return;
    }
    const own = who * days;
    // A busy slot; unless free one at the edge of a block, for taken from the middle it would leave a gap.
    let count = 0;
    for (let day = 0; day < days; day++) count += countOf[isFree ? busy[own + day]! : edgesOf(busy[own + day]!)]!;
    if (count === 0) return;
    let pick = (((pickDraw >>> 10) / 4_194_304) * count) | 0;
    let fromDay = 0;
    let bits = 0;
    for (; ; fromDay++) {
      bits = isFree ? busy[own + fromDay]! : edgesOf(busy[own + fromDay]!);
      const here = countOf[bits]!;
      if (pick < here) break;
      pick -= here;
    }
    for (; pick > 0; pick--) bits &= bits - 1;
    const fromBit = bits & -bits;
    const from = fromDay * slotsPerDay + 31 - Math.clz32(fromBit);
    const meeting = state.at[who * state.slots + from]!;
    const [stride, dayStep] = [this.#stride, this.#dayStep];
    const theirs = (pairs[stride * meeting]! ^ who) * days;
    // Taken from the middle of a block of the other it would leave a gap there, unless the path goes on.
    const isOtherEdge = (edgesOf(busy[theirs + fromDay]!) & fromBit) !== 0;
    const turn = this.#draw();
    let day = turn % days;
    for (let n = 0; n < days; n++, day = day + 1 === days ? 0 : day + 1) {
      const mine = busy[own + day]!;
      let goals = open[own + day]! & pairs[stride * meeting + 1 + dayStep * day]! & ~mine;
      if (!isFree) {
        const without = day === fromDay ? fromBit : 0;
        const other = busy[theirs + day]!;
        goals &= besideOf(mine, without) & (isOtherEdge ? other | (state.roomy[day]! & besideOf(other, without)) : other);
      }
      // From a place of the day on by chance, then from its beginning.
      const later = goals & (-1 << ((turn >>> 16) & 15));
      for (let round = 0; round < 2; round++) {
        for (let left = round === 0 ? later : goals & ~later; left !== 0; left &= left - 1) {
          const toBit = left & -left;
          this.moves += 1;
          if (this.#attempt(who, meeting, from, day * slotsPerDay + 31 - Math.clz32(toBit), fromDay, day, fromBit, toBit)) return;
        }
      }
    }
  }

  #exchangeFound(exchange: LineExchange): void {
    if (exchange.change > 0 && this.#draw() >= this.#accept[exchange.change]!) return;
    exchange.apply((meeting, one, other) => (this.#pairs[this.#stride * meeting]! ^= one ^ other));
  }

  #attempt(who: number, meeting: number, from: number, to: number, fromDay: number, toDay: number, fromBit: number, toBit: number): boolean {
    const state = this.#state;
    const { at, slots, busy, tablesIn } = state;
    const { days, open } = state.problem;
    const pairs = this.#pairs;
    const stride = this.#stride;
    const [forth, back] = [1 + this.#dayStep * toDay, 1 + this.#dayStep * fromDay];
    let path = this.#path;
    let end = who;
    let next = meeting;
    let length = 0;
    // The path leaves by the other participant of each meeting; `who` is idle in `to`, so that it never comes back.
    for (;;) {
      const isForth = (length & 1) === 0;
      if ((isForth ? pairs[stride * next + forth]! & toBit : pairs[stride * next + back]! & fromBit) === 0) return false;
      if (length === path.length) path = this.#longer();
      path[length++] = next;
      end ^= pairs[stride * next]!;
      next = at[end * slots + (isForth ? to : from)]!;
      if (next < 0) break;
    }
    const isOdd = (length & 1) === 1;
    if (isOdd && state.load[to]! >= tablesIn[to]!) return false;
    // The far end leaves the slot of the last meeting for the other one.
    const base = end * days;
    if ((open[base + (isOdd ? toDay : fromDay)]! & (isOdd ? toBit : fromBit)) === 0) return false;
    const cost = this.#cost;
    const change = swapped(cost, busy, who * days, fromDay, toDay, fromBit, toBit) + (isOdd ? swapped(cost, busy, base, fromDay, toDay, fromBit, toBit) : swapped(cost, busy, base, toDay, fromDay, toBit, fromBit));
    if (change > 0 && this.#draw() >= this.#accept[change]!) return false;
    if (!state.swapPools(path, length, from, to)) return false;
    this.#apply(length, who, from, to);
    return true;
  }

  #longer(): Int32Array {
    const path = new Int32Array(2 * this.#path.length);
    path.set(this.#path);
    this.#path = path;
    return path;
  }

  #apply(length: number, who: number, a: number, b: number): void {
    const state = this.#state;
    const { slots, at, slotOf } = state;
    const pairs = this.#pairs;
    const path = this.#path;
    let own = who;
    let [from, to] = [b, a];
    for (let place = 0; place < length; place++) {
      [from, to] = [to, from];
      const meeting = path[place]!;
      slotOf[meeting] = to;
      // Whoever stands between two meetings of the path swaps them and stays as busy as it was.
      if (place > 0) at[own * slots + to] = meeting;
      own ^= pairs[this.#stride * meeting]!;
      if (place < length - 1) at[own * slots + to] = meeting;
    }
    state.put(who, a, -1);
    state.put(who, b, path[0]!);
    state.put(own, from, -1);
    state.put(own, to, path[length - 1]!);
    if ((length & 1) === 0) return;
    state.changeLoad(a, -1);
    state.changeLoad(b, 1);
  }
}

/** Cost more of somebody, whose days begin at `base`, that leaves one place for another. */
function swapped(costOf: Uint8Array, busy: Uint16Array | Uint32Array, base: number, leftDay: number, takenDay: number, left: number, taken: number): number {
  const before = busy[base + leftDay]!;
  if (leftDay === takenDay) return costOf[(before & ~left) | taken]! - costOf[before]!;
  const other = busy[base + takenDay]!;
  return costOf[before & ~left]! - costOf[before]! + costOf[other | taken]! - costOf[other]!;
}
