import { Injectable } from '@nestjs/common';
import { explainLeftovers, gapBound, placementBound, type Schedule, type SchedulingProblem, scoreSchedule } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { ProblemReader } from './problem-reader.ts';
import { type StoredScore } from './schedule-version.entity.ts';
import { readMeetings, toSchedule } from './stored-schedule.ts';

/** A schedule's score beside what no schedule can exceed or go below; gaps only compare between schedules that hold everything. */
export function boundedScore(problem: SchedulingProblem, schedule: Schedule): StoredScore {
  const score = scoreSchedule(problem, schedule);
  return { ...score, bound: placementBound(problem), ...(score.placed === score.agreed ? { gapBound: gapBound(problem) } : {}) };
}

/** Works score and leftovers of a version out again after a change, and counts the change. */
@Injectable()
export class VersionJudgement {
  constructor(private readonly problems: ProblemReader) {}

  async renew(manager: EntityManager, eventId: string, versionId: string): Promise<void> {
    const problem = await this.problems.read(manager, eventId, versionId);
    await this.store(manager, eventId, versionId, problem, toSchedule(await readMeetings(manager, eventId, versionId)));
  }

  async store(manager: EntityManager, eventId: string, versionId: string, problem: SchedulingProblem, schedule: Schedule): Promise<void> {
    await manager.query(`update schedule_version set score = $3, leftovers = $4, revision = revision + 1 where event_id = $1 and id = $2`, [
      eventId,
      versionId,
      JSON.stringify(boundedScore(problem, schedule)),
      JSON.stringify(explainLeftovers(problem, schedule)),
    ]);
  }
}
