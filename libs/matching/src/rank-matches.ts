import { compile } from './compiled-profile.ts';
import { directionFit, type DirectionFit } from './direction-fit.ts';
import { passesGates, type GateFacts } from './gates.ts';
import { DEFAULT_WEIGHTS, type MatchWeights } from './match-weights.ts';
import { balanceOf, mutualScore, toPercent, type MatchBalance } from './mutual-score.ts';
import { closedTeaserGate, NO_GATES, type TeaserGateRules } from './teaser-gates.ts';
import type { TeaserProfile } from './teaser-profile.ts';

export interface MatchCandidate {
  readonly profile: TeaserProfile;
  readonly gate: GateFacts;
}

export interface RankContext {
  /** Which direction decides; the others break ties. */
  readonly order: MatchOrder;
  /** Of the event; the same object each time. Without it those of an event that has set none. */
  readonly weights?: MatchWeights;
  /** Of the event; without it nobody is left out because of its teaser. */
  readonly gates?: TeaserGateRules;
}

export type MatchOrder = 'mutual' | 'get' | 'give';

export interface RankedMatch {
  readonly key: string;
  /** Whole numbers 0-100. */
  readonly score: number;
  readonly get: number;
  readonly give: number;
  readonly balance: MatchBalance;
  /** Codes of the viewer's needs that the other's offers meet or come close to. */
  readonly needsMet: readonly string[];
  /** Codes of the other's needs that the viewer's offers meet or come close to. */
  readonly needsServed: readonly string[];
}

/**
 * The candidates that pass the gates, best first; equal ones by key. Candidates that share nothing stay at the end
 * with 0. O(candidates × needs × offers): a thousand take a few milliseconds.
 */
export function rankMatches(
  viewer: TeaserProfile,
  candidates: readonly MatchCandidate[],
  { order, weights = DEFAULT_WEIGHTS, gates = NO_GATES }: RankContext = { order: 'mutual' },
): readonly RankedMatch[] {
  const self = compile(viewer, weights);
  const scored: { readonly match: RankedMatch; readonly ranks: readonly [number, number, number] }[] = [];
  for (const { profile, gate } of candidates) {
    if (!passesGates(gate) || closedTeaserGate(viewer, profile, gates) !== null) continue;
    const other = compile(profile, weights);
    const get = directionFit(self, other, weights);
    const give = directionFit(other, self, weights);
    const mutual = mutualScore(get.value, give.value);
    scored.push({ match: toMatch(profile.key, mutual, get, give), ranks: ranksFor(order, mutual, get, give) });
  }
  scored.sort((a, b) => compareRanks(a.ranks, b.ranks) || compareKeys(a.match.key, b.match.key));
  return scored.map(({ match }) => match);
}

function toMatch(key: string, mutual: number, getFit: DirectionFit, giveFit: DirectionFit): RankedMatch {
  const get = toPercent(getFit.value);
  const give = toPercent(giveFit.value);
  return {
    key,
    score: toPercent(mutual),
    get,
    give,
    balance: balanceOf(get, give),
    needsMet: coveredNeeds(getFit),
    needsServed: coveredNeeds(giveFit),
  };
}

const coveredNeeds = (fit: DirectionFit): readonly string[] =>
  fit.needs.filter(({ offer }) => offer !== null).map(({ need }) => need.terms.nodeCode);

const ranksFor = (
  order: MatchOrder,
  mutual: number,
  get: DirectionFit,
  give: DirectionFit,
): [number, number, number] => {
  const values: Readonly<Record<MatchOrder, number>> = { mutual, get: get.value, give: give.value };
  const others = (['mutual', 'get', 'give'] as const).filter((each) => each !== order);
  return [values[order], ...others.map((each) => values[each])].map((value) => Math.round(value * 1e9)) as [
    number,
    number,
    number,
  ];
};

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  for (const [position, rank] of a.entries()) {
    const difference = (b[position] ?? 0) - rank;
    if (difference !== 0) return difference;
  }
  return 0;
};

const compareKeys = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
