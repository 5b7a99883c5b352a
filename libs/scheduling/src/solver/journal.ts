import type { SlotAssignment } from './slot-assignment.ts';

/** Remembers moves so that an attempt can be taken back. */
export class Journal {
  private readonly assignment: SlotAssignment;
  private readonly pairs: number[] = [];
  private readonly slotsBefore: number[] = [];
  private readonly hallsBefore: number[] = [];

  constructor(assignment: SlotAssignment) {
    this.assignment = assignment;
  }

  get length(): number {
    return this.pairs.length;
  }

  place(pair: number, slot: number): void {
    this.note(pair);
    this.assignment.place(pair, slot);
  }

  lift(pair: number): void {
    this.note(pair);
    this.assignment.lift(pair);
  }

  /** Takes back everything after the mark, newest first. */
  undo(toLength: number): void {
    while (this.pairs.length > toLength) {
      const pair = this.pairs.pop()!;
      const before = this.slotsBefore.pop()!;
      const hall = this.hallsBefore.pop()!;
      if (before < 0) this.assignment.lift(pair);
      else this.assignment.place(pair, before, hall);
    }
  }

  /** Writes where the moved pairs stood before the first move of each. */
  slotsBeforeInto(slots: Int32Array): void {
    for (let at = this.pairs.length - 1; at >= 0; at--) slots[this.pairs[at]!] = this.slotsBefore[at]!;
  }

  /** The same of their halls. */
  hallsBeforeInto(halls: Int8Array): void {
    for (let at = this.pairs.length - 1; at >= 0; at--) halls[this.pairs[at]!] = this.hallsBefore[at]!;
  }

  forget(): void {
    this.pairs.length = 0;
    this.slotsBefore.length = 0;
    this.hallsBefore.length = 0;
  }

  private note(pair: number): void {
    this.pairs.push(pair);
    this.slotsBefore.push(this.assignment.slotOf[pair]!);
    this.hallsBefore.push(this.assignment.halls?.hallOf[pair] ?? -1);
  }
}
