import { runClasp } from './clasp.ts';
import { fewestGapsClauses } from './clauses/fewest-gaps-clauses.ts';
import { type MeetingClauses } from './clauses/meeting-clauses.ts';
import { noGapClauses } from './clauses/no-gap-clauses.ts';
import { gapsOf, slotsOf } from './bits.ts';
import { findSchedule, type FoundSchedule } from './find-schedule.ts';
import { type GapProblem } from './gap-problem.ts';
import { narrowDomains, type Refutation, type SlotDomains } from './slot-domains.ts';
import { type CompiledCode } from './web-assembly.ts';

/** What was proven, or that nothing could be. */
export type GapVerdict =
  | { readonly kind: 'optimal'; readonly best: FoundSchedule }
  | { readonly kind: 'infeasible'; readonly reason: Refutation }
  | { readonly kind: 'open'; readonly best: FoundSchedule | null; readonly message: string };

export interface ClosingOptions {
  readonly wasm: CompiledCode;
  readonly seed: number;
  /** Moves of each of the two coolings before the proof. */
  readonly moves?: number;
  readonly onBetter: (found: FoundSchedule) => void;
}

const MOVES = 60_000;
const ROUNDS = 2;

/**
 * Counting, then a short search, then the question whether no gap at all is possible, then the fewest gaps by core-guided
 * MaxSAT. Holds its thread until it is done.
 */
export async function closeProblem(problem: GapProblem, { wasm, seed, moves = MOVES, onBetter }: ClosingOptions): Promise<GapVerdict> {
  const domains = narrowDomains(problem);
  if ('kind' in domains) return { kind: 'infeasible', reason: domains };
  const found = findSchedule(problem, domains, { seed, moves, rounds: ROUNDS, stop: () => false, onBetter });
  if (found?.gaps === 0) return { kind: 'optimal', best: found };
  // Where the search found nothing there is probably nothing.
  if (found) {
    const without = await solve(noGapClauses(problem, domains), wasm, NO_GAP, problem, domains);
    if (without.kind === 'found') return { kind: 'optimal', best: without.found };
    if (without.kind === 'failed') return { kind: 'open', best: found, message: without.message };
  }
  const fewest = await solve(fewestGapsClauses(problem, domains), wasm, FEWEST, problem, domains);
  if (fewest.kind === 'failed') return { kind: 'open', best: found, message: fewest.message };
  return conclude(problem, domains, fewest.kind === 'found' ? fewest.found : null);
}

/**
 * What was minimised lets nobody have more than two gaps. That is fairness where somebody cannot have a gap; otherwise more is
 * fair only where everybody has one, which costs one each.
 */
function conclude(problem: GapProblem, { meetingsOf }: SlotDomains, fewest: FoundSchedule | null): GapVerdict {
  const somebodyHasNone = meetingsOf.some((own) => own.length < 2);
  if (somebodyHasNone) return fewest ? { kind: 'optimal', best: fewest } : { kind: 'infeasible', reason: { kind: 'search' } };
  if (fewest && fewest.gaps <= problem.participants) return { kind: 'optimal', best: fewest };
  return { kind: 'open', best: fewest, message: 'Schedules in which everybody has a gap and somebody more than two were not searched.' };
}

const NO_GAP = { flags: ['--configuration=crafty'], optimises: false };
const FEWEST = { flags: ['--opt-strategy=usc,oll,disjoint'], optimises: true };

type Solved = { readonly kind: 'found'; readonly found: FoundSchedule } | { readonly kind: 'refuted' } | { readonly kind: 'failed'; readonly message: string };

async function solve({ list, takes }: MeetingClauses, wasm: CompiledCode, how: typeof NO_GAP, problem: GapProblem, domains: SlotDomains): Promise<Solved> {
  if (list.isRefuted) return { kind: 'refuted' };
  const answer = await runClasp(wasm, list.toBytes(), how);
  if (answer.kind !== 'satisfied') return answer;
  const slots = Int32Array.from(problem.meetings, (_, meeting) => [...slotsOf(domains.slots[meeting]!)].find((slot) => answer.holds.has(takes(meeting, slot))) ?? -1);
  return { kind: 'found', found: { slots, gaps: gapsIn(problem, slots) } };
}

function gapsIn(problem: GapProblem, slots: Int32Array): number {
  const busy = new Int32Array(problem.participants);
  for (const [meeting, { participants }] of problem.meetings.entries()) for (const who of participants) busy[who]! |= 1 << slots[meeting]!;
  return busy.reduce((sum, bits) => sum + gapsOf(bits), 0);
}
