import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { describeError, SYSTEM } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { Notifier } from '../notifications/index.ts';
import { AttemptLimit } from './attempt-limit.ts';
import { OneTimeLinks, type OpenedLink } from './one-time-links.ts';
import { hashPassword, passwordMatches } from './password.ts';

export type PasswordSignIn = { readonly accountId: string } | { readonly retryAfterSeconds: number } | 'refused';

@Injectable()
export class SignInService {
  readonly #logger = new Logger(SignInService.name);

  constructor(
    private readonly source: DataSource,
    private readonly limit: AttemptLimit,
    private readonly links: OneTimeLinks,
    private readonly notifier: Notifier,
    private readonly audit: AuditLog,
  ) {}

  /** Takes the same time whether or not the account exists. */
  async byPassword(email: string, password: string, origin: string): Promise<PasswordSignIn> {
    const retryAfterSeconds = await this.limit.waitSeconds(email, origin);
    if (retryAfterSeconds > 0) return { retryAfterSeconds };
    const rows = (await this.source.query('select id, password_hash from account where email = $1 and disabled_at is null', [email])) as { id: string; password_hash: string | null }[];
    if (await passwordMatches(rows[0]?.password_hash ?? null, password)) return { accountId: rows[0]!.id };
    await this.limit.failed(email, origin);
    return 'refused';
  }

  byLink(token: string): Promise<OpenedLink | null> {
    return inTransaction(this.source, (manager) => this.links.open(manager, token, ['signIn', 'resumeRegistration', 'invitation']));
  }

  /**
   * Mails a link where there is such an account; the caller does not wait for that, so that the answer tells nothing.
   * It is promised only while the database is there to keep it.
   */
  async mailLink(email: string, purpose: 'signIn' | 'resetPassword', targetPath: string): Promise<void> {
    await this.source.query('select 1');
    void this.#mailLink(email, purpose, targetPath).catch((error: unknown) => this.#logger.error({ message: 'a sign-in link could not be queued', err: describeError(error) }));
  }

  /** Sets the password a reset link stands for and ends every session of the account. */
  async resetPassword(token: string, password: string): Promise<string | null> {
    const passwordHash = await hashPassword(password);
    return inTransaction(this.source, async (manager) => {
      const link = await this.links.open(manager, token, ['resetPassword']);
      if (!link) return null;
      await manager.query('update account set password_hash = $2, version = version + 1 where id = $1', [link.accountId, passwordHash]);
      await manager.query('update session set revoked_at = now() where account_id = $1 and revoked_at is null', [link.accountId]);
      await this.audit.record(manager, SYSTEM, { action: 'account.passwordReset', subjectKind: 'account', subjectId: link.accountId });
      return link.accountId;
    });
  }

  /** @returns false when the present password is wrong */
  async changePassword(accountId: string, current: string | null, next: string): Promise<boolean> {
    const rows = (await this.source.query('select password_hash from account where id = $1', [accountId])) as { password_hash: string | null }[];
    const stored = rows[0]?.password_hash ?? null;
    if (stored !== null && !(await passwordMatches(stored, current ?? ''))) return false;
    const passwordHash = await hashPassword(next);
    await this.source.query('update account set password_hash = $2, version = version + 1 where id = $1', [accountId, passwordHash]);
    return true;
  }

  async #mailLink(email: string, purpose: 'signIn' | 'resetPassword', targetPath: string): Promise<void> {
    await inTransaction(this.source, async (manager) => {
      const recent = (await manager.query(
        `select a.id, (select count(*)::int from one_time_link l where l.account_id = a.id and l.created_at > now() - interval '15 minutes') as links
         from account a where a.email = $1 and a.disabled_at is null`,
        [email],
      )) as { id: string; links: number }[];
      const account = recent[0];
      if (!account || account.links >= 5) return;
      const path = await this.links.create(manager, account.id, purpose, targetPath);
      await this.notifier.notify(manager, { accountIds: [account.id], eventId: null, kind: purpose === 'signIn' ? 'signInLink' : 'passwordReset', facts: {}, targetPath: path });
    });
  }
}
