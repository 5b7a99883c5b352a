import type { OrganisationId, PoolId } from '../ids.ts';

/** A change of the event that is tried out beside it. */
export type Variation =
  /** More tables in the hall of the first one, on one day alone. */
  | { readonly kind: 'openTable'; readonly day: string; readonly tables: number }
  /** More slots after the last one of a day, as long as that; who is away in the last one is away in them. */
  | { readonly kind: 'addSlots'; readonly day: string; readonly slots: number }
  /** The slots after the longest break of a day become part of it. */
  | { readonly kind: 'longerBreak'; readonly day: string; readonly slots: number }
  | { readonly kind: 'addLine'; readonly organisationId: OrganisationId; readonly lines: number }
  /** One more person, always there. */
  | { readonly kind: 'addDelegate'; readonly organisationId: OrganisationId }
  /** Everybody of the organisation is there all the time. */
  | { readonly kind: 'widenAvailability'; readonly organisationId: OrganisationId }
  | { readonly kind: 'raiseMeetingLimit'; readonly organisationId: OrganisationId; readonly maxMeetings: number }
  /** More interpreters or escorts, on one day alone. */
  | { readonly kind: 'enlargePool'; readonly poolId: PoolId; readonly day: string; readonly people: number };

export type VariationFault =
  | { readonly kind: 'unknownDay'; readonly day: string }
  | { readonly kind: 'unknownOrganisation'; readonly organisationId: OrganisationId }
  | { readonly kind: 'unknownPool'; readonly poolId: PoolId }
  /** A whole number from 1 to `most`. */
  | { readonly kind: 'outOfRange'; readonly most: number }
  | { readonly kind: 'noBreak'; readonly day: string };

/** More of anything than this is another event. */
export const MAX_VARIATION = 50;
