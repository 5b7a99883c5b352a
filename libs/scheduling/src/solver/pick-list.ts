import type { Random } from '@spilno/kernel';

/** A set of numbers below a bound; adding, removing and picking one at random take constant time. */
export class PickList {
  size = 0;
  private readonly members: Int32Array;
  private readonly positions: Int32Array;

  constructor(bound: number) {
    this.members = new Int32Array(bound);
    this.positions = new Int32Array(bound).fill(-1);
  }

  /** `member` must not be in the list. */
  add(member: number): void {
    this.positions[member] = this.size;
    this.members[this.size++] = member;
  }

  /** `member` must be in the list. */
  remove(member: number): void {
    const place = this.positions[member]!;
    const last = this.members[--this.size]!;
    this.members[place] = last;
    this.positions[last] = place;
    this.positions[member] = -1;
  }

  /** The list must not be empty. */
  pick(random: Random): number {
    return this.members[random.below(this.size)]!;
  }
}
