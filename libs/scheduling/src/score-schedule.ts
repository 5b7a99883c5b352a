import { preferredSlot } from './constraints/index.ts';
import type { OrganisationId } from './ids.ts';
import { indexProblem, type ProblemIndex } from './problem-index.ts';
import type { SchedulingProblem, Slot } from './problem.ts';
import { sidesOf, type Schedule, type ScheduledMeeting } from './schedule.ts';

/** How good a schedule is, the most important part first. */
export interface ScheduleScore {
  /** Organisations with agreed pairs and not a single meeting. */
  readonly unserved: number;
  /** Sum of the priorities of placed meetings; the only part of which more is better, with `placed`. */
  readonly placedPriority: number;
  readonly placed: number;
  readonly agreed: number;
  /** Groups of idle slots between two meetings of an organisation on one day; night and blocks are none. */
  readonly gaps: number;
  /** Difference between the most and the fewest gaps of an organisation that meets. */
  readonly gapSpread: number;
  /** Meetings outside the slots that the organiser prefers for them, or, where there are none, outside the time that their sides wish. */
  readonly unmetTimeWishes: number;
  /** Changes of table between consecutive meetings of an organisation on one day. */
  readonly tableChanges: number;
  /** Sum over organisations of meetings on the fullest day minus on the emptiest of the event's days. */
  readonly dayImbalance: number;
}

export function scoreSchedule(problem: SchedulingProblem, schedule: Schedule): ScheduleScore {
  const index = indexProblem(problem);
  const placed = new Set(schedule.meetings.map((meeting) => meeting.agreementId));
  const agendas = agendasOf(schedule);
  const agreeing = new Set(problem.pairs.flatMap((pair) => [pair.organisationAId, pair.organisationBId]));
  const measured = [...agendas.values()].map((meetings) => measureAgenda(meetings, index));
  const gaps = measured.map((measure) => measure.gaps);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    unserved: [...agreeing].filter((id) => !agendas.has(id)).length,
    placedPriority: sum(problem.pairs.filter((pair) => placed.has(pair.agreementId)).map((pair) => pair.priority)),
    placed: placed.size,
    agreed: problem.pairs.length,
    gaps: sum(gaps),
    gapSpread: gaps.length === 0 ? 0 : gaps.reduce((a, b) => Math.max(a, b)) - gaps.reduce((a, b) => Math.min(a, b)),
    unmetTimeWishes: schedule.meetings.filter((meeting) => !preferredSlot(meeting, index)).length,
    tableChanges: sum(measured.map((measure) => measure.tableChanges)),
    dayImbalance: sum(measured.map((measure) => measure.dayImbalance)),
  };
}

/** Negative if `one` is better, in the order of the parts; 0 if they are alike. */
export function compareScores(one: ScheduleScore, other: ScheduleScore): number {
  const parts = (score: ScheduleScore): number[] => [
    score.unserved,
    -score.placedPriority,
    -score.placed,
    score.gaps,
    score.gapSpread,
    score.unmetTimeWishes,
    score.tableChanges,
    score.dayImbalance,
  ];
  const [left, right] = [parts(one), parts(other)];
  const at = left.findIndex((value, part) => value !== right[part]);
  return at < 0 ? 0 : left[at]! - right[at]!;
}

function agendasOf(schedule: Schedule): Map<OrganisationId, ScheduledMeeting[]> {
  const agendas = new Map<OrganisationId, ScheduledMeeting[]>();
  for (const meeting of schedule.meetings) {
    for (const { organisationId } of sidesOf(meeting)) {
      const agenda = agendas.get(organisationId);
      if (agenda === undefined) agendas.set(organisationId, [meeting]);
      else agenda.push(meeting);
    }
  }
  return agendas;
}

function measureAgenda(
  meetings: readonly ScheduledMeeting[],
  index: ProblemIndex,
): { gaps: number; tableChanges: number; dayImbalance: number } {
  const position = slotPositions(index);
  const inOrder = [...meetings]
    .filter(({ slotId }) => position.has(slotId))
    .sort((one, other) => position.get(one.slotId)! - position.get(other.slotId)!);
  let gaps = 0;
  let tableChanges = 0;
  const perDay = new Map<string, number>(daysOf(index).map((day) => [day, 0]));
  inOrder.forEach((meeting, at) => {
    const day = dayOf(meeting, index);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
    const before = inOrder[at - 1];
    if (before === undefined || dayOf(before, index) !== day) return;
    const distance = position.get(meeting.slotId)! - position.get(before.slotId)!;
    if (distance > 1) gaps++;
    if (distance > 0 && meeting.tableId !== before.tableId) tableChanges++;
  });
  const counts = [...perDay.values()];
  return { gaps, tableChanges, dayImbalance: Math.max(0, ...counts) - Math.min(...counts, Infinity) };
}

const positions = new WeakMap<ProblemIndex, Map<Slot['id'], number>>();

function slotPositions(index: ProblemIndex): Map<Slot['id'], number> {
  const known = positions.get(index) ?? new Map(index.usableSlots.map((slot, at) => [slot.id, at]));
  positions.set(index, known);
  return known;
}

const daysOf = (index: ProblemIndex): string[] => [...new Set(index.usableSlots.map((slot) => slot.day))];

const dayOf = (meeting: ScheduledMeeting, index: ProblemIndex): string => index.slots.get(meeting.slotId)?.day ?? '';
