import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { MailboxMail } from './notification.type.ts';

/** The demo's mailbox page; it does not exist in a real installation. */
@Injectable()
export class MailboxService {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly source: DataSource,
  ) {}

  async newest(first: number): Promise<MailboxMail[] | null> {
    if (!this.environment.isDemo || this.environment.smtpUrl) return null;
    const rows = (await this.source.query(
      `select id, recipient, subject, body_text as text, calendar, queued_at as "writtenAt" from mail_message where status in ('mailbox', 'queued') order by queued_at desc, id limit $1`,
      [first],
    )) as MailboxMail[];
    return rows.map((row) => Object.assign(new MailboxMail(), row));
  }
}
