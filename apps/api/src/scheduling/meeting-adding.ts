import { Injectable } from '@nestjs/common';
import { type ScheduledMeeting } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, EventBus } from '../common/index.ts';
import { MeetingNotices } from './meeting-notices.ts';
import { insertMeeting, meetingIdOf } from './stored-schedule.ts';
import { tellThreadsOfWishes } from './threads-of-wishes.ts';

/** Puts one more meeting into the published schedule; nothing else moves, and whoever it concerns is told. */
@Injectable()
export class MeetingAdding {
  constructor(
    private readonly notices: MeetingNotices,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** @returns id of the meeting */
  async add(manager: EntityManager, actor: Actor, eventId: string, versionId: string, meeting: ScheduledMeeting): Promise<string> {
    const meetingId = await meetingIdOf(manager, eventId, meeting.agreementId);
    await insertMeeting(manager, eventId, versionId, meetingId, meeting);
    await manager.query(`update schedule_version set revision = revision + 1 where event_id = $1 and id = $2`, [eventId, versionId]);
    await manager.query(`insert into meeting_change (event_id, version_id, meeting_id, kind, to_slot_id, to_table_id, changed_by) values ($1, $2, $3, 'added', $4, $5, $6)`, [eventId, versionId, meetingId, meeting.slotId, meeting.tableId, actor.accountId]);
    await this.notices.tell(manager, 'meetingAdded', eventId, versionId, meetingId);
    await this.audit.record(manager, actor, { action: 'meeting.added', eventId, subjectKind: 'meeting', subjectId: meetingId });
    await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
    await this.bus.publish('agendaChanged', { eventId, registrationIds: [meeting.a.organisationId, meeting.b.organisationId] }, manager);
    await tellThreadsOfWishes(this.bus, manager, eventId, [meeting.agreementId]);
    return meetingId;
  }
}
