import { sidesOf } from '../schedule.ts';
import type { HardRule } from './conflict.ts';

/** Nobody is in two meetings at a time. */
export const delegateOncePerSlot: HardRule = (meeting, _index, others) =>
  sidesOf(meeting).flatMap(({ delegateId, organisationId }) =>
    others
      .at(meeting.slotId)
      .filter((other) => sidesOf(other).some((side) => side.delegateId === delegateId))
      .map((other) => ({
        kind: 'delegateBusy' as const,
        delegateId,
        organisationId,
        byAgreementId: other.agreementId,
      })),
  );
