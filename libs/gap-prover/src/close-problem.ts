import { IncrementalSolver } from './cadical.ts';
import { type ClaspWork, runClasp } from './clasp.ts';
import { type Literal } from './clauses/clause-list.ts';
import { countedGapsClauses, fewestGapsClauses } from './clauses/fewest-gaps-clauses.ts';
import { type MeetingClauses } from './clauses/meeting-clauses.ts';
import { noGapClauses } from './clauses/no-gap-clauses.ts';
import { findSchedule, type FoundSchedule } from './find-schedule.ts';
import { type GapProblem } from './gap-problem.ts';
import { readModel } from './read-model.ts';
import { searchWindows } from './search-windows.ts';
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
  /** Conflicts of the core-guided search before windows are searched; 0: at once; default: cores to the end. */
  readonly coreConflicts?: number;
  /** Moves of the search before the windows. */
  readonly longMoves?: number;
  readonly onBetter: (found: FoundSchedule) => void;
  /** Called when it is proven that no schedule has fewer gaps than that. */
  readonly onBound?: (gaps: number) => void;
}

const MOVES = 60_000;
const ROUNDS = 2;
const LONG_MOVES = 600_000;

/**
 * Counting, then a short search; from there one of two ways. Cores: whether no gap at all is possible, then the fewest gaps by
 * core-guided MaxSAT, whose bound rises to the answer. Windows: {@link searchWindows}, whose schedule falls to it. Which of the two
 * is quicker differs from problem to problem by ten times and more. Holds its thread until it is done.
 */
export async function closeProblem(problem: GapProblem, options: ClosingOptions): Promise<GapVerdict> {
  const { seed, moves = MOVES, coreConflicts, onBetter } = options;
  const domains = narrowDomains(problem);
  if ('kind' in domains) return { kind: 'infeasible', reason: domains };
  const found = findSchedule(problem, domains, { seed, moves, rounds: ROUNDS, stop: () => false, onBetter });
  if (found?.gaps === 0) return { kind: 'optimal', best: found };
  if (coreConflicts === 0) return byWindows(problem, domains, found, options);
  const cored = await byCores(problem, domains, found, options);
  return 'verdict' in cored ? cored.verdict : byWindows(problem, domains, cored.best, options);
}

/** @returns a verdict, or what it had when its conflicts were used up */
async function byCores(problem: GapProblem, domains: SlotDomains, found: FoundSchedule | null, { codes, coreConflicts, onBetter, onBound = () => undefined }: ClosingOptions): Promise<{ readonly verdict: GapVerdict } | { readonly best: FoundSchedule | null }> {
  // Where the search found nothing there is probably nothing.
  if (found) {
    const without = await decide(noGapClauses(problem, domains), codes, problem, domains);
    if (without) return { verdict: { kind: 'optimal', best: without } };
    onBound(1);
  }
  const fewest = await solve(fewestGapsClauses(problem, domains), codes, coreConflicts === undefined ? FEWEST : { ...FEWEST, conflicts: coreConflicts }, problem, domains);
  if (fewest.kind === 'failed') return { verdict: { kind: 'open', best: found, bound: found ? 1 : 0, message: fewest.message } };
  if (fewest.kind !== 'bounded') return { verdict: conclude(problem, domains, fewest.kind === 'found' ? fewest.found : null) };
  onBound(Math.min(fewest.lower, mostProvable(problem, domains)));
  if (fewest.found) onBetter(fewest.found);
  return { best: better(found, fewest.found) };
}

async function byWindows(problem: GapProblem, domains: SlotDomains, found: FoundSchedule | null, { codes, seed, longMoves = LONG_MOVES, onBetter }: ClosingOptions): Promise<GapVerdict> {
  const searched = better(found, found && findSchedule(problem, domains, { seed: seed + 1, moves: longMoves, rounds: 1, stop: () => false, onBetter }));
  const start = searched ?? (await anyFair(problem, domains, codes));
  if (!start) return conclude(problem, domains, null);
  onBetter(start);
  const { best } = await searchWindows(problem, domains, { cadical: codes.cadical, seed, start, onBetter });
  return conclude(problem, domains, best);
}

/** Nothing is known to be fair: first of all whether anything is. */
const anyFair = (problem: GapProblem, domains: SlotDomains, codes: SolverCodes): Promise<FoundSchedule | null> => decide(countedGapsClauses(problem, domains, 0).clauses, codes, problem, domains);

/** @returns a schedule that satisfies the clauses; null where there is none */
async function decide(clauses: MeetingClauses, { cadical }: SolverCodes, problem: GapProblem, domains: SlotDomains): Promise<FoundSchedule | null> {
  if (clauses.list.isRefuted) return null;
  using solver = await IncrementalSolver.create(cadical, clauses.list, { isAskedOnce: true });
  return solver.decide([]) === 'satisfied' ? readModel(problem, domains, clauses, (literal) => solver.holds(literal)) : null;
}

const better = (one: FoundSchedule | null, other: FoundSchedule | null): FoundSchedule | null => ((other?.gaps ?? Infinity) < (one?.gaps ?? Infinity) ? other : one);

/**
 * What is minimised lets nobody have more than `MAX_GAP_DIFFERENCE` gaps. That is fairness where somebody cannot have a gap;
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

const FEWEST: ClaspWork = { flags: ['--opt-strategy=usc,oll,disjoint'], optimises: true };

type Solved =
  | { readonly kind: 'found'; readonly found: FoundSchedule }
  | { readonly kind: 'refuted' }
  | { readonly kind: 'bounded'; readonly lower: number; readonly found: FoundSchedule | null }
  | { readonly kind: 'failed'; readonly message: string };

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
