import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { type Actor, EventBus } from '../../common/index.ts';
import { Notifier } from '../../notifications/index.ts';

export type AnotherTimeNotice = 'anotherTimeAsked' | 'anotherTimeRefused' | 'anotherTimeWithdrawn' | 'anotherTimeExpired';

interface Told {
  accountIds: string[];
  counterpart: string;
  startsAt: Date;
  eventName: string;
  slug: string;
  timeZone: string;
}

/** Tells one side what became of an ask; neither reason nor offered times are in it, because others read along. */
@Injectable()
export class AnotherTimeNotices {
  constructor(
    private readonly notifier: Notifier,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** @param answerBy - until when the told side can answer; null where nothing is to answer */
  async tell(manager: EntityManager, kind: AnotherTimeNotice, eventId: string, meetingId: string, sides: { readonly toldId: string; readonly aboutId: string }, answerBy: Date | null = null): Promise<void> {
    const [told] = (await manager.query(
      `select array(select account_id from delegate d where d.event_id = $1 and d.registration_id = $3 and d.account_id is not null and d.removed_at is null) as "accountIds",
         case when o.uses_code_name then o.code_name_en else coalesce(o.approved_name, o.legal_name) end as counterpart, lower(m.during) as "startsAt", e.name as "eventName", e.slug, e.time_zone as "timeZone"
       from registration o join event e on e.id = o.event_id join schedule_version v on v.event_id = e.id and v.status = 'published'
       join schedule_meeting m on m.event_id = e.id and m.version_id = v.id and m.id = $2 where o.event_id = $1 and o.id = $4`,
      [eventId, meetingId, sides.toldId, sides.aboutId],
    )) as Told[];
    if (!told) return;
    const { accountIds, counterpart, startsAt, eventName, slug, timeZone } = told;
    const when = venueTime(startsAt, timeZone);
    await this.notifier.notify(manager, {
      accountIds,
      eventId,
      kind,
      facts: { eventName, counterpart, when, answerBy: answerBy ? venueTime(answerBy, timeZone) : '' },
      targetPath: `/e/${slug}/agenda/${meetingId}`,
    });
  }

  /** Enters it in the audit log and lets open agendas of both sides know. */
  async record(manager: EntityManager, actor: Actor, eventId: string, action: string, meetingId: string, registrationIds: readonly string[]): Promise<void> {
    await this.audit.record(manager, actor, { action, eventId, subjectKind: 'meeting', subjectId: meetingId });
    await this.bus.publish('agendaChanged', { eventId, registrationIds: [...registrationIds] }, manager);
  }
}

/** "2027-08-28 18:00 (Europe/Kyiv)": the same in every language, the zone named. */
function venueTime(at: Date, timeZone: string): string {
  return `${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at)} (${timeZone})`;
}
