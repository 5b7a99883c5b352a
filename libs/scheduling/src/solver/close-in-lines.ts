import { coolOneLine } from '../one-line/cool-one-line.ts';
import { MAX_SLOTS_PER_DAY } from '../one-line/one-line-problem.ts';
import type { CompiledProblem } from './compiled-problem.ts';
import { asOneLine, slotsPerDayOf } from './one-line-view.ts';
import type { SlotAssignment } from './slot-assignment.ts';

export interface ClosingWork {
  readonly seed: number;
  readonly maxMoves: number;
  readonly stop: () => boolean;
  /** Called every few thousand moves where no organisation has more than one line. */
  readonly onProgress: (progress: { readonly moves: number; readonly placed: number; readonly gaps: number }) => void;
}

/** Whether days are short enough for {@link closeInLines}, which knows nothing of rests and walks. */
export const canCloseInLines = (problem: CompiledProblem): boolean => problem.maxInRow === 0 && problem.walk === null && slotsPerDayOf(problem) <= MAX_SLOTS_PER_DAY;

/**
 * Closes gaps with the quick search for a forum in its plainest shape, in which each line of an organisation is somebody. What is
 * placed stays so. First no wish for a time that is met is given up, then any may be. Without fewer gaps the assignment stays as it is.
 * @returns moves done
 */
export function closeInLines(assignment: SlotAssignment, { seed, maxMoves, stop, onProgress }: ClosingWork): number {
  const isPlain = assignment.problem.width.every((lines) => lines <= 1);
  const passes = hasMetWish(assignment) ? [{ keepsWishes: true, share: 0.5 }, { keepsWishes: false, share: 1 }] : [{ keepsWishes: false, share: 1 }];
  let moves = 0;
  for (const { keepsWishes, share } of passes) {
    if (assignment.gaps === 0) break;
    const before = moves;
    const view = asOneLine(assignment, keepsWishes);
    const cooled = coolOneLine(view.state, {
      seed,
      maxMoves: Math.floor(maxMoves * share) - before,
      stop,
      onProgress: (progress) => isPlain && onProgress({ ...progress, moves: before + progress.moves }),
    });
    moves += cooled.moves;
    takeOver(assignment, cooled.slotOf.map(view.slotOf));
  }
  return moves;
}

function hasMetWish({ problem, slotOf }: SlotAssignment): boolean {
  return slotOf.some((slot, pair) => slot >= 0 && problem.unwished[pair]?.[slot] === 0);
}

/** Goes back where organisations have no fewer gaps, though their lines may have. */
function takeOver(assignment: SlotAssignment, slotOf: Int32Array): void {
  const before = { slotOf: assignment.slotOf.slice(), gaps: assignment.gaps };
  moveTo(assignment, slotOf);
  if (assignment.gaps >= before.gaps) moveTo(assignment, before.slotOf);
}

function moveTo(assignment: SlotAssignment, slotOf: Int32Array): void {
  const moved = [...slotOf.keys()].filter((pair) => slotOf[pair] !== assignment.slotOf[pair]);
  for (const pair of moved) assignment.lift(pair);
  for (const pair of moved) assignment.place(pair, slotOf[pair]!);
}
