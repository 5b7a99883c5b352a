import { ok, seededRandom, type Result } from '@spilno/kernel';
import { constructSchedule } from '../construct-schedule.ts';
import { diffSchedules, type ScheduleDifference } from '../diff-schedules.ts';
import type { OrganisationId } from '../ids.ts';
import { improveSchedule } from '../improve-schedule.ts';
import { searchPoints } from '../one-line/repair/index.ts';
import type { SchedulingProblem } from '../problem.ts';
import type { Schedule } from '../schedule.ts';
import { canCloseInLines } from '../solver/close-in-lines.ts';
import { compileProblem, type CompiledProblem } from '../solver/compiled-problem.ts';
import { asOneLine } from '../solver/one-line-view.ts';
import { placingOf, type Placing, seatMeetings } from '../solver/seat-meetings.ts';
import { SlotAssignment } from '../solver/slot-assignment.ts';
import { startAssignment } from '../solver/start-assignment.ts';
import { validateProblem, type ProblemFault } from '../validate-problem.ts';
import { goHome } from './go-home.ts';
import { movesFloor } from './moves-floor.ts';
import { movedMeetings, publishedHomes, type PublishedHomes } from './published-homes.ts';

export interface RepairProgress {
  /** Of the whole work, up to 1. */
  readonly part: number;
}

export interface ScheduleRepairOptions {
  readonly seed: number;
  /** Work, not time; {@link repairMoves} is plenty. */
  readonly maxMoves: number;
  /** Asked every few hundred moves with the part of the work (up to 1) that should be done by now; true ends this part with the best so far. */
  readonly stop?: (part: number) => boolean;
  readonly onProgress?: (progress: RepairProgress) => void;
}

/** One way to mend a published schedule. */
export interface RepairOffer {
  readonly kind: 'fewestMoves' | 'between' | 'bestDay';
  readonly schedule: Schedule;
  /** Published meetings at another time. */
  readonly moved: number;
  /** At the published time, but at another table or with other people. */
  readonly otherPlace: number;
  readonly added: number;
  /** Published meetings that are not held. */
  readonly lost: number;
  readonly gaps: number;
  /** Agreed pairs without a slot. */
  readonly unplaced: number;
  /** With a meeting that differs from what is published. */
  readonly affectedOrganisationIds: readonly OrganisationId[];
  /** No schedule of these meetings has fewer at another time than published. */
  readonly movesBound: number;
}

/** In the annealing two moved meetings weigh as much as one gap. */
const CHANGE_COST = 0.5;
/** Part of the work after which the three points are found; then the annealing, which exchanges lines too, looks for a better day. */
const SEARCHED = 0.7;
/** Moves of the search for points that are worked off in about the time of one of the annealing. */
const QUICK_MOVES = 4;

/** Moves that are plenty for a problem of so many pairs. */
export const repairMoves = (pairs: number): number => Math.min(6_000_000, 100_000 + pairs * 1_000);

/**
 * Mends a published schedule for the event as it is now, in up to three ways: with the fewest meetings at another time, with half as many
 * again for fewer gaps, and with the fewest gaps whatever moves. What is placed is what the construction can place beside what still
 * stands; who gives up neither time nor table nor people keeps them. No offer has both more moved meetings and no fewer gaps than
 * another, so there may be only one or two, the fewest moves first. Days of more than 22 slots are annealed alone.
 */
export function repairSchedule(problem: SchedulingProblem, published: Schedule, options: ScheduleRepairOptions): Result<readonly RepairOffer[], readonly ProblemFault[]> {
  const valid = validateProblem(problem);
  if (!valid.ok) return valid;
  const constructed = constructSchedule(problem, published);
  if (!constructed.ok) return constructed;
  const compiled = compileProblem(valid.value);
  const homes = publishedHomes(compiled, published);
  const start = startAssignment(compiled, constructed.value);
  const movesBound = movesFloor(compiled, (pair) => start.slotOf[pair]! >= 0, homes);
  const points = [mended(compiled, placingOf(start), start, homes, true)];
  if (canCloseInLines(compiled)) points.push(...searched(start, homes, movesBound, options));
  points.push(...annealed(problem, compiled, constructed.value, published, options));
  return ok(undominated(points).map(({ placing, gaps, kind }) => toOffer(kind, { problem, published, movesBound, gaps, schedule: seated(compiled, placing, published) })));
}

interface Point {
  readonly placing: Placing;
  readonly moved: number;
  readonly gaps: number;
}

function searched(start: SlotAssignment, homes: PublishedHomes, bound: number, { seed, maxMoves, stop = () => false, onProgress }: ScheduleRepairOptions): Point[] {
  const { state, slotOf, viewOf } = asOneLine(start, true, homes.home);
  // Slots that are no more are no moves that could be saved.
  const gone = movedMeetings(start.slotOf, homes) - start.slotOf.filter((slot, pair) => slot >= 0 && homes.home[pair]! >= 0 && slot !== homes.home[pair]).length;
  const { fewest, between, best } = searchPoints(state, homes.home.map(viewOf), {
    seed,
    maxSteps: maxMoves,
    random: seededRandom(seed),
    bound: bound - gone,
    stop: (part) => {
      onProgress?.({ part: part * SEARCHED });
      return stop(part * SEARCHED);
    },
  });
  return [fewest, between, best].map((point, at) => mended(start.problem, { slotOf: point.slotOf.map(slotOf), hallOf: null }, start, homes, at === 0));
}

/** The slots as they are for organisations, with everything at home that can be. */
function mended(compiled: CompiledProblem, { slotOf, hallOf }: Placing, { halls }: SlotAssignment, homes: PublishedHomes, atAnyPrice: boolean): Point {
  const assignment = new SlotAssignment(compiled);
  if (halls) assignment.halls?.home.set(halls.home);
  slotOf.forEach((slot, pair) => slot >= 0 && assignment.place(pair, slot, hallOf?.[pair]));
  goHome(assignment, homes.home, atAnyPrice);
  return { placing: placingOf(assignment), moved: movedMeetings(assignment.slotOf, homes), gaps: assignment.gaps };
}

function annealed(problem: SchedulingProblem, compiled: CompiledProblem, constructed: Schedule, published: Schedule, { seed, maxMoves, stop = () => false, onProgress }: ScheduleRepairOptions): Point[] {
  const most = Math.ceil(maxMoves / QUICK_MOVES);
  const improved = improveSchedule(problem, constructed, {
    seed,
    maxMoves: most,
    keep: { schedule: published, changeCost: CHANGE_COST },
    stop: () => stop(1),
    onProgress: ({ moves }) => onProgress?.({ part: SEARCHED + (1 - SEARCHED) * Math.min(1, moves / most) }),
  });
  if (!improved.ok) return [];
  const homes = publishedHomes(compiled, published);
  const assignment = startAssignment(compiled, improved.value.schedule);
  return [mended(compiled, placingOf(assignment), assignment, homes, false)];
}

/** Fewer gaps for every further move, three at most: the first, the last, and of those between the one with the fewest moves. */
function undominated(points: readonly Point[]): (Point & { kind: RepairOffer['kind'] })[] {
  const sorted = [...points].sort((one, other) => placedOf(other) - placedOf(one) || one.moved - other.moved || one.gaps - other.gaps);
  const kept: Point[] = [];
  for (const point of sorted) if (placedOf(point) === placedOf(sorted[0]!) && (kept.length === 0 || point.gaps < kept.at(-1)!.gaps)) kept.push(point);
  const three = kept.length > 3 ? [kept[0]!, kept[1]!, kept.at(-1)!] : kept;
  return three.map((point, at) => ({ ...point, kind: at === 0 ? 'fewestMoves' : at === three.length - 1 ? 'bestDay' : 'between' }));
}

const placedOf = ({ placing }: Point): number => placing.slotOf.reduce((count, slot) => count + (slot >= 0 ? 1 : 0), 0);

/** Whoever was to meet by video still does. */
function seated(compiled: CompiledProblem, placing: Placing, published: Schedule): Schedule {
  const byVideo = new Set(published.meetings.filter(({ isByVideo }) => isByVideo).map(({ agreementId }) => agreementId));
  return { meetings: seatMeetings(compiled, placing, published).meetings.map((meeting) => (byVideo.has(meeting.agreementId) ? { ...meeting, isByVideo: true } : meeting)) };
}

interface Told {
  readonly problem: SchedulingProblem;
  readonly published: Schedule;
  readonly schedule: Schedule;
  readonly gaps: number;
  readonly movesBound: number;
}

function toOffer(kind: RepairOffer['kind'], { problem, published, schedule, gaps, movesBound }: Told): RepairOffer {
  const difference = diffSchedules(published, schedule);
  const moved = atOtherTime(difference);
  return {
    kind,
    schedule,
    moved,
    otherPlace: difference.counts.moved - moved,
    added: difference.counts.new,
    lost: difference.counts.cancelled,
    gaps,
    unplaced: problem.pairs.length - schedule.meetings.length,
    affectedOrganisationIds: difference.affectedOrganisationIds,
    movesBound,
  };
}

const atOtherTime = ({ changes }: ScheduleDifference): number => changes.filter((change) => change.kind === 'moved' && change.parts.includes('slot')).length;
