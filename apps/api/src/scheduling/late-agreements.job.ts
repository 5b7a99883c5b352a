import { Injectable } from '@nestjs/common';
import { type AgreementId, fillFreeSlot } from '@spilno/scheduling';
import { DataSource, type EntityManager } from 'typeorm';
import { EventClock, SYSTEM } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { type Job } from '../jobs/index.ts';
import { LATE_AGREEMENTS } from '../meetings/index.ts';
import { MeetingAdding } from './meeting-adding.ts';
import { ProblemReader } from './problem-reader.ts';
import { hasLostTimes } from './lost-times.ts';
import { findVersion, lockSchedule } from './schedule-versions.ts';
import { readMeetings, toSchedule } from './stored-schedule.ts';

/** After publishing, an agreement reached late takes a free slot where there is one; nothing else moves. */
@Injectable()
export class LateAgreementsJob implements Job<{ eventId: string }> {
  readonly name = LATE_AGREEMENTS;

  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly problems: ProblemReader,
    private readonly adding: MeetingAdding,
  ) {}

  async handle({ eventId }: { eventId: string }): Promise<void> {
    await inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      const published = await findVersion(manager, eventId, 'published');
      // Until it is mended, the hours of those whose time is gone are not known to be free.
      if (!published || (await hasLostTimes(manager, eventId, published.id))) return;
      const problem = await this.problems.read(manager, eventId, null);
      for (const { id } of await lateAgreements(manager, eventId, published.id, published.publishedAt!)) {
        const schedule = toSchedule(await readMeetings(manager, eventId, published.id));
        const now = await this.clock.now(eventId, manager);
        const placed = fillFreeSlot(problem, schedule, id as AgreementId, { notBeforeMs: now.getTime() });
        if (placed.ok) await this.adding.add(manager, SYSTEM, eventId, published.id, placed.value);
      }
    });
  }
}

/** Agreed since publishing and without a meeting; what the run left over stays the organiser's to decide. */
const lateAgreements = (manager: EntityManager, eventId: string, versionId: string, since: Date): Promise<{ id: string }[]> =>
  manager.query(
    `select a.id from agreement a where a.event_id = $1 and a.ended_at is null and a.agreed_at > $3
       and not exists (select from schedule_meeting m where m.event_id = $1 and m.version_id = $2 and m.agreement_id = a.id) order by a.agreed_at, a.id`,
    [eventId, versionId, since],
  );
