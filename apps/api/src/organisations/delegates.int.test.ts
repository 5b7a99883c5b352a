import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addEvent, addPerson, addRegistration, approve, createTestApp, planMeeting, type TestApp, type TestRegistration } from '../testing/index.ts';

const ANSWER = `__typename ... on RegistrationSaved { registration { version delegates { id name email isLead isMe hasAccount telephone showsEmail showsTelephone version attendanceConfirmedAt unavailable { startsAt endsAt } } } }
  ... on InvalidInput { field reason } ... on StaleVersion { currentVersion } ... on NotPossible { reason } ... on DelegateMeetingsAffected { total meetings { tableLabel startsAt } }`;
interface Person { id: string; name: string; email: string; isLead: boolean; hasAccount: boolean; telephone: string | null; showsEmail: boolean; showsTelephone: boolean; version: number; attendanceConfirmedAt: string | null; unavailable: unknown[] }
interface Answer { __typename: string; registration: { version: number; delegates: Person[] }; reason?: string; total?: number }

describe('delegates', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    const [{ id }] = (await source.query(`insert into event_day (event_id, date, starts_at_time, ends_at_time) values ($1, '2030-09-17', '09:30', '17:30') returning id`, [event.id])) as [{ id: string }];
    await source.query(`insert into slot (event_id, day_id, during) values ($1, $2, '[2030-09-17T07:00Z,2030-09-17T07:20Z)')`, [event.id, id]);
    await source.query(`insert into event_table (event_id, label, position) values ($1, 'T1', 1)`, [event.id]);
  });
  afterAll(() => test.close());

  const act = async (name: string, cookie: string, input: object): Promise<Answer> => {
    const answer = await test.graphql(`mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${ANSWER} } }`, { input: { eventSlug: event.slug, ...input } }, cookie);
    return (answer.errors ? { __typename: answer.errors[0]!.extensions.code } : answer.data![name]) as Answer;
  };
  const people = async (cookie: string): Promise<Answer['registration']> =>
    (await test.graphql(`{ myRegistration(eventSlug: "${event.slug}") { version delegates { id name email isLead hasAccount showsEmail showsTelephone version } } }`, {}, cookie)).data!['myRegistration'] as Answer['registration'];
  /** A firm with a second delegate who was invited and can sign in. */
  const firmOfTwo = async (): Promise<{ firm: TestRegistration; second: Person; secondCookie: string }> => {
    const firm = await addRegistration(source, event.id);
    const { version, delegates } = await people(firm.lead.cookie);
    const email = `${crypto.randomUUID()}@example.org`;
    const saved = await act('saveDelegatesStep', firm.lead.cookie, { version, delegates: [...delegates.map(({ id, name, email: address }) => ({ id, name, email: address })), { name: 'Second', email }] });
    const added = saved.registration.delegates.find((one) => one.email === email)!;
    const invited = await act('inviteDelegate', firm.lead.cookie, { delegateId: added.id, version: added.version });
    const [{ id }] = (await source.query('select id from account where email = $1', [email])) as [{ id: string }];
    const { cookie } = await addPerson(source);
    await source.query('update session set account_id = $1 where account_id = (select id from account where id <> $1 order by created_at desc limit 1)', [id]);
    return { firm, second: invited.registration.delegates.find((one) => one.id === added.id)!, secondCookie: cookie };
  };

  it('are invited by mail, sign in for their organisation and manage nobody', async () => {
    const { second, secondCookie } = await firmOfTwo();
    expect(second.hasAccount).toBe(true);
    expect((await source.query(`select kind from mail_message where recipient = $1`, [second.email])) as object[]).toEqual([{ kind: 'invitation' }]);
    expect((await people(secondCookie)).delegates).toHaveLength(2);
    expect(await act('removeDelegate', secondCookie, { delegateId: second.id, version: second.version })).toEqual({ __typename: 'FORBIDDEN' });
  });

  it('read nothing of the record for officers, neither in the registration nor in the preview: the lead states it', async () => {
    const { firm, secondCookie } = await firmOfTwo();
    await source.query(`update registration set registration_number = '46177424', ncage = '1ABC2' where id = $1`, [firm.id]);
    await source.query(`insert into registration_owner (event_id, registration_id, name, share_percent) values ($1, $2, 'Olena Hrab', 60)`, [event.id, firm.id]);
    await source.query(`insert into certificate (event_id, registration_id, kind, number) values ($1, $2, 'iso9001', 'N-77')`, [event.id, firm.id]);
    const read = async (cookie: string) => (await test.graphql(`{ myRegistration(eventSlug: "${event.slug}") { registrationNumber ncage owners { name } certificates { kind number } } }`, {}, cookie)).data!['myRegistration'];
    expect(await read(firm.lead.cookie)).toMatchObject({ registrationNumber: '46177424', ncage: '1ABC2', owners: [{ name: 'Olena Hrab' }], certificates: [{ number: 'N-77' }] });
    expect(await read(secondCookie)).toEqual({ registrationNumber: null, ncage: null, owners: [], certificates: [{ kind: 'iso9001', number: null }] });
    const preview = await test.graphql(`{ previewAsOfficer(eventSlug: "${event.slug}") { record { registrationNumber } } }`, {}, secondCookie);
    expect(preview.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('who work for another organisation stay there, and the inviting firm is told nothing', async () => {
    const busy = await addRegistration(source, event.id);
    const firm = await addRegistration(source, event.id);
    const [{ email }] = (await source.query('select email from account where id = $1', [busy.lead.accountId])) as [{ email: string }];
    const { version, delegates } = await people(firm.lead.cookie);
    const saved = await act('saveDelegatesStep', firm.lead.cookie, { version, delegates: [...delegates.map(({ id, name, email: address }) => ({ id, name, email: address })), { name: 'Busy', email }] });
    const added = saved.registration.delegates.find((one) => one.email === email)!;
    expect(await act('inviteDelegate', firm.lead.cookie, { delegateId: added.id, version: added.version })).toMatchObject({ __typename: 'RegistrationSaved' });
    expect((await people(busy.lead.cookie)).delegates[0]!.id).toBe(busy.delegateId);
  });

  it('decide themselves what counterparts see of them', async () => {
    const { second, secondCookie } = await firmOfTwo();
    const changed = await act('changeMyDetails', secondCookie, { version: second.version, telephone: '+47 22 12 34 56', showsEmail: true, showsTelephone: true });
    expect(changed.registration.delegates.find(({ id }) => id === second.id)).toMatchObject({ telephone: '+47 22 12 34 56', showsEmail: true, showsTelephone: true });
    const cleared = await act('changeMyDetails', secondCookie, { version: second.version + 1, telephone: null });
    expect(cleared.registration.delegates.find(({ id }) => id === second.id)).toMatchObject({ telephone: null, showsEmail: true, showsTelephone: false });
    expect(await act('changeMyDetails', secondCookie, { version: second.version, showsEmail: false })).toMatchObject({ __typename: 'StaleVersion', currentVersion: second.version + 2 });
  });

  it('lose consent and sign-in when the lead puts another person in their place', async () => {
    const { firm, second, secondCookie } = await firmOfTwo();
    await act('changeMyDetails', secondCookie, { version: second.version, showsEmail: true });
    const { version, delegates } = await people(firm.lead.cookie);
    const saved = await act('saveDelegatesStep', firm.lead.cookie, { version, delegates: delegates.map(({ id, name, email }) => ({ id, name, email: id === second.id ? 'another@example.org' : email })) });
    expect(saved.registration.delegates.find(({ id }) => id === second.id)).toMatchObject({ email: 'another@example.org', showsEmail: false, hasAccount: false });
  });

  it('have one lead, whoever hands over at the same time', async () => {
    const { firm, second, secondCookie } = await firmOfTwo();
    const answers = await Promise.all(Array.from({ length: 5 }, () => act('handOverLead', firm.lead.cookie, { delegateId: second.id, version: second.version })));
    expect(answers.filter(({ __typename }) => __typename === 'RegistrationSaved')).toHaveLength(1);
    expect((await people(secondCookie)).delegates.filter(({ isLead }) => isLead).map(({ id }) => id)).toEqual([second.id]);
    expect(await act('inviteDelegate', firm.lead.cookie, { delegateId: second.id, version: second.version + 1 })).toEqual({ __typename: 'FORBIDDEN' });
  });

  it('are free by default; exceptions merge and concern only the own organisation', async () => {
    const { second, secondCookie, firm } = await firmOfTwo();
    const unavailable = [{ startsAt: '2030-09-17T09:00:00Z', endsAt: '2030-09-17T10:00:00Z' }, { startsAt: '2030-09-17T09:30:00Z', endsAt: '2030-09-17T11:00:00Z' }];
    const set = await act('setAvailability', secondCookie, { delegateId: second.id, version: second.version, unavailable });
    expect(set.registration.delegates.find(({ id }) => id === second.id)!.unavailable).toEqual([{ startsAt: '2030-09-17T09:00:00.000Z', endsAt: '2030-09-17T11:00:00.000Z' }]);
    expect(await act('setAvailability', secondCookie, { delegateId: firm.delegateId, version: 1, unavailable: [] })).toMatchObject({ __typename: 'NotFound' });
    expect(await act('setAvailability', secondCookie, { delegateId: second.id, version: second.version + 1, unavailable: [{ startsAt: '2030-09-17T11:00:00Z', endsAt: '2030-09-17T10:00:00Z' }] })).toMatchObject({ reason: 'endsBeforeStart' });
  });

  it('confirm that they attend once the organisation is approved', async () => {
    const firm = await addRegistration(source, event.id);
    expect(await act('confirmAttendance', firm.lead.cookie, {})).toMatchObject({ __typename: 'NotPossible', reason: 'notApproved' });
    await approve(source, event.id, firm.id);
    const first = await act('confirmAttendance', firm.lead.cookie, {});
    const again = await act('confirmAttendance', firm.lead.cookie, {});
    expect(first.registration.delegates[0]!.attendanceConfirmedAt).not.toBeNull();
    expect(again.registration.delegates[0]!.attendanceConfirmedAt).toBe(first.registration.delegates[0]!.attendanceConfirmedAt);
  });

  it('with a published meeting are neither away then nor removed', async () => {
    const { versionId } = await planMeeting(test, event.slug);
    const [seat] = (await source.query('select s.delegate_id as id, s.registration_id as "registrationId" from schedule_seat s where version_id = $1 limit 1', [versionId])) as { id: string; registrationId: string }[];
    const lead = await addPerson(source);
    await source.query('insert into delegate (event_id, registration_id, account_id, name, email, is_lead) select event_id, registration_id, null, name, email || $2, false from delegate where id = $1', [seat!.id, '.old']);
    await source.query('update delegate set is_lead = false where id = $1', [seat!.id]);
    await source.query(`update delegate set account_id = $2, is_lead = true where registration_id = $1 and id <> $3`, [seat!.registrationId, lead.accountId, seat!.id]);
    const away = { delegateId: seat!.id, version: 1, unavailable: [{ startsAt: '2030-09-17T07:10:00Z', endsAt: '2030-09-17T08:00:00Z' }] };
    expect(await act('setAvailability', lead.cookie, away)).toMatchObject({ __typename: 'DelegateMeetingsAffected', total: 1, meetings: [{ tableLabel: 'T1', startsAt: '2030-09-17T07:00:00.000Z' }] });
    expect(await act('removeDelegate', lead.cookie, { delegateId: seat!.id, version: 1 })).toMatchObject({ __typename: 'DelegateMeetingsAffected', total: 1 });
    expect(await act('setAvailability', lead.cookie, { ...away, unavailable: [{ startsAt: '2030-09-17T07:20:00Z', endsAt: '2030-09-17T08:00:00Z' }] })).toMatchObject({ __typename: 'RegistrationSaved' });
    expect(await source.query('select count(*)::int as n from availability_exception where delegate_id = $1', [seat!.id])).toEqual([{ n: 1 }]);
  });
});
