/** Of each line, while a viewer is at hand: what it gives the viewer, how far it covers the viewer's needs, and the reverse of both. */
export const CELLS = 4;
export const GET = 0;
export const COVERED = 1;
export const GIVE = 2;
export const SERVED = 3;

/** A line for each member that shares something with a viewer, close together whatever their numbers; lines count from 1. */
export class PairSums {
  count = 0;
  members = new Int32Array(64);
  cells = new Float64Array(64 * CELLS);
  /** For the need at hand, by line: the greatest coverage, all 0 between two needs, and what its terms add. */
  best = new Float64Array(64);
  bestTerms = new Float64Array(64);
  /** Room for the lines that the need at hand has been seen in. */
  seenLines = new Int32Array(64);

  /** Before so many lines are added; what was read of the arrays before is to be read anew. */
  makeRoom(lines: number): void {
    const needed = this.count + 1 + lines;
    if (needed <= this.members.length) return;
    const length = Math.max(needed, this.members.length * 2);
    const { members, cells, best, bestTerms, seenLines } = this;
    (this.members = new Int32Array(length)).set(members);
    (this.cells = new Float64Array(length * CELLS)).set(cells);
    (this.best = new Float64Array(length)).set(best);
    (this.bestTerms = new Float64Array(length)).set(bestTerms);
    (this.seenLines = new Int32Array(length)).set(seenLines);
  }

  /** @returns its line, where all sums are 0 */
  add(member: number): number {
    const line = ++this.count;
    const { cells } = this;
    const at = line * CELLS;
    this.members[line] = member;
    cells[at] = cells[at + 1] = cells[at + 2] = cells[at + 3] = 0;
    return line;
  }
}
