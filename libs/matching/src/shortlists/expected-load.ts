/**
 * What each participant has to expect from the lists so far: agreements come one by one and independently, so that their number is
 * close to a Poisson distribution.
 */
export class ExpectedLoad {
  /** Agreements with partners who still have room. */
  readonly load: Float64Array;
  /** Chance that there is room for one more meeting. */
  readonly room: Float64Array;
  /** Chance of not a single agreement. */
  readonly none: Float64Array;
  readonly #capacity: ArrayLike<number>;

  constructor(participants: number, capacity: ArrayLike<number>) {
    this.#capacity = capacity;
    this.load = new Float64Array(participants);
    this.none = new Float64Array(participants).fill(1);
    this.room = Float64Array.from({ length: participants }, (_, who) => (capacity[who]! >= 1 ? 1 : 0));
  }

  /** Two see each other; each counts as far as the other has room. */
  add(one: number, other: number, chance: number): void {
    const [roomOfOne, roomOfOther] = [this.room[one]!, this.room[other]!];
    this.#raise(one, chance * roomOfOther);
    this.#raise(other, chance * roomOfOne);
  }

  #raise(who: number, agreements: number): void {
    const load = (this.load[who]! += agreements);
    let term = Math.exp(-load);
    this.none[who] = term;
    let fewer = 0;
    const capacity = Math.floor(this.#capacity[who]!);
    // Terms fall quickly beyond the load: what is left of them is less than anybody could tell.
    for (let number = 0; number < capacity && (number <= load || term > 1e-12); number++) {
      fewer += term;
      term *= load / (number + 1);
    }
    this.room[who] = Math.min(1, fewer);
  }
}
