import { Worker } from 'node:worker_threads';
import { checkSlots } from './check-slots.ts';
import { type GapVerdict } from './close-problem.ts';
import { type FoundSchedule } from './find-schedule.ts';
import { type GapProblem, validateGapProblem } from './gap-problem.ts';
import { type GapThreadJob, type GapThreadMessage } from './gap-thread-job.ts';
import { renumber, type Renumbered } from './renumber.ts';
import { compileSolvers, type SolverCodes } from './solver-codes.ts';

export interface ProofOptions {
  /** From the call to the answer; the threads are ended when it is over. */
  readonly timeLimitMs: number;
  readonly seed: number;
  /** Called for every better fair schedule, before anything is proven. */
  readonly onBetter?: (found: FoundSchedule) => void;
  /** Called with every better proven bound: no schedule has fewer gaps. */
  readonly onBound?: (gaps: number) => void;
  /** Aborting ends the proof with the best schedule so far. */
  readonly signal?: AbortSignal;
}

export interface GapProverOptions {
  /** Threads that search at once; the second begins after a while with another numbering and decides number by number, and who is first has proven it. Default 1. */
  readonly threads?: 1 | 2;
  /** The thread's entry; default: beside this file, as source or as built. */
  readonly threadUrl?: URL;
}

const SECOND_AFTER_MS = 150;
const SECOND_SEED = 0x5eed;
/** What the second spends on cores before it decides number by number. */
const SECOND_CONFLICTS = 5_000;

/** Proves one problem after the other in threads that stay warm between them; `close` ends them. */
export class GapProver implements Disposable {
  readonly #codes = compileSolvers();
  readonly #threads: Thread[];

  constructor({ threads = 1, threadUrl = threadBeside(import.meta.url) }: GapProverOptions = {}) {
    this.#threads = Array.from({ length: threads }, () => new Thread(threadUrl));
  }

  /** Never rejects: a thread that died or was out of time leaves the problem open, with the best schedule so far. */
  async prove(problem: GapProblem, options: ProofOptions): Promise<GapVerdict> {
    const [fault] = validateGapProblem(problem);
    if (fault) return { kind: 'open', best: null, bound: 0, message: fault.message };
    return new Promise((resolve) => new Proof(problem, options, this.#codes, this.#threads, resolve));
  }

  [Symbol.dispose](): void {
    this.close();
  }

  close(): void {
    for (const thread of this.#threads) thread.end();
  }
}

/** One problem on its way to a verdict. */
class Proof {
  #best: FoundSchedule | null = null;
  #bound = 0;
  #isSettled = false;
  readonly #problem: GapProblem;
  readonly #options: ProofOptions;
  readonly #codes: SolverCodes;
  readonly #threads: readonly Thread[];
  readonly #resolve: (verdict: GapVerdict) => void;
  readonly #timers: NodeJS.Timeout[] = [];
  readonly #stop = (): void => this.#settle({ kind: 'open', best: this.#best, bound: this.#bound, message: 'cancelled' });

  constructor(problem: GapProblem, options: ProofOptions, codes: SolverCodes, threads: readonly Thread[], resolve: (verdict: GapVerdict) => void) {
    this.#problem = problem;
    this.#options = options;
    this.#codes = codes;
    this.#threads = threads;
    this.#resolve = resolve;
    this.#timers.push(setTimeout(() => this.#settle({ kind: 'open', best: this.#best, bound: this.#bound, message: 'out of time' }), options.timeLimitMs));
    if (options.signal?.aborted) {
      this.#stop();
      return;
    }
    options.signal?.addEventListener('abort', this.#stop, { once: true });
    this.#begin(threads[0]!, { problem, back: (slots) => slots }, options.seed);
    threads[1]?.warm();
    if (threads[1]) this.#timers.push(setTimeout(() => this.#begin(threads[1]!, renumber(problem, options.seed ^ SECOND_SEED), options.seed + 1, SECOND_CONFLICTS), SECOND_AFTER_MS));
  }

  #begin(thread: Thread, { problem, back }: Renumbered, seed: number, coreConflicts?: number): void {
    const known = (found: FoundSchedule): FoundSchedule => ({ slots: back(found.slots), gaps: found.gaps });
    thread.give({ problem, codes: this.#codes, seed, ...(coreConflicts === undefined ? {} : { coreConflicts }) }, (message) => {
      if (this.#isSettled) return;
      if (message.kind === 'better') this.#hear(known(message.found));
      else if (message.kind === 'bound') this.#raise(message.gaps);
      else if (message.kind === 'failed') this.#fail(message.message);
      else this.#judge('best' in message.verdict && message.verdict.best ? { ...message.verdict, best: known(message.verdict.best) } : message.verdict);
    });
  }

  #hear(found: FoundSchedule): void {
    if (found.gaps >= (this.#best?.gaps ?? Infinity) || !this.#isValid(found)) return;
    this.#best = found;
    this.#options.onBetter?.(found);
    this.#settleWhereTheyMeet();
  }

  #raise(bound: number): void {
    if (bound <= this.#bound) return;
    this.#bound = bound;
    this.#options.onBound?.(bound);
    this.#settleWhereTheyMeet();
  }

  /** One thread's schedule and the other's bound are a proof together. */
  #settleWhereTheyMeet(): void {
    const best = this.#best;
    if (best && best.gaps <= this.#bound) this.#settle({ kind: 'optimal', best });
  }

  #judge(verdict: GapVerdict): void {
    if (verdict.kind === 'optimal' && !this.#isValid(verdict.best)) return this.#fail('A schedule did not pass the independent check.');
    if (verdict.kind === 'open') {
      if (verdict.best) this.#hear(verdict.best);
      this.#raise(verdict.bound);
      return this.#fail(verdict.message);
    }
    this.#settle(verdict);
  }

  /** The other thread may still get there. */
  #fail(message: string): void {
    if (this.#threads.every(({ isBusy }) => !isBusy)) this.#settle({ kind: 'open', best: this.#best, bound: this.#bound, message });
  }

  #isValid(found: FoundSchedule): boolean {
    const { violations, gaps } = checkSlots(this.#problem, found.slots);
    return violations.length === 0 && gaps === found.gaps;
  }

  #settle(verdict: GapVerdict): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    for (const timer of this.#timers) clearTimeout(timer);
    this.#options.signal?.removeEventListener('abort', this.#stop);
    for (const thread of this.#threads) thread.release();
    this.#resolve(verdict);
  }
}

type Heard = GapThreadMessage | { readonly kind: 'failed'; readonly message: string };

/** A thread that is started when it is first needed, and anew where it had to be ended in the middle of its work. */
class Thread {
  readonly #url: URL;
  #worker: Worker | null = null;
  #hear: ((message: Heard) => void) | null = null;

  constructor(url: URL) {
    this.#url = url;
  }

  get isBusy(): boolean {
    return this.#hear !== null;
  }

  give(job: GapThreadJob, hear: (message: Heard) => void): void {
    this.#hear = hear;
    this.warm();
    this.#worker?.postMessage(job);
  }

  /** Starts it before there is work. */
  warm(): void {
    this.#worker ??= this.#start();
  }

  /** What still works is of no use to anybody any more; another thread stands ready for the next problem. */
  release(): void {
    if (!this.isBusy) return;
    this.end();
    this.warm();
  }

  end(): void {
    this.#hear = null;
    void this.#worker?.terminate();
    this.#worker = null;
  }

  /** TypeScript sources resolve the workspace's libraries by their `source` condition; built files need nothing. */
  #start(): Worker {
    const worker = new Worker(this.#url, { execArgv: this.#url.pathname.endsWith('.ts') ? ['--conditions=source', '--no-warnings'] : [] });
    const say = (message: Heard): void => {
      if (worker !== this.#worker) return;
      const hear = this.#hear;
      if (message.kind !== 'better' && message.kind !== 'bound') this.#hear = null;
      hear?.(message);
    };
    const fail = (message: string): void => {
      const isMine = worker === this.#worker;
      if (isMine) say({ kind: 'failed', message });
      if (isMine) this.#worker = null;
    };
    worker.on('message', say);
    worker.on('error', (error: unknown) => fail(error instanceof Error ? error.message : String(error)));
    worker.on('exit', (code) => fail(`the thread ended with code ${code}`));
    worker.unref();
    return worker;
  }
}

const threadBeside = (from: string): URL => new URL(`./gap-thread.${new URL(from).pathname.endsWith('.ts') ? 'ts' : 'js'}`, from);
