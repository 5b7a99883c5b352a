import { taxonomy } from '@spilno/taxonomy';
import { compile, type CompiledProfile } from '../compiled-profile.ts';
import { directionValue } from '../direction-fit.ts';
import { DEFAULT_WEIGHTS, type MatchWeights } from '../match-weights.ts';
import { mutualScore } from '../mutual-score.ts';
import type { CapabilityTerms, TeaserProfile } from '../teaser-profile.ts';
import type { Consortium, Duty } from './consortium.ts';
import { type Cover, type Firm, toFirm } from './cover-duty.ts';
import { coversOf, dutyPlanOf } from './duty-plan.ts';
import { GroupGains } from './group-gains.ts';
import { type Group, groupsOf, partsCovered, sumOf } from './groups.ts';
import { isMetByOne } from './met-by-one.ts';
import type { Partner, Proposal } from './proposal.ts';
import { toConsortium } from './to-consortium.ts';

export interface ConsortiumOptions {
  /** Only what this partner is in. */
  readonly including?: string;
  /** At most so many for each need. */
  readonly limit?: number;
  /** How much everything counts in what partners gain; hand in the same object each time. */
  readonly weights?: MatchWeights;
}

/** Partners that come into question for a duty: those who cover it best and gain most. */
const PARTNERS_OF_A_DUTY = 8;
const LIMIT = 3;

/**
 * For each essential need that no single partner meets, the best groups of the seeker and two or three partners who meet it together. Each
 * partner is there for something that no other of the group has; technology and production are covered. Exact among the eight best
 * partners of each duty. Uses the teasers given and nothing else; best first, ties by key. Hand in the same profile objects each time.
 */
export function proposeConsortia(
  seeker: TeaserProfile,
  candidates: readonly TeaserProfile[],
  options: ConsortiumOptions = {},
): readonly Consortium[] {
  const { weights = DEFAULT_WEIGHTS } = options;
  const needs = seeker.needs.filter((need) => need.isEssential && taxonomy.has(need.nodeCode) && dutyPlanOf(need, seeker).duties.length > 0);
  if (needs.length === 0) return [];
  const { including } = options;
  const asked = including === undefined ? undefined : candidates.find(({ key }) => key === including && key !== seeker.key);
  if (including !== undefined && asked === undefined) return [];
  const self = compile(seeker, weights);
  let room: Room | undefined;
  return needs.flatMap((need) => {
    // Most are of no use for most.
    if (asked && !helps(dutyPlanOf(need, seeker).duties, coversFor(need, seeker, toFirm(asked, compile(asked, weights))), coversFor(need, seeker, toFirm(seeker, self)))) return [];
    room ??= roomOf(seeker, candidates, weights);
    return proposeFor(need, seeker, self, room, options);
  });
}

/** Everybody but the seeker, and what each gets from it: looked up once for all needs, NaN until then. */
interface Room {
  readonly firms: readonly Firm[];
  readonly compiled: readonly CompiledProfile[];
  readonly gains: Float64Array;
}

function roomOf(seeker: TeaserProfile, candidates: readonly TeaserProfile[], weights: MatchWeights): Room {
  const firms = candidates.filter(({ key }) => key !== seeker.key).map((profile) => toFirm(profile, compile(profile, weights)));
  return { firms, compiled: firms.map(({ compiled }) => compiled), gains: new Float64Array(firms.length).fill(NaN) };
}

const coversFor = (need: CapabilityTerms, seeker: TeaserProfile, firm: Firm): readonly (Cover | null)[] => coversOf(dutyPlanOf(need, seeker), need, firm) ?? [];

const helps = (duties: readonly Duty[], covers: readonly (Cover | null)[], own: readonly (Cover | null)[]): boolean => duties.some((_, at) => valueOf(covers[at]) > valueOf(own[at]));

function proposeFor(
  need: CapabilityTerms,
  seeker: TeaserProfile,
  self: CompiledProfile,
  { firms, compiled, gains }: Room,
  { including, limit = LIMIT, weights = DEFAULT_WEIGHTS }: ConsortiumOptions,
): readonly Consortium[] {
  if (isMetByOne(need, seeker, compiled, weights)) return [];
  const plan = dutyPlanOf(need, seeker);
  const { duties } = plan;
  const own = coversFor(need, seeker, toFirm(seeker, self));
  const partners = firms.flatMap((firm, at): Partner | readonly never[] => {
    const covers = coversOf(plan, need, firm);
    if (covers === null || !helps(duties, covers, own)) return [];
    if (Number.isNaN(gains[at])) gains[at] = directionValue(firm.compiled, self, weights);
    return { firm, covers, gain: gains[at]! };
  });
  const shares = duties.map(({ weight }) => weight);
  const bestPair = partners.reduce((best, { covers }) => Math.max(best, sumOf(partsCovered(covers, shares, own))), 0);
  const vital = duties.flatMap(({ role }, at) => ((role === 'technology' || role === 'production') && !own[at] ? at : []));
  const pool = poolOf(duties, partners, including);
  const groups = groupsOf(pool, { shares, own, vital, moreThan: bestPair, including });
  return bestOf(groups, pool, weights, limit).map((proposal) => toConsortium(proposal, { need, seeker, duties, own, bestPair, weights }));
}

/** The best of each duty, and whoever has to be in it; by key. */
function poolOf(duties: readonly Duty[], partners: readonly Partner[], including: string | undefined): readonly Partner[] {
  const chosen = new Set(partners.filter((partner) => keyOf(partner) === including));
  for (const at of duties.keys()) {
    const able = partners.filter(({ covers }) => valueOf(covers[at]) > 0);
    const best = able.sort((a, b) => valueOf(b.covers[at]) - valueOf(a.covers[at]) || b.gain - a.gain || byKey(a, b));
    for (const partner of best.slice(0, PARTNERS_OF_A_DUTY)) chosen.add(partner);
  }
  return [...chosen].sort(byKey);
}

const keyOf = ({ firm }: Partner): string => firm.profile.key;
const valueOf = (cover: Cover | null | undefined): number => cover?.value ?? 0;
const byKey = (a: Partner, b: Partner): number => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b)));

/** The best ones, each with at most one partner in common with a better one. */
function bestOf(groups: readonly Group[], pool: readonly Partner[], weights: MatchWeights, limit: number): readonly Proposal[] {
  const gains = new GroupGains(pool, weights);
  const worthOf = (group: Group): Worth => {
    const gain = gains.average(group.places);
    return { group, gain, score: mutualScore(group.covered, gain) };
  };
  let left: readonly Group[] = groups;
  const kept: Worth[] = [];
  while (kept.length < limit && left.length > 0) {
    let best: Worth | undefined;
    for (const group of left) {
      // However much its partners get.
      if (best !== undefined && mutualScore(group.covered, 1) < best.score - 1e-9) continue;
      const worth = worthOf(group);
      if (best === undefined || isBefore(worth, best)) best = worth;
    }
    const { places } = best!.group;
    kept.push(best!);
    left = left.filter((group) => group.places.filter((place) => places.includes(place)).length <= 1);
  }
  return kept.map(({ group, gain, score }) => ({ partners: group.places.map((place) => pool[place]!), covered: group.covered, gain, score }));
}

interface Worth {
  readonly group: Group;
  readonly gain: number;
  readonly score: number;
}

/** The higher score; of equal ones the smaller group, then by keys, in whose order the pool is. */
function isBefore(a: Worth, b: Worth): boolean {
  if (a.score !== b.score) return a.score > b.score;
  const [mine, others] = [a.group.places, b.group.places];
  if (mine.length !== others.length) return mine.length < others.length;
  const at = mine.findIndex((place, index) => place !== others[index]);
  return at >= 0 && mine[at]! < others[at]!;
}
