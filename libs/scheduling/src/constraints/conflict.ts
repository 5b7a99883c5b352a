import type { AgreementId, DelegateId, OrganisationId, PoolId, SlotId, TableId } from '../ids.ts';
import type { Occupancy } from '../occupancy.ts';
import type { ProblemIndex } from '../problem-index.ts';
import type { ScheduledMeeting } from '../schedule.ts';

/** Why a meeting cannot stand where it is put; names what stands in the way. */
export type Conflict =
  | { readonly kind: 'unknownSlot'; readonly slotId: SlotId }
  | { readonly kind: 'slotBlocked'; readonly slotId: SlotId }
  | { readonly kind: 'unknownTable'; readonly tableId: TableId }
  | { readonly kind: 'tableClosed'; readonly tableId: TableId; readonly slotId: SlotId }
  | { readonly kind: 'tableTaken'; readonly tableId: TableId; readonly byAgreementId: AgreementId }
  | { readonly kind: 'delegateUnavailable'; readonly delegateId: DelegateId; readonly organisationId: OrganisationId }
  | {
      readonly kind: 'delegateBusy';
      readonly delegateId: DelegateId;
      readonly organisationId: OrganisationId;
      readonly byAgreementId: AgreementId;
    }
  | { readonly kind: 'noDelegateFree'; readonly organisationId: OrganisationId; readonly delegates: number }
  | {
      readonly kind: 'linesTaken';
      readonly organisationId: OrganisationId;
      readonly parallelLines: number;
      readonly byAgreementIds: readonly AgreementId[];
    }
  | { readonly kind: 'wrongSides'; readonly agreementId: AgreementId }
  | {
      readonly kind: 'pinnedElsewhere';
      readonly agreementId: AgreementId;
      readonly slotId: SlotId;
      readonly tableId: TableId;
    }
  | { readonly kind: 'alreadyPlaced'; readonly agreementId: AgreementId; readonly slotId: SlotId }
  | { readonly kind: 'meetingLimitReached'; readonly organisationId: OrganisationId; readonly maxMeetings: number }
  | { readonly kind: 'notAgreed'; readonly agreementId: AgreementId }
  | { readonly kind: 'neverAt'; readonly slotId: SlotId }
  /** Every interpreter or escort of the pool who is there then is in another meeting. */
  | { readonly kind: 'poolTaken'; readonly poolId: PoolId; readonly available: number; readonly byAgreementIds: readonly AgreementId[] }
  /** The organiser wants the other meeting before this one, or after it. */
  | { readonly kind: 'outOfOrder'; readonly byAgreementId: AgreementId; readonly other: 'before' | 'after' }
  /** The organisation would meet in more slots in a row than it may. */
  | { readonly kind: 'noRest'; readonly organisationId: OrganisationId; readonly maxInRow: number }
  /** The person meets in another hall so shortly before or after that there is no time to walk. */
  | { readonly kind: 'tooFar'; readonly delegateId: DelegateId; readonly organisationId: OrganisationId; readonly byAgreementId: AgreementId }
  /** So many of the pool sit in other halls so shortly before or after that nobody has the time to walk. */
  | { readonly kind: 'poolTooFar'; readonly poolId: PoolId; readonly byAgreementIds: readonly AgreementId[] };

/**
 * One hard rule: what speaks against `meeting` beside the others.
 * @param others - the schedule without this meeting
 */
export type HardRule = (meeting: ScheduledMeeting, index: ProblemIndex, others: Occupancy) => readonly Conflict[];
