import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { inTransaction } from '../database/index.ts';
import { createTestApp, signedIn, type TestApp } from '../testing/index.ts';
import { Notifier } from './notifier.ts';
import { SendMailJob } from './send-mail.job.ts';

describe('the notifier', () => {
  let test: TestApp;
  let source: DataSource;
  let accountId: string;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    const [row] = await source.query(`insert into account (email, display_name, locale) values ('olena@example.org', 'Олена', 'uk') returning id`);
    accountId = row.id;
  });
  afterAll(() => test.close());

  const order = () => ({
    accountIds: [accountId, accountId],
    eventId: null,
    kind: 'requestAccepted' as const,
    facts: { eventName: 'Форум', counterpart: 'Yavir 12' },
    targetPath: '/e/forum/requests',
  });
  const counts = async () => {
    const [row] = await source.query(`select (select count(*)::int from notification) as listed, (select count(*)::int from mail_message) as mailed`);
    return row as { listed: number; mailed: number };
  };

  it('tells nobody of a transaction that was taken back', async () => {
    const notifier = test.app.get(Notifier);
    await expect(
      inTransaction(source, async (manager) => {
        await notifier.notify(manager, order());
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect(await counts()).toEqual({ listed: 0, mailed: 0 });
  });

  it('tells each person once, in the product and by mail in their language', async () => {
    await inTransaction(source, (manager) => test.app.get(Notifier).notify(manager, order()));
    expect(await counts()).toEqual({ listed: 1, mailed: 1 });
    const [mail] = await source.query('select locale, subject from mail_message');
    expect(mail).toEqual({ locale: 'uk', subject: 'Явір 12: зустріч прийнято' });
  });

  it('names an event in Ukrainian where the text is Ukrainian and the event has such a name', async () => {
    const { cookie, accountId: english } = await signedIn(test, 'english');
    const { accountId: ukrainian } = await signedIn(test, 'ukrainian');
    await source.query(`update account set locale = 'uk' where id = $1`, [ukrainian]);
    const [[named], [nameless]] = (await Promise.all([
      source.query(`insert into event (slug, name, name_uk, time_zone) values ('named', 'Forum', 'Форум партнерства', 'Europe/Kyiv') returning id`),
      source.query(`insert into event (slug, name, time_zone) values ('nameless', 'Other forum', 'Europe/Kyiv') returning id`),
    ])) as [[{ id: string }], [{ id: string }]];
    const tell = (eventId: string, eventName: string) =>
      inTransaction(source, (manager) => test.app.get(Notifier).notify(manager, { accountIds: [ukrainian, english], eventId, kind: 'registrationApproved', facts: { eventName }, targetPath: '/' }));
    await tell(named.id, 'Forum');
    await tell(nameless.id, 'Other forum');
    const subjects = (await source.query(`select subject from mail_message where kind = 'registrationApproved' order by subject`)) as { subject: string }[];
    expect(subjects.map(({ subject }) => subject)).toEqual(['Registration approved: Forum', 'Registration approved: Other forum', 'Реєстрацію схвалено: Other forum', 'Реєстрацію схвалено: Форум партнерства']);
    const answer = await test.graphql('{ notifications { notifications { facts { name value valueUk } } } viewer { id } }', {}, cookie);
    const listed = (answer.data!['notifications'] as { notifications: { facts: object[] }[] }).notifications;
    expect(listed.map(({ facts }) => facts)).toEqual([[{ name: 'eventName', value: 'Other forum', valueUk: 'Other forum' }], [{ name: 'eventName', value: 'Forum', valueUk: 'Форум партнерства' }]]);
  });

  it('marks the given ones read and passes over what is no id', async () => {
    const { cookie, accountId: readerId } = await signedIn(test, 'reader');
    await inTransaction(source, (manager) => test.app.get(Notifier).notify(manager, { ...order(), accountIds: [readerId] }));
    const unread = async () => (await test.graphql('{ notifications { unreadCount notifications { id } } }', {}, cookie)).data!['notifications'] as { unreadCount: number; notifications: { id: string }[] };
    const mark = (ids: string[]) => test.graphql('mutation ($ids: [ID!]) { markNotificationsRead(ids: $ids) }', { ids }, cookie);
    const [{ id }] = (await unread()).notifications as [{ id: string }];
    expect(await mark(['nonsense', ''])).toMatchObject({ data: { markNotificationsRead: true } });
    expect((await unread()).unreadCount).toBe(1);
    expect(await mark(['nonsense', id])).toMatchObject({ data: { markNotificationsRead: true } });
    expect((await unread()).unreadCount).toBe(0);
  });

  it('leaves mails in the mailbox where no SMTP is set, once though the job runs twice', async () => {
    const job = test.app.get(SendMailJob);
    await Promise.all([job.handle({}, new AbortController().signal), job.handle({}, new AbortController().signal)]);
    const rows = await source.query('select status, attempts from mail_message where recipient = $1', ['olena@example.org']);
    expect(rows).toEqual([{ status: 'mailbox', attempts: 0 }]);
  });
});
