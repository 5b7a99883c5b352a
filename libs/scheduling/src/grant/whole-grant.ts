import { type DoubleCoverFlow } from './double-cover-flow.ts';
import { roundHalves } from './round-halves.ts';

export interface WholeGrant {
  /** Requests that are granted; null where none was found that keeps every floor. */
  readonly granted: readonly number[] | null;
  readonly weight: number;
  /** No choice that keeps every floor weighs more. */
  readonly bound: number;
  /** Relaxations solved. */
  readonly nodes: number;
}

export interface WholeGrantOptions {
  /** Only choices that weigh more are looked for; -1: any. */
  readonly above: number;
  /** Relaxations that may be solved. */
  readonly maxNodes: number;
  readonly stop?: () => boolean;
  /** Ends with the first choice found. */
  readonly isFirstEnough?: boolean;
}

/**
 * Branch and bound over what the relaxation grants by half: grants it, then refuses it, depth first, each time moving the flow as
 * little as it needs. Every relaxation is rounded to a choice as well, which often weighs as much. Every choice weighs a multiple of what divides all
 * weights, so that a relaxation below the next one is no use. Leaves nothing fixed.
 */
export function wholeGrant(flow: DoubleCoverFlow, { above, maxNodes, stop = () => false, isFirstEnough = false }: WholeGrantOptions): WholeGrant {
  const { unit } = flow.graph;
  /** What a choice under a relaxation can weigh at most. */
  const most = (relaxed: number): number => Math.floor(relaxed / unit) * unit;
  const branches: { request: number; value: 0 | 1 }[] = [];
  let best: WholeGrant = { granted: null, weight: above, bound: above, nodes: 0 };
  let bound = -1;
  let nodes = 0;
  let isWhole = true;
  for (;;) {
    nodes += 1;
    const relaxed = flow.settle() && shortfallOfAll(flow) === 0 ? relaxation(flow) : null;
    if (nodes === 1) bound = relaxed ? most(relaxed.weight) : -1;
    if (relaxed && most(relaxed.weight) > best.weight) {
      const found = relaxed.half < 0 ? { granted: grantedBy(flow), weight: relaxed.weight } : roundHalves(flow);
      if (found && found.weight > best.weight) {
        best = { ...best, ...found };
        isWhole = best.weight === bound || !isFirstEnough;
        if (best.weight === bound || isFirstEnough) break;
      }
      if (relaxed.half >= 0 && most(relaxed.weight) > best.weight) {
        branches.push({ request: relaxed.half, value: 1 });
        flow.fix(relaxed.half, 1);
        if (nodes >= maxNodes || stop()) {
          isWhole = false;
          break;
        }
        continue;
      }
    }
    while (branches.at(-1)?.value === 0) flow.fix(branches.pop()!.request, -1);
    const last = branches.at(-1);
    if (!last) break;
    if (nodes >= maxNodes || stop()) {
      isWhole = false;
      break;
    }
    last.value = 0;
    flow.fix(last.request, 0);
  }
  for (const { request } of branches) flow.fix(request, -1);
  return { ...best, bound: isWhole ? best.weight : bound, nodes };
}

/** Half meetings that anybody lacks to its floor. */
export function shortfallOfAll(flow: DoubleCoverFlow): number {
  let sum = 0;
  for (let who = 0; who < flow.graph.participants; who++) sum += flow.shortfallOf(who);
  return sum;
}

/** Weight of the relaxation, and a request that it grants by half; -1: none. */
function relaxation(flow: DoubleCoverFlow): { weight: number; half: number } {
  const { graph } = flow;
  let [twice, half] = [0, -1];
  for (let request = 0; request < graph.placeOf.length; request++) {
    const ways = flow.halvesOf(request);
    twice += ways * graph.weight[graph.placeOf[request]!]!;
    if (ways === 1 && half < 0) half = request;
  }
  return { weight: twice / 2, half };
}

function grantedBy(flow: DoubleCoverFlow): number[] {
  const granted: number[] = [];
  for (let request = 0; request < flow.graph.placeOf.length; request++) if (flow.halvesOf(request) === 2) granted.push(request);
  return granted;
}
