import type { DirectionExplanation, MatchDirection, MissingPoint, NeedReason } from './match-explanation.ts';
import type { TeaserProfile } from './teaser-profile.ts';

/** What keeps the pair from matching fully, in both directions, most important first. */
export function missingPoints(
  get: DirectionExplanation,
  give: DirectionExplanation,
  viewer: TeaserProfile,
  other: TeaserProfile,
): readonly MissingPoint[] {
  const points = [...missingIn('get', get, viewer, other), ...missingIn('give', give, other, viewer)];
  return points.sort((a, b) => importance(a) - importance(b));
}

function missingIn(
  direction: MatchDirection,
  { needs, forms }: DirectionExplanation,
  taker: TeaserProfile,
  giver: TeaserProfile,
): readonly MissingPoint[] {
  if (needs.length === 0) return [{ direction, kind: 'nothingNeeded' }];
  const ofForms: MissingPoint[] = [];
  if (forms.degree === 'notMet') {
    ofForms.push({
      direction,
      kind: 'noCommonForm',
      sought: taker.formsSought.map(({ form }) => form),
      offered: giver.formsOffered.map(({ form }) => form),
    });
  }
  if (forms.degree === 'close') {
    for (const { form, soughtPlace, offeredPlace } of forms.common) {
      ofForms.push({ direction, kind: 'formPlaceDiffers', form, soughtPlace, offeredPlace });
    }
  }
  return [...needs.flatMap((reason) => missingForNeed(direction, reason)), ...ofForms];
}

function missingForNeed(direction: MatchDirection, reason: NeedReason): readonly MissingPoint[] {
  const { need, offer } = reason;
  const { nodeCode: needNode, isEssential } = need;
  if (offer === null) return [{ direction, kind: 'needNotMet', needNode, isEssential }];
  const offerNode = offer.nodeCode;
  const points: MissingPoint[] = [];
  if (reason.degree === 'close') points.push({ direction, kind: 'needOnlyClose', needNode, offerNode, isEssential });
  if (differs(reason.quantity) && need.quantityBand !== null && offer.quantityBand !== null) {
    const [needed, offered] = [need.quantityBand, offer.quantityBand];
    points.push({ direction, kind: 'quantityDiffers', needNode, offerNode, needed, offered });
  }
  if (differs(reason.leadTime) && need.leadTimeBand !== null && offer.leadTimeBand !== null) {
    const [needed, offered] = [need.leadTimeBand, offer.leadTimeBand];
    points.push({ direction, kind: 'leadTimeDiffers', needNode, offerNode, needed, offered });
  }
  if (differs(reason.place)) {
    points.push({ direction, kind: 'placeDiffers', needNode, offerNode, needed: need.place, offered: offer.place });
  }
  return points;
}

const differs = (degree: NeedReason['place']): boolean => degree === 'notMet' || degree === 'close';

function importance(point: MissingPoint): number {
  switch (point.kind) {
    case 'needNotMet':
      return point.isEssential ? 0 : 4;
    case 'noCommonForm':
      return 1;
    case 'formPlaceDiffers':
      return 2;
    case 'needOnlyClose':
      return point.isEssential ? 3 : 5;
    case 'placeDiffers':
      return 6;
    case 'quantityDiffers':
      return 7;
    case 'leadTimeDiffers':
      return 8;
    case 'nothingNeeded':
      return 9;
    case 'noSharedLanguage':
      return 10;
  }
}
