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
  OpenReason,
} from './match-explanation.ts';
import { DEFAULT_WEIGHTS, type MatchWeights } from './match-weights.ts';
import { missingPoints } from './missing-points.ts';
import { balanceOf, mutualScore, toPercent } from './mutual-score.ts';
import { languagesValue, type OpenPair } from './open-pair.ts';
import type { TeaserProfile } from './teaser-profile.ts';
import { leadTimeFit, placeFit, quantityFit } from './terms-fit.ts';

export interface ExplainContext {
  /** Of the event; the same object each time. Without it those of an event that has set none. */
  readonly weights?: MatchWeights;
  /** What the viewer may see of this pair above the teaser; null at level 1. */
  readonly open?: OpenPair | null;
}

/**
 * The reasons behind the score of `rankMatches`, which gives the same numbers at teaser level. Every part of both directions is scaled
 * by the same factor, mutual score over the sum of the directions, and then rounded so that the parts add up exactly. Above the teaser, text and
 * languages take their share of the whole and the rest is scaled down by it.
 */
export function explainPair(viewer: TeaserProfile, other: TeaserProfile, { weights = DEFAULT_WEIGHTS, open = null }: ExplainContext = {}): MatchExplanation {
  const [self, partner] = [compile(viewer, weights), compile(other, weights)];
  const getFit = directionFit(self, partner, weights);
  const giveFit = directionFit(partner, self, weights);
  const mutual = mutualScore(getFit.value, giveFit.value);
  const parts = openParts(open, weights);
  const ofTeaser = 1 - parts.reduce((sum, { weight }) => sum + weight, 0);
  const score = toPercent(ofTeaser * mutual + parts.reduce((sum, { weight, value }) => sum + weight * value, 0));
  const sum = getFit.value + giveFit.value;
  const scale = sum === 0 ? 0 : (100 * ofTeaser * mutual) / sum;
  const [getShares, giveShares] = [sharesOf(getFit, self.key, scale), sharesOf(giveFit, partner.key, scale)];
  const openShares = parts.map(({ kind, weight, value }): Share => ({ exact: 100 * weight * value, tieBreak: kind }));
  const points = distributePoints([...getShares, ...giveShares, ...openShares], score);
  const give = getShares.length + giveShares.length;
  return withMissing(
    {
      score,
      get: explainDirection(getFit, viewer, other, points.slice(0, getShares.length)),
      give: explainDirection(giveFit, other, viewer, points.slice(getShares.length, give)),
      open: open && explainOpen(open, parts, points.slice(give)),
    },
    viewer,
    other,
  );
}

/** The same pair seen by the other side, if the same is open to it. */
export const mirror = (explanation: MatchExplanation, viewer: TeaserProfile, other: TeaserProfile): MatchExplanation =>
  withMissing({ ...explanation, get: explanation.give, give: explanation.get }, other, viewer);

const withMissing = (
  { score, get, give, open }: Pick<MatchExplanation, 'score' | 'get' | 'give' | 'open'>,
  viewer: TeaserProfile,
  other: TeaserProfile,
): MatchExplanation => ({
  score,
  balance: balanceOf(get.percent, give.percent),
  get,
  give,
  open,
  missing: [...missingPoints(get, give, viewer, other), ...(open?.sharedLanguages?.length === 0 ? [{ direction: 'get', kind: 'noSharedLanguage' } as const] : [])],
});

interface OpenPart {
  readonly kind: 'text' | 'languages';
  readonly weight: number;
  readonly value: number;
}

/** What cannot be compared takes no weight. */
function openParts(open: OpenPair | null, weights: MatchWeights): readonly OpenPart[] {
  const { textLikeness = null, sharedLanguages = null } = open ?? {};
  return [
    ...(textLikeness === null ? [] : [{ kind: 'text' as const, weight: weights.open.text, value: textLikeness }]),
    ...(sharedLanguages === null ? [] : [{ kind: 'languages' as const, weight: weights.open.languages, value: languagesValue(sharedLanguages.length) }]),
  ];
}

function explainOpen({ textLikeness, sharedLanguages }: OpenPair, parts: readonly OpenPart[], points: readonly number[]): OpenReason {
  const pointsOf = (kind: OpenPart['kind']): number => points[parts.findIndex((part) => part.kind === kind)] ?? 0;
  return { textLikeness, textPoints: pointsOf('text'), sharedLanguages, languagesPoints: pointsOf('languages') };
}

/** The needs in order, then terms, forms, certificate. */
const sharesOf = (fit: DirectionFit, takerKey: CompiledProfile['key'], scale: number): readonly Share[] => [
  ...fit.needs.map(({ capability, need }) => ({
    exact: capability * scale,
    tieBreak: `${takerKey} need ${need.terms.nodeCode}`,
  })),
  { exact: fit.needs.reduce((sum, { terms }) => sum + terms, 0) * scale, tieBreak: `${takerKey} terms` },
  { exact: fit.forms * scale, tieBreak: `${takerKey} forms` },
  { exact: fit.certificate * scale, tieBreak: `${takerKey} certificate` },
];

function explainDirection(
  fit: DirectionFit,
  taker: TeaserProfile,
  giver: TeaserProfile,
  points: readonly number[],
): DirectionExplanation {
  const needs = fit.needs.length;
  return {
    percent: toPercent(fit.value),
    needs: fit.needs.map((need, index) => explainNeed(need, points[index] ?? 0)),
    terms: { points: points[needs] ?? 0 },
    forms: { degree: fit.formsDegree, common: commonForms(taker, giver), points: points[needs + 1] ?? 0 },
    certificate: { points: points[needs + 2] ?? 0 },
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
