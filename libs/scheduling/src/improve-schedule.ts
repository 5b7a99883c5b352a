import { ok, seededRandom, type Result } from '@spilno/kernel';
import type { SchedulingProblem } from './problem.ts';
import { EMPTY_SCHEDULE, type Schedule } from './schedule.ts';
import { compareScores, scoreSchedule } from './score-schedule.ts';
import { Annealer } from './solver/anneal.ts';
import { canCloseInLines, closeInLines } from './solver/close-in-lines.ts';
import { compileProblem, type CompiledProblem } from './solver/compiled-problem.ts';
import { MeetingInserter } from './solver/insert-meeting.ts';
import { placingOf, type Placing, seatMeetings } from './solver/seat-meetings.ts';
import type { SlotAssignment } from './solver/slot-assignment.ts';
import { startAssignment } from './solver/start-assignment.ts';
import { validateProblem, type ProblemFault } from './validate-problem.ts';

export interface ImproveOptions {
  readonly seed: number;
  /** Work, not time: the same seed and moves give the same schedule on every machine. */
  readonly maxMoves: number;
  /** A published schedule that is to change little. */
  readonly keep?: {
    readonly schedule: Schedule;
    /** What moving one of its meetings costs where a gap costs 1: 0.5 trades two moves for a gap, 2 moves hardly anything. */
    readonly changeCost: number;
  };
  /** Asked every few hundred moves; true ends the search with the best found so far. */
  readonly stop?: () => boolean;
  /** Called every few thousand moves. */
  readonly onProgress?: (progress: ImproveProgress) => void;
}

export interface ImproveProgress {
  readonly moves: number;
  readonly placed: number;
  readonly gaps: number;
}

export interface ImprovedSchedule {
  readonly schedule: Schedule;
  readonly moves: number;
  /** Everything agreed is placed, without a gap and with every time wish met. */
  readonly perfect: boolean;
}

const STOP_EVERY = 256;
/** Moves of the quick search for gaps that are worked off in about the time of one move of the annealing. */
const QUICK_MOVES = 64;
const PROGRESS_EVERY = 8192;

/**
 * Places leftovers by shifting others, closes gaps with the quick search, and takes out what gaps and unmet time wishes are left
 * by annealing, in rounds of doubling length, each from the best so far. Never worse than the start
 * (of which only what the problem still allows is kept); with `keep` the price of changes decides beside the gaps.
 */
export function improveSchedule(
  problem: SchedulingProblem,
  start: Schedule,
  options: ImproveOptions,
): Result<ImprovedSchedule, readonly ProblemFault[]> {
  const valid = validateProblem(problem);
  if (!valid.ok) return valid;
  const compiled = compileProblem(valid.value);
  const assignment = startAssignment(compiled, start);
  const seatedStart = seatMeetings(compiled, placingOf(assignment), start);
  if (options.keep !== undefined)
    assignment.anchorTo(slotsIn(compiled, options.keep.schedule), options.keep.changeCost);
  const random = seededRandom(options.seed);
  const inserter = new MeetingInserter(assignment, random);
  const annealer = new Annealer(assignment, random);
  const isQuick = options.keep === undefined && canCloseInLines(compiled);
  let moves = 0;
  let length = firstRound(compiled);
  const ended = (): boolean => moves >= options.maxMoves || (options.stop?.() ?? false);
  while (!ended()) {
    insertLeftovers(inserter, length / 10, ended);
    if (isQuick) moves += closeQuickly(assignment, { ...options, from: moves, to: Math.min(moves + length, options.maxMoves) });
    annealer.restart();
    if (annealer.isPerfect()) break;
    moves = anneal(annealer, { ...options, from: moves, to: Math.min(moves + length, options.maxMoves) });
    annealer.returnToBest();
    length *= 2;
  }
  annealer.returnToBest();
  placeWhatFits(inserter);
  const schedule = bestSeating(compiled, annealer.bestPlacing(), seatedStart, options.keep?.schedule);
  return ok({ schedule, moves, perfect: annealer.isPerfect() && assignment.placed === compiled.pairCount });
}

function slotsIn(compiled: CompiledProblem, schedule: Schedule): Int32Array {
  const slots = new Int32Array(compiled.pairCount).fill(-1);
  for (const { agreementId, slotId } of schedule.meetings) {
    const pair = compiled.pairPosition.get(agreementId);
    if (pair !== undefined) slots[pair] = compiled.slotPosition.get(slotId) ?? -1;
  }
  return slots;
}

/** Beside a published schedule tables and people stay; else the start, its seats and fresh seats compete by score. */
function bestSeating(
  compiled: CompiledProblem,
  placing: Placing,
  seatedStart: Schedule,
  published: Schedule | undefined,
): Schedule {
  if (published !== undefined) return seatMeetings(compiled, placing, published);
  const { problem } = compiled.valid.index;
  const candidates = [
    seatedStart,
    seatMeetings(compiled, placing, seatedStart),
    seatMeetings(compiled, placing, EMPTY_SCHEDULE),
  ];
  const scored = candidates.map((schedule) => ({ schedule, score: scoreSchedule(problem, schedule) }));
  return scored.reduce((best, other) => (compareScores(other.score, best.score) < 0 ? other : best)).schedule;
}

/** Enough for small forums to end in the first round; large ones get some dozen moves per meeting. */
const firstRound = (problem: CompiledProblem): number => Math.max(50_000, problem.pairCount * 60);

interface Round extends ImproveOptions {
  readonly from: number;
  readonly to: number;
}

/** @returns the moves done in all rounds so far */
function anneal(annealer: Annealer, { from, to, stop, onProgress }: Round): number {
  const { assignment } = annealer;
  for (let moves = from; moves < to; moves++) {
    if (moves % STOP_EVERY === 0 && stop?.()) return moves;
    if (moves % PROGRESS_EVERY === 0) onProgress?.({ moves, placed: assignment.placed, gaps: assignment.gaps });
    annealer.move((moves - from) / (to - from));
    if (annealer.isPerfect()) return moves + 1;
  }
  return to;
}

/** @returns the moves done, as many as the annealing would have done meanwhile */
function closeQuickly(assignment: SlotAssignment, { seed, from, to, stop = () => false, onProgress }: Round): number {
  let reported = from;
  const report = (moves: number): void => onProgress?.({ moves, placed: assignment.placed, gaps: assignment.gaps });
  report(from);
  const done = closeInLines(assignment, {
    seed: seed + from,
    maxMoves: (to - from) * QUICK_MOVES,
    stop,
    onProgress: ({ moves, placed, gaps }) => {
      const now = from + Math.floor(moves / QUICK_MOVES);
      if (now < reported + PROGRESS_EVERY) return;
      reported = now;
      onProgress?.({ moves: now, placed, gaps });
    },
  });
  const moves = Math.ceil(done / QUICK_MOVES);
  report(from + moves);
  return moves;
}

/** Moves may have opened a slot in which a leftover is free. */
function placeWhatFits(inserter: MeetingInserter): void {
  inserter.assignment.slotOf.forEach((slot, pair) => slot < 0 && inserter.placeFree(pair));
}

/** @param attempts - bounds the work: no more than a round of annealing */
function insertLeftovers(inserter: MeetingInserter, attempts: number, ended: () => boolean): void {
  inserter.allowAttempts(attempts);
  const { slotOf, problem } = inserter.assignment;
  for (let pair = 0; pair < problem.pairCount; pair++) {
    if (slotOf[pair]! >= 0 || !inserter.mayPlace(pair)) continue;
    if (ended()) return;
    if (!inserter.placeFree(pair) && !inserter.placeByChain(pair)) inserter.placeByEjection(pair);
  }
}
