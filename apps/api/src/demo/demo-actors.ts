import { type AccountActor, type Delegation, type DelegateScope, type EventRole, type EventScope } from '../common/index.ts';
import { type DemoForum } from './demo-forum.ts';
import { type DemoWorld } from './demo-world.ts';

interface AccountRow {
  accountId: string;
  displayName: string;
  email: string;
  locale: string;
  isAdministrator: boolean;
}

const actorOf = (row: AccountRow, eventRoles: AccountActor['eventRoles'], delegations: readonly Delegation[]): AccountActor => ({
  kind: 'account', accountId: row.accountId, sessionId: '', displayName: row.displayName, email: row.email, locale: row.locale, isAdministrator: row.isAdministrator, eventRoles, delegations,
});

/** Everybody with the role, in the order of their addresses. */
export async function staffScopes({ source }: DemoWorld, { eventId, eventSlug }: DemoForum, role: EventRole): Promise<EventScope[]> {
  const rows = (await source.query(
    `select a.id as "accountId", a.display_name as "displayName", a.email, a.locale, a.is_administrator as "isAdministrator" from event_role r join account a on a.id = r.account_id
     where r.event_id = $1 and r.role = $2 order by a.email`,
    [eventId, role],
  )) as AccountRow[];
  return rows.map((row) => ({ eventId, eventSlug, actor: actorOf(row, [{ eventId, role }], []), roles: new Set([role]), delegation: null }));
}

/** The leads of all registrations, by the id of the registration. */
export async function leadScopes({ source }: DemoWorld, { eventId, eventSlug }: DemoForum): Promise<ReadonlyMap<string, DelegateScope>> {
  const rows = (await source.query(
    `select a.id as "accountId", a.display_name as "displayName", a.email, a.locale, a.is_administrator as "isAdministrator", d.registration_id as "registrationId", d.id as "delegateId"
     from delegate d join account a on a.id = d.account_id where d.event_id = $1 and d.is_lead and d.removed_at is null`,
    [eventId],
  )) as (AccountRow & { registrationId: string; delegateId: string })[];
  return new Map(
    rows.map((row) => {
      const delegation: Delegation = { eventId, registrationId: row.registrationId, delegateId: row.delegateId, isLead: true };
      return [row.registrationId, { eventId, eventSlug, actor: actorOf(row, [], [delegation]), roles: new Set<EventRole>(), delegation }];
    }),
  );
}
