import { type ClaspWork, runClasp } from '../clasp.ts';
import { type CompiledCode } from '../web-assembly.ts';
import { checkForum } from './check-forum.ts';
import { type ForumClauses } from './forum-clauses.ts';
import { type ForumProblem } from './forum-problem.ts';
import { allHeldClauses, fewestForumGapsClauses, mostHeldClauses } from './forum-questions.ts';

/** What no schedule can exceed or go below. */
export interface ForumBounds {
  /** No more meetings can be held. */
  readonly held: number;
  /** Where everything is held: there are no fewer gaps. */
  readonly gaps: number;
}

export interface ForumFound {
  /** Slot of each meeting; -1: not held. */
  readonly slots: Int32Array;
  readonly placed: number;
  readonly gaps: number;
}

export interface ForumClosing {
  readonly wasm: CompiledCode;
  /** What a search has found so far. */
  readonly known: Pick<ForumFound, 'placed' | 'gaps'>;
  /** Called with each better bound. */
  readonly onBounds: (bounds: ForumBounds) => void;
  /** Called with what holds more, or as much with fewer gaps. */
  readonly onBetter: (found: ForumFound) => void;
}

/** Literals (meeting × slot) beyond which clauses are not even written: they would fill the memory of a thread. */
export const MAX_FORUM_LITERALS = 40_000;

export const isProvable = ({ meetings }: ForumProblem): boolean => meetings.reduce((sum, { slots }) => sum + slots.length, 0) <= MAX_FORUM_LITERALS;

const DECIDE: ClaspWork = { flags: ['--configuration=handy'], optimises: false };
const OPTIMISE: ClaspWork = { flags: ['--opt-strategy=usc,oll,disjoint'], optimises: true };
/** Conflicts after which it is said what is known so far; at last to the end. */
const ROUNDS = [5_000, 100_000, Infinity] as const;

/**
 * The most meetings that can be held, and where that is all of them, the fewest gaps: decided by core-guided MaxSAT, with every bound said
 * on the way. Holds its thread until it is done; `bounds` and what was found meet then, unless the solver fails.
 */
export async function closeForum(problem: ForumProblem, { wasm, known, onBounds, onBetter }: ForumClosing): Promise<void> {
  const all = problem.meetings.length;
  const best = new Best(problem, known, onBetter);
  const bounds = new Bounds(all, onBounds);
  if (best.placed < all) {
    const held = await solve(allHeldClauses(problem), wasm, { ...DECIDE, conflicts: ROUNDS[1] });
    if (held.kind === 'found') best.hear(held.slots);
    else if (held.kind === 'refuted') bounds.lowerHeld(all - 1);
    if (best.placed < all) {
      await optimise(() => mostHeldClauses(problem), wasm, best, (missing) => bounds.lowerHeld(all - missing), () => best.placed >= bounds.held);
      if (best.placed < all) return;
    }
  }
  await optimise(() => fewestForumGapsClauses(problem), wasm, best, (gaps) => bounds.raiseGaps(gaps), () => best.placed === all && best.gaps <= bounds.gaps);
}

/** Round by round, until the bound meets what was found. */
async function optimise(clauses: () => ForumClauses, wasm: CompiledCode, best: Best, bound: (cost: number) => void, isMet: () => boolean): Promise<void> {
  for (const conflicts of ROUNDS) {
    if (isMet()) return;
    const answer = await solve(clauses(), wasm, conflicts === Infinity ? OPTIMISE : { ...OPTIMISE, conflicts });
    if (!('slots' in answer)) return;
    if (answer.slots) best.hear(answer.slots);
    bound(answer.lower);
    if (answer.kind === 'found') return;
  }
}

type Solved =
  /** The optimum, of this cost. */
  | { readonly kind: 'found'; readonly slots: Int32Array; readonly lower: number }
  | { readonly kind: 'bounded'; readonly slots: Int32Array | null; readonly lower: number }
  | { readonly kind: 'refuted' | 'failed' };

async function solve(clauses: ForumClauses, wasm: CompiledCode, how: ClaspWork): Promise<Solved> {
  if (clauses.list.isRefuted) return { kind: 'refuted' };
  const answer = await runClasp(wasm, clauses.list.toBytes(), how);
  if (answer.kind === 'satisfied') return { kind: 'found', slots: clauses.slotsIn(answer.holds), lower: clauses.list.soft.filter((literal) => !isTrue(literal, answer.holds)).length };
  if (answer.kind === 'bounded') return { kind: 'bounded', slots: answer.holds && clauses.slotsIn(answer.holds), lower: answer.lower };
  return { kind: answer.kind };
}

const isTrue = (literal: number, holds: ReadonlySet<number>): boolean => (literal > 0 ? holds.has(literal) : !holds.has(-literal));

class Bounds {
  held: number;
  gaps = 0;
  readonly #say: (bounds: ForumBounds) => void;

  constructor(all: number, say: (bounds: ForumBounds) => void) {
    this.held = all;
    this.#say = say;
  }

  lowerHeld(held: number): void {
    if (held >= this.held) return;
    this.held = held;
    this.#say({ held, gaps: this.gaps });
  }

  raiseGaps(gaps: number): void {
    if (gaps <= this.gaps) return;
    this.gaps = gaps;
    this.#say({ held: this.held, gaps });
  }
}

/** Takes only what passes the independent check. */
class Best {
  placed: number;
  gaps: number;
  readonly #problem: ForumProblem;
  readonly #say: (found: ForumFound) => void;

  constructor(problem: ForumProblem, { placed, gaps }: ForumClosing['known'], say: (found: ForumFound) => void) {
    this.placed = placed;
    this.gaps = gaps;
    this.#problem = problem;
    this.#say = say;
  }

  hear(slots: Int32Array): void {
    const { violations, placed, gaps } = checkForum(this.#problem, slots);
    if (violations.length > 0 || placed < this.placed || (placed === this.placed && gaps >= this.gaps)) return;
    this.placed = placed;
    this.gaps = gaps;
    this.#say({ slots, placed, gaps });
  }
}
