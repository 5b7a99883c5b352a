import { type RequestGraph } from './request-graph.ts';

/** Halvings of the range in which the price of the event lies, passes over everybody for each, and passes at the end. */
const HALVINGS = 10;
const PASSES = 2;
const LAST_PASSES = 6;

/** What a place at each participant and a place at the event are worth, nearly. */
export interface Prices {
  readonly own: Float64Array;
  readonly event: number;
}

/**
 * Coordinate descent on the dual of the linear relaxation: in turn each participant gets the price at which it would take just as
 * many requests as it can; the price of the event is found by halving. O(requests) for each pass; a good start, no optimum.
 */
export function startingPrices(graph: RequestGraph, total: number): Prices {
  const own = new Float64Array(graph.participants);
  const offers = new Float64Array(graph.weight.length);
  let [low, high] = [0, graph.weight.reduce((most, weight) => Math.max(most, weight), 0)];
  let event = 0;
  for (let halving = 0; halving <= HALVINGS && low < high; halving++) {
    descend(graph, own, event, offers, PASSES);
    if (taken(graph, own, event) > total) low = event;
    else high = event;
    event = (low + high) / 2;
  }
  descend(graph, own, event, offers, LAST_PASSES);
  return { own, event };
}

function descend({ participants, from, other, weight, most, least }: RequestGraph, own: Float64Array, event: number, offers: Float64Array, passes: number): void {
  for (let pass = 0; pass < passes; pass++) {
    for (let who = 0; who < participants; who++) {
      const [begin, end] = [from[who]!, from[who + 1]!];
      for (let place = begin; place < end; place++) offers[place] = weight[place]! - own[other[place]!]! - event;
      own[who] = price(offers.subarray(begin, end).sort(), most[who]!, least[who]!);
    }
  }
}

/** Requests that pay at these prices. */
function taken({ participants, from, other, weight }: RequestGraph, own: Float64Array, event: number): number {
  let count = 0;
  for (let who = 0; who < participants; who++) {
    for (let place = from[who]!; place < from[who + 1]!; place++) if (other[place]! > who && weight[place]! > own[who]! + own[other[place]!]! + event) count += 1;
  }
  return count;
}

/** Between the last offer that is taken and the first that is not. */
function price(sorted: Float64Array, most: number, least: number): number {
  const between = (taken: number): number => {
    const last = taken === 0 ? Infinity : sorted[sorted.length - taken]!;
    const next = taken >= sorted.length ? -Infinity : sorted[sorted.length - taken - 1]!;
    if (last === Infinity) return next;
    return next === -Infinity ? last : (last + next) / 2;
  };
  if (sorted.length === 0) return 0;
  // Nobody is full where all its requests may be granted: then only the floor can make it pay.
  const full = most >= sorted.length ? 0 : Math.max(0, between(most));
  return full > 0 || least === 0 ? full : Math.min(0, between(least));
}
