import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditLog } from '../audit/index.ts';
import { type EventScope, InvalidInput, uuidOrNone } from '../common/index.ts';
import { inTransaction } from '../database/index.ts';
import { JobQueue } from '../jobs/index.ts';
import { FailedMail, MailsQueuedAgain } from './failed-mail.type.ts';
import { SEND_MAIL } from './send-mail.job.ts';

const MAX_MAILS = 200;

/** Mails of one event that were given up. */
@Injectable()
export class FailedMails {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditLog,
    private readonly jobs: JobQueue,
  ) {}

  async list(eventId: string, first: number): Promise<FailedMail[]> {
    const rows = (await this.source.query(
      `select id, recipient, kind, attempts, coalesce(last_error, 'unknown') as error, queued_at as "writtenAt", tried_at as "triedAt" from mail_message where event_id = $1 and status = 'failed' order by queued_at, id limit $2`,
      [eventId, first],
    )) as FailedMail[];
    return rows.map((row) => Object.assign(new FailedMail(), row));
  }

  /** Puts them at the end of the queue; those that were sent again meanwhile stay as they are. */
  async sendAgain({ actor, eventId }: EventScope, ids: readonly string[]): Promise<MailsQueuedAgain | InvalidInput> {
    if (ids.length === 0) return InvalidInput.of('mailIds', 'required', 'Choose at least one mail.');
    if (ids.length > MAX_MAILS) return InvalidInput.of('mailIds', 'tooMany', `At most ${MAX_MAILS} mails at a time.`);
    return inTransaction(this.source, async (manager) => {
      const [queued] = (await manager.query(
        `update mail_message set status = 'queued', attempts = 0, tried_at = null, queued_at = now() where event_id = $1 and status = 'failed' and id = any($2::uuid[]) returning id`,
        [eventId, ids.map(uuidOrNone)],
      )) as [{ id: string }[], number];
      if (queued.length > 0) {
        await this.audit.record(manager, actor, { action: 'mail.sentAgain', eventId, subjectKind: 'event', subjectId: eventId, facts: { mails: queued.length } });
        await this.jobs.enqueue(SEND_MAIL, {}, manager);
      }
      return Object.assign(new MailsQueuedAgain(), { count: queued.length });
    });
  }
}
