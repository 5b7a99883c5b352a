import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkSchedule } from '../check-schedule.ts';
import { constructSchedule } from '../construct-schedule.ts';
import { freeLine } from '../free-delegate.ts';
import { occupancyOf } from '../occupancy.ts';
import { indexProblem } from '../problem-index.ts';
import type { SchedulingProblem } from '../problem.ts';
import type { ScheduledMeeting } from '../schedule.ts';
import { problems, valueOf } from '../testing/random-problem.ts';
import { conflictsOf, HARD_RULES } from './index.ts';

/** Puts one meeting of a right schedule somewhere else at random, with other people. */
function displaced(
  problem: SchedulingProblem,
  meetings: readonly ScheduledMeeting[],
  pick: (bound: number) => number,
): ScheduledMeeting {
  const meeting = meetings[pick(meetings.length)]!;
  const slotId = problem.slots[pick(problem.slots.length)]!.id;
  const index = indexProblem(problem);
  const others = occupancyOf(meetings.filter((other) => other !== meeting));
  const side = (present: ScheduledMeeting['a']): ScheduledMeeting['a'] => {
    const people = problem.delegates.filter((delegate) => delegate.organisationId === present.organisationId);
    return {
      ...present,
      delegateId: people[pick(people.length)]!.id,
      line: freeLine(present.organisationId, slotId, index, others) ?? 1,
    };
  };
  return {
    ...meeting,
    slotId,
    tableId: problem.tables[pick(problem.tables.length)]!.id,
    a: side(meeting.a),
    b: side(meeting.b),
  };
}

it('finds a conflict exactly where the independent checker finds a violation', () => {
  fc.assert(
    fc.property(problems, fc.infiniteStream(fc.nat()), (problem, numbers) => {
      const { meetings } = valueOf(constructSchedule(problem));
      fc.pre(meetings.length > 0);
      const pick = (bound: number): number => (numbers.next().value as number) % bound;
      const moved = displaced(problem, meetings, pick);
      const others = meetings.filter(({ agreementId }) => agreementId !== moved.agreementId);
      const conflicts = conflictsOf(moved, indexProblem(problem), occupancyOf(others));
      const violations = checkSchedule(problem, { meetings: [...others, moved] });
      expect({ moved, refused: conflicts.length > 0 }).toEqual({ moved, refused: violations.length > 0 });
    }),
    { numRuns: 500 },
  );
});

it('lists every rule of this folder once: one named function a file, with a sentence for people above it', () => {
  const files = fs.readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts') && !['index.ts', 'conflict.ts', 'preferred-slot.ts'].includes(file));
  const declared = files.map((file) => [...fs.readFileSync(path.join(import.meta.dirname, file), 'utf8').matchAll(/\/\*\*\s(?:(?!\*\/)[^])+\*\/\nexport const (\w+): HardRule = /g)].map(([, name]) => name));
  expect(declared.map((names) => names.length)).toEqual(files.map(() => 1));
  expect(HARD_RULES.map(({ name }) => name).sort()).toEqual(declared.flat().sort());
});
