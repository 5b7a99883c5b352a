import { compile, type CompiledProfile } from '../compiled-profile.ts';
import { directionFit } from '../direction-fit.ts';
import { DEFAULT_WEIGHTS, type MatchWeights } from '../match-weights.ts';
import { coverageOf } from '../node-coverage.ts';
import type { CapabilityTerms, TeaserProfile } from '../teaser-profile.ts';
import { placeFit, quantityFit } from '../terms-fit.ts';

/**
 * One is enough: what is needed, where and in the number that is wanted, in a form that is not ruled out.
 * @param others - compiled with the same weights
 */
export function isMetByOne(need: CapabilityTerms, seeker: TeaserProfile, others: readonly CompiledProfile[], weights: MatchWeights = DEFAULT_WEIGHTS): boolean {
  const taker = compile({ ...seeker, needs: [need] }, weights);
  const [wantedNode] = taker.needs;
  if (wantedNode === undefined) return false;
  const meets = coverageOf(wantedNode.node);
  return others.some((other) => {
    if (!other.offers.some(({ node }) => meets[node] === 1)) return false;
    const { needs, formsDegree } = directionFit(taker, other, weights);
    return (
      formsDegree !== 'notMet' &&
      needs.some(
        ({ need: wanted, offer, coverage }) =>
          offer !== null && coverage === 1 && placeFit(wanted, offer) !== 'notMet' && quantityFit(wanted, offer) !== 'notMet',
      )
    );
  });
}
