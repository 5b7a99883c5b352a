import { err, ok, type Result } from '@spilno/kernel';
import { isPast, type BookingDeadlines, type MeetingQuota } from './booking-rules.ts';
import type { OrganisationId } from './ids.ts';
import type { WishError } from './meeting-error.ts';

/** Private to the organisation and the scheduler; *no* excludes the pair. */
export type WishStrength = 'must' | 'would' | 'no';

export const WISH_STRENGTHS = ['must', 'would', 'no'] as const satisfies readonly WishStrength[];

export interface WishContext {
  readonly nowMs: number;
  readonly deadlines: Pick<BookingDeadlines, 'wishesCloseMs'>;
  readonly quota: Pick<MeetingQuota, 'maxMustWishes'>;
  /** *Must* wishes of the organisation about other organisations than this one. */
  readonly otherMustWishes: number;
  /** The wish as it stands. */
  readonly present: WishStrength | null;
}

/**
 * Whether the organisation may set (or, with null, take back) its wish about another. *No* can be set after wishes
 * have closed, for nobody can be made to meet, and taken back, which wishes for nothing.
 */
export function setWish(
  organisationId: OrganisationId,
  aboutId: OrganisationId,
  strength: WishStrength | null,
  { nowMs, deadlines, quota, otherMustWishes, present }: WishContext,
): Result<WishStrength | null, WishError> {
  if (organisationId === aboutId) return err({ kind: 'sameOrganisation' });
  if (deadlines.wishesCloseMs !== null && isPast(deadlines.wishesCloseMs, nowMs) && strength !== 'no' && !(strength === null && present === 'no')) {
    return err({ kind: 'wishesClosed', closedMs: deadlines.wishesCloseMs });
  }
  if (strength === 'must' && otherMustWishes >= quota.maxMustWishes)
    return err({ kind: 'mustWishesExceeded', maxMustWishes: quota.maxMustWishes });
  return ok(strength);
}
