import { type Random, seededRandom } from '@spilno/kernel';
import { type DemandAssumptions, type ForumTerms } from './forum-terms.ts';

/** What one imagined event wants, the same whatever room there is for it. */
export interface Demand {
  readonly firms: number;
  /** Meetings that each firm may have by the rules. */
  readonly quota: Int32Array;
  readonly lines: Int32Array;
  /** The two firms of each agreed pair. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly requests: number;
  /** Requests that would have been accepted, had not one of the two its meetings together. */
  readonly refusedByQuota: number;
  /** Day that a firm misses, -1 none; and which part of it. */
  readonly awayDay: Int32Array;
  readonly awayPart: readonly AwayPart[];
  /** Whether the firm comes at all. */
  readonly comes: readonly boolean[];
}

export type AwayPart = 'day' | 'firstHalf' | 'secondHalf';

const TRIES = 40;

/** Who asks whom, who accepts, who is away and who does not come; O(requests × log firms). */
export function drawDemand(terms: ForumTerms, assumptions: DemandAssumptions, seed: number): Demand {
  const random = seededRandom(seed);
  const typeOf = Int32Array.from(terms.types.flatMap(({ firms }, type) => Array.from({ length: firms }, () => type)));
  const firms = typeOf.length;
  const fame = Float64Array.from({ length: firms }, () => Math.exp(assumptions.fameSpread * normal(random)));
  const quota = Int32Array.from(typeOf, (type) => terms.types[type]!.maxMeetings);
  const lines = Int32Array.from({ length: firms }, () => Math.min(terms.parallelMeetings, 1 + poisson(random, assumptions.delegatesPerFirm - 1)));
  const awayPart: AwayPart[] = [];
  const awayDay = Int32Array.from({ length: firms }, () => {
    const [isAway, part, day] = [random.next() < assumptions.away, random.next(), random.below(Math.max(1, terms.slotsOfDay.length))];
    awayPart.push(part < 0.5 ? 'day' : part < 0.75 ? 'firstHalf' : 'secondHalf');
    return isAway ? day : -1;
  });
  const comes = Array.from({ length: firms }, () => random.next() >= assumptions.noShow);
  const asked = askEverybody(terms, assumptions, typeOf, fame, random);
  return { firms, quota, lines, awayDay, awayPart, comes, ...answer(asked, firms, quota, assumptions.acceptance, random) };
}

/** Sender and recipient of every request, in the order of time. */
function askEverybody(terms: ForumTerms, { requestsPerFirm }: DemandAssumptions, typeOf: Int32Array, fame: Float64Array, random: Random): (readonly [number, number])[] {
  const circles = terms.types.map((_, type) => circleOf(terms, type, typeOf, fame));
  const requests: (readonly [number, number])[] = [];
  for (let sender = 0; sender < typeOf.length; sender++) {
    const { members, upTo } = circles[typeOf[sender]!]!;
    const wanted = Math.min(poisson(random, requestsPerFirm), terms.types[typeOf[sender]!]!.maxOpenRequests, members.length);
    const asked = new Set([sender]);
    for (let tries = 0; asked.size <= wanted && tries < wanted * TRIES; tries++) {
      const recipient = members[firstAbove(upTo, random.next() * upTo.at(-1)!)]!;
      if (asked.has(recipient)) continue;
      asked.add(recipient);
      requests.push([sender, recipient]);
    }
  }
  return random.shuffled(requests);
}

/** Everybody whom firms of a type may meet, with their fame added up. */
function circleOf({ mayMeet }: ForumTerms, type: number, typeOf: Int32Array, fame: Float64Array): { members: readonly number[]; upTo: Float64Array } {
  const partners = new Set(mayMeet.flatMap(([one, other]) => (one === type ? [other] : other === type ? [one] : [])));
  const members = [...typeOf.keys()].filter((firm) => partners.has(typeOf[firm]!));
  let sum = 0;
  return { members, upTo: Float64Array.from(members, (firm) => (sum += fame[firm]!)) };
}

/** Crossing requests are one and agree; nobody agrees to more than its quota. */
function answer(requests: readonly (readonly [number, number])[], firms: number, quota: Int32Array, acceptance: number, random: Random): Pick<Demand, 'first' | 'second' | 'requests' | 'refusedByQuota'> {
  const times = new Map<number, number>();
  const keyOf = ([one, other]: readonly [number, number]): number => Math.min(one, other) * firms + Math.max(one, other);
  for (const request of requests) times.set(keyOf(request), (times.get(keyOf(request)) ?? 0) + 1);
  const agreedOf = new Int32Array(firms);
  const agreed: (readonly [number, number])[] = [];
  let refusedByQuota = 0;
  for (const request of requests) {
    const [isWanted, crossings] = [random.next() < acceptance, times.get(keyOf(request))!];
    times.set(keyOf(request), 0);
    if (crossings === 0 || (crossings === 1 && !isWanted)) continue;
    if (request.some((firm) => agreedOf[firm]! >= quota[firm]!)) {
      refusedByQuota += 1;
      continue;
    }
    for (const firm of request) agreedOf[firm]! += 1;
    agreed.push(request);
  }
  return { first: Int32Array.from(agreed, ([one]) => one), second: Int32Array.from(agreed, ([, other]) => other), requests: requests.length, refusedByQuota };
}

function firstAbove(upTo: Float64Array, value: number): number {
  let [low, high] = [0, upTo.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (upTo[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @see Box, Muller, "A Note on the Generation of Random Normal Deviates", 1958 */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** By multiplication: O(mean). @see Knuth, TAOCP 2, 3.4.1 */
function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; product *= random.next()) count += 1;
  return Math.max(0, count);
}
