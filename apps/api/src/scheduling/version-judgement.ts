import { Injectable } from '@nestjs/common';
import { explainLeftovers, gapBound, placementBound, type Schedule, type SchedulingProblem, scoreSchedule } from '@spilno/scheduling';
import { type ForumBounds } from '@spilno/solver-host';
import { type EntityManager } from 'typeorm';
import { ProblemReader } from './problem-reader.ts';
import { lostFromPublished } from './lost-meetings.ts';
import { type StoredLeftovers, type StoredScore } from './schedule-version.entity.ts';
import { readMeetings, toSchedule } from './stored-schedule.ts';
import { proofOf, stillHolds, type StoredProof } from './version-proof.ts';

/** A schedule's score beside what no schedule can exceed or go below; gaps only compare between schedules that hold everything. */
export function boundedScore(problem: SchedulingProblem, schedule: Schedule, proof: StoredProof | null = null): StoredScore {
  const score = scoreSchedule(problem, schedule);
  const isWhole = score.placed === score.agreed;
  return {
    ...score,
    bound: Math.min(placementBound(problem), proof?.held ?? Infinity),
    ...(isWhole && { gapBound: Math.max(gapBound(problem), proof?.gaps ?? 0) }),
    ...(proof && { proof }),
  };
}

/** Works score and leftovers of a version out again after a change, and counts the change. */
@Injectable()
export class VersionJudgement {
  constructor(private readonly problems: ProblemReader) {}

  async renew(manager: EntityManager, eventId: string, versionId: string): Promise<void> {
    const problem = await this.problems.read(manager, eventId, versionId);
    await this.store(manager, eventId, versionId, problem, toSchedule(await readMeetings(manager, eventId, versionId)));
  }

  /** @param proven - what a run has proven of this problem just now; without it, what was proven before counts as long as it holds */
  async store(manager: EntityManager, eventId: string, versionId: string, problem: SchedulingProblem, schedule: Schedule, proven: ForumBounds | null = null): Promise<void> {
    const proof = proven ? proofOf(problem, proven) : await this.#earlierProof(manager, eventId, versionId, problem);
    await manager.query(`update schedule_version set score = $3, leftovers = $4, revision = revision + 1 where event_id = $1 and id = $2`, [
      eventId,
      versionId,
      JSON.stringify(boundedScore(problem, schedule, proof)),
      JSON.stringify({ ...explainLeftovers(problem, schedule), lost: await lostFromPublished(manager, eventId, versionId, problem, schedule) } satisfies StoredLeftovers),
    ]);
  }

  async #earlierProof(manager: EntityManager, eventId: string, versionId: string, problem: SchedulingProblem): Promise<StoredProof | null> {
    const [row] = (await manager.query(`select score -> 'proof' as proof from schedule_version where event_id = $1 and id = $2`, [eventId, versionId])) as { proof: StoredProof | null }[];
    return row?.proof && stillHolds(row.proof, problem) ? row.proof : null;
  }
}
