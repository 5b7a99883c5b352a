import { Injectable } from '@nestjs/common';
import { unusualViewing } from '@spilno/disclosure';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type DelegateScope, SYSTEM } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Notifier } from '../notifications/index.ts';

const OPENED_SQL = `
select count(distinct l.subject_registration_id)::int as opened, e.viewing_alert_minimum as minimum
from event e left join access_log l on l.event_id = e.id and l.viewer_account_id = $2 and l.viewed = 'match' and l.viewed_at > now() - interval '1 hour' where e.id = $1 group by e.id`;

/** What each other person opened in each hour of the last week. */
const PEERS_SQL = `
select count(distinct subject_registration_id)::int as opened from access_log
where event_id = $1 and viewed = 'match' and viewer_registration_id is not null and viewer_account_id <> $2 and viewed_at > now() - interval '7 days'
group by viewer_account_id, date_trunc('hour', viewed_at)`;

/** Looks after each opened page whether one person opens unusually many; see `unusualViewing` for the rule. */
@Injectable()
export class ViewingWatch {
  constructor(
    private readonly source: DataSource,
    private readonly notifier: Notifier,
    private readonly audit: AuditLog,
  ) {}

  async opened(scope: DelegateScope, accountId: string): Promise<void> {
    const { eventId } = scope;
    const [row] = (await this.source.query(OPENED_SQL, [eventId, accountId])) as { opened: number; minimum: number }[];
    if (!row || row.opened < row.minimum) return;
    const peers = (await this.source.query(PEERS_SQL, [eventId, accountId])) as { opened: number }[];
    const judgement = unusualViewing(row.opened, peers.map(({ opened }) => opened), row.minimum);
    if (judgement.isUnusual) await inTransaction(this.source, (manager) => this.#raise(manager, scope, accountId, { ...judgement, opened: row.opened }));
  }

  /** Once a day for a person, and again when it has doubled. */
  async #raise(manager: EntityManager, { eventId, eventSlug, delegation }: DelegateScope, accountId: string, seen: { opened: number; threshold: number; usual: number }): Promise<void> {
    await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [`${eventId}:${accountId}`]);
    const [raised] = (await manager.query(
      `insert into viewing_alert (event_id, viewer_account_id, viewer_registration_id, opened_firms, threshold, usual_firms)
       select $1::uuid, $2::uuid, $3::uuid, $4::int, $5::int, $6::numeric where not exists (
         select from viewing_alert a where a.event_id = $1 and a.viewer_account_id = $2 and a.raised_at > now() - interval '1 day' and a.opened_firms * 2 > $4::int) returning id`,
      [eventId, accountId, delegation.registrationId, seen.opened, seen.threshold, seen.usual],
    )) as { id: string }[];
    if (!raised) return;
    const [told] = (await manager.query(
      `select array(select r.account_id from event_role r where r.event_id = $1 and r.role = 'organiser') as "accountIds", e.name as "eventName",
         case when o.uses_code_name then o.code_name_en else coalesce(o.approved_name, o.legal_name) end as counterpart
       from event e join registration o on o.event_id = e.id and o.id = $2 where e.id = $1`,
      [eventId, delegation.registrationId],
    )) as [{ accountIds: string[]; eventName: string; counterpart: string }];
    const { accountIds, ...facts } = told;
    await this.audit.record(manager, SYSTEM, { action: 'viewing.unusual', eventId, subjectKind: 'registration', subjectId: delegation.registrationId, facts: { opened: seen.opened, threshold: seen.threshold } });
    await this.notifier.notify(manager, { accountIds, eventId, kind: 'viewingAlert', facts, targetPath: `/e/${eventSlug}/organise/viewing` });
  }
}
