import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { MeetingInvitations } from '../../agenda/index.ts';
import { AuditLog } from '../../audit/index.ts';
import { EventBus, type DelegateScope } from '../../common/index.ts';
import { Notifier } from '../../notifications/index.ts';

export interface Reseated {
  readonly meetingId: string;
  readonly otherId: string;
  /** Delegates who sit in it now and did not before, or in another part. */
  readonly seated: readonly string[];
  /** Named delegates who sit in it no more. */
  readonly released: readonly string[];
  /** Everybody who sits in it no more, companions included. */
  readonly leaving: readonly string[];
}

interface Told {
  delegateId: string;
  accountId: string | null;
  registrationId: string;
  counterpart: string;
  when: string;
  table: string;
  tableUk: string;
  eventName: string;
  slug: string;
}

const TOLD_SQL = `
select d.id as "delegateId", d.account_id as "accountId", d.registration_id as "registrationId", case when o.uses_code_name then o.code_name_en else coalesce(o.approved_name, o.legal_name) end as counterpart,
  to_char(lower(m.during) at time zone e.time_zone, 'YYYY-MM-DD HH24:MI') || ' (' || e.time_zone || ')' as "when", t.label || ', ' || t.hall as table, t.label || ', ' || coalesce(t.hall_uk, t.hall) as "tableUk", e.name as "eventName", e.slug
from schedule_meeting m join schedule_version v on v.event_id = m.event_id and v.id = m.version_id and v.status = 'published' join event e on e.id = m.event_id
join event_table t on t.event_id = m.event_id and t.id = m.table_id
join delegate d on d.event_id = m.event_id and (d.id = any($3::uuid[]) or exists (select from schedule_seat s where s.event_id = m.event_id and s.version_id = m.version_id and s.meeting_id = m.id and s.delegate_id = d.id))
join registration o on o.event_id = m.event_id and o.id = case when d.registration_id = m.first_registration_id then m.second_registration_id else m.first_registration_id end
where m.event_id = $1 and m.id = $2`;

/** Those whose own day changes are told, and their calendars corrected; the other side learns that the people change, not who they are. */
@Injectable()
export class SeatNotices {
  constructor(
    private readonly notifier: Notifier,
    private readonly invitations: MeetingInvitations,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  async tell(manager: EntityManager, scope: DelegateScope, change: Reseated): Promise<void> {
    const { eventId, actor } = scope;
    const people = (await manager.query(TOLD_SQL, [eventId, change.meetingId, [...change.seated, ...change.leaving]])) as Told[];
    for (const { delegateId, accountId, registrationId, counterpart, when, table, tableUk, eventName, slug } of people) {
      if (!accountId || accountId === actor.accountId) continue;
      const order = { accountIds: [accountId], eventId, targetPath: `/e/${slug}/agenda/${change.meetingId}`, isListedOnly: true };
      if (registrationId === change.otherId) await this.notifier.notify(manager, { ...order, kind: 'counterpartReseated', facts: { eventName, counterpart, when } });
      else if (change.seated.includes(delegateId)) await this.notifier.notify(manager, { ...order, kind: 'meetingAdded', facts: { eventName, counterpart, when, table, tableUk } });
      else if (change.leaving.includes(delegateId)) await this.notifier.notify(manager, { ...order, kind: 'meetingPassedOn', facts: { eventName, counterpart, when } });
    }
    await this.invitations.send(manager, eventId, [{ meetingId: change.meetingId, kind: 'meetingAdded', releasedDelegateIds: change.released, onlyDelegateIds: change.seated }]);
    await this.audit.record(manager, actor, { action: 'meeting.reseated', eventId, subjectKind: 'meeting', subjectId: change.meetingId });
    await this.bus.publish('agendaChanged', { eventId, registrationIds: [scope.delegation.registrationId, change.otherId] }, manager);
  }
}
