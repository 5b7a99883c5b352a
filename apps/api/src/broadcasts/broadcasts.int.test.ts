import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addEvent, addPerson, addRegistration, addRole, approve, createTestApp, type TestApp, type TestPerson, type TestRegistration } from '../testing/index.ts';

const FAULTS = '... on InvalidInput { field reason } ... on LocationRefused { field }';
const PREVIEW = `mutation ($input: BroadcastInput!) { previewBroadcast(input: $input) { __typename ... on BroadcastPreview { organisations receivers mailed inUkrainian samples { organisation locale subject body } } ${FAULTS} } }`;
const SEND = `mutation ($input: SendBroadcastInput!) { sendBroadcast(input: $input) { __typename ... on BroadcastSent { broadcast { id receivers organisations } } ... on NotPossible { reason currentState } ${FAULTS} } }`;

describe('a message of the organiser', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let organiser: TestPerson;
  let german: TestRegistration;
  let ukrainian: TestRegistration;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    german = await addRegistration(source, event.id, { typeCode: 'foreignCompany', legalName: 'Muster GmbH' });
    ukrainian = await addRegistration(source, event.id, { typeCode: 'ukrainianManufacturer', legalName: 'ТОВ «Рубін Прилад»' });
    const polish = await addRegistration(source, event.id, { typeCode: 'foreignCompany', country: 'PL' });
    for (const { id } of [german, ukrainian, polish]) await approve(source, event.id, id);
    await source.query(`update account set locale = 'uk' where id = $1`, [ukrainian.lead.accountId]);
    await source.query(`update account set email_notifications = false where id = $1`, [polish.lead.accountId]);
  });
  afterAll(() => test.close());

  const texts = { subjectEn: 'Bring your badge, {organisation}', bodyEn: 'Doors open at nine.\nBring your badge.', subjectUk: 'Візьміть бейдж, {organisation}', bodyUk: 'Двері відчиняються о дев’ятій.' };
  const ask = async (query: string, input: object, who = organiser): Promise<Record<string, unknown>> => {
    const answer = await test.graphql(query, { input: { eventSlug: event.slug, filter: { statuses: ['approved'] }, audience: 'leads', ...texts, ...input } }, who.cookie);
    return (answer.errors?.[0]?.extensions.code ?? Object.values(answer.data!)[0]) as Record<string, unknown>;
  };

  it('is shown before it is sent: whom it reaches, and how each reads it, under the name that may be read over the shoulder', async () => {
    const preview = await ask(PREVIEW, {});
    expect(preview).toMatchObject({ organisations: 3, receivers: 3, mailed: 2, inUkrainian: 1 });
    expect(preview['samples']).toEqual(expect.arrayContaining([expect.objectContaining({ locale: 'uk', subject: expect.stringMatching(/^Візьміть бейдж, Yavir \d+$/), body: texts.bodyUk })]));
    expect(JSON.stringify(preview)).not.toContain('Рубін');
    expect(await ask(PREVIEW, { filter: { countries: ['PL'] } })).toMatchObject({ receivers: 1, mailed: 0 });
    expect(await ask(PREVIEW, { filter: { registrationId: german.id } })).toMatchObject({ organisations: 1, receivers: 1, samples: [{ locale: 'en' }] });
    expect(await ask(PREVIEW, { filter: { registrationId: event.id } })).toMatchObject({ receivers: 0 });
    expect(await ask(PREVIEW, { filter: { hasMeeting: true } })).toMatchObject({ receivers: 0, samples: [] });
    expect(await ask(PREVIEW, {}, german.lead)).toBe('FORBIDDEN');
  });

  it('is refused with a place, with the name behind a code name, in one language alone, or when the receivers have changed', async () => {
    expect(await ask(PREVIEW, { bodyUk: 'Зустрічаємося біля цеху: м. Дніпро, вул. Шевченка, 14.' })).toMatchObject({ __typename: 'LocationRefused', field: 'bodyUk' });
    expect(await ask(PREVIEW, { bodyEn: 'Meet рубін прилад at nine.' })).toMatchObject({ __typename: 'InvalidInput', field: 'bodyEn', reason: 'namesFirm' });
    expect(await ask(PREVIEW, { subjectUk: ' ' })).toMatchObject({ __typename: 'InvalidInput', field: 'subjectUk', reason: 'required' });
    expect(await ask(SEND, { clientKey: randomUUID(), expectedReceivers: 2 })).toEqual({ __typename: 'NotPossible', reason: 'receiversChanged', currentState: '3' });
    expect(await ask(SEND, { clientKey: randomUUID(), expectedReceivers: 0, filter: { countries: ['FR'] } })).toMatchObject({ reason: 'nobody' });
    expect(await source.query('select count(*)::int as sent from broadcast')).toEqual([{ sent: 0 }]);
  });

  it('is sent once for one key, however often it comes, and read by whom it reached alone', async () => {
    const clientKey = randomUUID();
    const sent = await Promise.all(Array.from({ length: 8 }, () => ask(SEND, { clientKey, expectedReceivers: 3 })));
    expect(new Set(sent.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(sent[0]).toMatchObject({ __typename: 'BroadcastSent', broadcast: { receivers: 3, organisations: 3 } });
    const mails = (await source.query(`select locale, subject, body_text as text from mail_message where kind = 'organiserMessage' order by locale`)) as { locale: string; subject: string; text: string }[];
    expect(mails.map(({ locale, subject }) => [locale, subject])).toEqual([['en', 'Bring your badge, Muster GmbH'], ['uk', expect.stringMatching(/^Візьміть бейдж, Yavir/)]]);
    expect(mails[0]!.text).toContain('Doors open at nine.\n\nBring your badge.');
    await source.query(`update mail_message set status = 'failed' where locale = 'uk'`);
    const list = await test.graphql(`query ($slug: String!) { sentBroadcasts(eventSlug: $slug) { receivers delivered waiting failed } }`, { slug: event.slug }, organiser.cookie);
    expect(list.data!['sentBroadcasts']).toEqual([{ receivers: 3, delivered: 0, waiting: 1, failed: 1 }]);
    const late = await addRegistration(source, event.id);
    const read = async (who: TestRegistration) => (await test.graphql(`query ($slug: String!) { organiserMessages(eventSlug: $slug) { subject body } }`, { slug: event.slug }, who.lead.cookie)).data!['organiserMessages'];
    expect(await read(ukrainian)).toEqual([{ subject: expect.stringMatching(/^Візьміть бейдж, Yavir/), body: texts.bodyUk }]);
    expect(await read(late)).toEqual([]);
  });
});
