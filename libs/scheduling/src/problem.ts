import type { TimeInterval } from '@spilno/kernel';
import type { AgreementId, DelegateId, OrganisationId, PoolId, SlotId, TableId } from './ids.ts';

export type PartOfDay = 'morning' | 'afternoon';

/** One meeting's length at one time; slots never overlap. */
export interface Slot extends TimeInterval {
  readonly id: SlotId;
  /** Calendar day in the event's time zone, `YYYY-MM-DD`. */
  readonly day: string;
  readonly partOfDay: PartOfDay;
}

export interface VenueTable {
  readonly id: TableId;
  /** The hall it stands in; tables without one stand together. */
  readonly hall?: string;
  readonly closedSlotIds: readonly SlotId[];
}

export interface SchedulingDelegate {
  readonly id: DelegateId;
  readonly organisationId: OrganisationId;
  /** Slots in which the person cannot meet; everything else is free. */
  readonly unavailableSlotIds: readonly SlotId[];
}

export interface SchedulingOrganisation {
  readonly id: OrganisationId;
  /** Meetings at a time, ≥ 1; never more than delegates are free. */
  readonly parallelLines: number;
  readonly maxMeetings: number;
}

/** People whom meetings take one of as long as they last. */
export interface ResourcePool {
  readonly id: PoolId;
  readonly kind: 'interpreter' | 'escort';
  /** At a time, from 0. */
  readonly size: number;
  /** Slots in which fewer are there: how many. */
  readonly shortages?: readonly { readonly slotId: SlotId; readonly available: number }[];
}

export interface SlotWish {
  /** Null: any day. */
  readonly day: string | null;
  /** Null: any part of the day. */
  readonly partOfDay: PartOfDay | null;
}

/** Two organisations that agreed to meet. */
export interface AgreedPair {
  readonly agreementId: AgreementId;
  readonly organisationAId: OrganisationId;
  readonly organisationBId: OrganisationId;
  /** Weight ≥ 1 of the meeting when not all can be placed. */
  readonly priority: number;
  /** Taken where free, best first; others of the organisation stand in. */
  readonly preferredDelegateAIds: readonly DelegateId[];
  readonly preferredDelegateBIds: readonly DelegateId[];
  readonly timeWish: SlotWish | null;
  /** Slots that the organiser has ruled out for this meeting. */
  readonly neverSlotIds?: readonly SlotId[];
  /** Slots in which the organiser would rather have it; they count before the time wish. */
  readonly preferredSlotIds?: readonly SlotId[];
  /** Pools of which the meeting takes one each. */
  readonly poolIds?: readonly PoolId[];
}

/** A time in which nothing is held: plenary, lunch. Not a gap in anybody's day. */
export interface Block {
  readonly slotIds: readonly SlotId[];
}

/** A meeting that the organiser holds where it is. */
export interface PinnedMeeting {
  readonly agreementId: AgreementId;
  readonly slotId: SlotId;
  readonly tableId: TableId;
  readonly delegateAId: DelegateId;
  readonly delegateBId: DelegateId;
}

/** Two organisations that are never brought together, in either order. */
export interface Exclusion {
  readonly organisationAId: OrganisationId;
  readonly organisationBId: OrganisationId;
}

/** One meeting is held before another, where both are held. */
export interface Precedence {
  readonly beforeId: AgreementId;
  readonly afterId: AgreementId;
}

export interface SchedulingProblem {
  readonly slots: readonly Slot[];
  readonly tables: readonly VenueTable[];
  readonly organisations: readonly SchedulingOrganisation[];
  readonly delegates: readonly SchedulingDelegate[];
  readonly pairs: readonly AgreedPair[];
  readonly blocks: readonly Block[];
  readonly pinned: readonly PinnedMeeting[];
  readonly exclusions: readonly Exclusion[];
  /** Interpreters and escorts; none where left out. */
  readonly pools?: readonly ResourcePool[];
  readonly precedences?: readonly Precedence[];
  /** Slots in a row in which an organisation may meet without a free slot or a break; left out: any number. */
  readonly maxInRow?: number;
  /** Minutes that people need from a table to one in another hall; left out: none. */
  readonly walkMinutes?: number;
}
