import type { AgreementId, OrganisationId, PoolId, SlotId, TableId } from './ids.ts';

/** Why an agreed pair has no meeting. None of them quotes a wish or an exclusion. */
export type LeftoverReason =
  /** The pair no longer counts as agreed, or may not meet; participants are told nothing more. */
  | { readonly kind: 'notSchedulable' }
  | { readonly kind: 'meetingLimitReached'; readonly organisationId: OrganisationId; readonly maxMeetings: number }
  /** They are never free at the same time, whatever the schedule. */
  | { readonly kind: 'noCommonSlot'; readonly availableSlotsA: number; readonly availableSlotsB: number }
  /** This side meets in every slot in which it can: `booked` of `capacity` places of its delegates and lines. */
  | {
      readonly kind: 'fullyBooked';
      readonly organisationId: OrganisationId;
      readonly booked: number;
      readonly capacity: number;
    }
  /** In each common slot at least one side meets somebody else; a slot in which both do counts for both. */
  | {
      readonly kind: 'commonSlotsTaken';
      readonly commonSlots: number;
      readonly takenByA: number;
      readonly takenByB: number;
    }
  /** Both are free at the same time, but no table is. */
  | { readonly kind: 'tablesFull'; readonly commonFreeSlots: number; readonly tables: number }
  /** Both and a table are free at the same time, but no interpreter or escort of the pool is; it has so many people. */
  | { readonly kind: 'poolTaken'; readonly poolId: PoolId; readonly commonFreeSlots: number; readonly people: number }
  /** Both, a table and all that it needs are free at the same time, but only before a meeting that comes first, or after one that comes later. */
  | { readonly kind: 'orderLeavesNoSlot'; readonly commonFreeSlots: number }
  /** … but this side would meet in more slots in a row than it may. */
  | { readonly kind: 'restLeavesNoSlot'; readonly organisationId: OrganisationId; readonly commonFreeSlots: number; readonly maxInRow: number }
  /** … but somebody of either side meets in another hall right before or after, with no time to walk. */
  | { readonly kind: 'walkLeavesNoSlot'; readonly commonFreeSlots: number; readonly walkMinutes: number }
  /** There is room: the schedule was changed by hand or was not finished. */
  | { readonly kind: 'stillFits'; readonly slotId: SlotId; readonly tableId: TableId };

/** What would let a leftover be placed, everything else left as it is. */
export type Remedy =
  | { readonly kind: 'openTable'; readonly day: string }
  | { readonly kind: 'addLine'; readonly organisationId: OrganisationId; readonly parallelLines: number }
  | { readonly kind: 'addDelegate'; readonly organisationId: OrganisationId }
  | { readonly kind: 'widenAvailability'; readonly organisationId: OrganisationId; readonly availableSlots: number }
  | { readonly kind: 'raiseMeetingLimit'; readonly organisationId: OrganisationId; readonly maxMeetings: number }
  /** One more interpreter or escort for a day. */
  | { readonly kind: 'enlargePool'; readonly poolId: PoolId; readonly day: string }
  | { readonly kind: 'addSlots' }
  | { readonly kind: 'placeByHand'; readonly slotId: SlotId; readonly tableId: TableId };

export interface Leftover {
  readonly agreementId: AgreementId;
  readonly organisationAId: OrganisationId;
  readonly organisationBId: OrganisationId;
  readonly reason: LeftoverReason;
  /** At most two, the cheapest first. */
  readonly remedies: readonly Remedy[];
}

export interface RankedRemedy {
  readonly remedy: Remedy;
  /** Leftovers that it places together, found by solving the problem it would make; at least so many. */
  readonly cures: number;
}
