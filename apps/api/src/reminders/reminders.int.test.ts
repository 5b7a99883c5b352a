import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addEvent, addPerson, addRegistration, addRole, approve, createTestApp, type TestApp, type TestPerson, type TestRegistration } from '../testing/index.ts';
import { SendRemindersJob } from './send-reminders.job.ts';

const SAVE = `mutation ($input: SaveReminderRuleInput!) { saveReminderRule(input: $input) { __typename ... on ReminderRuleSaved { rule { isOn daysBefore version waiting nextDay nextPeople } } ... on StaleVersion { currentVersion } ... on InvalidInput { reason } } }`;

describe('reminders', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let organiser: TestPerson;
  let asked: TestRegistration;
  let sender: TestRegistration;
  let draft: TestRegistration;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    await source.query(`update event set registration_closes_at = '2027-03-10T15:00Z' where id = $1`, [event.id]);
    [asked, sender, draft] = [await addRegistration(source, event.id, { typeCode: 'ukrainianManufacturer' }), await addRegistration(source, event.id), await addRegistration(source, event.id)];
    for (const { id } of [asked, sender]) await approve(source, event.id, id);
    await source.query(`update registration set status = 'draft' where id = $1`, [draft.id]);
    await source.query(
      `insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, message, turn, sent_at, expires_at) values ($1, $2, $3, 'Hello.', 'recipient', '2027-03-01T10:00Z', '2027-03-04T10:00Z')`,
      [event.id, sender.id, asked.id],
    );
  });
  afterAll(() => test.close());

  /** Lets the job run as if it were this moment in the event. */
  const runAt = async (moment: string): Promise<void> => {
    await source.query('update event set clock_offset_seconds = $2 where id = $1', [event.id, Math.round((Date.parse(moment) - Date.now()) / 1_000)]);
    await test.app.get(SendRemindersJob).handle();
  };
  const save = async (kind: string, version: number, daysBefore: number[], isOn = true) =>
    (await test.graphql(SAVE, { input: { eventSlug: event.slug, kind, version, isOn, daysBefore } }, organiser.cookie)).data!['saveReminderRule'] as Record<string, unknown>;
  const told = async (person: TestPerson): Promise<unknown> =>
    ((await source.query(`select facts from notification where account_id = $1 and kind = 'reminder' order by created_at`, [person.accountId])) as { facts: object }[]).map(({ facts }) => facts);

  it('are set by the organiser, who sees what would go next and to how many', async () => {
    await runAt('2027-03-01T10:00Z');
    expect(await save('draft', 0, [])).toMatchObject({ reason: 'required' });
    expect(await save('draft', 0, [61])).toMatchObject({ reason: 'outOfRange' });
    expect(await save('draft', 0, [1, 2, 3, 4, 5, 6])).toMatchObject({ reason: 'tooMany' });
    expect(await save('draft', 0, [1, 7, 7])).toEqual({ __typename: 'ReminderRuleSaved', rule: { isOn: true, daysBefore: [7, 1], version: 1, waiting: 1, nextDay: '2027-03-03', nextPeople: 1 } });
    expect(await save('draft', 0, [2])).toEqual({ __typename: 'StaleVersion', currentVersion: 1 });
    expect(await save('request', 0, [1, 2])).toMatchObject({ rule: { waiting: 1, nextDay: '2027-03-02', nextPeople: 1 } });
    const stranger = await test.graphql('query ($slug: String!) { reminderRules(eventSlug: $slug) { kind } }', { slug: event.slug }, sender.lead.cookie);
    expect(stranger.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('go once a day and kind, by day, in the language of the person, and name no counterpart', async () => {
    await runAt('2027-03-02T03:00Z');
    expect(await told(asked.lead)).toEqual([]);
    await source.query(`update account set locale = 'uk' where id = $1`, [asked.lead.accountId]);
    await runAt('2027-03-02T09:00Z');
    await Promise.all([runAt('2027-03-02T12:00Z'), test.app.get(SendRemindersJob).handle()]);
    expect(await told(asked.lead)).toEqual([{ eventName: event.slug, what: 'request', count: 1, by: '2027-03-04 12:00 (Europe/Kyiv)' }]);
    const [mail] = (await source.query(`select subject, body_text as text from mail_message where account_id = $1 and kind = 'reminder'`, [asked.lead.accountId])) as { subject: string; text: string }[];
    expect(mail).toMatchObject({ subject: expect.stringContaining('Запити чекають'), text: expect.stringContaining(`/e/${event.slug}/requests`) });
    expect(mail!.text).toContain('чт, 4 бер., 12:00');
  });

  it('stop when the person has acted, or the firm hides what waits', async () => {
    await runAt('2027-03-03T09:00Z');
    expect(await told(draft.lead)).toHaveLength(1);
    expect(await told(asked.lead)).toHaveLength(2);
    await source.query(`update registration set status = 'submitted' where id = $1`, [draft.id]);
    await runAt('2027-03-09T09:00Z');
    expect(await told(draft.lead)).toHaveLength(1);
    await source.query(`update meeting_request set expires_at = '2027-03-20T10:00Z' where event_id = $1`, [event.id]);
    await source.query(`insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'no')`, [event.id, asked.id, sender.id]);
    await runAt('2027-03-18T09:00Z');
    expect(await told(asked.lead)).toHaveLength(2);
    await source.query('delete from wish where event_id = $1', [event.id]);
    await runAt('2027-03-18T10:00Z');
    expect(await told(asked.lead)).toHaveLength(3);
    await source.query(`update meeting_request set status = 'declined', turn = null where event_id = $1`, [event.id]);
    await runAt('2027-03-19T10:00Z');
    expect(await told(asked.lead)).toHaveLength(3);
    const { data } = await test.graphql('query ($slug: String!) { reminderRules(eventSlug: $slug) { kind waiting nextDay sent } }', { slug: event.slug }, organiser.cookie);
    expect(data!['reminderRules']).toEqual(expect.arrayContaining([{ kind: 'request', waiting: 0, nextDay: null, sent: 3 }, { kind: 'nda', waiting: 0, nextDay: null, sent: 0 }, { kind: 'agenda', waiting: 0, nextDay: null, sent: 0 }]));
  });
});
