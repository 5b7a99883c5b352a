import type { MeetingRequestStatus, RequestSide } from './meeting-request.ts';
import type { MeetingRequestActKind } from './meeting-request-act.ts';

/** Why an act on a request was refused; the request is unchanged. */
export type RequestActError =
  /** The act does not exist in this status: somebody else was faster, or the page was stale. */
  | { readonly kind: 'notPossibleInStatus'; readonly status: MeetingRequestStatus; readonly act: MeetingRequestActKind }
  /** The act exists, but not for this side now. */
  | { readonly kind: 'notYourTurn'; readonly turn: RequestSide | null }
  | { readonly kind: 'requestExpired'; readonly expiredMs: number }
  | { readonly kind: 'notYetExpired'; readonly expiresMs: number }
  | { readonly kind: 'requestsClosed'; readonly closedMs: number }
  | { readonly kind: 'cancelCutOffPassed'; readonly cutOffMs: number }
  | { readonly kind: 'reasonRequired' }
  | { readonly kind: 'timeWishRequired' }
  | { readonly kind: 'meetingLimitReached'; readonly side: RequestSide; readonly maxMeetings: number };

/** Why a request was not sent; nothing has been saved. */
export type SendRequestError =
  | { readonly kind: 'sameOrganisation' }
  | { readonly kind: 'typesMayNotMeet' }
  | { readonly kind: 'requestsClosed'; readonly closedMs: number }
  /** This side already waits for an answer of the other. */
  | { readonly kind: 'requestAlreadyOpen' }
  | { readonly kind: 'alreadyAgreed' }
  | { readonly kind: 'openRequestsExceeded'; readonly maxOpenRequests: number }
  /** `own` is the limit of the sending organisation, `other` that of its counterpart (only when an agreement would arise at once). */
  | { readonly kind: 'meetingLimitReached'; readonly whose: 'own' | 'other'; readonly maxMeetings: number };

/** Why a wish was not saved. */
export type WishError =
  | { readonly kind: 'sameOrganisation' }
  | { readonly kind: 'wishesClosed'; readonly closedMs: number }
  | { readonly kind: 'mustWishesExceeded'; readonly maxMustWishes: number };
