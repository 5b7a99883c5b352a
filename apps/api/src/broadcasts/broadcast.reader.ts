import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type DelegateScope } from '../common/index.ts';
import { textsFor } from './broadcast-texts.ts';
import { Broadcast, OrganiserMessage } from './broadcast.type.ts';

const MOST = 100;

const BROADCASTS = `
select b.id, b.subject_en as "subjectEn", b.subject_uk as "subjectUk", a.display_name as "sentBy", b.sent_at as "sentAt", b.organisations, b.receivers,
  count(m.id) filter (where m.status in ('sent', 'mailbox'))::int as delivered, count(m.id) filter (where m.status = 'queued')::int as waiting, count(m.id) filter (where m.status = 'failed')::int as failed
from broadcast b join account a on a.id = b.sent_by
left join broadcast_receiver r on r.event_id = b.event_id and r.broadcast_id = b.id left join mail_message m on m.id = r.mail_id`;

/** Reads what was sent, and what became of it. */
@Injectable()
export class BroadcastReader {
  constructor(private readonly source: DataSource) {}

  /** Newest first. */
  async sent(eventId: string): Promise<Broadcast[]> {
    const rows = (await this.source.query(`${BROADCASTS} where b.event_id = $1 group by b.event_id, b.id, a.id order by b.sent_at desc, b.id limit ${MOST}`, [eventId])) as Broadcast[];
    return rows.map((row) => Object.assign(new Broadcast(), row));
  }

  async byKey(manager: EntityManager, eventId: string, clientKey: string): Promise<Broadcast | null> {
    const [row] = (await manager.query(`${BROADCASTS} where b.event_id = $1 and b.client_key = $2 group by b.event_id, b.id, a.id`, [eventId, clientKey])) as Broadcast[];
    return row ? Object.assign(new Broadcast(), row) : null;
  }

  /** Messages to one person, newest first. */
  async received({ eventId, actor, delegation }: DelegateScope): Promise<OrganiserMessage[]> {
    const rows = (await this.source.query(
      `select b.id, b.subject_en as "subjectEn", b.body_en as "bodyEn", b.subject_uk as "subjectUk", b.body_uk as "bodyUk", b.sent_at as "sentAt", a.locale,
         coalesce(case when r.uses_code_name then case when a.locale = 'uk' then r.code_name_uk else r.code_name_en end else coalesce(r.approved_name, nullif(r.legal_name, '')) end, '–') as organisation
       from broadcast_receiver x join broadcast b on b.event_id = x.event_id and b.id = x.broadcast_id join account a on a.id = x.account_id
       join registration r on r.event_id = b.event_id and r.id = $3
       where x.event_id = $1 and x.account_id = $2 order by b.sent_at desc, b.id limit ${MOST}`,
      [eventId, actor.accountId, delegation.registrationId],
    )) as (Parameters<typeof textsFor>[0] & { id: string; sentAt: Date; locale: string; organisation: string })[];
    return rows.map((row) => Object.assign(new OrganiserMessage(), { id: row.id, sentAt: row.sentAt, ...textsFor(row, row.locale, row.organisation) }));
  }
}
