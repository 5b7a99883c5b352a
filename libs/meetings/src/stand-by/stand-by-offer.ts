import { err, ok, type Result } from '@spilno/kernel';
import { type StandByRules } from './missing-report.ts';

/** An offer to both sides of a pair; neither knows of whom before both took it. Withdrawn: the table is no longer free, or they are not. */
export type StandByOfferStatus = 'open' | 'taken' | 'refused' | 'expired' | 'withdrawn';
export type StandBySide = 'first' | 'second';

export interface StandByOfferState {
  readonly status: StandByOfferStatus;
  readonly expiresMs: number;
  /** Sides that took it so far. */
  readonly taken: readonly StandBySide[];
}

/** An offer shorter than this is not made: nobody could answer it. */
const SHORTEST_OFFER_MS = 60_000;

/**
 * Until when an offer made now can be taken: the time to answer, cut short by what has to be left of the slot.
 * @returns null where it is too late for one
 */
export function standByExpiryMs(slotEndMs: number, nowMs: number, { answerMinutes, leastMinutes }: StandByRules): number | null {
  const expiresMs = Math.min(nowMs + answerMinutes * 60_000, slotEndMs - leastMinutes * 60_000);
  return expiresMs - nowMs < SHORTEST_OFFER_MS ? null : expiresMs;
}

export type OfferAnswerError = { readonly kind: 'offerOver' } | { readonly kind: 'alreadyTaken' };

/** What becomes of an offer that a side answers: the first refusal ends it, the second taking makes it a meeting. */
export function answerStandBy(offer: StandByOfferState, side: StandBySide, takes: boolean, nowMs: number): Result<Pick<StandByOfferState, 'status' | 'taken'>, OfferAnswerError> {
  if (offer.status !== 'open' || nowMs >= offer.expiresMs) return err({ kind: 'offerOver' });
  if (!takes) return ok({ status: 'refused', taken: offer.taken });
  if (offer.taken.includes(side)) return err({ kind: 'alreadyTaken' });
  const taken = [...offer.taken, side];
  return ok({ status: taken.length === 2 ? 'taken' : 'open', taken });
}
