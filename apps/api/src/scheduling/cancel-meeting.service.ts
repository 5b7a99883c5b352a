import { Injectable } from '@nestjs/common';
import { cancelMeeting, type CancelMeetingError } from '@spilno/meetings';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { EventBus, EventClock, type EventScope, InvalidInput, type LocationRefused, NotFound, NotPossible, neutralText, refuseUnsafeTexts } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Agreements } from '../meetings/index.ts';
import { MeetingNotices } from './meeting-notices.ts';
import { lockSchedule } from './schedule-versions.ts';

type Fault = InvalidInput | LocationRefused | NotFound | NotPossible;

interface PublishedMeeting {
  versionId: string;
  firstId: string;
  secondId: string;
  status: 'planned' | 'cancelled';
  startsAt: Date;
  cutoffMinutes: number;
  slotId: string;
  tableId: string;
}

/** Cancels a published meeting with a reason: by either side up to the cut-off, by the organiser at any time. It stays visible as cancelled. */
@Injectable()
export class CancelMeetingService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly agreements: Agreements,
    private readonly notices: MeetingNotices,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async cancel(scope: EventScope, as: 'participant' | 'organiser', meetingId: string, reason: string): Promise<string | Fault> {
    const unsafe = refuseUnsafeTexts({ reason });
    if (unsafe) return unsafe;
    const { eventId } = scope;
    return inTransaction(this.source, async (manager) => {
      await lockSchedule(manager, eventId);
      const meeting = await findPublished(manager, eventId, meetingId, as === 'participant' ? (scope.delegation?.registrationId ?? null) : null);
      if (!meeting) return NotFound.create();
      const startMs = meeting.startsAt.getTime();
      const outcome = cancelMeeting({ status: meeting.status, startMs }, neutralText(reason), as, {
        nowMs: (await this.clock.now(eventId, manager)).getTime(),
        deadlines: { cancelCutOffMs: startMs - meeting.cutoffMinutes * 60_000 },
      });
      if (!outcome.ok) return toFault(outcome.error);
      await this.#store(manager, scope, as, meetingId, meeting, neutralText(reason));
      return meetingId;
    });
  }

  async #store(manager: EntityManager, scope: EventScope, as: 'participant' | 'organiser', meetingId: string, meeting: PublishedMeeting, reason: string): Promise<void> {
    const { eventId } = scope;
    const ownId = as === 'participant' ? scope.delegation!.registrationId : null;
    const by = ownId === null ? 'organiser' : ownId === meeting.firstId ? 'first' : 'second';
    await manager.query(
      `delete from schedule_meeting m using schedule_version v where v.event_id = m.event_id and v.id = m.version_id and v.status = 'draft' and m.event_id = $1 and m.id = $2`,
      [eventId, meetingId],
    );
    await manager.query(
      `update schedule_meeting set status = 'cancelled', cancelled_by = $4, cancel_reason = $5, cancelled_at = now(), calendar_sequence = calendar_sequence + 1 where event_id = $1 and version_id = $2 and id = $3`,
      [eventId, meeting.versionId, meetingId, by, reason],
    );
    await manager.query(`update schedule_seat set is_active = false where event_id = $1 and version_id = $2 and meeting_id = $3`, [eventId, meeting.versionId, meetingId]);
    await manager.query(`update schedule_version set revision = revision + 1 where event_id = $1 and id = $2`, [eventId, meeting.versionId]);
    await manager.query(`insert into meeting_change (event_id, version_id, meeting_id, kind, from_slot_id, from_table_id, reason, changed_by) values ($1, $2, $3, 'cancelled', $4, $5, $6, $7)`, [
      eventId,
      meeting.versionId,
      meetingId,
      meeting.slotId,
      meeting.tableId,
      reason,
      scope.actor.accountId,
    ]);
    await manager.query(
      `update meeting_request set status = 'cancelled', reason = $4, decided_by_side = case when $5::uuid is null then 'system' when $5 = sender_registration_id then 'sender' else 'recipient' end, answered_at = now(), version = version + 1
       where event_id = $1 and first_registration_id = $2 and second_registration_id = $3 and status = 'accepted'`,
      [eventId, meeting.firstId, meeting.secondId, reason, ownId],
    );
    await this.agreements.end(manager, eventId, meeting.firstId, meeting.secondId, ownId, reason);
    await this.notices.tell(manager, 'meetingCancelled', eventId, meeting.versionId, meetingId, ownId);
    await this.audit.record(manager, scope.actor, { action: 'meeting.cancelled', eventId, subjectKind: 'meeting', subjectId: meetingId, facts: { by } });
    await this.bus.publish('boardChanged', { eventId, editId: null }, manager);
    await this.bus.publish('agendaChanged', { eventId, registrationIds: [meeting.firstId, meeting.secondId] }, manager);
  }
}

/** @param ownRegistrationId - only a meeting of this registration is found; null finds any */
async function findPublished(manager: EntityManager, eventId: string, meetingId: string, ownRegistrationId: string | null): Promise<PublishedMeeting | null> {
  const [row] = (await manager.query(
    `select m.version_id as "versionId", m.first_registration_id as "firstId", m.second_registration_id as "secondId", m.status, lower(m.during) as "startsAt",
       e.change_cutoff_minutes as "cutoffMinutes", m.slot_id as "slotId", m.table_id as "tableId"
     from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published' join event e on e.id = m.event_id
     where m.event_id = $1 and m.id = $2 and ($3::uuid is null or $3 in (m.first_registration_id, m.second_registration_id)) for update of m`,
    [eventId, meetingId, ownRegistrationId],
  )) as PublishedMeeting[];
  return row ?? null;
}

function toFault(error: CancelMeetingError): InvalidInput | NotPossible {
  switch (error.kind) {
    case 'reasonRequired':
      return InvalidInput.of('reason', 'required', 'Give the reason; the other side reads it.');
    case 'cancelCutOffPassed':
      return NotPossible.because('afterCutoff', 'It is too late to cancel here. Speak to the organisers.');
    case 'meetingStarted':
      return NotPossible.because('started', 'The meeting has begun.');
    default:
      return NotPossible.because('alreadyCancelled', 'The meeting is cancelled already.', 'cancelled');
  }
}
