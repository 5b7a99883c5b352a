import { describe, expect, it } from '@jest/globals';
import { constructSchedule } from '../construct-schedule.ts';
import { EMPTY_SCHEDULE } from '../schedule.ts';
import { checkSchedule } from '../check-schedule.ts';
import { randomProblem, valueOf } from '../testing/random-problem.ts';
import { validateProblem } from '../validate-problem.ts';
import { canCloseInLines, closeInLines } from './close-in-lines.ts';
import { compileProblem } from './compiled-problem.ts';
import { placingOf, seatMeetings } from './seat-meetings.ts';
import type { SlotAssignment } from './slot-assignment.ts';
import { startAssignment } from './start-assignment.ts';

/** Room enough for all wishes; some organisations have two lines or three. */
const shape = { seed: 3, organisations: 30, days: 2, slotsPerDay: 20, tables: 12, pairs: 160, roughness: 0.2 };
const problem = randomProblem(shape);
const assigned = (): SlotAssignment => startAssignment(compileProblem(valueOf(validateProblem(problem))), valueOf(constructSchedule(problem)));
const work = { seed: 1, maxMoves: 400_000, stop: () => false, onProgress: () => undefined };

describe('gaps closed with each line as somebody', () => {
  it('become far fewer on long days, with everything placed, within the rules, and no wish for a time given up for it', () => {
    const assignment = assigned();
    const before = { gaps: assignment.gaps, placed: assignment.placed, unwished: assignment.unwished };
    expect(before.gaps).toBeGreaterThan(20);
    expect(closeInLines(assignment, work)).toBeGreaterThan(0);
    expect(assignment.gaps).toBeLessThanOrEqual(before.gaps / 10);
    expect(assignment.placed).toBe(before.placed);
    expect(assignment.unwished).toBeLessThanOrEqual(before.unwished);
    expect(checkSchedule(problem, seatMeetings(assignment.problem, placingOf(assignment), EMPTY_SCHEDULE))).toEqual([]);
  });

  it('are as they were when it is told to stop at once', () => {
    const assignment = assigned();
    const before = assignment.slotOf.slice();
    closeInLines(assignment, { ...work, stop: () => true });
    expect(assignment.slotOf).toEqual(before);
  });

  it('are left to the annealing where a day is longer than its bits', () => {
    const long = randomProblem({ ...shape, slotsPerDay: 23 });
    expect([problem, long].map((one) => canCloseInLines(compileProblem(valueOf(validateProblem(one)))))).toEqual([true, false]);
  });
});
