import fs from 'node:fs';
import path from 'node:path';
import { checkSlots, compileCadical, findSchedule, type FoundSchedule, type GapProblem, GapProver, narrowDomains, renumber, searchWindows } from '@spilno/gap-prover';
import { machineFacts } from '../hot-path/bench-stage.ts';
import { readDzn } from './read-dzn.ts';

export interface PublishedBench {
  readonly folder: string;
  readonly limitSeconds: number;
  readonly outFile: string;
  readonly engine: 'portfolio' | 'improve';
  readonly seed: number;
  /** Numbers participants and meetings anew by this seed; null leaves them. */
  readonly renumberSeed: number | null;
  readonly threads: 1 | 2;
}

interface Outcome {
  readonly status: 'optimal' | 'infeasible' | 'feasible' | 'unknown';
  readonly best: FoundSchedule | null;
  readonly bound: number;
  readonly proofSeconds: number | null;
  readonly firstSeconds: number | null;
  readonly reason?: string;
}

/** Every `.dzn` of the folder, one after the other; a line each on the console and in the file that the scorer of the data reads. */
export async function benchPublished({ folder, limitSeconds, outFile, engine, seed, renumberSeed, threads }: PublishedBench): Promise<void> {
  using prover = new GapProver({ threads });
  const cadical = compileCadical();
  fs.writeFileSync(outFile, '');
  for (const instance of fs.readdirSync(folder).filter((name) => name.endsWith('.dzn')).sort()) {
    const startMs = performance.now();
    const startCpu = process.cpuUsage();
    const seconds = (): number => Math.round(performance.now() - startMs) / 1000;
    let line: Record<string, unknown>;
    try {
      const read = readDzn(fs.readFileSync(path.join(folder, instance), 'utf8'));
      const { problem, back } = renumberSeed === null ? { problem: read, back: (slots: Int32Array) => slots } : renumber(read, renumberSeed);
      const outcome = await (engine === 'improve' ? improve(cadical, problem, limitSeconds, seed, seconds) : prove(prover, problem, limitSeconds, seed, seconds));
      const slots = outcome.best && back(outcome.best.slots);
      const violations = slots ? checkSlots(read, slots).violations : [];
      fs.appendFileSync(outFile, `${JSON.stringify({ instance, status: outcome.status, objective: outcome.best?.gaps ?? null, slots: slots ? [...slots].map((slot) => slot + 1) : undefined })}\n`);
      line = { instance, status: outcome.status, objective: outcome.best?.gaps ?? null, bound: outcome.status === 'infeasible' ? null : outcome.bound, proofSeconds: outcome.proofSeconds, firstSeconds: outcome.firstSeconds, reason: outcome.reason, violations: violations.length };
    } catch (error) {
      line = { instance, status: 'unknown', error: error instanceof Error ? error.message : String(error) };
      fs.appendFileSync(outFile, `${JSON.stringify({ instance, status: 'unknown' })}\n`);
    }
    process.stdout.write(`${JSON.stringify({ bench: 'published', ...line, seconds: seconds(), cpuSeconds: cpuSeconds(startCpu), peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024), engine, seed, threads, ...machineFacts() })}\n`);
  }
}

/** Of all threads; on a busy machine it says more than the clock. */
function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return Math.round((user + system) / 1000) / 1000;
}

async function prove(prover: GapProver, problem: GapProblem, limitSeconds: number, seed: number, seconds: () => number): Promise<Outcome> {
  let firstSeconds: number | null = null;
  const verdict = await prover.prove(problem, { timeLimitMs: limitSeconds * 1000, seed, onBetter: () => void (firstSeconds ??= seconds()) });
  const proofSeconds = seconds();
  switch (verdict.kind) {
    case 'optimal':
      return { status: 'optimal', best: verdict.best, bound: verdict.best.gaps, proofSeconds, firstSeconds: firstSeconds ?? proofSeconds };
    case 'infeasible':
      return { status: 'infeasible', best: null, bound: 0, proofSeconds, firstSeconds: null, reason: verdict.reason.kind };
    case 'open':
      return { status: verdict.best ? 'feasible' : 'unknown', best: verdict.best, bound: verdict.bound, proofSeconds: null, firstSeconds, reason: verdict.message };
  }
}

/** The search alone: two coolings, then windows around the best for as long as there is time. */
async function improve(cadical: ReturnType<typeof compileCadical>, problem: GapProblem, limitSeconds: number, seed: number, seconds: () => number): Promise<Outcome> {
  let firstSeconds: number | null = null;
  const domains = narrowDomains(problem);
  if ('kind' in domains) return { status: 'infeasible', best: null, bound: 0, proofSeconds: seconds(), firstSeconds: null, reason: domains.kind };
  const stop = (): boolean => seconds() > limitSeconds - 0.2;
  const start = findSchedule(problem, domains, { seed, moves: 600_000, rounds: 2, stop, onBetter: () => void (firstSeconds ??= seconds()) });
  if (!start) return { status: 'unknown', best: null, bound: 0, proofSeconds: null, firstSeconds };
  const { best, isLeast } = await searchWindows(problem, domains, { cadical, seed, start, stop });
  // What lets nobody have more gaps than is fair where somebody has none is less than all there is: only no gap at all is proven here.
  const isOptimal = best.gaps === 0 || (isLeast && domains.meetingsOf.some((own) => own.length < 2));
  return { status: isOptimal ? 'optimal' : 'feasible', best, bound: isOptimal ? best.gaps : 0, proofSeconds: isOptimal ? seconds() : null, firstSeconds };
}
