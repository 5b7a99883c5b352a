import { Injectable } from '@nestjs/common';
import { type ScheduledMeeting } from '@spilno/scheduling';
import { type EntityManager } from 'typeorm';
import { type Actor, EventBus } from '../../common/index.ts';
import { MeetingNotices } from '../meeting-notices.ts';
import { settleCompanions } from '../seats/settle-companions.ts';
import { placeMeeting } from '../stored-schedule.ts';
import { type OwnMeeting } from './meeting-facts.ts';

/** Moves one meeting of the published schedule: a draft over it is no longer publishable, calendars follow. */
@Injectable()
export class MeetingMover {
  constructor(
    private readonly notices: MeetingNotices,
    private readonly bus: EventBus,
  ) {}

  /** @param byRegistrationId - side that moved it and need not be told; its calendar has to know all the same */
  async move(manager: EntityManager, actor: Actor, eventId: string, meeting: OwnMeeting, place: ScheduledMeeting, byRegistrationId: string): Promise<void> {
    await placeMeeting(manager, eventId, meeting.versionId, meeting.id, place);
    await settleCompanions(manager, eventId);
    await manager.query(`update schedule_meeting set calendar_sequence = calendar_sequence + 1, moved_from_slot_id = $4 where event_id = $1 and version_id = $2 and id = $3`, [eventId, meeting.versionId, meeting.id, meeting.slotId]);
    await manager.query(`update schedule_version set revision = revision + 1 where event_id = $1 and id = $2`, [eventId, meeting.versionId]);
    await manager.query(
      `insert into meeting_change (event_id, version_id, meeting_id, kind, from_slot_id, from_table_id, to_slot_id, to_table_id, changed_by) values ($1, $2, $3, 'moved', $4, $5, $6, $7, $8)`,
      [eventId, meeting.versionId, meeting.id, meeting.slotId, meeting.tableId, place.slotId, place.tableId, actor.accountId],
    );
    await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
    await this.notices.tell(manager, 'meetingMoved', eventId, meeting.versionId, meeting.id, byRegistrationId);
  }
}
