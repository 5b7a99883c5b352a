import { assertNever } from '@spilno/kernel';
import { constructSchedule } from '../construct-schedule.ts';
import type { Remedy } from '../leftover-reason.ts';
import type { SchedulingProblem } from '../problem.ts';
import type { Schedule } from '../schedule.ts';
import type { Variation } from './variation.ts';
import { varyProblem } from './vary-problem.ts';

/** Looks for room by shifting others: enough for what a change makes possible, too little to keep a board waiting. */
const ATTEMPTS = 2_000;

/**
 * How many leftovers a remedy places, by solving the problem that it would make from the schedule as it stands; others may be shifted, none is lost.
 * What is placed without it all the same does not count. A free place holds one meeting.
 * @param without - how many can be placed without any remedy
 */
export function curesOf(problem: SchedulingProblem, schedule: Schedule, remedy: Remedy, without: number): number {
  if (remedy.kind === 'placeByHand') return 1;
  const varied = varyProblem(problem, toVariation(problem, remedy));
  return varied.ok ? Math.max(0, placeableLeftovers(varied.value, schedule) - without) : 0;
}

/** How many pairs without a meeting find one when others may be shifted. */
export function placeableLeftovers(problem: SchedulingProblem, schedule: Schedule): number {
  const found = constructSchedule(problem, schedule, { shiftingAttempts: ATTEMPTS });
  return found.ok ? found.value.meetings.length - schedule.meetings.length : 0;
}

function toVariation({ slots, organisations }: SchedulingProblem, remedy: Exclude<Remedy, { kind: 'placeByHand' }>): Variation {
  switch (remedy.kind) {
    case 'openTable':
      return { kind: 'openTable', day: remedy.day, tables: 1 };
    case 'addSlots':
      return { kind: 'addSlots', day: slots.reduce((last, { day }) => (day > last ? day : last), ''), slots: 1 };
    case 'enlargePool':
      return { kind: 'enlargePool', poolId: remedy.poolId, day: remedy.day, people: 1 };
    case 'addLine':
      return { kind: 'addLine', organisationId: remedy.organisationId, lines: remedy.parallelLines - (organisations.find(({ id }) => id === remedy.organisationId)?.parallelLines ?? 0) };
    case 'addDelegate':
    case 'widenAvailability':
      return { kind: remedy.kind, organisationId: remedy.organisationId };
    case 'raiseMeetingLimit':
      return { kind: 'raiseMeetingLimit', organisationId: remedy.organisationId, maxMeetings: remedy.maxMeetings };
    default:
      return assertNever(remedy);
  }
}
