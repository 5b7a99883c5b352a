/** Of each line, while a viewer is at hand: what it gives the viewer, how far it covers the viewer's needs, the reverse of both, and the best for the need at hand. */
export const CELLS = 6;
export const GET = 0;
export const COVERED = 1;
export const GIVE = 2;
export const SERVED = 3;
export const BEST = 4;
export const BEST_TERMS = 5;

/** A line for each member that shares something with a viewer, close together whatever their numbers; lines count from 1. */
export class PairSums {
  count = 0;
  members = new Int32Array(64);
  cells = new Float64Array(64 * CELLS);
  /** Room for the lines that a need has been seen in. */
  seenLines = new Int32Array(64);

  /** Before so many lines are added; what was read of the arrays before is to be read anew. */
  makeRoom(lines: number): void {
    const needed = this.count + 1 + lines;
    if (needed <= this.members.length) return;
    const length = Math.max(needed, this.members.length * 2);
    const { members, cells, seenLines } = this;
    (this.members = new Int32Array(length)).set(members);
    (this.cells = new Float64Array(length * CELLS)).set(cells);
    (this.seenLines = new Int32Array(length)).set(seenLines);
  }

  /** @returns its line, where all sums are 0 */
  add(member: number): number {
    const line = ++this.count;
    this.members[line] = member;
    const { cells } = this;
    const at = line * CELLS;
    cells[at] = cells[at + 1] = cells[at + 2] = cells[at + 3] = cells[at + 4] = 0;
    return line;
  }
}
