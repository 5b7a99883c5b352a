import { Inject, Injectable, Logger } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { type Options as SMTPOptions } from 'nodemailer/lib/smtp-transport/index.js';
import { DataSource } from 'typeorm';
import { ENVIRONMENT, type Environment } from '../config/index.ts';
import { inTransaction } from '../database/index.ts';
import { type Job } from '../jobs/index.ts';
import { type MailMessage } from './mail-message.entity.ts';

export const SEND_MAIL = 'send-mail';
const BATCH = 50;
/** A mail that the server refuses for good is given up after these attempts. */
const MAX_REFUSALS = 8;
/** A server that cannot be reached is tried this long. */
const PATIENCE_DAYS = 3;

interface Failure {
  readonly code: string;
  /** False when the server could not be reached, or said to come back later. */
  readonly isRefusal: boolean;
}

type QueuedMail = Pick<MailMessage, 'id' | 'recipient' | 'subject' | 'attempts'> & {
  body_text: string;
  body_html: string;
  calendar: string | null;
  calendar_method: 'REQUEST' | 'CANCEL' | null;
};

/**
 * Sends what waits. Without SMTP mails land in the mailbox page of the demo. A failed mail waits longer after each
 * attempt, at most an hour; a sent one loses its body, because it may hold a link that opens a session.
 */
@Injectable()
export class SendMailJob implements Job {
  readonly name = SEND_MAIL;
  readonly cron = '* * * * *';
  readonly #logger = new Logger(SendMailJob.name);
  readonly #transport: Transporter | null;

  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly source: DataSource,
  ) {
    this.#transport = environment.smtpUrl ? createTransport({ url: environment.smtpUrl, connectionTimeout: 10_000, socketTimeout: 20_000 } as SMTPOptions) : null;
  }

  async handle(_payload: object, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && (await this.#sendBatch()) === BATCH);
  }

  #sendBatch(): Promise<number> {
    return inTransaction(this.source, async (manager) => {
      const mails = (await manager.query(
        `select id, recipient, subject, attempts, body_text, body_html, calendar, calendar_method from mail_message
         where status = 'queued' and (tried_at is null or tried_at + make_interval(secs => least(3600, 15 * power(2, attempts))) <= now())
         order by queued_at limit $1 for update skip locked`,
        [BATCH],
      )) as QueuedMail[];
      for (const mail of mails) {
        const failure = await this.#send(mail);
        if (failure === null) {
          await manager.query(
            this.#transport
              ? `update mail_message set status = 'sent', sent_at = now(), attempts = attempts + 1, body_text = '', body_html = '', calendar = null where id = $1`
              : `update mail_message set status = 'mailbox', sent_at = now() where id = $1`,
            [mail.id],
          );
        } else {
          await manager.query(
            `update mail_message set attempts = attempts + 1, tried_at = now(), last_error = $2,
               status = case when $3 and attempts + 1 >= $4 or queued_at < now() - make_interval(days => $5) then 'failed' else 'queued' end where id = $1`,
            [mail.id, failure.code, failure.isRefusal, MAX_REFUSALS, PATIENCE_DAYS],
          );
          // What one mail met at the door, the others would meet too: they wait untouched.
          if (!failure.isRefusal) return 0;
        }
      }
      return mails.length;
    });
  }

  /** @returns null, or why it could not be sent */
  async #send(mail: QueuedMail): Promise<Failure | null> {
    if (!this.#transport) return null;
    try {
      await this.#transport.sendMail({
        from: this.environment.mailFrom,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body_text,
        html: mail.body_html,
        ...(mail.calendar ? { icalEvent: { method: mail.calendar_method ?? 'REQUEST', content: mail.calendar, filename: 'meeting.ics' } } : {}),
      });
      return null;
    } catch (error) {
      const { code = 'unknown', responseCode = 0 } = error as { code?: string; responseCode?: number };
      this.#logger.warn(`a mail could not be sent (${code}); it is tried again`);
      return { code, isRefusal: responseCode >= 500 };
    }
  }
}
