import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { inTransaction } from '../database/index.ts';
import { type Job } from '../jobs/index.ts';
import { Notifier } from '../notifications/index.ts';
import { PAGES, type ReminderKind } from './reminder-kind.ts';
import { isDue } from './reminder-plan.ts';
import { type ReminderDay, ReminderReader } from './reminder.reader.ts';

/** Nobody is reminded at night, by the clock on the wall of the event. */
const FROM_HOUR = 9;
const TO_HOUR = 20;

interface DueRule {
  readonly eventId: string;
  readonly slug: string;
  readonly eventName: string;
  readonly kind: ReminderKind;
  readonly daysBefore: readonly number[];
}

/**
 * Reminds whoever has not acted: at most once a day and kind, on the days that the organiser has set. Who is left is read
 * within the transaction that writes the reminder, so that nobody is reminded of what is done.
 */
@Injectable()
export class SendRemindersJob implements Job {
  readonly name = 'send-reminders';
  readonly cron = '*/15 * * * *';
  readonly isExclusive = true;

  constructor(
    private readonly source: DataSource,
    private readonly reader: ReminderReader,
    private readonly notifier: Notifier,
  ) {}

  async handle(_payload: object = {}, signal: AbortSignal = new AbortController().signal): Promise<void> {
    const rules = (await this.source.query(
      `select e.id as "eventId", e.slug, e.name as "eventName", r.kind, r.days_before as "daysBefore" from reminder_rule r join event e on e.id = r.event_id where r.is_on and e.archived_at is null order by e.id, r.kind`,
    )) as DueRule[];
    for (const rule of rules) if (!signal.aborted) await inTransaction(this.source, (manager) => this.#remind(manager, rule));
  }

  async #remind(manager: EntityManager, { eventId, slug, eventName, kind, daysBefore }: DueRule): Promise<void> {
    const day = await this.reader.day(eventId, manager);
    if (!isDaytime(day)) return;
    const due = (await this.reader.waiting(eventId, kind, day, manager)).filter((person) => isDue(person, day.today, daysBefore));
    for (const { accountId, count, deadline } of due) {
      const [first] = (await manager.query('insert into reminder_sent (event_id, kind, account_id, sent_on) values ($1, $2, $3, $4) on conflict do nothing returning account_id', [eventId, kind, accountId, day.today])) as object[];
      if (!first) continue;
      await this.notifier.notify(manager, { accountIds: [accountId], eventId, kind: 'reminder', facts: { eventName, what: kind, count, by: venueTime(deadline, day.timeZone) }, targetPath: `/e/${slug}/${PAGES[kind]}` });
    }
  }
}

function isDaytime({ now, timeZone }: ReminderDay): boolean {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now));
  return hour >= FROM_HOUR && hour < TO_HOUR;
}

/** "2027-08-28 18:00 (Europe/Kyiv)", as every fact tells a time. */
const venueTime = (at: Date, timeZone: string): string => `${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at)} (${timeZone})`;
