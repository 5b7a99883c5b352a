import { checkSchedule } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { ProblemReader } from './problem-reader.ts';
import { findVersion } from './schedule-versions.ts';
import { readMeetings, toSchedule } from './stored-schedule.ts';

/** A meeting of a version for which interpreters or escorts would have too little time to walk. */
export interface MeetingTooFar {
  readonly versionId: string;
  readonly meetingId: string;
}

/** Reads the event as it is in this transaction; nothing of it where it has no interpreters and escorts or no way between halls. */
export async function meetingsTooFarForHelpers(manager: EntityManager, eventId: string): Promise<MeetingTooFar[]> {
  const [{ isAsked }] = (await manager.query(`select walk_minutes > 0 and exists (select from resource_pool where event_id = $1) as "isAsked" from event where id = $1`, [eventId])) as [{ isAsked: boolean }];
  if (!isAsked) return [];
  const found: MeetingTooFar[] = [];
  for (const status of ['draft', 'published'] as const) {
    const version = await findVersion(manager, eventId, status);
    if (!version) continue;
    const problem = await new ProblemReader().read(manager, eventId, null, version.id);
    const meetings = await readMeetings(manager, eventId, version.id);
    const tooFar = new Set(checkSchedule(problem, toSchedule(meetings)).flatMap((violation) => (violation.kind === 'poolWalkTooShort' ? violation.agreementIds : [])));
    for (const { id, agreementId } of meetings) if (tooFar.has(agreementId)) found.push({ versionId: version.id, meetingId: id });
  }
  return found;
}
