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
const MAX_ATTEMPTS = 8;

type QueuedMail = Pick<MailMessage, 'id' | 'recipient' | 'subject' | 'attempts'> & {
  body_text: string;
  body_html: string;
  calendar: string | null;
  calendar_method: 'REQUEST' | 'CANCEL' | null;
};

/**
 * Sends what waits. Without SMTP mails land in the mailbox page of the demo. A failed mail waits longer after each
 * attempt; a sent one loses its body, because it may hold a link that opens a session.
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
         where status = 'queued' and queued_at + make_interval(secs => case when attempts = 0 then 0 else 15 * power(2, attempts) end) <= now()
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
            `update mail_message set attempts = attempts + 1, last_error = $2, status = case when attempts + 1 >= $3 then 'failed' else 'queued' end where id = $1`,
            [mail.id, failure, MAX_ATTEMPTS],
          );
        }
      }
      return mails.length;
    });
  }

  /** @returns null, or why it could not be sent. */
  async #send(mail: QueuedMail): Promise<string | null> {
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
      const code = (error as { code?: string }).code ?? 'unknown';
      this.#logger.warn(`a mail could not be sent (${code}); it is tried again`);
      return code;
    }
  }
}
