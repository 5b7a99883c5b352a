import { sidesOf } from '../schedule.ts';
import type { HardRule } from './conflict.ts';

/** An organisation holds at most as many meetings at a time as it has lines, each on a line of its own. */
export const organisationLines: HardRule = (meeting, index, others) =>
  sidesOf(meeting).flatMap(({ organisationId, line }) => {
    const parallelLines = index.organisations.get(organisationId)?.parallelLines ?? 0;
    const beside = others.at(meeting.slotId).flatMap((other) =>
      sidesOf(other)
        .filter((side) => side.organisationId === organisationId)
        .map((side) => ({ agreementId: other.agreementId, line: side.line })),
    );
    const fits =
      line >= 1 &&
      line <= parallelLines &&
      beside.length < parallelLines &&
      beside.every((other) => other.line !== line);
    return fits
      ? []
      : [
          {
            kind: 'linesTaken' as const,
            organisationId,
            parallelLines,
            byAgreementIds: beside.map((other) => other.agreementId),
          },
        ];
  });
