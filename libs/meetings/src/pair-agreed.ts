import type { MeetingRequestStatus } from './meeting-request.ts';
import type { WishStrength } from './wish.ts';

/** Everything that decides whether two organisations want to meet; the order of the two does not matter. */
export interface PairFacts {
  /** Status of the pair's latest request; null if there never was one. */
  readonly requestStatus: MeetingRequestStatus | null;
  readonly wishes: readonly [WishStrength | null, WishStrength | null];
  /** One of them keeps the other on a private exclusion list, or was hidden. */
  readonly excluded: boolean;
}

export interface PairAgreement {
  readonly by: 'request' | 'wishes';
  /** 1 both would meet, 2 one must or an accepted request, 3 a must on one side of an accepted request, or on both. Higher is placed first. */
  readonly priority: 1 | 2 | 3;
}

/**
 * Nothing is scheduled unless both sides agreed: an accepted request or, where the organiser allows it, *must* or
 * *would* from both. An exclusion or a *no* undoes either.
 * @returns null if they did not agree
 */
export function pairAgreed(
  { requestStatus, wishes, excluded }: PairFacts,
  mutualWishesCount: boolean,
): PairAgreement | null {
  if (excluded || wishes.includes('no')) return null;
  const musts = wishes.filter((wish) => wish === 'must').length;
  if (requestStatus === 'accepted') return { by: 'request', priority: musts > 0 ? 3 : 2 };
  if (!mutualWishesCount || wishes.includes(null)) return null;
  return { by: 'wishes', priority: musts === 2 ? 3 : musts === 1 ? 2 : 1 };
}
