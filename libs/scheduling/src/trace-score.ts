import { preferredSlot } from './constraints/index.ts';
import type { AgreementId, OrganisationId } from './ids.ts';
import { indexProblem, type ProblemIndex } from './problem-index.ts';
import type { SchedulingProblem } from './problem.ts';
import { sidesOf, type Schedule, type ScheduledMeeting } from './schedule.ts';

/** Two meetings of an organisation that follow each other on a day. */
export interface Step {
  readonly organisationId: OrganisationId;
  readonly beforeId: AgreementId;
  readonly afterId: AgreementId;
}

/** The meetings behind each part of a score, in its order. */
export interface ScoreTrace {
  /** Organisations without a single meeting, with the pairs that could give them one. */
  readonly unserved: readonly { readonly organisationId: OrganisationId; readonly agreementIds: readonly AgreementId[] }[];
  /** Pairs without a meeting: what is missing from the sum of priorities. */
  readonly unplaced: readonly AgreementId[];
  /** Between which meetings each gap lies. */
  readonly gaps: readonly Step[];
  /** Who has most gaps and who has fewest, where they differ. */
  readonly gapSpread: { readonly most: readonly OrganisationId[]; readonly fewest: readonly OrganisationId[] } | null;
  readonly unmetTimeWishes: readonly AgreementId[];
  /** Between which meetings somebody changes the table. */
  readonly tableChanges: readonly Step[];
  /** Organisations whose days differ, with the meetings of the fullest one and how many more they are than those of the emptiest. */
  readonly dayImbalance: readonly { readonly organisationId: OrganisationId; readonly day: string; readonly agreementIds: readonly AgreementId[]; readonly more: number }[];
}

/** Traces every part of `scoreSchedule` to the meetings that make it; each list is as long as, or sums up to, its part. */
export function traceScore(problem: SchedulingProblem, schedule: Schedule): ScoreTrace {
  const index = indexProblem(problem);
  const placed = new Set(schedule.meetings.map(({ agreementId }) => agreementId));
  const agendas = Map.groupBy(
    schedule.meetings.flatMap((meeting) => sidesOf(meeting).map(({ organisationId }) => ({ organisationId, meeting }))),
    ({ organisationId }) => organisationId,
  );
  const wanting = Map.groupBy(
    problem.pairs.flatMap(({ agreementId, organisationAId, organisationBId }) => [organisationAId, organisationBId].map((organisationId) => ({ organisationId, agreementId }))),
    ({ organisationId }) => organisationId,
  );
  const days = [...agendas].map(([organisationId, own]) => ({ organisationId, ...daysOf(own.map(({ meeting }) => meeting), index) }));
  const gapsOf = days.map(({ organisationId, steps }) => ({ organisationId, gaps: steps.filter(({ distance }) => distance > 1).length }));
  const toStep = (organisationId: OrganisationId, { before, after }: DayStep): Step => ({ organisationId, beforeId: before.agreementId, afterId: after.agreementId });
  return {
    unserved: [...wanting].filter(([id]) => !agendas.has(id)).map(([organisationId, pairs]) => ({ organisationId, agreementIds: pairs.map(({ agreementId }) => agreementId) })),
    unplaced: problem.pairs.map(({ agreementId }) => agreementId).filter((id) => !placed.has(id)),
    gaps: days.flatMap(({ organisationId, steps }) => steps.filter(({ distance }) => distance > 1).map((step) => toStep(organisationId, step))),
    gapSpread: spreadOf(gapsOf),
    unmetTimeWishes: schedule.meetings.filter((meeting) => !preferredSlot(meeting, index)).map(({ agreementId }) => agreementId),
    tableChanges: days.flatMap(({ organisationId, steps }) => steps.filter(({ distance, before, after }) => distance > 0 && before.tableId !== after.tableId).map((step) => toStep(organisationId, step))),
    dayImbalance: days.flatMap(({ organisationId, byDay }) => {
      const [fullest] = [...byDay].sort(([, one], [, other]) => other.length - one.length);
      const more = fullest === undefined ? 0 : fullest[1].length - Math.min(...[...byDay.values()].map(({ length }) => length));
      return more === 0 ? [] : [{ organisationId, day: fullest![0], agreementIds: fullest![1].map(({ agreementId }) => agreementId), more }];
    }),
  };
}

interface DayStep {
  readonly before: ScheduledMeeting;
  readonly after: ScheduledMeeting;
  /** Usable slots from the one to the other. */
  readonly distance: number;
}

/** The meetings of an organisation day by day, those of the event without any among them, and from which each goes to which. */
function daysOf(meetings: readonly ScheduledMeeting[], { usableSlots }: ProblemIndex): { readonly byDay: ReadonlyMap<string, readonly ScheduledMeeting[]>; readonly steps: readonly DayStep[] } {
  const position = new Map(usableSlots.map(({ id }, at) => [id, at]));
  const byDay = new Map<string, ScheduledMeeting[]>(usableSlots.map(({ day }) => [day, []]));
  const inOrder = meetings.filter(({ slotId }) => position.has(slotId)).sort((one, other) => position.get(one.slotId)! - position.get(other.slotId)!);
  for (const meeting of inOrder) byDay.get(usableSlots[position.get(meeting.slotId)!]!.day)!.push(meeting);
  const steps = [...byDay.values()].flatMap((day) => day.slice(1).map((after, at) => ({ before: day[at]!, after, distance: position.get(after.slotId)! - position.get(day[at]!.slotId)! })));
  return { byDay, steps };
}

function spreadOf(counts: readonly { readonly organisationId: OrganisationId; readonly gaps: number }[]): ScoreTrace['gapSpread'] {
  const most = counts.reduce((highest, { gaps }) => Math.max(highest, gaps), 0);
  const fewest = counts.reduce((lowest, { gaps }) => Math.min(lowest, gaps), Infinity);
  const withGaps = (gaps: number): OrganisationId[] => counts.filter((one) => one.gaps === gaps).map(({ organisationId }) => organisationId);
  return counts.length === 0 || most === fewest ? null : { most: withGaps(most), fewest: withGaps(fewest) };
}
