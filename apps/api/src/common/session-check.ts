import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type AccountActor, type EventRole } from './actor.ts';

/** Whether the session an actor came with still stands; asked again for every message of a subscription. */
@Injectable()
export class SessionCheck {
  constructor(private readonly source: DataSource) {}

  async isOpen(actor: AccountActor): Promise<boolean> {
    const rows = (await this.source.query(
      `select exists (select from session s join account a on a.id = s.account_id
        where s.id = $1 and s.revoked_at is null and s.expires_at > now() and a.disabled_at is null) as open`,
      [actor.sessionId],
    )) as { open: boolean }[];
    return rows[0]!.open;
  }

  /** Whether the session stands and the account still holds the role in the event. */
  async holdsRole(actor: AccountActor, eventId: string, role: EventRole): Promise<boolean> {
    const rows = (await this.source.query(
      `select exists (select from session s join account a on a.id = s.account_id left join event_role r on r.account_id = a.id and r.event_id = $2 and r.role = $3
        where s.id = $1 and s.revoked_at is null and s.expires_at > now() and a.disabled_at is null and (r.role is not null or a.is_administrator)) as held`,
      [actor.sessionId, eventId, role],
    )) as { held: boolean }[];
    return rows[0]!.held;
  }
}
