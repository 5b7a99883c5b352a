import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, EventBus } from '../common/index.ts';
import { type NotificationKind, Notifier } from '../notifications/index.ts';

export type RequestNotice = Extract<
  NotificationKind,
  'requestReceived' | 'requestAccepted' | 'requestDeclined' | 'requestCountered' | 'requestWithdrawn' | 'requestExpired' | 'agreementCancelled'
>;

export interface RecordedAct {
  readonly eventId: string;
  readonly action: string;
  readonly requestId: string;
  readonly registrationIds: readonly string[];
}

interface Told {
  accountIds: string[];
  counterpart: string;
  eventName: string;
  slug: string;
  timeZone: string;
}

/** What follows an act on a request: log, open pages, and the delegates of one side are told; the other side appears under its over-the-shoulder name. */
@Injectable()
export class RequestNotices {
  constructor(
    private readonly notifier: Notifier,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** Enters the act in the audit log and lets open pages of both sides know. */
  async record(manager: EntityManager, actor: Actor, act: RecordedAct): Promise<void> {
    await this.audit.record(manager, actor, { action: act.action, eventId: act.eventId, subjectKind: 'meetingRequest', subjectId: act.requestId });
    await this.bus.publish('agendaChanged', { eventId: act.eventId, registrationIds: [...act.registrationIds] }, manager);
  }

  async tell(manager: EntityManager, kind: RequestNotice, eventId: string, toldId: string, aboutId: string, answerBy: Date | null = null): Promise<void> {
    const [told] = (await manager.query(
      `select array(select account_id from delegate d where d.event_id = $1 and d.registration_id = $2 and d.account_id is not null and d.removed_at is null) as "accountIds",
         case when o.uses_code_name then o.code_name_en else o.approved_name end as counterpart, e.name as "eventName", e.slug, e.time_zone as "timeZone"
       from registration o join event e on e.id = o.event_id where o.event_id = $1 and o.id = $3`,
      [eventId, toldId, aboutId],
    )) as Told[];
    if (!told) return;
    const { accountIds, counterpart, eventName, slug, timeZone } = told;
    await this.notifier.notify(manager, {
      accountIds,
      eventId,
      kind,
      facts: { eventName, counterpart, answerBy: answerBy ? venueTime(answerBy, timeZone) : '' },
      targetPath: `/e/${slug}/requests`,
    });
  }
}

/** "2027-08-28 18:00 (Europe/Kyiv)": the same in every language, the zone named. */
function venueTime(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
  return `${parts} (${timeZone})`;
}
