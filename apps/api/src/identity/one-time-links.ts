import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type LinkPurpose } from './one-time-link.entity.ts';
import { hashToken, newToken } from './session-token.ts';

const LIFETIME_HOURS: Record<LinkPurpose, number> = { signIn: 1, resetPassword: 1, resumeRegistration: 14 * 24, invitation: 14 * 24 };

export interface OpenedLink {
  readonly accountId: string;
  readonly purpose: LinkPurpose;
  readonly targetPath: string;
}

/** Links that open a session once; only the hash of their token is stored. */
@Injectable()
export class OneTimeLinks {
  /** @returns the path of the link, to be mailed and forgotten; the page asks for a click, so that mail scanners open nothing. */
  async create(manager: EntityManager, accountId: string, purpose: LinkPurpose, targetPath = '/'): Promise<string> {
    const token = newToken();
    await manager.query(
      `insert into one_time_link (token_hash, account_id, purpose, target_path, expires_at) values ($1, $2, $3, $4, now() + make_interval(hours => $5))`,
      [hashToken(token), accountId, purpose, targetPath, LIFETIME_HOURS[purpose]],
    );
    return purpose === 'resetPassword' ? `/reset-password/${token}` : `/link/${token}`;
  }

  /** Uses a link up: the second of two at once gets null, as does whoever comes too late. */
  async open(manager: EntityManager, token: string, purposes: readonly LinkPurpose[]): Promise<OpenedLink | null> {
    const [rows] = (await manager.query(
      `update one_time_link l set used_at = now() from account a
       where l.token_hash = $1 and l.used_at is null and l.expires_at > now() and l.purpose = any($2) and a.id = l.account_id and a.disabled_at is null
       returning l.account_id as "accountId", l.purpose, l.target_path as "targetPath"`,
      [hashToken(token), purposes],
    )) as [OpenedLink[], number];
    return rows[0] ?? null;
  }
}
