import type { HardRule } from './conflict.ts';

/** A meeting needs an agreed pair that is not excluded, and a pair meets at most once. */
export const pairAgreedOnce: HardRule = ({ agreementId, a, b }, index, others) => {
  const pair = index.pairs.get(agreementId);
  if (pair === undefined || index.isExcluded(pair.organisationAId, pair.organisationBId))
    return [{ kind: 'notAgreed', agreementId }];
  if (pair.organisationAId !== a.organisationId || pair.organisationBId !== b.organisationId)
    return [{ kind: 'wrongSides', agreementId }];
  const placed = others.meetingOf(agreementId);
  return placed === undefined ? [] : [{ kind: 'alreadyPlaced', agreementId, slotId: placed.slotId }];
};
