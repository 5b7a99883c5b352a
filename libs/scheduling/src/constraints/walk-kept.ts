import { sidesOf } from '../schedule.ts';
import type { HardRule } from './conflict.ts';

/** Nobody who meets in two halls has less time in between than the way takes. */
export const walkKept: HardRule = (meeting, index, others) => {
  const close = index.tooCloseTo(meeting.slotId);
  if (close.length === 0 || !index.tables.has(meeting.tableId)) return [];
  const hall = index.hallOf(meeting.tableId);
  const elsewhere = close.flatMap((slotId) => others.at(slotId).filter(({ tableId }) => index.tables.has(tableId) && index.hallOf(tableId) !== hall));
  return sidesOf(meeting).flatMap(({ delegateId, organisationId }) =>
    elsewhere
      .filter((other) => sidesOf(other).some((side) => side.delegateId === delegateId))
      .map(({ agreementId: byAgreementId }) => ({ kind: 'tooFar' as const, delegateId, organisationId, byAgreementId })),
  );
};
