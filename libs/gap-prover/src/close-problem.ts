import { IncrementalSolver } from './cadical.ts';
import { type ClaspWork, runClasp } from './clasp.ts';
import { type Literal } from './clauses/clause-list.ts';
import { atMostGapsClauses, fewestGapsClauses } from './clauses/fewest-gaps-clauses.ts';
import { type MeetingClauses } from './clauses/meeting-clauses.ts';
import { noGapClauses } from './clauses/no-gap-clauses.ts';
import { findSchedule, type FoundSchedule } from './find-schedule.ts';
import { type GapProblem, MAX_GAP_DIFFERENCE } from './gap-problem.ts';
import { readModel } from './read-model.ts';
import { narrowDomains, type Refutation, type SlotDomains } from './slot-domains.ts';
import { type SolverCodes } from './solver-codes.ts';

/** What was proven, or that nothing could be. */
export type GapVerdict =
  | { readonly kind: 'optimal'; readonly best: FoundSchedule }
  | { readonly kind: 'infeasible'; readonly reason: Refutation }
  /** `bound`: no schedule has fewer gaps. */
  | { readonly kind: 'open'; readonly best: FoundSchedule | null; readonly bound: number; readonly message: string };

export interface ClosingOptions {
  readonly codes: SolverCodes;
  readonly seed: number;
  /** Moves of each of the two coolings before the proof. */
  readonly moves?: number;
  /** Conflicts of the core-guided search before it is decided number by number; default: cores to the end. */
  readonly coreConflicts?: number;
  /** Moves of the search in between. */
  readonly longMoves?: number;
  readonly onBetter: (found: FoundSchedule) => void;
  /** Called when it is proven that no schedule has fewer gaps than that. */
  readonly onBound?: (gaps: number) => void;
}

const MOVES = 60_000;
const ROUNDS = 2;
/** Of the search before it is decided number by number: to find what the cores have shown to be the least. */
const LONG_MOVES = 1_500_000;

/**
 * Counting, then a short search, then the question whether no gap at all is possible, then the fewest gaps by core-guided
 * MaxSAT; with a limit of conflicts for that, from its bound on the question whether that many gaps are enough. Which of the two
 * is quicker differs from problem to problem by ten times and more. Holds its thread until it is done.
 */
export async function closeProblem(problem: GapProblem, { codes, seed, moves = MOVES, coreConflicts, longMoves = LONG_MOVES, onBetter, onBound = () => undefined }: ClosingOptions): Promise<GapVerdict> {
  const domains = narrowDomains(problem);
  if ('kind' in domains) return { kind: 'infeasible', reason: domains };
  const most = mostProvable(problem, domains);
  const found = findSchedule(problem, domains, { seed, moves, rounds: ROUNDS, stop: () => false, onBetter });
  if (found?.gaps === 0) return { kind: 'optimal', best: found };
  // Where the search found nothing there is probably nothing.
  if (found) {
    const clauses = noGapClauses(problem, domains);
    const without = coreConflicts === undefined ? await decide(clauses, codes, problem, domains) : await solve(clauses, codes, NO_GAP, problem, domains);
    if (without.kind === 'found') return { kind: 'optimal', best: without.found };
    if (without.kind === 'failed') return { kind: 'open', best: found, bound: 0, message: without.message };
    onBound(1);
  }
  const fewest = await solve(fewestGapsClauses(problem, domains), codes, coreConflicts === undefined ? FEWEST : { ...FEWEST, conflicts: coreConflicts }, problem, domains);
  if (fewest.kind === 'failed') return { kind: 'open', best: found, bound: found ? 1 : 0, message: fewest.message };
  if (fewest.kind !== 'bounded') return conclude(problem, domains, fewest.kind === 'found' ? fewest.found : null);
  const lower = Math.min(fewest.lower, most);
  onBound(lower);
  if (fewest.found) onBetter(fewest.found);
  const search = { seed: seed + 1, moves: longMoves, rounds: 1, stop: () => false, onBetter };
  const known = better(better(found, fewest.found), found ? findSchedule(problem, domains, search) : null);
  // Nothing is known to be fair: first of all whether anything is.
  const any = known ? { kind: 'found' as const, found: known } : await solve(atMostGapsClauses(problem, domains, MAX_GAP_DIFFERENCE * problem.participants), codes, AT_MOST, problem, domains);
  if (any.kind === 'refuted') return conclude(problem, domains, null);
  if (any.kind !== 'found') return { kind: 'open', best: null, bound: lower, message: 'Nothing fair was found, and nothing was refuted.' };
  return climb(problem, domains, { codes, best: any.found, from: fewest.lower, most, onBound });
}

interface Climb {
  readonly codes: SolverCodes;
  readonly best: FoundSchedule;
  readonly from: number;
  /** See {@link mostProvable}. */
  readonly most: number;
  readonly onBound: (gaps: number) => void;
}

/** Asks for one gap more each time until so many are enough. */
async function climb(problem: GapProblem, domains: SlotDomains, { codes, best, from, most, onBound }: Climb): Promise<GapVerdict> {
  for (let gaps = from; gaps < best.gaps; gaps++) {
    const answer = await solve(atMostGapsClauses(problem, domains, gaps), codes, AT_MOST, problem, domains);
    if (answer.kind === 'found') return conclude(problem, domains, answer.found);
    if (answer.kind !== 'refuted') return { kind: 'open', best, bound: Math.min(gaps, most), message: answer.kind === 'failed' ? answer.message : 'The solver gave up.' };
    onBound(Math.min(gaps + 1, most));
  }
  return conclude(problem, domains, best);
}

const better = (one: FoundSchedule | null, other: FoundSchedule | null): FoundSchedule | null => ((other?.gaps ?? Infinity) < (one?.gaps ?? Infinity) ? other : one);

/**
 * What is minimised lets nobody have more than {@link MAX_GAP_DIFFERENCE} gaps. That is fairness where somebody cannot have a gap;
 * otherwise more is fair only where everybody has one, so that schedules which were not searched have more gaps than participants.
 * @returns the highest number of gaps below which the clauses say that there is no fair schedule
 */
const mostProvable = ({ participants }: GapProblem, { meetingsOf }: SlotDomains): number => (meetingsOf.some((own) => own.length < 2) ? Infinity : participants);

function conclude(problem: GapProblem, domains: SlotDomains, fewest: FoundSchedule | null): GapVerdict {
  const most = mostProvable(problem, domains);
  if (fewest && fewest.gaps <= most) return { kind: 'optimal', best: fewest };
  if (most === Infinity) return { kind: 'infeasible', reason: { kind: 'search' } };
  return { kind: 'open', best: fewest, bound: most, message: 'Schedules in which everybody has a gap and somebody more than two were not searched.' };
}

const NO_GAP: ClaspWork = { flags: ['--configuration=crafty'], optimises: false };
const FEWEST: ClaspWork = { flags: ['--opt-strategy=usc,oll,disjoint'], optimises: true };
const AT_MOST: ClaspWork = { flags: ['--configuration=handy'], optimises: false };

type Solved =
  | { readonly kind: 'found'; readonly found: FoundSchedule }
  | { readonly kind: 'refuted' }
  | { readonly kind: 'bounded'; readonly lower: number; readonly found: FoundSchedule | null }
  | { readonly kind: 'failed'; readonly message: string };

/** By CaDiCaL, which is the quicker one for the easiest and the hardest questions; clasp is in between, so that two threads ask both. */
async function decide(clauses: MeetingClauses, { cadical }: SolverCodes, problem: GapProblem, domains: SlotDomains): Promise<Solved> {
  if (clauses.list.isRefuted) return { kind: 'refuted' };
  using solver = await IncrementalSolver.create(cadical, clauses.list, { isAskedOnce: true });
  const answer = solver.decide([]);
  if (answer === 'gaveUp') return { kind: 'failed', message: 'The solver gave up.' };
  return answer === 'refuted' ? { kind: 'refuted' } : { kind: 'found', found: readModel(problem, domains, clauses, (literal) => solver.holds(literal)) };
}

async function solve(clauses: MeetingClauses, { clasp }: SolverCodes, how: ClaspWork, problem: GapProblem, domains: SlotDomains): Promise<Solved> {
  if (clauses.list.isRefuted) return { kind: 'refuted' };
  const answer = await runClasp(clasp, clauses.list.toBytes(), how);
  const read = (holds: ReadonlySet<Literal>): FoundSchedule => readModel(problem, domains, clauses, (literal) => holds.has(literal));
  switch (answer.kind) {
    case 'satisfied':
      return { kind: 'found', found: read(answer.holds) };
    case 'bounded':
      return { kind: 'bounded', lower: answer.lower, found: answer.holds && read(answer.holds) };
    default:
      return answer;
  }
}
