import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { EventBus } from '../common/index.ts';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { JobQueue } from '../jobs/index.ts';
import { composeMail, composeText } from './compose-mail.ts';
import { LINK_KINDS, type NotificationFacts, type NotificationKind } from './notification-kind.ts';
import { SEND_MAIL } from './send-mail.job.ts';

export interface NotificationOrder<K extends NotificationKind> {
  readonly accountIds: readonly string[];
  readonly eventId: string | null;
  readonly kind: K;
  readonly facts: NotificationFacts[K];
  /** Page that the notification opens, such as /e/forum/requests. */
  readonly targetPath: string;
  /** Set where those concerned get a mail of their own about it. */
  readonly isListedOnly?: boolean;
}

/** A mail to one person with the iCalendar object that keeps their calendar true. */
export interface CalendarMail<K extends NotificationKind = 'meetingAdded' | 'meetingMoved' | 'meetingCancelled' | 'meetingPassedOn'> {
  readonly receiver: { readonly id: string; readonly email: string; readonly locale: string };
  readonly kind: K;
  readonly facts: NotificationFacts[K];
  readonly targetPath: string;
  readonly calendar: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string };
}

/** What one person is written. */
export interface Letter {
  readonly receiver: { readonly id: string; readonly email: string; readonly locale: string; readonly wantsMail: boolean };
  /** Of its words, which need not be the receiver's own: a screen reader pronounces them by it. */
  readonly writtenIn: 'en' | 'uk';
  readonly subject: string;
  readonly lines: readonly string[];
  /** Word on the button that leads to the page. */
  readonly action: string;
}

interface Receiver {
  id: string;
  email: string;
  locale: string;
  email_notifications: boolean;
  event_name_uk: string | null;
}

/** Tells people in the product and by mail, within the caller's transaction: nobody hears of what was not saved. */
@Injectable()
export class Notifier {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly bus: EventBus,
    private readonly jobs: JobQueue,
  ) {}

  async notify<K extends NotificationKind>(manager: EntityManager, order: NotificationOrder<K>): Promise<void> {
    const receivers = (await manager.query(
      `select id, email, locale, email_notifications, (select e.name_uk from event e where e.id = $2) as event_name_uk from account where id = any($1::uuid[]) and disabled_at is null`,
      [[...new Set(order.accountIds)], order.eventId],
    )) as Receiver[];
    let mails = 0;
    for (const receiver of receivers) {
      if (!LINK_KINDS.has(order.kind)) await this.#list(manager, receiver, order);
      if (order.isListedOnly || (!receiver.email_notifications && !LINK_KINDS.has(order.kind))) continue;
      await this.#queueMail(manager, receiver, order);
      mails++;
    }
    if (mails > 0) await this.jobs.enqueue(SEND_MAIL, {}, manager);
  }

  /** Only by mail, and many at once: a publication reaches thousands. */
  async mailCalendars(manager: EntityManager, eventId: string, mails: readonly CalendarMail[]): Promise<void> {
    if (mails.length === 0) return;
    const [event] = (await manager.query('select name_uk from event where id = $1', [eventId])) as { name_uk: string | null }[];
    const rows = mails.map(({ receiver, kind, facts, targetPath, calendar }) => ({
      ...receiver,
      kind,
      ...composeMail(kind, facts, receiver.locale, `${this.environment.publicUrl}${targetPath}`, event?.name_uk ?? null),
      calendar: calendar.text,
      method: calendar.method,
    }));
    await manager.query(
      `insert into mail_message (account_id, event_id, recipient, kind, locale, subject, body_text, body_html, calendar, calendar_method)
       select m.id, $1, m.email, m.kind, m.locale, m.subject, m.text, m.html, m.calendar, m.method
       from jsonb_to_recordset($2) as m(id uuid, email citext, kind text, locale text, subject text, text text, html text, calendar text, method text)`,
      [eventId, JSON.stringify(rows)],
    );
    await this.jobs.enqueue(SEND_MAIL, {}, manager);
  }

  /**
   * Words of an organiser to many at once, in the language of each. Whoever wants no mails finds them in the list alone.
   * @returns per account the id of its mail, null where there is none
   */
  async deliver(manager: EntityManager, eventId: string, kind: NotificationKind, facts: object, targetPath: string, letters: readonly Letter[]): Promise<{ accountId: string; mailId: string | null }[]> {
    const rows = letters.map(({ receiver, writtenIn, subject, lines, action }) => ({ ...receiver, ...composeText({ subject, lines, action }, writtenIn, `${this.environment.publicUrl}${targetPath}`) }));
    const listed = (await manager.query(
      `insert into notification (account_id, event_id, kind, facts, target_path) select l.id, $1, $2, $3, $4 from unnest($5::uuid[]) as l (id) returning id, account_id as "accountId"`,
      [eventId, kind, JSON.stringify(facts), targetPath, rows.map(({ id }) => id)],
    )) as { id: string; accountId: string }[];
    const mails = (await manager.query(
      `insert into mail_message (account_id, event_id, recipient, kind, locale, subject, body_text, body_html)
       select m.id, $1, m.email, $2, m.locale, m.subject, m.text, m.html from jsonb_to_recordset($3) as m(id uuid, email citext, locale text, subject text, text text, html text)
       returning id, account_id as "accountId"`,
      [eventId, kind, JSON.stringify(rows.filter(({ wantsMail }) => wantsMail))],
    )) as { id: string; accountId: string }[];
    for (const { id, accountId } of listed) await this.bus.publish('notificationCreated', { accountId, notificationId: id }, manager);
    if (mails.length > 0) await this.jobs.enqueue(SEND_MAIL, {}, manager);
    const mailOf = new Map(mails.map(({ id, accountId }) => [accountId, id]));
    return rows.map(({ id }) => ({ accountId: id, mailId: mailOf.get(id) ?? null }));
  }

  async #list<K extends NotificationKind>(manager: EntityManager, receiver: Receiver, order: NotificationOrder<K>): Promise<void> {
    const [row] = (await manager.query(
      `insert into notification (account_id, event_id, kind, facts, target_path) values ($1, $2, $3, $4, $5) returning id`,
      [receiver.id, order.eventId, order.kind, JSON.stringify(order.facts), order.targetPath],
    )) as { id: string }[];
    await this.bus.publish('notificationCreated', { accountId: receiver.id, notificationId: row!.id }, manager);
  }

  async #queueMail<K extends NotificationKind>(manager: EntityManager, receiver: Receiver, order: NotificationOrder<K>): Promise<void> {
    const mail = composeMail(order.kind, order.facts, receiver.locale, `${this.environment.publicUrl}${order.targetPath}`, receiver.event_name_uk);
    await manager.query(
      `insert into mail_message (account_id, event_id, recipient, kind, locale, subject, body_text, body_html)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [receiver.id, order.eventId, receiver.email, order.kind, receiver.locale, mail.subject, mail.text, mail.html],
    );
  }
}
