import { Injectable } from '@nestjs/common';
import { type ResourcePool, type Schedule, type SchedulingProblem } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { ProblemReader } from './problem-reader.ts';
import { poolsTakenByOthers, readResources } from './resource-reader.ts';
import { readMeetings, readTablesTakenByOthers, toSchedule } from './stored-schedule.ts';

/** What decides where one pair may meet. */
export interface PairView {
  readonly problem: SchedulingProblem;
  readonly schedule: Schedule;
}

/**
 * As much of an event and a version as decides where one pair may meet: both organisations with everything they do, also those whose meetings come before or after, and of all others only
 * at which table they sit when, told as a table that is closed then, and which interpreters and escorts sit with them, told as people who are away. Says the same of tables and times as the whole, at a hundredth of the
 * rows, so that it is read anew at every question: nothing is kept that another process could have changed. Of a pair that needs an interpreter or escort, where these have to walk between halls, it is the whole: it counts
 * where all the others of the pool are.
 */
@Injectable()
export class PairViewReader {
  constructor(private readonly problems: ProblemReader) {}

  /** @returns null when there is no such agreement */
  async read(manager: EntityManager, eventId: string, versionId: string, agreementId: string): Promise<PairView | null> {
    const problem = await this.problems.readOfPair(manager, eventId, versionId, agreementId);
    if (!problem) return null;
    if (helpersWalk(problem)) return { problem: await this.problems.read(manager, eventId, null, versionId), schedule: toSchedule(await readMeetings(manager, eventId, versionId)) };
    const sides = [...problem.pairs.flatMap(({ organisationAId, organisationBId }) => [organisationAId as string, organisationBId]), ...(await orderedSides(manager, eventId, problem))];
    const taken = await readTablesTakenByOthers(manager, eventId, versionId, sides);
    const tables = problem.tables.map((table) => ({ ...table, closedSlotIds: [...table.closedSlotIds, ...(taken.get(table.id) ?? [])] }));
    const pools = await this.#poolsLeft(manager, eventId, versionId, agreementId, problem);
    return { problem: { ...problem, tables, pools }, schedule: toSchedule(await readMeetings(manager, eventId, versionId, sides)) };
  }

  async #poolsLeft(manager: EntityManager, eventId: string, versionId: string, agreementId: string, { pools = [], pairs, slots }: SchedulingProblem): Promise<ResourcePool[]> {
    const needed = new Set(pairs.flatMap(({ poolIds = [] }) => poolIds));
    if (needed.size === 0) return [...pools];
    const taken = await poolsTakenByOthers(manager, eventId, versionId, agreementId, await readResources(manager, eventId, versionId));
    return pools.map((pool) => {
      const short = new Map((pool.shortages ?? []).map(({ slotId, available }) => [slotId, available]));
      return { ...pool, shortages: slots.map(({ id: slotId }) => ({ slotId, available: Math.max(0, (short.get(slotId) ?? pool.size) - (taken.get(pool.id)?.get(slotId) ?? 0)) })) };
    });
  }
}

/** Whether somebody of a pool comes along who may have to walk between halls. */
const helpersWalk = ({ walkMinutes = 0, tables, pairs }: SchedulingProblem): boolean => walkMinutes > 0 && new Set(tables.map(({ hall }) => hall)).size > 1 && pairs.some(({ poolIds = [] }) => poolIds.length > 0);

/** The sides of meetings that come before or after that of the pair: their times count as well. */
async function orderedSides(manager: EntityManager, eventId: string, { precedences = [] }: SchedulingProblem): Promise<string[]> {
  if (precedences.length === 0) return [];
  const rows = (await manager.query(`select first_registration_id as "firstId", second_registration_id as "secondId" from agreement where event_id = $1 and id = any($2::uuid[])`, [
    eventId,
    precedences.flatMap(({ beforeId, afterId }) => [beforeId, afterId]),
  ])) as { firstId: string; secondId: string }[];
  return rows.flatMap(({ firstId, secondId }) => [firstId, secondId]);
}
