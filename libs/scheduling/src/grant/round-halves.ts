import { type DoubleCoverFlow } from './double-cover-flow.ts';
import { eulerTrails, type Trail } from './euler-trails.ts';

export interface RoundedGrant {
  /** Numbers of the requests, rising. */
  readonly granted: readonly number[];
  readonly weight: number;
}

/** A way of odd length, and what it gains where it begins and ends with a request that is granted, or refused; -Infinity where it cannot. */
interface OddWay {
  readonly requests: readonly number[];
  readonly granting: Turn;
  readonly refusing: Turn;
}

interface Turn {
  /** Place of the request with which it begins. */
  readonly start: number;
  readonly gain: number;
}

const NO_TURN: Turn = { start: 0, gain: -Infinity };

/**
 * A whole choice out of a relaxation that keeps every floor: what is granted by half is taken apart into ways along which every other request is
 * granted and the rest refused. Nobody's number changes by more than the half with which its way begins or ends, and for a half there is room
 * either way; the weight of a way that can be gone both ways does not change, or the relaxation would not be the best. Only a way of odd
 * length that ends where it began takes, or gives back, a whole place there. Equal weights leave hundreds of halves and hardly any such way.
 * O(participants + requests).
 * @returns null where no choice was found; it may weigh less than the best
 */
export function roundHalves(flow: DoubleCoverFlow): RoundedGrant | null {
  const { graph, total } = flow;
  const isGranted = new Uint8Array(graph.placeOf.length);
  const halves: number[] = [];
  const ends: (readonly [number, number])[] = [];
  /** Twice the meetings of each. */
  const met = new Int32Array(graph.participants);
  let count = 0;
  for (let request = 0; request < isGranted.length; request++) {
    const place = graph.placeOf[request]!;
    const twin = graph.twin[place]!;
    const ways = flow.halvesOf(request);
    if (ways === 0) continue;
    const [one, other] = [graph.other[twin]!, graph.other[place]!];
    met[one]! += ways;
    met[other]! += ways;
    if (ways === 2) {
      isGranted[request] = 1;
      count += 1;
    } else {
      halves.push(request);
      ends.push([one, other]);
    }
  }
  const odd: OddWay[] = [];
  for (const trail of eulerTrails(graph.participants, ends)) {
    const requests = trail.edges.map((edge) => halves[edge]!);
    count += Math.floor(requests.length / 2);
    if (requests.length % 2 === 1) odd.push(oddWay(flow, trail, requests, met));
    else grantOthers(isGranted, requests, alternating(flow, requests) >= 0 ? 0 : 1);
  }
  odd.sort((one, other) => risesBy(other) - risesBy(one));
  const rising = odd.filter((way, at) => way.refusing.gain === -Infinity || (risesBy(way) > 0 && count + at < total)).length;
  if (count + rising > total) return null;
  for (const [at, { requests, granting, refusing }] of odd.entries()) {
    const isRising = at < rising;
    const { start, gain } = isRising ? granting : refusing;
    if (gain === -Infinity) return null;
    grantOthers(isGranted, [...requests.slice(start), ...requests.slice(0, start)], isRising ? 0 : 1);
  }
  const granted: number[] = [];
  for (let request = 0; request < isGranted.length; request++) if (isGranted[request] === 1) granted.push(request);
  return { granted, weight: granted.reduce((sum, request) => sum + graph.weight[graph.placeOf[request]!]!, 0) };
}

/** How much more a way weighs that grants one more than it refuses. */
const risesBy = ({ granting, refusing }: OddWay): number => (refusing.gain === -Infinity ? Infinity : granting.gain - refusing.gain);

function grantOthers(isGranted: Uint8Array, requests: readonly number[], from: 0 | 1): void {
  for (let at = from; at < requests.length; at += 2) isGranted[requests[at]!] = 1;
}

/** What is gained where the first is granted, the second refused, and so on; half of each already is. */
const alternating = ({ graph }: DoubleCoverFlow, requests: readonly number[]): number =>
  requests.reduce((sum, request, at) => sum + ((at % 2 === 0 ? 1 : -1) * graph.weight[graph.placeOf[request]!]!) / 2, 0);

function oddWay(flow: DoubleCoverFlow, { nodes, isClosed }: Trail, requests: readonly number[], met: Int32Array): OddWay {
  const { graph } = flow;
  let gain = alternating(flow, requests);
  if (!isClosed) return { requests, granting: { start: 0, gain }, refusing: { start: 0, gain: -gain } };
  let [granting, refusing] = [NO_TURN, NO_TURN];
  for (const [start, request] of requests.entries()) {
    const who = nodes[start]!;
    if (gain > granting.gain && met[who]! / 2 + 1 <= graph.most[who]!) granting = { start, gain };
    if (-gain > refusing.gain && met[who]! / 2 - 1 >= flow.leastOf(who)) refusing = { start, gain: -gain };
    // Begun one later, all signs but that of the first turn round.
    gain = graph.weight[graph.placeOf[request]!]! - gain;
  }
  return { requests, granting, refusing };
}
