import type { AgreementId, OrganisationId, SlotId } from './ids.ts';
import { sidesOf, type ScheduledMeeting } from './schedule.ts';

/** Who is where in a schedule: what a meeting that is to be placed finds already taken. */
export interface Occupancy {
  at(slotId: SlotId): readonly ScheduledMeeting[];
  meetingOf(agreementId: AgreementId): ScheduledMeeting | undefined;
  meetingCount(organisationId: OrganisationId): number;
}

export interface GrowingOccupancy extends Occupancy {
  add(meeting: ScheduledMeeting): void;
}

export function occupancyOf(meetings: readonly ScheduledMeeting[]): GrowingOccupancy {
  const bySlot = new Map<SlotId, ScheduledMeeting[]>();
  const byAgreement = new Map<AgreementId, ScheduledMeeting>();
  const counts = new Map<OrganisationId, number>();
  const add = (meeting: ScheduledMeeting): void => {
    const there = bySlot.get(meeting.slotId);
    if (there === undefined) bySlot.set(meeting.slotId, [meeting]);
    else there.push(meeting);
    byAgreement.set(meeting.agreementId, meeting);
    for (const { organisationId } of sidesOf(meeting))
      counts.set(organisationId, (counts.get(organisationId) ?? 0) + 1);
  };
  meetings.forEach(add);
  return {
    add,
    at: (slotId) => bySlot.get(slotId) ?? [],
    meetingOf: (agreementId) => byAgreement.get(agreementId),
    meetingCount: (organisationId) => counts.get(organisationId) ?? 0,
  };
}
