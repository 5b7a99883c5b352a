import { Injectable } from '@nestjs/common';
import { inUkrainianSpelling } from '@spilno/disclosure';
import { DataSource } from 'typeorm';
import { type AccountActor, isUuid } from '../common/index.ts';
import { type Notification } from './notification.entity.ts';
import { NotificationFact, NotificationList, NotificationType } from './notification.type.ts';

type NotificationRow = Pick<Notification, 'id' | 'kind' | 'facts' | 'targetPath' | 'createdAt' | 'readAt'> & { readonly eventNameUk: string | null };

const COLUMNS = `id, kind, facts, target_path as "targetPath", created_at as "createdAt", read_at as "readAt", (select e.name_uk from event e where e.id = notification.event_id) as "eventNameUk"`;

@Injectable()
export class NotificationService {
  constructor(private readonly source: DataSource) {}

  async list(actor: AccountActor, first: number): Promise<NotificationList> {
    const [rows, counts] = await Promise.all([
      this.source.query(`select ${COLUMNS} from notification where account_id = $1 order by created_at desc, id limit $2`, [actor.accountId, first]) as Promise<NotificationRow[]>,
      this.source.query(`select count(*)::int as unread from notification where account_id = $1 and read_at is null`, [actor.accountId]) as Promise<{ unread: number }[]>,
    ]);
    return Object.assign(new NotificationList(), { notifications: rows.map(toNotification), unreadCount: counts[0]!.unread });
  }

  /** The notification if it is the person's own, else null. */
  async find(accountId: string, notificationId: string): Promise<NotificationType | null> {
    const rows = (await this.source.query(`select ${COLUMNS} from notification where id = $1 and account_id = $2`, [notificationId, accountId])) as NotificationRow[];
    return rows[0] ? toNotification(rows[0]) : null;
  }

  /** Marks the given ones read, or all of the person's when none are given; others' ids and what is no id change nothing. */
  async markRead(actor: AccountActor, ids: readonly string[] | null): Promise<void> {
    await this.source.query(`update notification set read_at = now() where account_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2::uuid[]))`, [actor.accountId, ids?.filter(isUuid) ?? null]);
  }
}

/** Ends the name of a fact that is the Ukrainian form of another. */
const UK = 'Uk';

function toNotification({ eventNameUk, ...row }: NotificationRow): NotificationType {
  const inUkrainian: Readonly<Record<string, (value: string) => string>> = { counterpart: inUkrainianSpelling, eventName: (value) => eventNameUk ?? value };
  const facts = Object.entries(row.facts)
    .filter(([name]) => !(name.endsWith(UK) && name.slice(0, -UK.length) in row.facts))
    .map(([name, value]) => Object.assign(new NotificationFact(), { name, value: String(value), valueUk: inUkrainian[name]?.(String(value)) ?? String(row.facts[`${name}${UK}`] ?? value) }));
  return Object.assign(new NotificationType(), { ...row, facts });
}
