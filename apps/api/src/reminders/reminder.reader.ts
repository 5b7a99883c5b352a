import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { EventClock } from '../common/index.ts';
import { dateAt } from '../events/index.ts';
import { REMINDER_KINDS, type ReminderKind, WAITING } from './reminder-kind.ts';
import { nextReminders, type WaitingPerson } from './reminder-plan.ts';
import { ReminderRule } from './reminder.type.ts';

export interface Waiting extends WaitingPerson {
  readonly count: number;
  readonly deadline: Date;
}

export interface ReminderDay {
  readonly now: Date;
  readonly timeZone: string;
  /** YYYY-MM-DD in the zone of the event, by its clock. */
  readonly today: string;
}

const DEFAULT_DAYS: Readonly<Record<ReminderKind, readonly number[]>> = { draft: [7, 3, 1], preview: [7, 3, 1], request: [1], nda: [7], agenda: [7, 2] };

/** Reads rules and who has not acted, by the clock of the event. */
@Injectable()
export class ReminderReader {
  constructor(
    private readonly source: DataSource,
    private readonly clock: EventClock,
  ) {}

  async day(eventId: string, manager: EntityManager = this.source.manager): Promise<ReminderDay> {
    const now = await this.clock.now(eventId, manager);
    const [{ timeZone }] = (await manager.query('select time_zone as "timeZone" from event where id = $1', [eventId])) as [{ timeZone: string }];
    return { now, timeZone, today: dateAt(now.getTime(), timeZone) };
  }

  async waiting(eventId: string, kind: ReminderKind, { now, timeZone }: ReminderDay, manager: EntityManager = this.source.manager): Promise<Waiting[]> {
    const rows = (await manager.query(WAITING[kind], [eventId, now])) as { accountId: string; count: number; deadline: Date }[];
    return rows.map((row) => ({ ...row, deadlineDay: dateAt(row.deadline.getTime(), timeZone) }));
  }

  async rules(eventId: string, manager: EntityManager = this.source.manager): Promise<ReminderRule[]> {
    const day = await this.day(eventId, manager);
    const stored = (await manager.query('select kind, is_on as "isOn", days_before as "daysBefore", version from reminder_rule where event_id = $1', [eventId])) as Pick<ReminderRule, 'kind' | 'isOn' | 'daysBefore' | 'version'>[];
    const sent = (await manager.query(
      `select kind, count(*)::int as sent, coalesce(array_agg(account_id) filter (where sent_on = $2::date), '{}') as today from reminder_sent where event_id = $1 group by kind`,
      [eventId, day.today],
    )) as { kind: ReminderKind; sent: number; today: string[] }[];
    const rules: ReminderRule[] = [];
    for (const kind of REMINDER_KINDS) {
      const rule = stored.find((one) => one.kind === kind) ?? { kind, isOn: false, daysBefore: [...DEFAULT_DAYS[kind]], version: 0 };
      const people = await this.waiting(eventId, kind, day, manager);
      const past = sent.find((one) => one.kind === kind);
      const next = nextReminders(people, day.today, rule.isOn ? rule.daysBefore : [], new Set(past?.today ?? []));
      rules.push(Object.assign(new ReminderRule(), rule, { waiting: people.length, nextDay: next.day, nextPeople: next.people, sent: past?.sent ?? 0 }));
    }
    return rules;
  }
}
