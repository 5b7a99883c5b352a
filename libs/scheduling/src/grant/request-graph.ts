import { type GrantProblem } from './grant-problem.ts';

/** Requests by participant: those of `who` stand from `from[who]` to `from[who + 1]`, each twice in all, once at either side. */
export interface RequestGraph {
  readonly participants: number;
  readonly from: Int32Array;
  /** By place: the participant on the other side, the request, its weight, and its place at the other side. */
  readonly other: Int32Array;
  readonly request: Int32Array;
  readonly weight: Int32Array;
  readonly twin: Int32Array;
  /** By request: its place at the first participant. */
  readonly placeOf: Int32Array;
  /** Meetings a participant can have at most, and shall have at least. */
  readonly most: Int32Array;
  readonly least: Int32Array;
  /** Every choice weighs a multiple of it. */
  readonly unit: number;
  /** 0 or 1 for each participant where all requests lead from one side to the other; null where they do not. */
  readonly side: Uint8Array | null;
}

export function requestGraph({ participants, cap, floor, first, second, weight }: GrantProblem): RequestGraph {
  const requests = first.length;
  const from = new Int32Array(participants + 1);
  for (let request = 0; request < requests; request++) {
    from[first[request]! + 1]! += 1;
    from[second[request]! + 1]! += 1;
  }
  for (let who = 0; who < participants; who++) from[who + 1]! += from[who]!;
  const next = from.slice(0, participants);
  const [other, request, weights, twin] = [new Int32Array(2 * requests), new Int32Array(2 * requests), new Int32Array(2 * requests), new Int32Array(2 * requests)];
  const placeOf = new Int32Array(requests);
  for (let at = 0; at < requests; at++) {
    const [here, there] = [next[first[at]!]!++, next[second[at]!]!++];
    [other[here], other[there]] = [second[at]!, first[at]!];
    request[here] = request[there] = at;
    weights[here] = weights[there] = weight[at]!;
    [twin[here], twin[there]] = [there, here];
    placeOf[at] = here;
  }
  const most = Int32Array.from({ length: participants }, (_, who) => Math.min(cap[who]!, from[who + 1]! - from[who]!));
  return { participants, from, other, request, weight: weights, twin, placeOf, most, least: most.map((count) => Math.min(count, floor)), unit: weights.reduce(commonDivisor, 0) || 1, side: sidesOf(from, other) };
}

const commonDivisor = (one: number, other: number): number => (other === 0 ? one : commonDivisor(other, one % other));

/** Two sides with every request between them, found from one participant to the next; null where somebody would stand on both. */
function sidesOf(from: Int32Array, other: Int32Array): Uint8Array | null {
  const participants = from.length - 1;
  const side = new Uint8Array(participants);
  const isSeen = new Uint8Array(participants);
  const open: number[] = [];
  for (let start = 0; start < participants; start++) {
    if (isSeen[start] === 1) continue;
    isSeen[start] = 1;
    open.push(start);
    for (let who = open.pop(); who !== undefined; who = open.pop()) {
      for (let place = from[who]!; place < from[who + 1]!; place++) {
        const next = other[place]!;
        if (isSeen[next] === 1) {
          if (side[next] === side[who]) return null;
          continue;
        }
        isSeen[next] = 1;
        side[next] = 1 - side[who]!;
        open.push(next);
      }
    }
  }
  return side;
}
