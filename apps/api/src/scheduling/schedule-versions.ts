import { type EntityManager } from 'typeorm';
import { ScheduleVersion } from './schedule-version.entity.ts';

export { lockSchedule } from '../database/index.ts';

export const findVersion = (manager: EntityManager, eventId: string, status: 'draft' | 'published'): Promise<ScheduleVersion | null> => manager.findOne(ScheduleVersion, { where: { eventId, status } });

/** Adds a draft over the published version; an earlier draft is set aside. */
export async function createDraft(manager: EntityManager, eventId: string, createdBy: string | null): Promise<ScheduleVersion> {
  await manager.query(`update schedule_version set status = 'discarded' where event_id = $1 and status = 'draft'`, [eventId]);
  const published = await findVersion(manager, eventId, 'published');
  const [{ id }] = (await manager.query(
    `insert into schedule_version (event_id, number, based_on_version_id, based_on_revision, created_by)
     values ($1, (select coalesce(max(number), 0) + 1 from schedule_version where event_id = $1), $2, $3, $4) returning id`,
    [eventId, published?.id ?? null, published?.revision ?? null, createdBy],
  )) as [{ id: string }];
  return manager.findOneByOrFail(ScheduleVersion, { eventId, id });
}
