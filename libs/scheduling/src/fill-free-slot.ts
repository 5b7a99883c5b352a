import { err, ok, type Result } from '@spilno/kernel';
import { conflictsOf } from './constraints/index.ts';
import { explainPair } from './explain-leftovers.ts';
import type { AgreementId } from './ids.ts';
import type { Leftover } from './leftover-reason.ts';
import { standIn } from './places-for.ts';
import type { AgreedPair, SchedulingProblem, Slot } from './problem.ts';
import type { Schedule, ScheduledMeeting } from './schedule.ts';
import { compareScores, scoreSchedule } from './score-schedule.ts';
import { tablesToTry } from './tables-to-try.ts';
import { seatView, type SeatView } from './seat-view.ts';

export type FillError =
  | { readonly kind: 'unknownAgreement' }
  | { readonly kind: 'alreadyPlaced'; readonly meeting: ScheduledMeeting }
  | { readonly kind: 'noFreeSlot'; readonly leftover: Leftover };

/**
 * Places a late agreement in a published schedule where both sides and a table are free; nothing else is touched. Of the
 * free places it takes the one with the best score, the earliest among equals.
 * @param notBeforeMs - only slots that start at or after this instant
 */
export function fillFreeSlot(
  problem: SchedulingProblem,
  schedule: Schedule,
  agreementId: AgreementId,
  { notBeforeMs = -Infinity }: { readonly notBeforeMs?: number } = {},
): Result<ScheduledMeeting, FillError> {
  const view = seatView(problem, schedule);
  const pair = view.index.pairs.get(agreementId);
  if (pair === undefined) return err({ kind: 'unknownAgreement' });
  const placed = view.occupancy.meetingOf(agreementId);
  if (placed !== undefined) return err({ kind: 'alreadyPlaced', meeting: placed });
  const candidates = view.index.usableSlots
    .filter((slot) => slot.startMs >= notBeforeMs)
    .flatMap((slot) => placeIn(pair, slot, view));
  const best = bestOf(candidates, problem, schedule, pair);
  return best === undefined ? err({ kind: 'noFreeSlot', leftover: explainPair(pair, view) }) : ok(best);
}

/** The pair's meeting on the table that either side had last, else on the first free one; empty if the slot does not allow it. */
function placeIn(pair: AgreedPair, slot: Slot, view: SeatView): ScheduledMeeting[] {
  const free = view.freeTables(slot.id);
  const used = new Set(
    view.index.usableSlots
      .filter(({ day }) => day === slot.day)
      .flatMap(({ id }) => view.occupancy.at(id))
      .filter((meeting) => touches(meeting, pair))
      .map((meeting) => meeting.tableId),
  );
  for (const tableId of tablesToTry(free, (table) => used.has(table), slot.id, view.index)) {
    const meeting = { ...standIn(pair, slot.id, undefined, view.index, view.occupancy, tableId), tableId };
    if (conflictsOf(meeting, view.index, view.occupancy).length === 0) return [meeting];
  }
  return [];
}

const touches = ({ a, b }: ScheduledMeeting, pair: AgreedPair): boolean =>
  [a.organisationId, b.organisationId].some((id) => id === pair.organisationAId || id === pair.organisationBId);

/** Judged on the pairs and meetings of the two organisations alone: nothing else changes. */
function bestOf(
  candidates: readonly ScheduledMeeting[],
  problem: SchedulingProblem,
  schedule: Schedule,
  pair: AgreedPair,
): ScheduledMeeting | undefined {
  const own = schedule.meetings.filter((meeting) => touches(meeting, pair));
  const placedIds = new Set([pair.agreementId, ...own.map((meeting) => meeting.agreementId)]);
  const ownProblem = {
    ...problem,
    pairs: problem.pairs.filter(({ agreementId }) => placedIds.has(agreementId)),
    delegates: [],
    exclusions: [],
  };
  const scored = candidates.map((meeting) => ({
    meeting,
    score: scoreSchedule(ownProblem, { meetings: [...own, meeting] }),
  }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, other) => (best === undefined || compareScores(other.score, best.score) < 0 ? other : best),
    undefined,
  )?.meeting;
}
