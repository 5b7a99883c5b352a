import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashPassword, passwordMatches } from './password.ts';

@Injectable()
export class SignInService {
  constructor(private readonly source: DataSource) {}

  /** @returns the account's id, or null; takes the same time either way. */
  async accountByPassword(email: string, password: string): Promise<string | null> {
    const rows = (await this.source.query('select id, password_hash from account where email = $1 and disabled_at is null', [email])) as {
      id: string;
      password_hash: string | null;
    }[];
    const matches = await passwordMatches(rows[0]?.password_hash ?? null, password);
    return matches ? rows[0]!.id : null;
  }

  async setPassword(accountId: string, password: string): Promise<void> {
    await this.source.query('update account set password_hash = $2, version = version + 1 where id = $1', [accountId, await hashPassword(password)]);
  }
}
