import type { OrganisationId } from './ids.ts';
import { indexProblem, type ProblemIndex } from './problem-index.ts';
import type { AgreedPair, SchedulingProblem } from './problem.ts';

/**
 * A number of meetings that no schedule of the problem can exceed: the proven upper bound that a run is held against.
 *
 * Three relaxations, of which the tightest counts. No more meetings than open tables, slot by slot; of those that need an interpreter or escort
 * of a pool no more than it has people, slot by slot; and no more than the agreed pairs of
 * which each has a common slot, with at most as many chosen for an organisation as its quota and its people's slots hold. The latter is a
 * maximum b-matching, bounded by its linear relaxation: half the maximum flow through the bipartite double cover (Schrijver, Combinatorial
 * Optimization, 2003, ch. 31). O(pairs · √organisations) in practice.
 */
export function placementBound(problem: SchedulingProblem): number {
  const index = indexProblem(problem);
  const freeSlots = new Map(problem.organisations.map(({ id }) => [id, slotsOf(id, index)]));
  const placeable = problem.pairs.filter(
    ({ organisationAId: a, organisationBId: b }) =>
      !index.isExcluded(a, b) && [...(freeSlots.get(a)?.keys() ?? [])].some((slot) => freeSlots.get(b)?.has(slot)),
  );
  const capacity = new Map(
    problem.organisations.map(({ id, maxMeetings }) => [
      id,
      Math.min(maxMeetings, [...(freeSlots.get(id)?.values() ?? [])].reduce((sum, lines) => sum + lines, 0)),
    ]),
  );
  return Math.min(openTables(index), placeable.length - beyondPools(placeable, index), Math.floor(flowOfDoubleCover(placeable, capacity) / 2));
}

/** Slots in which an organisation has somebody who can come, with how many meetings it could hold then. */
function slotsOf(organisationId: OrganisationId, index: ProblemIndex): ReadonlyMap<string, number> {
  const lines = index.organisations.get(organisationId)?.parallelLines ?? 0;
  const people = index.delegatesOf.get(organisationId) ?? [];
  return new Map(
    index.usableSlots.flatMap(({ id }) => {
      const able = Math.min(lines, people.filter((delegate) => index.isAvailable(delegate.id, id)).length);
      return able > 0 ? [[id, able] as const] : [];
    }),
  );
}

const openTables = (index: ProblemIndex): number =>
  index.usableSlots.reduce(
    (sum, slot) => sum + index.problem.tables.filter(({ id }) => !index.isClosed(id, slot.id)).length,
    0,
  );

/** Pairs too many for their pools: each counts for the first pool that it needs, so that none counts twice. */
function beyondPools(pairs: readonly AgreedPair[], index: ProblemIndex): number {
  const needing = Map.groupBy(pairs, ({ poolIds }) => poolIds?.[0] ?? null);
  return [...index.pools.keys()].reduce((sum, id) => {
    const room = index.usableSlots.reduce((people, slot) => people + index.availableIn(id, slot.id), 0);
    return sum + Math.max(0, (needing.get(id)?.length ?? 0) - room);
  }, 0);
}

/** An arc and its reverse stand beside each other: `at ^ 1` is the other one. */
interface Network {
  readonly to: number[];
  readonly left: number[];
  readonly arcsOf: number[][];
}

function flowOfDoubleCover(pairs: readonly AgreedPair[], capacity: ReadonlyMap<OrganisationId, number>): number {
  const number = new Map([...capacity.keys()].map((id, at) => [id, at]));
  const count = number.size;
  const [source, sink] = [2 * count, 2 * count + 1];
  const network: Network = { to: [], left: [], arcsOf: Array.from({ length: 2 * count + 2 }, () => []) };
  for (const [id, most] of capacity) {
    addArc(network, source, number.get(id)!, most);
    addArc(network, count + number.get(id)!, sink, most);
  }
  for (const { organisationAId, organisationBId } of pairs) {
    const [a, b] = [number.get(organisationAId)!, number.get(organisationBId)!];
    addArc(network, a, count + b, 1);
    addArc(network, b, count + a, 1);
  }
  return maximumFlow(network, source, sink);
}

function addArc({ to, left, arcsOf }: Network, from: number, target: number, most: number): void {
  arcsOf[from]!.push(to.length);
  to.push(target);
  left.push(most);
  arcsOf[target]!.push(to.length);
  to.push(from);
  left.push(0);
}

/** Dinic: shortest augmenting paths, all of one length at a time. Paths here are few arcs long, so the recursion is shallow. */
function maximumFlow(network: Network, source: number, sink: number): number {
  const { to, left, arcsOf } = network;
  let flow = 0;
  for (;;) {
    const level = levelsFrom(network, source);
    if (level[sink]! < 0) return flow;
    const next = arcsOf.map(() => 0);
    const push = (node: number, most: number): number => {
      if (node === sink) return most;
      for (; next[node]! < arcsOf[node]!.length; next[node]!++) {
        const arc = arcsOf[node]![next[node]!]!;
        if (left[arc]! <= 0 || level[to[arc]!] !== level[node]! + 1) continue;
        const pushed = push(to[arc]!, Math.min(most, left[arc]!));
        if (pushed === 0) continue;
        left[arc]! -= pushed;
        left[arc ^ 1]! += pushed;
        return pushed;
      }
      return 0;
    };
    for (let pushed = push(source, Infinity); pushed > 0; pushed = push(source, Infinity)) flow += pushed;
  }
}

/** Arcs from the source to each node; -1: it cannot be reached. */
function levelsFrom({ to, left, arcsOf }: Network, source: number): number[] {
  const level = arcsOf.map(() => -1);
  level[source] = 0;
  const queue = [source];
  for (const node of queue) {
    for (const arc of arcsOf[node]!) {
      const target = to[arc]!;
      if (left[arc]! <= 0 || level[target]! >= 0) continue;
      level[target] = level[node]! + 1;
      queue.push(target);
    }
  }
  return level;
}
