import { taxonomy } from '@spilno/taxonomy';
import { compile } from '../compiled-profile.ts';
import { directionFit } from '../direction-fit.ts';
import { DEFAULT_WEIGHTS, type MatchWeights } from '../match-weights.ts';
import { mutualScore } from '../mutual-score.ts';
import type { CapabilityTerms, TeaserProfile } from '../teaser-profile.ts';
import type { Consortium, Duty } from './consortium.ts';
import { coverDuty, coverTableOf, toFirm, type Cover, type Firm } from './cover-duty.ts';
import { dutiesOf } from './duties.ts';
import { groupsOf } from './groups.ts';
import { isMetByOne } from './met-by-one.ts';
import type { Partner, Proposal } from './proposal.ts';
import { toConsortium } from './to-consortium.ts';

export interface ConsortiumOptions {
  /** Whether two partners may work together by the rules of the event; everybody may unless told. */
  readonly mayMeet?: (key: string, otherKey: string) => boolean;
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
 * partners of each duty. Uses the teasers given and nothing else; best first, ties by key.
 */
export function proposeConsortia(
  seeker: TeaserProfile,
  candidates: readonly TeaserProfile[],
  options: ConsortiumOptions = {},
): readonly Consortium[] {
  const needs = seeker.needs.filter(({ nodeCode, isEssential }) => isEssential && taxonomy.has(nodeCode));
  if (needs.length === 0) return [];
  const others = candidates.filter(({ key }) => key !== seeker.key).map((profile) => toFirm(profile, compile(profile, options.weights)));
  return needs.flatMap((need) => proposeFor(need, seeker, others, options));
}

function proposeFor(
  need: CapabilityTerms,
  seeker: TeaserProfile,
  others: readonly Firm[],
  { mayMeet = () => true, including, limit = LIMIT, weights = DEFAULT_WEIGHTS }: ConsortiumOptions,
): readonly Consortium[] {
  const duties = dutiesOf(need, seeker);
  if (duties.length === 0 || isMetByOne(need, seeker, others.map(({ compiled }) => compiled), weights)) return [];
  const tables = duties.map(coverTableOf);
  const coversOf = (firm: Firm): readonly (Cover | null)[] => duties.map((duty, at) => coverDuty(duty, tables[at]!, need, firm));
  const self = compile(seeker, weights);
  const own = coversOf(toFirm(seeker, self));
  const partners = others.flatMap((firm): Partner | readonly never[] => {
    const covers = coversOf(firm);
    const helps = covers.some((cover, at) => valueOf(cover) > valueOf(own[at]));
    return helps ? { firm, covers, gain: directionFit(firm.compiled, self, weights).value } : [];
  });
  if (including !== undefined && !partners.some(({ firm }) => firm.profile.key === including)) return [];
  const coveredBy = (group: readonly Partner[]): number => duties.reduce((sum, { weight }, at) => sum + weight * bestValue(at, own, group), 0);
  const bestPair = partners.reduce((best, partner) => Math.max(best, coveredBy([partner])), 0);
  const vital = duties.flatMap(({ role }, at) => ((role === 'technology' || role === 'production') && !own[at] ? at : []));

  const proposals: Proposal[] = [];
  for (const group of groupsOf(poolOf(duties, partners, including), vital, including)) {
    const covered = coveredBy(group);
    if (covered <= bestPair + 1e-9) continue;
    if (group.some((one) => coveredBy(group.filter((each) => each !== one)) > covered - 1e-9)) continue;
    if (!group.every((a, at) => group.slice(at + 1).every((b) => mayMeet(keyOf(a), keyOf(b))))) continue;
    const gain = averageGain(group, weights);
    proposals.push({ partners: group, covered, gain, score: mutualScore(covered, gain) });
  }
  return unlike(proposals.sort(byWorth), limit).map((proposal) => toConsortium(proposal, { need, seeker, duties, own, bestPair, weights }));
}

/** The best of each duty, and whoever has to be in it. */
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

/** Of a duty, the best there is in the group. */
const bestValue = (at: number, own: readonly (Cover | null)[], group: readonly Partner[]): number =>
  group.reduce((best, { covers }) => Math.max(best, valueOf(covers[at])), valueOf(own[at]));

/** Of those partners who say what they need; 0 if none does. */
function averageGain(group: readonly Partner[], weights: MatchWeights): number {
  const needy = group.filter(({ firm }) => firm.compiled.needs.length > 0);
  return needy.reduce((sum, one) => sum + gainIn(one, group, weights), 0) / Math.max(1, needy.length);
}

/** What a partner gets of the one who has most for it: the seeker or another partner. */
const gainIn = (partner: Partner, group: readonly Partner[], weights: MatchWeights): number =>
  group.reduce(
    (most, other) => (other === partner ? most : Math.max(most, directionFit(partner.firm.compiled, other.firm.compiled, weights).value)),
    partner.gain,
  );

const byKey = (a: Partner, b: Partner): number => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b)));

/** Best first; of equal ones the smaller group, then by keys. */
const byWorth = (a: Proposal, b: Proposal): number =>
  b.score - a.score ||
  a.partners.length - b.partners.length ||
  a.partners.reduce((decided, partner, at) => decided || byKey(partner, b.partners[at]!), 0);

/** The best ones that have at most one partner in common with a better one. */
function unlike(proposals: readonly Proposal[], limit: number): readonly Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals) {
    if (kept.length === limit) break;
    const isNew = kept.every((better) => proposal.partners.filter((one) => better.partners.includes(one)).length <= 1);
    if (isNew) kept.push(proposal);
  }
  return kept;
}
