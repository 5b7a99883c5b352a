import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type AccountActor } from './actor.ts';

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
}
