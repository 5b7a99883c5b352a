import { compile } from '../compiled-profile.ts';
import { directionFit } from '../direction-fit.ts';
import { distributePoints } from '../distribute-points.ts';
import type { MatchWeights } from '../match-weights.ts';
import { toPercent } from '../mutual-score.ts';
import type { CapabilityTerms, TeaserProfile } from '../teaser-profile.ts';
import type { Consortium, ConsortiumMember, CoveredDuty, Duty } from './consortium.ts';
import type { Cover } from './cover-duty.ts';
import type { Proposal } from './proposal.ts';

interface Ground {
  readonly need: CapabilityTerms;
  readonly seeker: TeaserProfile;
  readonly duties: readonly Duty[];
  /** What the seeker covers itself, by duty. */
  readonly own: readonly (Cover | null)[];
  readonly bestPair: number;
  readonly weights: MatchWeights;
}

/** A proposal in words for both sides: who does what, who gets what from whom, points that add up to the percent covered. */
export function toConsortium({ partners, covered, gain, score }: Proposal, { need, seeker, duties, own, bestPair, weights }: Ground): Consortium {
  const everybody = [{ profile: seeker, covers: own }, ...partners.map(({ firm, covers }) => ({ profile: firm.profile, covers }))];
  const doers = duties.map((_, at) => {
    const most = Math.max(...everybody.map(({ covers }) => covers[at]?.value ?? 0));
    return most === 0 ? -1 : everybody.findIndex(({ covers }) => covers[at]?.value === most);
  });
  const percent = toPercent(covered);
  const points = distributePoints(
    duties.map(({ weight }, at) => ({ exact: 100 * weight * (everybody[doers[at]!]?.covers[at]?.value ?? 0), tieBreak: String(at).padStart(3, '0') })),
    percent,
  );
  const members = everybody.map(({ profile, covers }, place): ConsortiumMember => ({
    key: profile.key,
    duties: duties.flatMap((duty, at): CoveredDuty | readonly never[] => {
      const cover = covers[at];
      if (doers[at] !== place || !cover) return [];
      return { ...duty, offerNode: cover.offerNode, form: cover.form, degree: cover.value === 1 ? 'meets' : 'close', points: points[at]! };
    }),
    gets: place === 0 ? null : gainOf(profile, everybody.map((each) => each.profile).filter((other) => other !== profile), weights),
  }));
  return {
    seeker: seeker.key,
    need,
    members,
    uncovered: duties.filter((_, at) => doers[at] === -1),
    percent,
    gainPercent: toPercent(gain),
    score: toPercent(score),
    bestPairPercent: toPercent(bestPair),
  };
}

function gainOf(partner: TeaserProfile, others: readonly TeaserProfile[], weights: MatchWeights): ConsortiumMember['gets'] {
  const fits = others.map((other) => ({ from: other.key, fit: directionFit(compile(partner, weights), compile(other, weights), weights) }));
  const best = fits.reduce((most, each) => (each.fit.value > most.fit.value ? each : most));
  if (best.fit.value === 0) return null;
  return {
    from: best.from,
    percent: toPercent(best.fit.value),
    needs: best.fit.needs.filter(({ coverage }) => coverage > 0).map(({ need }) => need.terms.nodeCode),
  };
}
