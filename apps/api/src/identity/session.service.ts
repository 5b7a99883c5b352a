import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type AccountActor, type Delegation, EventBus, type EventRole } from '../common/index.ts';
import { hashToken, newToken } from './session-token.ts';

const CACHED_MS = 5_000;
const MAX_CACHED = 5_000;
export const SESSION_SECONDS = 14 * 24 * 3600;

interface ActorRow {
  session_id: string;
  account_id: string;
  display_name: string;
  email: string;
  locale: string;
  is_administrator: boolean;
  event_roles: { eventId: string; role: EventRole }[];
  delegations: Delegation[];
}

const ACTOR_SQL = `
select s.id as session_id, a.id as account_id, a.display_name, a.email, a.locale, a.is_administrator,
  coalesce((select json_agg(json_build_object('eventId', r.event_id, 'role', r.role)) from event_role r where r.account_id = a.id), '[]') as event_roles,
  coalesce((select json_agg(json_build_object('eventId', d.event_id, 'registrationId', d.registration_id, 'delegateId', d.id, 'isLead', d.is_lead)
    order by d.is_lead desc, d.created_at, d.id) from delegate d where d.account_id = a.id and d.removed_at is null), '[]') as delegations
from session s join account a on a.id = s.account_id
where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now() and a.disabled_at is null`;

/** Opens, finds and ends sessions; a found session is kept for some seconds and forgotten when anything of its account changes. */
@Injectable()
export class SessionService {
  readonly #cache = new Map<string, { actor: AccountActor | null; until: number }>();
  /** Grows whenever something is forgotten: what was being read meanwhile may be older than that. */
  #forgettings = 0;

  constructor(
    private readonly source: DataSource,
    private readonly bus: EventBus,
  ) {
    bus.on('sessionsChanged', ({ accountId }) => this.#forget(accountId));
  }

  async actorOf(token: string): Promise<AccountActor | null> {
    const hash = hashToken(token);
    const key = hash.toString('base64');
    const known = this.#cache.get(key);
    if (known && known.until > Date.now()) return known.actor;
    const forgettings = this.#forgettings;
    const rows = (await this.source.query(ACTOR_SQL, [hash])) as ActorRow[];
    const actor = rows[0] ? toActor(rows[0]) : null;
    if (this.#cache.size >= MAX_CACHED) this.#cache.clear();
    if (actor && forgettings === this.#forgettings) this.#cache.set(key, { actor, until: Date.now() + CACHED_MS });
    return actor;
  }

  /** @returns the token for the cookie; it is stored nowhere. */
  async open(accountId: string, userAgent: string | null): Promise<string> {
    const token = newToken();
    await this.source.query(
      `insert into session (token_hash, account_id, user_agent, expires_at) values ($1, $2, $3, now() + make_interval(secs => $4))`,
      [hashToken(token), accountId, userAgent?.slice(0, 200) ?? null, SESSION_SECONDS],
    );
    return token;
  }

  async end(actor: AccountActor): Promise<void> {
    await this.source.query('update session set revoked_at = now() where id = $1 and revoked_at is null', [actor.sessionId]);
    await this.changed(actor.accountId);
  }

  async endAll(accountId: string): Promise<void> {
    await this.source.query('update session set revoked_at = now() where account_id = $1 and revoked_at is null', [accountId]);
    await this.changed(accountId);
  }

  /** To be called after every change of an account's roles, delegations or state. */
  async changed(accountId: string): Promise<void> {
    this.#forget(accountId);
    await this.bus.publish('sessionsChanged', { accountId });
  }

  #forget(accountId: string): void {
    this.#forgettings += 1;
    for (const [key, { actor }] of this.#cache) if (actor?.accountId === accountId) this.#cache.delete(key);
  }
}

const toActor = (row: ActorRow): AccountActor => ({
  kind: 'account',
  accountId: row.account_id,
  sessionId: row.session_id,
  displayName: row.display_name,
  email: row.email,
  locale: row.locale,
  isAdministrator: row.is_administrator,
  eventRoles: row.event_roles,
  delegations: row.delegations,
});
