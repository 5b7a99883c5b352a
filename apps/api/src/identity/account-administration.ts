import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, uuidOrNone } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { AdministeredAccount } from './account-administration.type.ts';
import { SessionService } from './session.service.ts';

export type AccountAct = 'disable' | 'enable' | 'makeAdministrator' | 'removeAdministrator' | 'endSessions';

const CHANGES: Record<Exclude<AccountAct, 'endSessions'>, string> = {
  disable: 'disabled_at = now()',
  enable: 'disabled_at = null',
  makeAdministrator: 'is_administrator = true',
  removeAdministrator: 'is_administrator = false',
};

/** What an administrator does with accounts; nobody locks the last administrator out. */
@Injectable()
export class AccountAdministration {
  constructor(
    private readonly source: DataSource,
    private readonly sessions: SessionService,
    private readonly audit: AuditLog,
  ) {}

  /** Accounts whose name or address holds the text, by name; `after` is the id of the last one seen. */
  async page(text: string, first: number, after: string | null): Promise<AdministeredAccount[]> {
    const rows = (await this.source.query(
      `select a.id, a.display_name as "displayName", a.email, a.is_administrator as "isAdministrator", a.disabled_at is not null as "isDisabled", a.created_at as "createdAt",
         (select max(last_seen_at) from session s where s.account_id = a.id) as "lastSeenAt",
         coalesce((select json_agg(json_build_object('eventSlug', e.slug, 'role', r.role) order by e.slug, r.role) from event_role r join event e on e.id = r.event_id where r.account_id = a.id), '[]') as roles
       from account a
       where ($1 = '' or a.display_name ilike '%' || $1 || '%' or a.email::text ilike '%' || $1 || '%')
         and ($3::uuid is null or (lower(a.display_name), a.id) > (select lower(c.display_name), c.id from account c where c.id = $3))
       order by lower(a.display_name), a.id limit $2`,
      [text.replace(/[\\%_]/g, '\\$&'), first, after],
    )) as AdministeredAccount[];
    return rows.map((row) => Object.assign(new AdministeredAccount(), row));
  }

  async act(actor: Actor, accountId: string, act: AccountAct): Promise<'done' | 'notFound' | 'lastAdministrator'> {
    const outcome = await inTransaction(this.source, async (manager) => {
      await manager.query(`select pg_advisory_xact_lock(7072003)`);
      const [target] = (await manager.query('select is_administrator as "isAdministrator" from account where id = $1 for update', [uuidOrNone(accountId)])) as { isAdministrator: boolean }[];
      if (!target) return 'notFound' as const;
      if (act === 'disable' || act === 'removeAdministrator') {
        const [{ others }] = (await manager.query('select count(*)::int as others from account where is_administrator and disabled_at is null and id <> $1', [accountId])) as [{ others: number }];
        if (target.isAdministrator && others === 0) return 'lastAdministrator' as const;
      }
      if (act !== 'endSessions') await manager.query(`update account set ${CHANGES[act]}, version = version + 1 where id = $1`, [accountId]);
      if (act === 'disable' || act === 'endSessions') await manager.query('update session set revoked_at = now() where account_id = $1 and revoked_at is null', [accountId]);
      await this.audit.record(manager, actor, { action: `account.${act}`, subjectKind: 'account', subjectId: accountId });
      return 'done' as const;
    });
    if (outcome === 'done') await this.sessions.changed(accountId);
    return outcome;
  }
}
