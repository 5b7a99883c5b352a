import type { TimeWish } from './time-wish.ts';

export type MeetingRequestAct =
  | { readonly kind: 'accept' }
  | { readonly kind: 'decline'; readonly reason: string | null }
  /** Answers with another time instead of yes or no; the ball goes to the other side. */
  | { readonly kind: 'counter'; readonly timeWish: TimeWish }
  | { readonly kind: 'withdraw' }
  | { readonly kind: 'expire' }
  | { readonly kind: 'cancel'; readonly reason: string };

export type MeetingRequestActKind = MeetingRequestAct['kind'];
