import { placesAgree } from '@spilno/taxonomy';
import { compile, type CompiledProfile } from './compiled-profile.ts';
import { directionFit, type DirectionFit, type NeedFit } from './direction-fit.ts';
import { distributePoints, type Share } from './distribute-points.ts';
import type {
  CommonForm,
  CoverageDegree,
  DirectionExplanation,
  MatchExplanation,
  NeedReason,
} from './match-explanation.ts';
import { missingPoints } from './missing-points.ts';
import { balanceOf, mutualScore, toPercent } from './mutual-score.ts';
import type { TeaserProfile } from './teaser-profile.ts';
import { leadTimeFit, placeFit, quantityFit } from './terms-fit.ts';

/**
 * The reasons behind the score of `rankMatches`, which gives the same numbers. Every part of both directions is scaled
 * by the same factor, mutual score over the sum of the directions, and then rounded so that the parts add up exactly.
 */
export function explainPair(viewer: TeaserProfile, other: TeaserProfile): MatchExplanation {
  const [self, partner] = [compile(viewer), compile(other)];
  const getFit = directionFit(self, partner);
  const giveFit = directionFit(partner, self);
  const mutual = mutualScore(getFit.value, giveFit.value);
  const score = toPercent(mutual);
  const sum = getFit.value + giveFit.value;
  const scale = sum === 0 ? 0 : (100 * mutual) / sum;
  const getShares = sharesOf(getFit, self.key, scale);
  const points = distributePoints([...getShares, ...sharesOf(giveFit, partner.key, scale)], score);
  const get = explainDirection(getFit, viewer, other, points.slice(0, getShares.length));
  const give = explainDirection(giveFit, other, viewer, points.slice(getShares.length));
  return withMissing({ score, get, give }, viewer, other);
}

/** The same pair seen by the other side. */
export const mirror = (explanation: MatchExplanation, viewer: TeaserProfile, other: TeaserProfile): MatchExplanation =>
  withMissing({ score: explanation.score, get: explanation.give, give: explanation.get }, other, viewer);

const withMissing = (
  { score, get, give }: Pick<MatchExplanation, 'score' | 'get' | 'give'>,
  viewer: TeaserProfile,
  other: TeaserProfile,
): MatchExplanation => ({
  score,
  balance: balanceOf(get.percent, give.percent),
  get,
  give,
  missing: missingPoints(get, give, viewer, other),
});

/** The needs in order, then terms, then forms. */
const sharesOf = (fit: DirectionFit, takerKey: CompiledProfile['key'], scale: number): readonly Share[] => [
  ...fit.needs.map(({ capability, need }) => ({
    exact: capability * scale,
    tieBreak: `${takerKey} need ${need.terms.nodeCode}`,
  })),
  { exact: fit.needs.reduce((sum, { terms }) => sum + terms, 0) * scale, tieBreak: `${takerKey} terms` },
  { exact: fit.forms * scale, tieBreak: `${takerKey} forms` },
];

function explainDirection(
  fit: DirectionFit,
  taker: TeaserProfile,
  giver: TeaserProfile,
  points: readonly number[],
): DirectionExplanation {
  return {
    percent: toPercent(fit.value),
    needs: fit.needs.map((need, index) => explainNeed(need, points[index] ?? 0)),
    terms: { points: points[fit.needs.length] ?? 0 },
    forms: {
      degree: fit.formsDegree,
      common: commonForms(taker, giver),
      points: points[fit.needs.length + 1] ?? 0,
    },
  };
}

function explainNeed({ need, offer, coverage }: NeedFit, points: number): NeedReason {
  return {
    need: need.terms,
    offer: offer?.terms ?? null,
    offerSource: offer?.source ?? null,
    degree: degreeOf(coverage),
    coverage,
    quantity: offer === null ? 'notStated' : quantityFit(need, offer),
    leadTime: offer === null ? 'notStated' : leadTimeFit(need, offer),
    place: offer === null ? 'notStated' : placeFit(need, offer),
    points,
  };
}

const degreeOf = (coverage: number): CoverageDegree => {
  if (coverage === 1) return 'meets';
  return coverage > 0 ? 'close' : 'notMet';
};

const commonForms = (taker: TeaserProfile, giver: TeaserProfile): readonly CommonForm[] =>
  taker.formsSought.flatMap(({ form, place: soughtPlace }) =>
    giver.formsOffered
      .filter((offered) => offered.form === form)
      .map(({ place: offeredPlace }) => ({
        form,
        soughtPlace,
        offeredPlace,
        placesAgree: placesAgree(soughtPlace, offeredPlace),
      })),
  );
