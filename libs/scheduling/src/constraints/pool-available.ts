import type { HardRule } from './conflict.ts';

/** A meeting has an interpreter or escort of each pool that it needs: no more meetings take from a pool at a time than it has people there. */
export const poolAvailable: HardRule = ({ agreementId, slotId }, index, others) =>
  index.poolsOf(agreementId).flatMap((poolId) => {
    const available = index.availableIn(poolId, slotId);
    const byAgreementIds = others.at(slotId).flatMap((other) => (index.poolsOf(other.agreementId).includes(poolId) ? [other.agreementId] : []));
    return byAgreementIds.length < available ? [] : [{ kind: 'poolTaken' as const, poolId, available, byAgreementIds }];
  });
