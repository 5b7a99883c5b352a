import { type Random, seededRandom } from '@spilno/kernel';
import { gapsOf, slotsOf } from './bits.ts';
import { IncrementalSolver } from './cadical.ts';
import { type Literal } from './clauses/clause-list.ts';
import { type CountedGaps, countedGapsClauses } from './clauses/fewest-gaps-clauses.ts';
import { type FoundSchedule } from './find-schedule.ts';
import { type GapProblem } from './gap-problem.ts';
import { busySlots, readModel } from './read-model.ts';
import { type SlotDomains } from './slot-domains.ts';
import { type CompiledCode } from './web-assembly.ts';

export interface WindowSearchOptions {
  readonly cadical: CompiledCode;
  readonly seed: number;
  /** A fair schedule. */
  readonly start: FoundSchedule;
  /** No schedule has fewer gaps: one with so many is the end. Default 0. */
  readonly atLeast?: number;
  /** Questions asked at most; default: until the answer is certain. */
  readonly questions?: number;
  /** Asked while a question is being answered as well; what is left then depends on when it says so. */
  readonly stop?: () => boolean;
  readonly onBetter?: (found: FoundSchedule) => void;
}

export interface WindowSearchResult {
  readonly best: FoundSchedule;
  /** Whether no schedule with at most so many gaps each as is fair has fewer in all. */
  readonly isLeast: boolean;
}

/** Share of the meetings that may move at first. */
const START_SHARE = 0.35;
/** How that many grow where nothing better is among them, and shrink where it was not found out. */
const GROWTH = 1.06;
const SHRINKAGE = 0.97;
/** Of one question, until all meetings may move. */
const CONFLICTS = 1_000;
/** How they grow where all meetings may move and it was not found out. */
const PATIENCE = 1.5;

/**
 * Asks again and again whether fewer gaps are possible while most meetings stay where they are: free are those of one that waits,
 * and those around a slot. The more certain the answer, the more are free, in the end all of them: then the answer is a proof.
 * What the solver learned from one question holds for all. Same seed and number of questions, same result.
 * @see Shaw, "Using Constraint Programming and Local Search Methods to Solve Vehicle Routing Problems", CP 1998 (large neighbourhoods)
 */
export async function searchWindows(problem: GapProblem, domains: SlotDomains, { cadical, seed, start, atLeast = 0, questions = Infinity, stop, onBetter }: WindowSearchOptions): Promise<WindowSearchResult> {
  if (start.gaps <= atLeast) return { best: start, isLeast: true };
  const random = seededRandom(seed);
  const gaps = countedGapsClauses(problem, domains, start.gaps);
  using solver = await IncrementalSolver.create(cadical, gaps.clauses.list);
  if (stop) solver.giveUpWhen(stop);
  const all = problem.meetings.length;
  let best = start;
  let size = all * START_SHARE;
  let conflicts = CONFLICTS;
  suggest(solver, gaps, domains, best);
  for (let asked = 0; asked < questions && !stop?.(); asked++) {
    const free = freeMeetings(problem, domains, best, size, random);
    const isWhole = free.size === all;
    const answer = solver.decide(keptAnd(gaps, best, free), isWhole ? conflicts : CONFLICTS);
    if (answer === 'satisfied') {
      best = readModel(problem, domains, gaps.clauses, (literal) => solver.holds(literal));
      onBetter?.(best);
      if (best.gaps <= atLeast) return { best, isLeast: true };
      suggest(solver, gaps, domains, best);
    } else if (answer === 'refuted') {
      if (isWhole) return { best, isLeast: true };
      size = Math.min(all, size * GROWTH + 1);
    } else {
      size *= SHRINKAGE;
      if (isWhole) conflicts *= PATIENCE;
    }
  }
  return { best, isLeast: false };
}

/** All meetings of somebody with a gap, then those nearest to a slot. */
function freeMeetings(problem: GapProblem, { meetingsOf }: SlotDomains, { slots }: FoundSchedule, size: number, random: Random): ReadonlySet<number> {
  const waiting = [...busySlots(problem, slots).entries()].filter(([, bits]) => gapsOf(bits) > 0).map(([who]) => who);
  const free = new Set(meetingsOf[waiting[random.below(waiting.length)]!]);
  const middle = random.below(problem.slots);
  const distance = (meeting: number): number => Math.abs(slots[meeting]! - middle);
  for (const meeting of random.shuffled([...slots.keys()]).sort((a, b) => distance(a) - distance(b))) {
    if (free.size >= size) break;
    free.add(meeting);
  }
  return free;
}

/** Everything else stays, and there are fewer gaps than in the best. */
function keptAnd({ clauses, counted }: CountedGaps, { slots, gaps }: FoundSchedule, free: ReadonlySet<number>): Literal[] {
  const kept: Literal[] = [];
  for (const [meeting, slot] of slots.entries()) if (!free.has(meeting)) kept.push(clauses.takes(meeting, slot));
  return [...kept, -counted[gaps - 1]!];
}

function suggest(solver: IncrementalSolver, { clauses }: CountedGaps, domains: SlotDomains, { slots }: FoundSchedule): void {
  for (const [meeting, own] of slots.entries()) for (const slot of slotsOf(domains.slots[meeting]!)) solver.suggest(slot === own ? clauses.takes(meeting, slot) : -clauses.takes(meeting, slot));
}
