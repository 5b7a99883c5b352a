import { sidesOf } from '../schedule.ts';
import type { HardRule } from './conflict.ts';

/** Both delegates belong to their side and can come at that time. */
export const delegateAvailable: HardRule = (meeting, index) =>
  sidesOf(meeting)
    .filter(({ delegateId, organisationId }) => {
      const own = index.delegates.get(delegateId)?.organisationId === organisationId;
      return !own || !index.isAvailable(delegateId, meeting.slotId);
    })
    .map(({ delegateId, organisationId }) => ({ kind: 'delegateUnavailable', delegateId, organisationId }));
