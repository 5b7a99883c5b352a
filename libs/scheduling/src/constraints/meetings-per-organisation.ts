import { sidesOf } from '../schedule.ts';
import type { HardRule } from './conflict.ts';

/** No organisation has more meetings than its quota. */
export const meetingsPerOrganisation: HardRule = (meeting, index, others) =>
  sidesOf(meeting).flatMap(({ organisationId }) => {
    const maxMeetings = index.organisations.get(organisationId)?.maxMeetings ?? 0;
    return others.meetingCount(organisationId) < maxMeetings
      ? []
      : [{ kind: 'meetingLimitReached' as const, organisationId, maxMeetings }];
  });
