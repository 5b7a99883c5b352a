import { compile } from '../compiled-profile.ts';
import { CERTIFICATE, FORMS, TERMS } from '../components/index.ts';
import { directionFit } from '../direction-fit.ts';
import { PART_CODES, type MatchWeights, type PartCode } from '../match-weights.ts';
import type { TeaserProfile } from '../teaser-profile.ts';

/** How far each part of a direction is met, before it is weighed: the direction is the sum of weight × part. */
export type PartValues = Readonly<Record<PartCode, number>>;

/** What the viewer may see of a pair, and nothing else: both directions at teaser level. */
export interface PairParts {
  readonly get: PartValues;
  readonly give: PartValues;
}

/** @param weights - decide which offer counts where several are near a need, and how needs share the whole */
export function pairParts(viewer: TeaserProfile, other: TeaserProfile, weights: MatchWeights): PairParts {
  return { get: partsOf(viewer, other, weights), give: partsOf(other, viewer, weights) };
}

/** As a list, in the order of the parts: what the viewer gets, then what the other side gets. */
export const featuresOf = ({ get, give }: PairParts): readonly number[] => [...PART_CODES.map((code) => get[code]), ...PART_CODES.map((code) => give[code])];

function partsOf(takerProfile: TeaserProfile, giverProfile: TeaserProfile, weights: MatchWeights): PartValues {
  const [taker, giver] = [compile(takerProfile, weights), compile(giverProfile, weights)];
  const parts = { capability: 0, quantity: 0, leadTime: 0, place: 0, forms: 0, certificate: 0 };
  for (const { need, offer, coverage } of directionFit(taker, giver, weights).needs) {
    if (offer === null) continue;
    const covered = (need.weight / taker.needWeight) * coverage;
    parts.capability += covered;
    for (const { code, value } of TERMS) parts[code] += covered * value(need, offer);
  }
  parts.forms = parts.capability * FORMS.value(taker, giver);
  parts.certificate = parts.capability * CERTIFICATE.value(taker, giver);
  return parts;
}
