import { Injectable } from '@nestjs/common';
import { type AgreementId, fillFreeSlot, type ScheduledMeeting } from '@spilno/scheduling';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { EventBus, EventClock, SYSTEM } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { type Job } from '../jobs/index.ts';
import { LATE_AGREEMENTS } from '../meetings/index.ts';
import { MeetingNotices } from './meeting-notices.ts';
import { ProblemReader } from './problem-reader.ts';
import { findVersion, lockSchedule } from './schedule-versions.ts';
import { insertMeeting, meetingIdOf, readMeetings, toSchedule } from './stored-schedule.ts';
import { tellThreadsOfWishes } from './threads-of-wishes.ts';

/** After publishing, an agreement reached late takes a free slot where there is one; nothing else moves. */
@Injectable()
export class LateAgreementsJob implements Job<{ eventId: string }> {
  readonly name = LATE_AGREEMENTS;

  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly problems: ProblemReader,
    private readonly notices: MeetingNotices,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async handle({ eventId }: { eventId: string }): Promise<void> {
    await inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      const published = await findVersion(manager, eventId, 'published');
      if (!published) return;
      const problem = await this.problems.read(manager, eventId, null);
      for (const { id } of await lateAgreements(manager, eventId, published.id, published.publishedAt!)) {
        const schedule = toSchedule(await readMeetings(manager, eventId, published.id));
        const now = await this.clock.now(eventId, manager);
        const placed = fillFreeSlot(problem, schedule, id as AgreementId, { notBeforeMs: now.getTime() });
        if (placed.ok) await this.#add(manager, eventId, published.id, placed.value);
      }
    });
  }

  async #add(manager: EntityManager, eventId: string, versionId: string, meeting: ScheduledMeeting): Promise<void> {
    const meetingId = await meetingIdOf(manager, eventId, meeting.agreementId);
    await insertMeeting(manager, eventId, versionId, meetingId, meeting);
    await manager.query(`update schedule_version set revision = revision + 1 where event_id = $1 and id = $2`, [eventId, versionId]);
    await manager.query(`insert into meeting_change (event_id, version_id, meeting_id, kind, to_slot_id, to_table_id) values ($1, $2, $3, 'added', $4, $5)`, [eventId, versionId, meetingId, meeting.slotId, meeting.tableId]);
    await this.notices.tell(manager, 'meetingAdded', eventId, versionId, meetingId);
    await this.audit.record(manager, SYSTEM, { action: 'meeting.added', eventId, subjectKind: 'meeting', subjectId: meetingId });
    await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
    await this.bus.publish('agendaChanged', { eventId, registrationIds: [meeting.a.organisationId, meeting.b.organisationId] }, manager);
    await tellThreadsOfWishes(this.bus, manager, eventId, [meeting.agreementId]);
  }
}

/** Agreed since publishing and without a meeting; what the run left over stays the organiser's to decide. */
const lateAgreements = (manager: EntityManager, eventId: string, versionId: string, since: Date): Promise<{ id: string }[]> =>
  manager.query(
    `select a.id from agreement a where a.event_id = $1 and a.ended_at is null and a.agreed_at > $3
       and not exists (select from schedule_meeting m where m.event_id = $1 and m.version_id = $2 and m.agreement_id = a.id) order by a.agreed_at, a.id`,
    [eventId, versionId, since],
  );
