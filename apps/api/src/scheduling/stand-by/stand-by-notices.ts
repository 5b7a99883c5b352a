import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { AuditLog } from '../../audit/index.ts';
import { type Actor, EventBus } from '../../common/index.ts';
import { Notifier } from '../../notifications/index.ts';
import { NAME } from '../board-reader.ts';
import { type ReportRow } from './stand-by-rows.ts';

interface EventRow {
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
}

/** Tells people in the product about reports and offers: in minutes a mail would come too late. */
@Injectable()
export class StandByNotices {
  constructor(
    private readonly notifier: Notifier,
    private readonly audit: AuditLog,
    private readonly bus: EventBus,
  ) {}

  /** One side hears what the other says of their meeting. */
  async aboutReport(manager: EntityManager, kind: 'meetingReportedMissing' | 'missingReportAnswered', eventId: string, report: ReportRow, toldId: string): Promise<void> {
    const event = await eventOf(manager, eventId);
    const [side] = (await manager.query(
      `select array(select account_id from delegate d where d.event_id = $1 and d.registration_id = $2 and d.account_id is not null and d.removed_at is null) as "accountIds", ${NAME('o')} as counterpart
       from registration o where o.event_id = $1 and o.id = $3`,
      [eventId, toldId, toldId === report.firstId ? report.secondId : report.firstId],
    )) as [{ accountIds: string[]; counterpart: string }];
    const facts = { eventName: event.name, counterpart: side.counterpart, when: venueTime(report.startsAt, event.timeZone) };
    await this.notifier.notify(manager, { accountIds: side.accountIds, eventId, kind, facts, targetPath: `/e/${event.slug}/agenda`, isListedOnly: true });
  }

  /** Organisers hear of a report that waits for a second word. */
  async toOrganisers(manager: EntityManager, eventId: string, { tableId }: ReportRow): Promise<void> {
    const event = await eventOf(manager, eventId);
    const [row] = (await manager.query(
      `select array(select account_id from event_role where event_id = $1 and role = 'organiser') as "accountIds", label || ', ' || hall as table, label || ', ' || coalesce(hall_uk, hall) as "tableUk" from event_table where event_id = $1 and id = $2`,
      [eventId, tableId],
    )) as [{ accountIds: string[]; table: string; tableUk: string }];
    await this.notifier.notify(manager, { accountIds: row.accountIds, eventId, kind: 'missingToConfirm', facts: { eventName: event.name, table: row.table, tableUk: row.tableUk }, targetPath: `/e/${event.slug}/organise/stand-by`, isListedOnly: true });
  }

  async offered(manager: EntityManager, eventId: string, tableId: string, delegateIds: readonly string[], expiresAt: Date): Promise<void> {
    const event = await eventOf(manager, eventId);
    const [{ hall, hallUk }] = (await manager.query(`select hall, coalesce(hall_uk, hall) as "hallUk" from event_table where event_id = $1 and id = $2`, [eventId, tableId])) as [{ hall: string; hallUk: string }];
    const facts = { eventName: event.name, hall, hallUk, answerBy: venueTime(expiresAt, event.timeZone) };
    await this.notifier.notify(manager, { accountIds: await accountsOf(manager, eventId, delegateIds), eventId, kind: 'standByOffered', facts, targetPath: `/e/${event.slug}/agenda`, isListedOnly: true });
  }

  /** Whoever took an offer hears that nothing came of it, in the same words whatever the cause. */
  async notCome(manager: EntityManager, eventId: string, delegateIds: readonly string[]): Promise<void> {
    const event = await eventOf(manager, eventId);
    await this.notifier.notify(manager, { accountIds: await accountsOf(manager, eventId, delegateIds), eventId, kind: 'standByNotCome', facts: { eventName: event.name }, targetPath: `/e/${event.slug}/agenda`, isListedOnly: true });
  }

  /** Lets open pages know. */
  async changed(manager: EntityManager, eventId: string, registrationIds: readonly string[]): Promise<void> {
    await this.bus.publish('standByChanged', { eventId }, manager);
    if (registrationIds.length > 0) await this.bus.agendasChanged(eventId, [...new Set(registrationIds)], manager);
  }

  record(manager: EntityManager, actor: Actor, eventId: string, action: string, subject: { readonly kind: 'meeting' | 'delegate'; readonly id: string }): Promise<unknown> {
    return this.audit.record(manager, actor, { action, eventId, subjectKind: subject.kind, subjectId: subject.id });
  }
}

const eventOf = async (manager: EntityManager, eventId: string): Promise<EventRow> => ((await manager.query('select name, slug, time_zone as "timeZone" from event where id = $1', [eventId])) as [EventRow])[0];

const accountsOf = async (manager: EntityManager, eventId: string, delegateIds: readonly string[]): Promise<string[]> =>
  ((await manager.query('select account_id as id from delegate where event_id = $1 and id = any($2::uuid[]) and account_id is not null and removed_at is null', [eventId, delegateIds])) as { id: string }[]).map(({ id }) => id);

/** "2027-08-28 18:00 (Europe/Kyiv)": the same in every language, the zone named. */
function venueTime(at: Date, timeZone: string): string {
  return `${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at)} (${timeZone})`;
}
