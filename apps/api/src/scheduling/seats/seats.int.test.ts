import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addPerson, addRole, addShortDay, agreeByRequest, createTestApp, type TestApp, type TestPerson, type TestRegistration } from '../../testing/index.ts';
import { ScheduleRunJob } from '../schedule-run.job.ts';

const CHANGE = (name: string) => `mutation ($input: MeetingSeatInput!) { ${name}(input: $input) { __typename ... on NotPossible { reason currentState } } }`;
const PAGE = `query ($slug: String!, $id: ID!) { agendaMeeting(eventSlug: $slug, id: $id) { meeting { delegateName companionNames isMine } team { delegateId part obstacle isMineToChange canBeGivenIt } counterpartDelegateIds } }`;
const ASK = `mutation ($input: AskForAnotherTimeInput!) { askForAnotherTime(input: $input) { __typename ... on AnotherTimeAsked { askId } } }`;

interface Page {
  meeting: { delegateName: string; companionNames: string[]; isMine: boolean };
  team: { delegateId: string; part: string; obstacle: string | null; isMineToChange: boolean; canBeGivenIt: boolean }[];
  counterpartDelegateIds: string[];
}
interface Colleague extends TestPerson { delegateId: string }

describe('the seats of a published meeting', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let organiser: TestPerson;
  let firm: TestRegistration;
  let plant: TestRegistration;
  let stranger: TestRegistration;
  let colleague: Colleague;
  let third: Colleague;
  let meetingId: string;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    event = await addEvent(source);
    organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    await source.query(`update event set matching_opened_at = now() - interval '1 day', parallel_meetings = 2 where id = $1`, [event.id]);
    await addShortDay(source, event.id, 2);
    [firm, plant, stranger] = [await participant('foreignCompany'), await participant('ukrainianManufacturer'), await participant('ukrainianManufacturer')];
    await agree(firm, plant);
    await run();
    await publish();
    [{ id: meetingId }] = await source.query(`select id from schedule_meeting where event_id = $1`, [event.id]);
    [colleague, third] = [await addColleague(firm), await addColleague(firm)];
    await source.query('delete from mail_message');
  });

  const participant = (typeCode: string) => addApproved(source, event.id, { typeCode });
  async function addColleague(of: TestRegistration): Promise<Colleague> {
    const person = await addPerson(source);
    const [{ id }] = await source.query(`insert into delegate (event_id, registration_id, account_id, name, email) select $1, $2, id, display_name, email from account where id = $3 returning id`, [event.id, of.id, person.accountId]);
    return { ...person, delegateId: id };
  }
  const agree = (one: TestRegistration, other: TestRegistration) => agreeByRequest(source, event.id, one, other);
  const ask = async <T>(query: string, variables: object, who: TestPerson): Promise<T> => {
    const answer = await test.graphql(query, variables, who.cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data!)[0] as T;
  };
  async function run(): Promise<void> {
    const started = await ask<{ run: { id: string } }>(`mutation ($slug: String!) { startScheduleRun(input: { eventSlug: $slug, seconds: 1, seed: 7 }) { ... on ScheduleRunAccepted { run { id } } } }`, { slug: event.slug }, organiser);
    await test.app.get(ScheduleRunJob).handle({ eventId: event.id, runId: started.run.id }, new AbortController().signal);
  }
  const board = () => ask<{ version: { id: string; revision: number }; slots: { id: string }[]; tables: { id: string }[]; meetings: { id: string; agreementId: string; slotId: string; tableId: string }[] }>(
    `query ($slug: String!) { scheduleBoard(eventSlug: $slug) { version { id revision } slots { id } tables { id } meetings { id agreementId slotId tableId } } }`, { slug: event.slug }, organiser,
  );
  async function publish(): Promise<void> {
    const { version } = await board();
    expect(await ask(`mutation ($input: PublishScheduleInput!) { publishSchedule(input: $input) { __typename } }`, { input: { eventSlug: event.slug, versionId: version.id, revision: version.revision, reason: 'A firm came late' } }, organiser)).toEqual({ __typename: 'SchedulePublished' });
  }
  const change = (name: 'takeOverMeeting' | 'joinMeeting' | 'leaveMeeting', who: TestPerson, delegateId: string) =>
    ask<{ __typename: string; reason?: string }>(CHANGE(name), { input: { eventSlug: event.slug, meetingId, delegateId } }, who);
  const page = (who: TestPerson) => ask<Page>(PAGE, { slug: event.slug, id: meetingId }, who);
  async function takeMails(): Promise<{ email: string; method: string; sequence: number }[]> {
    const [rows] = await source.query(`delete from mail_message where calendar is not null returning recipient as email, calendar_method as method, calendar`);
    return rows.map(({ email, method, calendar }: { email: string; method: string; calendar: string }) => ({ email, method, sequence: new ICAL.Event(new ICAL.Component(ICAL.parse(calendar) as never).getAllSubcomponents('vevent')[0]!).sequence }));
  }
  const addressOf = async (who: TestPerson): Promise<string> => (await source.query('select email from account where id = $1', [who.accountId]))[0].email;
  const told = async (who: TestPerson): Promise<string[]> => (await source.query(`select kind from notification where account_id = $1 and kind <> 'schedulePublished' order by created_at`, [who.accountId])).map(({ kind }: { kind: string }) => kind);
  const away = (delegateId: string) => source.query(`insert into availability_exception (event_id, delegate_id, during) select $1, $2, during from schedule_meeting where event_id = $1 and id = $3`, [event.id, delegateId, meetingId]);

  it('pass to a colleague: agendas, calendars and mails follow, and the other side learns that the people change', async () => {
    expect(await change('takeOverMeeting', firm.lead, colleague.delegateId)).toEqual({ __typename: 'MeetingReseated' });
    expect(await page(colleague)).toMatchObject({ meeting: { isMine: true }, team: expect.arrayContaining([expect.objectContaining({ delegateId: colleague.delegateId, part: 'named' }), expect.objectContaining({ delegateId: firm.delegateId, part: 'none' })]) });
    expect((await page(firm.lead)).meeting.isMine).toBe(false);
    expect((await takeMails()).sort((a, b) => a.method.localeCompare(b.method))).toEqual([{ email: await addressOf(firm.lead), method: 'CANCEL', sequence: 1 }, { email: await addressOf(colleague), method: 'REQUEST', sequence: 1 }]);
    expect([await told(colleague), await told(plant.lead), await told(firm.lead)]).toEqual([['meetingAdded'], ['counterpartReseated'], []]);
    expect((await page(plant.lead)).counterpartDelegateIds).toEqual([colleague.delegateId]);
    const facts = await source.query(`select facts from notification where kind = 'counterpartReseated' and account_id = $1`, [plant.lead.accountId]);
    expect(JSON.stringify(facts)).not.toContain('Person');
  });

  it('are joined by colleagues and left again; their calendars follow', async () => {
    expect(await change('joinMeeting', colleague, colleague.delegateId)).toEqual({ __typename: 'MeetingReseated' });
    expect(await change('joinMeeting', colleague, colleague.delegateId)).toMatchObject({ reason: 'alreadyJoined' });
    expect((await page(colleague)).meeting).toMatchObject({ isMine: true, companionNames: [expect.stringMatching(/^Person/)] });
    expect((await page(plant.lead)).counterpartDelegateIds).toEqual([firm.delegateId, colleague.delegateId]);
    const feed = await ask<{ path: string }>(`mutation ($slug: String!) { createCalendarFeed(input: { eventSlug: $slug }) { ... on CalendarFeedCreated { path } } }`, { slug: event.slug }, colleague);
    expect((await test.app.inject({ url: feed.path })).payload).toMatch(/STATUS:CONFIRMED/);
    expect(await change('leaveMeeting', firm.lead, colleague.delegateId)).toEqual({ __typename: 'MeetingReseated' });
    expect((await test.app.inject({ url: feed.path })).payload).toMatch(/STATUS:CANCELLED/);
    expect((await takeMails()).map(({ email, method, sequence }) => [email, method, sequence])).toEqual([[await addressOf(colleague), 'REQUEST', 1], [await addressOf(colleague), 'CANCEL', 2]]);
    expect(await told(colleague)).toEqual(['meetingPassedOn']);
  });

  it('are changed by the lead, by each for themself and by who was named, and by nobody of another organisation', async () => {
    expect(await change('joinMeeting', colleague, third.delegateId)).toMatchObject({ reason: 'notForYou' });
    expect(await change('takeOverMeeting', colleague, colleague.delegateId)).toEqual({ __typename: 'MeetingReseated' });
    expect(await change('takeOverMeeting', colleague, third.delegateId)).toEqual({ __typename: 'MeetingReseated' });
    expect(await change('takeOverMeeting', firm.lead, plant.delegateId)).toEqual({ __typename: 'NotFound' });
    for (const who of [plant.lead, stranger.lead]) expect(await change('takeOverMeeting', who, third.delegateId)).toEqual({ __typename: 'NotFound' });
    expect(await page(stranger.lead)).toBeNull();
  });

  it('take nobody who is away, in another meeting or gone, and nobody into a cancelled meeting', async () => {
    await away(colleague.delegateId);
    expect((await page(firm.lead)).team.find(({ delegateId }) => delegateId === colleague.delegateId)).toMatchObject({ obstacle: 'away' });
    for (const act of ['takeOverMeeting', 'joinMeeting'] as const) expect(await change(act, firm.lead, colleague.delegateId)).toMatchObject({ __typename: 'NotPossible', reason: 'away' });
    await source.query('update delegate set removed_at = now() where id = $1', [third.delegateId]);
    expect(await change('joinMeeting', firm.lead, third.delegateId)).toEqual({ __typename: 'NotFound' });
    await ask(`mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { __typename } }`, { input: { eventSlug: event.slug, meetingId, reason: 'Delegate ill' } }, plant.lead);
    expect(await change('joinMeeting', firm.lead, colleague.delegateId)).toMatchObject({ reason: 'meetingCancelled', currentState: 'cancelled' });
  });

  it('hold nobody at two places at a time, whoever tries at once', async () => {
    await agree(firm, stranger);
    await change('joinMeeting', firm.lead, colleague.delegateId);
    await run();
    const { meetings } = await board();
    const other = meetings.find(({ id }) => id !== meetingId)!;
    await publish();
    const join = (id: string) => ask<{ __typename: string }>(CHANGE('joinMeeting'), { input: { eventSlug: event.slug, meetingId: id, delegateId: third.delegateId } }, firm.lead);
    await Promise.all([join(meetingId), join(other.id), join(meetingId), join(other.id)]);
    const twice = await source.query(
      `select delegate_id from (select delegate_id, during from meeting_companion where event_id = $1 and is_active union all
         select s.delegate_id, s.during from schedule_seat s join schedule_version v on v.id = s.version_id and v.status = 'published' where s.event_id = $1 and s.is_active) p
       group by delegate_id, during having count(*) > 1`,
      [event.id],
    );
    expect(twice).toEqual([]);
    await expect(
      source.query(`insert into meeting_companion (event_id, meeting_id, registration_id, delegate_id, during) select m.event_id, m.id, $2, $3, m.during from schedule_meeting m join schedule_version v on v.id = m.version_id and v.status = 'published' where m.event_id = $1 and m.id = $4`, [event.id, firm.id, firm.delegateId, meetingId]),
    ).rejects.toThrow(/one planned meeting at a time/);
  });

  it('go along when the meeting moves where they are free, and are told when not', async () => {
    await change('joinMeeting', firm.lead, colleague.delegateId);
    await change('joinMeeting', firm.lead, third.delegateId);
    const [{ id: other }] = await source.query(`select s.id from slot s where s.event_id = $1 and not exists (select from schedule_meeting m where m.event_id = $1 and m.slot_id = s.id)`, [event.id]);
    await source.query(`insert into availability_exception (event_id, delegate_id, during) select $1, $2, during from slot where id = $3`, [event.id, third.delegateId, other]);
    await takeMails();
    const { askId } = await ask<{ askId: string }>(ASK, { input: { eventSlug: event.slug, meetingId, slotIds: [other], reason: 'Train' } }, firm.lead);
    expect(await ask(`mutation ($input: AcceptAnotherTimeInput!) { acceptAnotherTime(input: $input) { __typename } }`, { input: { eventSlug: event.slug, askId, slotId: other } }, plant.lead)).toEqual({ __typename: 'MeetingMoved' });
    expect((await page(firm.lead)).team.filter(({ part }) => part === 'companion').map(({ delegateId }) => delegateId)).toEqual([colleague.delegateId]);
    const mails = await takeMails();
    expect(mails).toHaveLength(4);
    expect(mails.filter(({ method }) => method === 'CANCEL').map(({ email }) => email)).toEqual([await addressOf(third)]);
  });

  it('stay when the schedule is published anew, move with a moved meeting and end with a cancelled one', async () => {
    await change('joinMeeting', firm.lead, colleague.delegateId);
    await run();
    const { version, meetings, slots } = await board();
    const [meeting] = meetings;
    const elsewhere = slots.find(({ id }) => id !== meeting!.slotId)!;
    await ask(`mutation ($input: MoveMeetingsInput!) { moveMeetings(input: $input) { __typename } }`, { input: { eventSlug: event.slug, versionId: version.id, moves: [{ agreementId: meeting!.agreementId, fromSlotId: meeting!.slotId, fromTableId: meeting!.tableId, slotId: elsewhere.id, tableId: meeting!.tableId }] } }, organiser);
    await publish();
    expect((await page(colleague)).meeting).toMatchObject({ isMine: true, companionNames: [expect.any(String)] });
    expect((await takeMails()).map(({ email }) => email)).toContain(await addressOf(colleague));
    await ask(`mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { __typename } }`, { input: { eventSlug: event.slug, meetingId, reason: 'Delegate ill' } }, plant.lead);
    expect((await takeMails()).filter(({ method }) => method === 'CANCEL').map(({ email }) => email)).toContain(await addressOf(colleague));
    expect(await source.query('select is_active from meeting_companion where event_id = $1', [event.id])).toEqual([{ is_active: false }]);
  });

  it('keep a companion from being away or removed then', async () => {
    await change('joinMeeting', firm.lead, colleague.delegateId);
    const outcome = await ask<{ __typename: string }>(`mutation ($input: RemoveDelegateInput!) { removeDelegate(input: $input) { __typename } }`, { input: { eventSlug: event.slug, delegateId: colleague.delegateId, version: 1 } }, firm.lead);
    expect(outcome.__typename).toBe('DelegateMeetingsAffected');
  });
});
