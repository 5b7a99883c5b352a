import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, EventBus, EventClock, NotFound, NotPossible } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { type ReportOutcomeInput } from './outcome.input.ts';
import { MeetingOutcome } from './outcome.type.ts';
import { readPublishedMeetings } from './published-meetings.ts';

const OUTCOME_SQL = `
select o.held, o.result, o.reported_at as "reportedAt", coalesce(d.name, a.display_name) as "reportedBy",
  coalesce((select c.held = o.held from meeting_outcome c where c.event_id = o.event_id and c.meeting_id = o.meeting_id and c.registration_id = o.counterpart_registration_id), false) as "isConfirmed"
from meeting_outcome o left join account a on a.id = o.reported_by left join delegate d on d.event_id = o.event_id and d.registration_id = o.registration_id and d.account_id = o.reported_by and d.removed_at is null
where o.event_id = $1 and o.registration_id = $2 and o.meeting_id = $3`;

const STORE_SQL = `
insert into meeting_outcome (event_id, meeting_id, registration_id, counterpart_registration_id, held, result, reported_by, reported_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict (event_id, meeting_id, registration_id) do update set held = excluded.held, result = excluded.result, reported_by = excluded.reported_by, reported_at = excluded.reported_at`;

/** Whether a meeting took place and what came of it, as one side says; whether it was held is a fact only where both say so. */
@Injectable()
export class Outcomes {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** What the own organisation has said; null before it did. */
  async of({ eventId, delegation }: DelegateScope, meetingId: string, manager: EntityManager = this.source.manager): Promise<MeetingOutcome | null> {
    const [row] = (await manager.query(OUTCOME_SQL, [eventId, delegation.registrationId, meetingId])) as MeetingOutcome[];
    return row ? Object.assign(new MeetingOutcome(), row) : null;
  }

  /** The newest word of the organisation counts; what the other side said is not changed. */
  async report(scope: DelegateScope, meetingId: string, { held, result }: Pick<ReportOutcomeInput, 'held' | 'result'>): Promise<MeetingOutcome | NotFound | NotPossible> {
    const { eventId, delegation } = scope;
    const now = await this.clock.now(eventId);
    return inTransaction(this.source, async (manager) => {
      const [meeting] = await readPublishedMeetings(manager, delegation, meetingId);
      if (!meeting) return NotFound.create();
      if (meeting.status !== 'planned') return NotPossible.because('cancelled', 'This meeting was cancelled: there is nothing to tell of it.', meeting.status);
      if (meeting.startsAt > now) return NotPossible.because('notYet', 'This meeting has not begun. Tell once it has.', meeting.status);
      if (!held && result) return NotPossible.because('notHeld', 'Of a meeting that did not take place there is no outcome. Say that it took place, or leave the outcome out.', meeting.status);
      await manager.query(STORE_SQL, [eventId, meetingId, delegation.registrationId, meeting.counterpartId, held, result ?? null, scope.actor.accountId, now]);
      await this.audit.record(manager, scope.actor, { action: 'outcome.reported', eventId, subjectKind: 'meeting', subjectId: meetingId });
      await this.bus.publish('agendaChanged', { eventId, registrationIds: [delegation.registrationId] }, manager);
      return (await this.of(scope, meetingId, manager))!;
    });
  }
}
