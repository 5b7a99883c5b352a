import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { inTransaction } from '../database/index.ts';
import { Notifier, SendMailJob } from '../notifications/index.ts';
import { createTestApp, signedIn, startMailServer, type TestApp } from '../testing/index.ts';

describe('while the mail server is down', () => {
  let test: TestApp;
  let source: DataSource;
  let port: number;
  beforeAll(async () => {
    const server = await startMailServer();
    port = Number(new URL(server.url).port);
    await server.stop();
    test = await createTestApp({ SMTP_URL: server.url });
    source = test.app.get(DataSource);
  });
  afterAll(() => test.close());

  const send = () => test.app.get(SendMailJob).handle({}, new AbortController().signal);
  const mails = () => source.query('select status, attempts, last_error as error from mail_message order by queued_at, id') as Promise<{ status: string; attempts: number; error: string | null }[]>;
  const wait = (interval: string) => source.query('update mail_message set tried_at = tried_at - $1::interval', [interval]);

  it('mails are tried again, later each time, and nothing is lost', async () => {
    const { accountId } = await signedIn(test, 'olena');
    const tell = (counterpart: string) => inTransaction(source, (manager) => test.app.get(Notifier).notify(manager, { accountIds: [accountId], eventId: null, kind: 'requestAccepted', facts: { eventName: 'Forum', counterpart }, targetPath: '/' }));
    await tell('Yavir 1');
    await tell('Yavir 2');
    await send();
    expect(await mails()).toEqual([{ status: 'queued', attempts: 1, error: 'ESOCKET' }, { status: 'queued', attempts: 0, error: null }]);
    await send();
    await send();
    expect((await mails()).map(({ attempts }) => attempts)).toEqual([1, 1]);
    for (let hour = 0; hour < 24; hour++) {
      await wait('1 hour');
      await send();
    }
    expect((await mails()).every(({ status }) => status === 'queued')).toBe(true);
    const server = await startMailServer(port);
    await wait('1 hour');
    await send();
    expect((await mails()).map(({ status }) => status)).toEqual(['sent', 'sent']);
    expect(server.received().map(({ source: text }) => /^Subject: (.*)$/m.exec(text)![1]!.trim()).sort()).toEqual(['Yavir 1 accepted', 'Yavir 2 accepted']);
    await send();
    expect(server.received()).toHaveLength(2);
    await server.stop();
  });
});
