import { setTimeout as sleep } from 'node:timers/promises';
import { type Forum } from './forum.ts';

interface Mail {
  readonly recipient: string;
  readonly text: string;
  readonly calendar: string | null;
}

const SECONDS = 20;

/** The newest mail to the address that is as wanted, from the demo's mailbox page; the step fails when none comes. */
export async function mailTo({ walker, anonymous }: Forum, step: string, email: string, isWanted: (mail: Mail) => boolean): Promise<Mail> {
  const endsAt = performance.now() + SECONDS * 1000;
  while (performance.now() < endsAt) {
    const { value } = await anonymous.ask('mailbox', '{ mailbox(first: 100) { recipient text calendar } }', {});
    const mail = ((value ?? []) as Mail[]).find((one) => one.recipient === email && isWanted(one));
    if (mail) {
      walker.report.passed(step, 'mailbox', 'mail', false);
      return mail;
    }
    await sleep(250);
  }
  return walker.report.failed(step, 'mailbox', 'none', `no such mail to ${email} within ${SECONDS} s; without SMTP_URL the demo keeps its mails in the mailbox`);
}
