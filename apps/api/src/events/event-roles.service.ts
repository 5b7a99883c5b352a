import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type Actor, type EventRole, InvalidInput, LocationRefused, neutralText, NotFound, refuseUnsafeTexts, uuidOrNone } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { ensureAccount, OneTimeLinks, SessionService } from '../identity/index.ts';
import { Notifier } from '../notifications/index.ts';
import { EventRoleHolder } from './event-role.type.ts';

const ROLES: readonly string[] = ['organiser', 'vettingOfficer'] satisfies EventRole[];
const EMAIL = /^[^@\s<>"]+@[^@\s<>"]+\.[^@\s<>"]+$/;

export interface RoleOrder {
  readonly email: string;
  readonly role: string;
  /** Name for a new account; null when the account must exist. */
  readonly displayName: string | null;
  /** A new account is told by mail, with a link that signs in. */
  readonly invites?: boolean;
}

/** Who organises and who vets one event. */
@Injectable()
export class EventRoles {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
    private readonly sessions: SessionService,
    private readonly links: OneTimeLinks,
    private readonly notifier: Notifier,
  ) {}

  async holders(eventId: string): Promise<EventRoleHolder[]> {
    const rows = (await this.source.query(
      `select a.id as "accountId", a.display_name as "displayName", a.email, r.role, r.granted_at as "grantedAt" from event_role r join account a on a.id = r.account_id
       where r.event_id = $1 order by r.role, lower(a.display_name), a.id`,
      [eventId],
    )) as EventRoleHolder[];
    return rows.map((row) => Object.assign(new EventRoleHolder(), row));
  }

  async has(eventId: string, accountId: string, role: EventRole): Promise<boolean> {
    const rows = (await this.source.query('select from event_role where event_id = $1 and account_id = $2 and role = $3', [eventId, accountId, role])) as unknown[];
    return rows.length > 0;
  }

  /** @returns why not, or the account that has the role now; granting twice is granting once */
  async grant(actor: Actor, eventId: string, order: RoleOrder): Promise<{ accountId: string } | InvalidInput | LocationRefused | NotFound> {
    const email = order.email.trim();
    if (!EMAIL.test(email) || email.length > 254) return InvalidInput.of('email', 'notAnEmail', 'This is no e-mail address.');
    if (!ROLES.includes(order.role)) return InvalidInput.of('role', 'unknown', 'A role is organiser or vettingOfficer.');
    const fault = refuseUnsafeTexts({ displayName: order.displayName });
    if (fault) return fault;
    const outcome = await inTransaction(this.source, async (manager) => {
      const [known] = (await manager.query('select id from account where email = $1', [email])) as { id: string }[];
      const name = neutralText(order.displayName ?? '').slice(0, 200);
      if (!known && !name) return NotFound.create();
      const accountId = known?.id ?? (await ensureAccount(manager, email, name)).accountId;
      await manager.query('insert into event_role (event_id, account_id, role) values ($1, $2, $3) on conflict do nothing', [eventId, accountId, order.role]);
      if (!known && order.invites) await this.#invite(manager, eventId, accountId);
      await this.audit.record(manager, actor, { action: 'event.roleGranted', eventId, subjectKind: 'account', subjectId: accountId, facts: { role: order.role } });
      return { accountId };
    });
    if ('accountId' in outcome) await this.sessions.changed(outcome.accountId);
    return outcome;
  }

  async revoke(actor: Actor, eventId: string, accountId: string, role: string): Promise<NotFound | null> {
    const isGone = await inTransaction(this.source, async (manager) => {
      const [, removed] = (await manager.query('delete from event_role where event_id = $1 and account_id = $2 and role = $3', [eventId, uuidOrNone(accountId), role])) as [unknown, number];
      if (removed === 0) return false;
      await this.audit.record(manager, actor, { action: 'event.roleRevoked', eventId, subjectKind: 'account', subjectId: accountId, facts: { role } });
      return true;
    });
    if (!isGone) return NotFound.create();
    await this.sessions.changed(accountId);
    return null;
  }

  async #invite(manager: EntityManager, eventId: string, accountId: string): Promise<void> {
    const [event] = (await manager.query('select name from event where id = $1', [eventId])) as [{ name: string }];
    const targetPath = await this.links.create(manager, accountId, 'invitation', '/');
    await this.notifier.notify(manager, { accountIds: [accountId], eventId, kind: 'roleInvitation', facts: { eventName: event.name }, targetPath });
  }
}
