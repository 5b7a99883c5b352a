import { err, ok, type Result } from '@spilno/kernel';
import { DoubleCoverFlow } from './double-cover-flow.ts';
import { type GrantFault, type GrantProblem, validateGrant } from './grant-problem.ts';
import { requestGraph } from './request-graph.ts';
import { startingPrices } from './starting-prices.ts';
import { shortfallOfAll, wholeGrant } from './whole-grant.ts';

export interface GrantOptions {
  /** Work, not time: relaxations that may be solved; without it the search ends with its proof. */
  readonly maxNodes?: number;
  /** Asked between relaxations; true ends the search with the best so far. */
  readonly stop?: () => boolean;
}

export interface Grant {
  /** Numbers of the requests, rising. */
  readonly granted: readonly number[];
  readonly weight: number;
  /** Participants with fewer meetings than the floor, their requests and their cap allow. */
  readonly belowFloor: number;
  /** No choice leaves fewer below the floor; none that leaves as few weighs more. */
  readonly bound: { readonly belowFloor: number; readonly weight: number };
  /** Whether both bounds are reached. */
  readonly isProven: boolean;
}

interface Found {
  readonly exempt: readonly number[];
  readonly granted: readonly number[];
  readonly weight: number;
}

/**
 * The requests to grant: as few participants below the floor as can be, then the greatest weight; a maximum-weight b-matching with
 * one cap for all, exact. The relaxation comes from a flow of least cost, and what it grants by half is decided by branch and bound.
 * Where not all floors can be kept together, participants are exempted: each time one of those whose floors clash.
 */
export function grantRequests(problem: GrantProblem, { maxNodes = Infinity, stop = () => false }: GrantOptions = {}): Result<Grant, readonly GrantFault[]> {
  const faults = validateGrant(problem);
  if (faults.length > 0) return err(faults);
  const graph = requestGraph(problem);
  const flow = new DoubleCoverFlow(graph, problem.total, startingPrices(graph, problem.total));
  const search = new FloorSearch(flow, maxNodes, stop);
  let exempted = 0;
  while (search.best === null && !search.isOver) {
    search.run([], exempted);
    if (search.best === null && !search.isOver) exempted += 1;
  }
  const weightBound = !search.isOver ? search.best!.weight : exempted === 0 && search.weightBound >= 0 ? search.weightBound : unfloored(flow);
  const { granted, weight, exempt } = search.best ?? search.greedy();
  const met = meetingsOf(problem, granted);
  const belowFloor = exempt.filter((who) => met[who]! < graph.least[who]!).length;
  return ok({ granted, weight, belowFloor, bound: { belowFloor: exempted, weight: weightBound }, isProven: belowFloor === exempted && weight === weightBound });
}

/** Exempts participants from their floors, one after the other. */
class FloorSearch {
  readonly #flow: DoubleCoverFlow;
  readonly #maxNodes: number;
  readonly #stop: () => boolean;
  #nodes = 0;
  best: Found | null = null;
  weightBound = -1;
  /** The work is used up before the search was. */
  isOver = false;

  constructor(flow: DoubleCoverFlow, maxNodes: number, stop: () => boolean) {
    this.#flow = flow;
    this.#maxNodes = maxNodes;
    this.#stop = stop;
  }

  /** The best choice with these exempt, that many more, and those kept that other branches exempt. */
  run(exempt: readonly number[], more: number, kept: ReadonlySet<number> = new Set()): void {
    this.#flow.settle();
    this.#nodes += 1;
    const clashes = shortfallOfAll(this.#flow) > 0;
    if (more === 0) {
      if (!clashes) this.#whole(exempt);
      return;
    }
    const { least } = this.#flow.graph;
    const keptHere = new Set(kept);
    for (const who of this.#candidates(clashes, exempt, kept)) {
      if (this.#nodes >= this.#maxNodes || this.#stop()) this.isOver = true;
      if (this.isOver) return;
      this.#flow.setLeast(who, 0);
      this.run([...exempt, who], more - 1, keptHere);
      this.#flow.setLeast(who, least[who]!);
      keptHere.add(who);
    }
  }

  #whole(exempt: readonly number[]): void {
    const { granted, weight, bound, nodes } = wholeGrant(this.#flow, { above: this.best?.weight ?? -1, maxNodes: this.#maxNodes - this.#nodes, stop: this.#stop });
    this.#nodes += nodes;
    if (granted) this.best = { exempt, granted, weight };
    if (bound <= weight) return;
    this.isOver = true;
    this.weightBound = bound;
  }

  /** One of them has to be exempt: those whose floors the relaxation cannot keep together; anybody where it can and only halves keep them. */
  #candidates(clashes: boolean, exempt: readonly number[], kept: ReadonlySet<number>): number[] {
    const clash = -this.#flow.floorPay / 4;
    return [...this.#flow.graph.least.entries()].filter(([who, least]) => least > 0 && !kept.has(who) && !exempt.includes(who) && (!clashes || this.#flow.priceOf(who) < clash)).map(([who]) => who);
  }

  /** Exempts whoever lacks most until the rest can be kept, then takes back what was not needed; proves nothing. */
  greedy(): Found {
    const flow = this.#flow;
    const { least, participants } = flow.graph;
    const exempt: number[] = [];
    for (let isLeft = true; isLeft; ) {
      flow.settle();
      let worst = -1;
      for (let who = 0; who < participants; who++) if (flow.shortfallOf(who) > 0 && (worst < 0 || flow.shortfallOf(who) > flow.shortfallOf(worst))) worst = who;
      isLeft = worst >= 0;
      if (!isLeft) break;
      exempt.push(worst);
      flow.setLeast(worst, 0);
    }
    const found = wholeGrant(flow, { above: -1, maxNodes: GREEDY_NODES, isFirstEnough: true });
    if (found.granted) return { exempt, granted: found.granted, weight: found.weight };
    for (let who = 0; who < participants; who++) flow.setLeast(who, 0);
    const { granted, weight } = wholeGrant(flow, { above: -1, maxNodes: Infinity, isFirstEnough: true });
    return { exempt: [...least.keys()], granted: granted ?? [], weight: Math.max(0, weight) };
  }
}

const GREEDY_NODES = 5_000;

/** What could be granted if nobody had a floor: no choice weighs more. */
function unfloored(flow: DoubleCoverFlow): number {
  const { least, participants } = flow.graph;
  for (let who = 0; who < participants; who++) flow.setLeast(who, 0);
  const { bound } = wholeGrant(flow, { above: -1, maxNodes: 1 });
  for (let who = 0; who < participants; who++) flow.setLeast(who, least[who]!);
  return bound;
}

function meetingsOf({ participants, first, second }: GrantProblem, granted: readonly number[]): Int32Array {
  const met = new Int32Array(participants);
  for (const request of granted) {
    met[first[request]!]! += 1;
    met[second[request]!]! += 1;
  }
  return met;
}
