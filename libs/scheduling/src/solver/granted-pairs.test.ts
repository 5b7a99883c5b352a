import { describe, expect, it } from '@jest/globals';
import { checkSchedule } from '../check-schedule.ts';
import { constructSchedule } from '../construct-schedule.ts';
import type { SchedulingProblem } from '../problem.ts';
import { EMPTY_SCHEDULE } from '../schedule.ts';
import { scoreSchedule } from '../score-schedule.ts';
import { randomProblem, valueOf } from '../testing/random-problem.ts';
import { validateProblem } from '../validate-problem.ts';
import { compileProblem } from './compiled-problem.ts';
import { grantedPairs } from './granted-pairs.ts';
import { startAssignment } from './start-assignment.ts';

const granted = (problem: SchedulingProblem): ReadonlySet<number> | null => grantedPairs(startAssignment(compileProblem(valueOf(validateProblem(problem))), EMPTY_SCHEDULE));

describe('the pairs worth placing where more agreed than the event can hold', () => {
  it('are placed all of them where only quotas and tables are short: no schedule has a greater sum of priorities', () => {
    for (let seed = 0; seed < 8; seed++) {
      const problem = randomProblem({ seed, organisations: 40, days: 2, slotsPerDay: 8, tables: 7, pairs: 400, roughness: 0 });
      const chosen = granted(problem)!;
      expect(chosen.size).toBe(7 * 16);
      const schedule = valueOf(constructSchedule(problem));
      const { unserved, placedPriority, placed } = scoreSchedule(problem, schedule);
      expect(checkSchedule(problem, schedule)).toEqual([]);
      expect({ unserved, placed, placedPriority }).toEqual({ unserved: 0, placed: chosen.size, placedPriority: [...chosen].reduce((sum, pair) => sum + problem.pairs[pair]!.priority, 0) });
    }
  });

  it('are nobody in particular where all of it fits, and none that can never sit together', () => {
    const roomy = randomProblem({ seed: 1, organisations: 12, days: 3, slotsPerDay: 6, tables: 6, pairs: 10, roughness: 0 });
    expect(granted({ ...roomy, organisations: roomy.organisations.map((organisation) => ({ ...organisation, maxMeetings: 99 })) })).toBeNull();
    const crowded = randomProblem({ seed: 2, organisations: 30, days: 1, slotsPerDay: 4, tables: 3, pairs: 200, roughness: 0 });
    const never = { ...crowded, pairs: crowded.pairs.map((pair, at) => (at % 2 === 0 ? { ...pair, neverSlotIds: crowded.slots.map(({ id }) => id) } : pair)) };
    expect([...granted(never)!].filter((pair) => pair % 2 === 0)).toEqual([]);
  });
});
