import type { AgreementId, DelegateId, OrganisationId, SlotId, TableId } from './ids.ts';

/** One side of a meeting: a named delegate on one line of the organisation. */
export interface MeetingSide {
  readonly organisationId: OrganisationId;
  readonly delegateId: DelegateId;
  /** 1..parallelLines, unique among the organisation's meetings of a slot. */
  readonly line: number;
}

export interface ScheduledMeeting {
  readonly agreementId: AgreementId;
  readonly slotId: SlotId;
  readonly tableId: TableId;
  /** The side of `organisationAId` of the pair. */
  readonly a: MeetingSide;
  readonly b: MeetingSide;
  /** Held by a video call at its time; table and people stay its own. */
  readonly isByVideo?: boolean;
}

/** Meetings in the order of the problem's pairs; a pair without a meeting is a leftover. */
export interface Schedule {
  readonly meetings: readonly ScheduledMeeting[];
}

export const EMPTY_SCHEDULE: Schedule = { meetings: [] };

export const sidesOf = (meeting: ScheduledMeeting): readonly [MeetingSide, MeetingSide] => [meeting.a, meeting.b];
