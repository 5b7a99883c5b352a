import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { DataSource } from 'typeorm';
import { SendMailJob } from '../notifications/index.ts';
import { addEvent, addPerson, addRegistration, addRole, approve, createTestApp, startMailServer, type MailServer, type TestApp, type TestPerson, type TestRegistration } from '../testing/index.ts';
import { LateAgreementsJob } from './late-agreements.job.ts';
import { ScheduleRunJob } from './schedule-run.job.ts';

const START = `mutation ($slug: String!) { startScheduleRun(input: { eventSlug: $slug, seconds: 1, seed: 7 }) { ... on ScheduleRunAccepted { run { id } } } }`;
const BOARD = `query ($slug: String!) { scheduleBoard(eventSlug: $slug) { version { id revision } slots { id } tables { id } meetings { id agreementId slotId tableId status } } }`;
const PLACE = `mutation ($input: MoveMeetingsInput!) { moveMeetings(input: $input) { __typename } }`;
const PUBLISH = `mutation ($input: PublishScheduleInput!) { publishSchedule(input: $input) { __typename } }`;
const CANCEL = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { __typename } }`;

interface Board {
  version: { id: string; revision: number };
  slots: { id: string }[];
  tables: { id: string }[];
  meetings: { id: string; agreementId: string; slotId: string; tableId: string; status: string }[];
}

interface Invitation {
  recipient: string;
  locale: string;
  subject: string;
  calendar_method: string;
  calendar: string;
}

describe('the invitation to a meeting', () => {
  let test: TestApp;
  let source: DataSource;
  let mailServer: MailServer;
  let event: { id: string; slug: string };
  let organiser: TestPerson;
  let firm: TestRegistration;
  let plant: TestRegistration;
  let startsAt: Date;

  beforeAll(async () => {
    mailServer = await startMailServer();
    test = await createTestApp({ SMTP_URL: mailServer.url });
    source = test.app.get(DataSource);
  });
  afterAll(async () => {
    await test.close();
    await mailServer.stop();
  });
  beforeEach(async () => {
    await source.query('delete from mail_message');
    event = await addEvent(source);
    organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    await source.query(`update event set matching_opened_at = now() - interval '1 day', venue = 'Expo, door 3', venue_released_at = now() where id = $1`, [event.id]);
    const [{ id: dayId }] = await source.query(`insert into event_day (event_id, date, starts_at_time, ends_at_time) values ($1, current_date + 2, '10:00', '10:40') returning id`, [event.id]);
    for (const minutes of [0, 20]) {
      const [slot] = await source.query(
        `insert into slot (event_id, day_id, during) select $1, $2, tstzrange(start, start + interval '20 minutes') from (select (current_date + 2 + time '10:00' + make_interval(mins => $3)) at time zone 'Europe/Kyiv' as start) s returning lower(during) as at`,
        [event.id, dayId, minutes],
      );
      if (minutes === 0) startsAt = slot.at;
    }
    await source.query(`insert into event_table (event_id, label, hall, hall_uk, position) values ($1, 'T1', 'Hall B', 'Зал Б', 1), ($1, 'T2', 'Hall B', 'Зал Б', 2)`, [event.id]);
    firm = await participant('foreignCompany', '=Muster GmbH\u202E');
    plant = await participant('ukrainianManufacturer', 'ТОВ «Прецизія»');
    await source.query(`update account set locale = 'uk' where id = $1`, [plant.lead.accountId]);
    await agree();
  });

  async function participant(typeCode: string, legalName: string): Promise<TestRegistration> {
    const registration = await addRegistration(source, event.id, { typeCode, legalName });
    await approve(source, event.id, registration.id);
    return registration;
  }
  async function agree(): Promise<void> {
    await source.query(
      `with request as (insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, expires_at) values ($1, $2, $3, 'accepted', now()) returning id)
       insert into agreement (event_id, first_registration_id, second_registration_id, source, request_id, agreed_at) select $1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), 'request', id, clock_timestamp() from request`,
      [event.id, firm.id, plant.id],
    );
  }
  const ask = async <T>(query: string, variables: object, who = organiser): Promise<T> => {
    const answer = await test.graphql(query, variables, who.cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data!)[0] as T;
  };
  const board = () => ask<Board>(BOARD, { slug: event.slug });
  async function run(): Promise<void> {
    const { run } = await ask<{ run: { id: string } }>(START, { slug: event.slug });
    await test.app.get(ScheduleRunJob).handle({ eventId: event.id, runId: run.id }, new AbortController().signal);
  }
  async function publish(): Promise<void> {
    const { version } = await board();
    expect(await ask(PUBLISH, { input: { eventSlug: event.slug, versionId: version.id, revision: version.revision, reason: 'A firm came late' } })).toEqual({ __typename: 'SchedulePublished' });
  }
  async function firstPublication(): Promise<string> {
    await run();
    await publish();
    const { meetings } = await board();
    return meetings[0]!.id;
  }
  async function takeInvitations(): Promise<Invitation[]> {
    const [rows] = await source.query(`delete from mail_message where calendar is not null returning recipient, locale, subject, calendar_method, calendar`);
    return rows as Invitation[];
  }
  const addressOf = async (who: TestRegistration): Promise<string> => (await source.query('select email from account where id = $1', [who.lead.accountId]))[0].email;

  /** What another program reads from it. */
  function read(text: string) {
    const calendar = new ICAL.Component(ICAL.parse(text) as never);
    const [component] = calendar.getAllSubcomponents('vevent');
    const entry = new ICAL.Event(component!);
    const attendees = component!.getAllProperties('attendee').map((property) => String(property.getFirstValue()).toLowerCase());
    return { method: calendar.getFirstPropertyValue('method'), uid: entry.uid, sequence: entry.sequence, status: component!.getFirstPropertyValue('status'), startsAt: entry.startDate.toJSDate(), summary: entry.summary, location: entry.location, attendees };
  }

  it('goes to each delegate of a published meeting, as the one attendee, in their language, under the code name', async () => {
    const meetingId = await firstPublication();
    const invitations = await takeInvitations();
    expect(invitations).toHaveLength(2);
    const of = async (who: TestRegistration) => {
      const address = await addressOf(who);
      return { address, ...invitations.find(({ recipient }) => recipient === address)! };
    };
    const toFirm = await of(firm);
    const toPlant = await of(plant);
    expect(read(toFirm.calendar)).toEqual({
      method: 'REQUEST', uid: `${meetingId}@${event.slug}`, sequence: 0, status: 'CONFIRMED', startsAt, summary: expect.stringMatching(/^Yavir \d+, T\d$/), location: expect.stringMatching(/^Hall B, T\d$/), attendees: [`mailto:${toFirm.address}`],
    });
    expect(read(toPlant.calendar)).toMatchObject({ summary: expect.stringMatching(/^'=Muster GmbH, T\d$/), location: expect.stringMatching(/^Зал Б, T\d$/), attendees: [`mailto:${toPlant.address}`] });
    expect(toFirm).toMatchObject({ locale: 'en', subject: expect.stringMatching(/^New meeting: Yavir/), calendar_method: 'REQUEST' });
    expect(toPlant).toMatchObject({ locale: 'uk', subject: expect.stringMatching(/^Нова зустріч: /) });
    const everything = invitations.map(({ calendar, subject }) => calendar.replaceAll(/\r\n /g, '') + subject).join();
    for (const untold of ['Прецизія', 'Expo', 'door 3', 'Person']) expect(everything).not.toContain(untold);
  });

  it('keeps its UID and raises its SEQUENCE when the meeting moves', async () => {
    const meetingId = await firstPublication();
    await takeInvitations();
    await run();
    const { version, meetings, slots } = await board();
    const elsewhere = slots.find(({ id }) => id !== meetings[0]!.slotId)!;
    await ask(PLACE, { input: { eventSlug: event.slug, versionId: version.id, moves: [{ agreementId: meetings[0]!.agreementId, fromSlotId: meetings[0]!.slotId, fromTableId: meetings[0]!.tableId, slotId: elsewhere.id, tableId: meetings[0]!.tableId }] } });
    expect(await takeInvitations()).toEqual([]);
    await publish();
    const invitations = await takeInvitations();
    expect(invitations.map(({ calendar }) => read(calendar))).toEqual([1, 2].map(() => expect.objectContaining({ method: 'REQUEST', uid: `${meetingId}@${event.slug}`, sequence: 1, status: 'CONFIRMED' })));
    expect(invitations.map(({ subject }) => subject).sort()).toEqual([expect.stringMatching(/^Meeting moved: Yavir/), expect.stringMatching(/^Зустріч перенесено: /)]);
  });

  it('is cancelled for both sides when one of them cancels, also for the one that did', async () => {
    const meetingId = await firstPublication();
    await takeInvitations();
    expect(await ask(CANCEL, { input: { eventSlug: event.slug, meetingId, reason: 'Delegate ill' } }, firm.lead)).toEqual({ __typename: 'MeetingCancelled' });
    const invitations = await takeInvitations();
    expect(invitations.map(({ recipient }) => recipient).sort()).toEqual([await addressOf(firm), await addressOf(plant)].sort());
    expect(invitations.map(({ calendar }) => read(calendar))).toEqual([1, 2].map(() => expect.objectContaining({ method: 'CANCEL', uid: `${meetingId}@${event.slug}`, sequence: 1, status: 'CANCELLED' })));
    expect(await source.query(`select account_id from notification where kind = 'meetingCancelled' and event_id = $1`, [event.id])).toEqual([{ account_id: plant.lead.accountId }]);
  });

  it('passes to a colleague: cancelled for who sat there, new for who sits there now', async () => {
    const meetingId = await firstPublication();
    await takeInvitations();
    const colleague = await addPerson(source);
    const [{ id: delegateId }] = await source.query(`insert into delegate (event_id, registration_id, account_id, name, email) select $1, $2, id, display_name, email from account where id = $3 returning id`, [event.id, firm.id, colleague.accountId]);
    await run();
    const { version } = await board();
    await source.query('update schedule_seat set delegate_id = $3 where event_id = $1 and version_id = $2 and registration_id = $4', [event.id, version.id, delegateId, firm.id]);
    await publish();
    const [{ email }] = await source.query('select email from account where id = $1', [colleague.accountId]);
    const methods = (await takeInvitations()).map(({ recipient, calendar }) => [recipient, read(calendar).method, read(calendar).sequence, read(calendar).uid]);
    const uid = `${meetingId}@${event.slug}`;
    expect(methods).toHaveLength(3);
    expect(methods).toEqual(expect.arrayContaining([[await addressOf(firm), 'CANCEL', 1, uid], [email, 'REQUEST', 1, uid], [await addressOf(plant), 'REQUEST', 1, uid]]));
  });

  it('comes for a late agreement too, and not to who takes no mail', async () => {
    const other = await participant('foreignCompany', 'Halvor AS');
    await firstPublication();
    await takeInvitations();
    firm = other;
    await source.query('update account set email_notifications = false where id = $1', [other.lead.accountId]);
    await agree();
    await test.app.get(LateAgreementsJob).handle({ eventId: event.id });
    expect((await takeInvitations()).map(({ recipient, calendar_method }) => [recipient, calendar_method])).toEqual([[await addressOf(plant), 'REQUEST']]);
  });

  it('reaches the mail server as a text/calendar part with its method', async () => {
    await firstPublication();
    await test.app.get(SendMailJob).handle({}, new AbortController().signal);
    const mail = mailServer.received().find(({ source: text }) => /text\/calendar/.test(text) && text.includes('T1'))!;
    const part = /Content-Type: text\/calendar;[^]*?method=REQUEST[^]*?\r\n\r\n([^]*?)\r\n--/i.exec(mail.source)!;
    const text = /base64/i.test(part[0]) ? Buffer.from(part[1]!, 'base64').toString() : fromQuotedPrintable(part[1]!);
    expect(read(text)).toMatchObject({ method: 'REQUEST', attendees: [`mailto:${mail.to[0]}`] });
    expect(await source.query(`select status from mail_message where status <> 'sent'`)).toEqual([]);
  });
});

/** The mailer takes it where few letters are Cyrillic; which of the two it is hangs on the names. */
function fromQuotedPrintable(text: string): string {
  const bytes = text.replaceAll('=\r\n', '').replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
