import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addPerson, addRole, addShortDay, agreeByRequest, createTestApp, type TestApp, type TestPerson, type TestRegistration } from '../../testing/index.ts';
import { ScheduleRunJob } from '../schedule-run.job.ts';
import { ExpireAnotherTimeJob } from './expire-another-time.job.ts';

const ERRORS = `__typename ... on NotPossible { reason currentState } ... on TimeTaken { remaining { slotId } }`;
const CHOICES = `query ($slug: String!, $id: ID!) { anotherTimeChoices(eventSlug: $slug, meetingId: $id) { canAsk refusal asksLeft maxOffered times { slotId startsAt } } }`;
const ASK = `mutation ($input: AskForAnotherTimeInput!) { askForAnotherTime(input: $input) { ${ERRORS} ... on InvalidInput { field reason } ... on LocationRefused { field } ... on AnotherTimeAsked { askId } } }`;
const ACCEPT = `mutation ($input: AcceptAnotherTimeInput!) { acceptAnotherTime(input: $input) { ${ERRORS} ... on MeetingMoved { startsAt } } }`;
const REFUSE = `mutation ($input: AnotherTimeRef!) { refuseAnotherTime(input: $input) { __typename ... on NotPossible { reason currentState } ... on AnotherTimeEnded { status } } }`;
const WITHDRAW = REFUSE.replace('refuseAnotherTime', 'withdrawAnotherTime');
const AGENDA = `query ($slug: String!) { agenda(eventSlug: $slug) { meetings { id status startsAt movedFrom table asksLeft anotherTime { id isOwn status reason offered { slotId } } } } }`;
const RESTORE = `mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) { ... on VersionRestored { versionId kept dropped { reason startsAt standsAt } } } }`;
const PREVIEW = `query ($slug: String!) { publishPreview(eventSlug: $slug) { needsReason meetings { kind firstName takesBackAgreed from { startsAt } to { startsAt } } } }`;
const CANCEL = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { __typename } }`;

interface Choices { canAsk: boolean; refusal: string | null; asksLeft: number; times: { slotId: string; startsAt: string }[] }
interface Answer { __typename: string; reason?: string; currentState?: string | null; askId?: string; startsAt?: string; status?: string; remaining?: { slotId: string }[] }
interface AgendaMeeting { id: string; status: string; startsAt: string; movedFrom: string | null; table: string; asksLeft: number; anotherTime: { id: string; isOwn: boolean; status: string; reason: string; offered: { slotId: string }[] } | null }

describe('another time for a published meeting', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let organiser: TestPerson;
  let firm: TestRegistration;
  let plant: TestRegistration;
  let stranger: TestRegistration;
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
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    await addShortDay(source, event.id, 4);
    [firm, plant, stranger] = [await participant('foreignCompany'), await participant('ukrainianManufacturer'), await participant('foreignCompany')];
    await agree(firm, plant);
    await runAndPublish();
    [{ id: meetingId }] = await source.query(`select id from schedule_meeting where event_id = $1`, [event.id]);
  });

  const participant = (typeCode: string) => addApproved(source, event.id, { typeCode });
  const agree = (one: TestRegistration, other: TestRegistration) => agreeByRequest(source, event.id, one, other);
  const ask = async <T>(query: string, variables: object, who: TestPerson): Promise<T> => {
    const answer = await test.graphql(query, variables, who.cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data!)[0] as T;
  };
  async function runAndPublish(): Promise<void> {
    const started = await ask<{ run: { id: string } }>(`mutation ($slug: String!) { startScheduleRun(input: { eventSlug: $slug, seconds: 1, seed: 7 }) { ... on ScheduleRunAccepted { run { id } } } }`, { slug: event.slug }, organiser);
    await test.app.get(ScheduleRunJob).handle({ eventId: event.id, runId: started.run.id }, new AbortController().signal);
    expect(await publish()).toMatchObject({ __typename: 'SchedulePublished' });
  }
  async function publish(): Promise<Answer> {
    const { version } = await ask<{ version: { id: string; revision: number } }>(`query ($slug: String!) { scheduleBoard(eventSlug: $slug) { version { id revision } } }`, { slug: event.slug }, organiser);
    return ask(`mutation ($input: PublishScheduleInput!) { publishSchedule(input: $input) { __typename ... on NotPossible { reason } } }`, { input: { eventSlug: event.slug, versionId: version.id, revision: version.revision, reason: 'A new hall' } }, organiser);
  }
  const restore = (versionId: string) => ask<{ versionId: string; kept: number; dropped: object[] }>(RESTORE, { input: { eventSlug: event.slug, versionId } }, organiser);
  const preview = () => ask<{ needsReason: boolean; meetings: { kind: string; takesBackAgreed: boolean }[] }>(PREVIEW, { slug: event.slug }, organiser);
  const startOf = async (slotId: string): Promise<string> => ((await source.query('select lower(during) as at from slot where event_id = $1 and id = $2', [event.id, slotId])) as { at: Date }[])[0]!.at.toISOString();
  const choices = (who: TestRegistration) => ask<Choices | null>(CHOICES, { slug: event.slug, id: meetingId }, who.lead);
  const timesOf = async (who: TestRegistration) => (await choices(who))!.times.map(({ slotId }) => slotId);
  const askFor = (who: TestRegistration, slotIds: string[], reason = 'The train is late') => ask<Answer>(ASK, { input: { eventSlug: event.slug, meetingId, slotIds, reason } }, who.lead);
  const accept = (who: TestRegistration, askId: string, slotId: string) => ask<Answer>(ACCEPT, { input: { eventSlug: event.slug, askId, slotId } }, who.lead);
  const end = (mutation: string, who: TestRegistration, askId: string) => ask<Answer>(mutation, { input: { eventSlug: event.slug, askId } }, who.lead);
  const cancel = (who: TestRegistration) => ask(CANCEL, { input: { eventSlug: event.slug, meetingId, reason: 'Delegate ill' } }, who.lead);
  const meetingOf = async (who: TestRegistration) => (await ask<{ meetings: AgendaMeeting[] }>(AGENDA, { slug: event.slug }, who.lead)).meetings.find(({ id }) => id === meetingId)!;
  const slotNow = async (): Promise<string> => (await source.query(`select m.slot_id from schedule_meeting m join schedule_version v on v.id = m.version_id and v.status = 'published' where m.event_id = $1 and m.id = $2`, [event.id, meetingId]))[0].slot_id;
  const toldKinds = async (who: TestRegistration): Promise<string[]> => (await source.query(`select kind from notification where account_id = $1 and kind <> 'schedulePublished' order by created_at`, [who.lead.accountId])).map(({ kind }: { kind: string }) => kind);
  /** Firm and plant are busy in this slot with a meeting of plant and stranger. */
  async function occupy(slotId: string, versionId: string | null = null): Promise<void> {
    await agree(stranger, plant);
    await source.query(
      `with m as (insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during)
         select $1, v.id, gen_random_uuid(), a.id, a.first_registration_id, a.second_registration_id, s.id, t.id, s.during from schedule_version v, agreement a, slot s, event_table t
         where v.event_id = $1 and case when $4::uuid is null then v.status = 'published' else v.id = $4 end and a.event_id = $1 and $2 in (a.first_registration_id, a.second_registration_id) and s.id = $3 and t.event_id = $1 and t.label = 'T2' returning *)
       insert into schedule_seat (event_id, version_id, meeting_id, registration_id, delegate_id, line, during)
       select m.event_id, m.version_id, m.id, d.registration_id, d.id, 1, m.during from m join delegate d on d.registration_id in (m.first_registration_id, m.second_registration_id)`,
      [event.id, stranger.id, slotId, versionId],
    );
  }

  it('is asked with times free for both, and the meeting moves at the yes of the other side: agendas, calendars and mails follow', async () => {
    const from = await slotNow();
    const times = await timesOf(firm);
    expect(times).toHaveLength(3);
    expect(times).not.toContain(from);
    await source.query('delete from mail_message');
    const { askId } = await askFor(firm, times.slice(0, 2));
    expect(await meetingOf(firm)).toMatchObject({ movedFrom: null, anotherTime: { id: askId, isOwn: true, status: 'open' } });
    expect(await meetingOf(plant)).toMatchObject({ anotherTime: { id: askId, isOwn: false, reason: 'The train is late', offered: times.slice(0, 2).map((slotId) => ({ slotId })) } });
    expect(await timesOf(plant)).toEqual(times.slice(0, 2));
    expect(await toldKinds(plant)).toEqual(['anotherTimeAsked']);
    const [mail] = await source.query(`select subject, body_text from mail_message where kind = 'anotherTimeAsked'`);
    expect(JSON.stringify(mail)).not.toContain('train');

    const before = await meetingOf(plant);
    const moved = await accept(plant, askId!, times[1]!);
    expect(moved).toMatchObject({ __typename: 'MeetingMoved' });
    expect(await slotNow()).toBe(times[1]);
    for (const side of [firm, plant]) expect(await meetingOf(side)).toMatchObject({ startsAt: moved.startsAt, movedFrom: before.startsAt, table: before.table, anotherTime: { status: 'accepted' } });
    expect(await toldKinds(firm)).toEqual(['meetingMoved']);
    const calendars: { calendar: string; calendar_method: string }[] = await source.query(`select calendar, calendar_method from mail_message where calendar is not null`);
    expect(calendars).toHaveLength(2);
    for (const { calendar, calendar_method } of calendars) {
      const entry = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar) as never).getAllSubcomponents('vevent')[0]!);
      expect({ method: calendar_method, uid: entry.uid, sequence: entry.sequence, at: entry.startDate.toJSDate().toISOString() }).toEqual({ method: 'REQUEST', uid: `${meetingId}@${event.slug}`, sequence: 1, at: moved.startsAt });
    }
    const feed = await ask<{ path: string }>(`mutation ($slug: String!) { createCalendarFeed(input: { eventSlug: $slug }) { ... on CalendarFeedCreated { path } } }`, { slug: event.slug }, firm.lead);
    expect((await test.app.inject({ url: feed.path })).payload).toMatch(/SEQUENCE:1\r\n/);
  });

  it('stays agreed when an older version is restored; where its time is taken there, restoring and publishing say that it would go back', async () => {
    const from = await slotNow();
    const [time] = await timesOf(firm);
    const [older] = await source.query(`select id from schedule_version where event_id = $1`, [event.id]);
    // A copy of the version as it was, such as an earlier draft.
    const copied = await restore(older.id);
    await restore(older.id);
    await accept(plant, (await askFor(firm, [time!])).askId!, time!);
    const kept = await restore(copied.versionId);
    expect(kept).toMatchObject({ kept: 1, dropped: [] });
    expect(await preview()).toMatchObject({ needsReason: true, meetings: [] });

    await occupy(time!, copied.versionId);
    const taken = await restore(copied.versionId);
    const [there, back] = await Promise.all([time!, from].map(startOf));
    expect(taken).toMatchObject({ kept: 2, dropped: [{ reason: 'agreedTimeTaken', startsAt: there, standsAt: back }] });
    const { meetings } = await preview();
    expect(meetings.map(({ kind, takesBackAgreed }) => `${kind} ${takesBackAgreed}`)).toEqual(['moved true', 'new false']);
    expect(meetings[0]).toMatchObject({ from: { startsAt: there }, to: { startsAt: back }, firstName: expect.stringMatching(/./) });
  });

  it('makes a draft over the old schedule unpublishable', async () => {
    const started = await ask<{ run: { id: string } }>(`mutation ($slug: String!) { startScheduleRun(input: { eventSlug: $slug, seconds: 1, seed: 7 }) { ... on ScheduleRunAccepted { run { id } } } }`, { slug: event.slug }, organiser);
    await test.app.get(ScheduleRunJob).handle({ eventId: event.id, runId: started.run.id }, new AbortController().signal);
    const [time] = await timesOf(firm);
    await accept(plant, (await askFor(firm, [time!])).askId!, time!);
    expect(await publish()).toEqual({ __typename: 'NotPossible', reason: 'publishedChanged' });
  });

  it('for a meeting that was just cancelled is refused, asked or answered', async () => {
    const [time] = await timesOf(firm);
    const { askId } = await askFor(firm, [time!]);
    await cancel(plant);
    expect(await accept(plant, askId!, time!)).toMatchObject({ __typename: 'NotPossible', reason: 'meetingCancelled', currentState: 'cancelled' });
    expect(await askFor(firm, [time!])).toMatchObject({ __typename: 'NotPossible', reason: 'meetingCancelled', currentState: 'cancelled' });
    expect(await choices(firm)).toMatchObject({ canAsk: false, refusal: 'meetingCancelled', times: [] });
    await test.app.get(ExpireAnotherTimeJob).handle();
    expect(await source.query(`select status from another_time_ask where event_id = $1`, [event.id])).toEqual([{ status: 'overtaken' }]);
  });

  it('has one outcome when the yes and a cancellation come at once', async () => {
    const [time] = await timesOf(firm);
    const { askId } = await askFor(firm, [time!]);
    const [yes] = await Promise.all([accept(plant, askId!, time!), cancel(firm)]);
    const [{ status, slot_id }] = await source.query(`select m.status, m.slot_id from schedule_meeting m where m.event_id = $1 and m.id = $2`, [event.id, meetingId]);
    expect(status).toBe('cancelled');
    expect([yes.__typename, slot_id === time]).toEqual(yes.__typename === 'MeetingMoved' ? ['MeetingMoved', true] : ['NotPossible', false]);
  });

  it('names the times that are left when the one taken has gone meanwhile', async () => {
    const times = await timesOf(firm);
    const { askId } = await askFor(firm, times);
    await occupy(times[0]!);
    expect(await accept(plant, askId!, times[0]!)).toEqual({ __typename: 'TimeTaken', remaining: times.slice(1).map((slotId) => ({ slotId })) });
    expect(await meetingOf(plant)).toMatchObject({ anotherTime: { status: 'open' } });
    expect(await timesOf(plant)).toEqual(times.slice(1));
    expect(await accept(plant, askId!, times[2]!)).toMatchObject({ __typename: 'MeetingMoved' });
  });

  it('is offered for free times alone: neither the own time, one in which the other side is busy, nor one that does not exist', async () => {
    const times = await timesOf(firm);
    const from = await slotNow();
    await occupy(times[0]!);
    expect(await timesOf(firm)).toEqual(times.slice(1));
    for (const slotId of [times[0]!, from, meetingId, 'no id']) {
      expect(await askFor(firm, [times[1]!, slotId])).toEqual({ __typename: 'TimeTaken', remaining: times.slice(1).map((id) => ({ slotId: id })) });
    }
    expect(await source.query('select 1 from another_time_ask where event_id = $1', [event.id])).toEqual([]);
  });

  it('needs a reason that names no place, and one to five times', async () => {
    const times = await timesOf(firm);
    expect(await askFor(firm, times, ' ')).toMatchObject({ __typename: 'InvalidInput', field: 'reason' });
    expect(await askFor(firm, times, 'Завод: м. Дніпро, вул. Робоча 23')).toMatchObject({ __typename: 'LocationRefused', field: 'reason' });
    expect(await askFor(firm, [])).toMatchObject({ __typename: 'InvalidInput', field: 'slotIds' });
    expect(await askFor(firm, Array.from({ length: 6 }, () => crypto.randomUUID()))).toMatchObject({ __typename: 'InvalidInput', field: 'slotIds', reason: 'tooMany' });
  });

  it('is open once per meeting, whoever asks and however often at once, and twice per side at most', async () => {
    const times = await timesOf(firm);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => askFor(index % 2 ? firm : plant, [times[0]!])));
    expect(answers.filter(({ __typename }) => __typename === 'AnotherTimeAsked')).toHaveLength(1);
    expect(answers.filter(({ reason }) => reason === 'askOpen')).toHaveLength(19);
    await source.query(`delete from another_time_ask where event_id = $1`, [event.id]);

    for (const mutation of [WITHDRAW, REFUSE]) {
      const { askId } = await askFor(firm, [times[0]!]);
      expect(await end(mutation, mutation === REFUSE ? plant : firm, askId!)).toMatchObject({ __typename: 'AnotherTimeEnded' });
    }
    expect(await askFor(firm, [times[0]!])).toMatchObject({ __typename: 'NotPossible', reason: 'asksUsedUp' });
    expect(await Promise.all([firm, plant].map(async (who) => (await meetingOf(who)).asksLeft))).toEqual([0, 2]);
    expect(await askFor(plant, [times[0]!])).toMatchObject({ __typename: 'AnotherTimeAsked' });
    expect(await toldKinds(firm)).toEqual(expect.arrayContaining(['anotherTimeRefused', 'anotherTimeAsked']));
  });

  it('is answered by the other side, withdrawn by the asking one, and nothing to a third', async () => {
    const [time] = await timesOf(firm);
    const { askId } = await askFor(firm, [time!]);
    expect(await accept(firm, askId!, time!)).toMatchObject({ __typename: 'NotPossible', reason: 'notYourTurn' });
    expect(await end(WITHDRAW, plant, askId!)).toMatchObject({ __typename: 'NotPossible', reason: 'notYourTurn' });
    for (const outcome of [accept(stranger, askId!, time!), end(REFUSE, stranger, askId!), askFor(stranger, [time!])]) expect(await outcome).toEqual({ __typename: 'NotFound' });
    expect(await choices(stranger)).toBeNull();
    expect((await test.graphql(CHOICES, { slug: event.slug, id: meetingId }, organiser.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is refused after the cut-off and for a meeting that the organisers hold', async () => {
    const [time] = await timesOf(firm);
    await source.query('update schedule_meeting set is_pinned = true where event_id = $1', [event.id]);
    expect(await askFor(firm, [time!])).toMatchObject({ reason: 'heldByOrganiser' });
    await source.query('update event set change_cutoff_minutes = 100000 where id = $1', [event.id]);
    expect(await askFor(firm, [time!])).toMatchObject({ reason: 'afterCutoff' });
  });

  it('expires by the clock of the event, tells the asking side once and leaves the meeting where it is', async () => {
    const [time] = await timesOf(firm);
    const from = await slotNow();
    const { askId } = await askFor(firm, [time!]);
    await source.query(`update another_time_ask set expires_at = now() - interval '1 minute' where event_id = $1`, [event.id]);
    expect(await meetingOf(plant)).toMatchObject({ anotherTime: { status: 'expired' } });
    await test.app.get(ExpireAnotherTimeJob).handle();
    await test.app.get(ExpireAnotherTimeJob).handle();
    expect(await toldKinds(firm)).toEqual(['anotherTimeExpired']);
    expect(await accept(plant, askId!, time!)).toMatchObject({ __typename: 'NotPossible', currentState: 'expired' });
    expect(await slotNow()).toBe(from);
  });

  it('is overtaken when the organisers move the meeting, does not count then, and another can be asked', async () => {
    const times = await timesOf(firm);
    const { askId } = await askFor(firm, [times[0]!]);
    const started = await ask<{ run: { id: string } }>(`mutation ($slug: String!) { startScheduleRun(input: { eventSlug: $slug, seconds: 1, seed: 7 }) { ... on ScheduleRunAccepted { run { id } } } }`, { slug: event.slug }, organiser);
    await test.app.get(ScheduleRunJob).handle({ eventId: event.id, runId: started.run.id }, new AbortController().signal);
    const board = await ask<{ version: { id: string }; meetings: { agreementId: string; slotId: string; tableId: string }[] }>(`query ($slug: String!) { scheduleBoard(eventSlug: $slug) { version { id } meetings { agreementId slotId tableId } } }`, { slug: event.slug }, organiser);
    const { agreementId, slotId, tableId } = board.meetings[0]!;
    await ask(`mutation ($input: MoveMeetingsInput!) { moveMeetings(input: $input) { __typename } }`, { input: { eventSlug: event.slug, versionId: board.version.id, moves: [{ agreementId, fromSlotId: slotId, fromTableId: tableId, slotId: times[2]!, tableId }] } }, organiser);
    expect(await publish()).toMatchObject({ __typename: 'SchedulePublished' });

    expect(await meetingOf(plant)).toMatchObject({ anotherTime: null });
    expect(await accept(plant, askId!, times[0]!)).toEqual({ __typename: 'NotPossible', reason: 'notPossibleInStatus', currentState: 'overtaken' });
    expect(await slotNow()).toBe(times[2]);
    expect(await choices(firm)).toMatchObject({ canAsk: true, asksLeft: 2 });
    expect(await askFor(firm, [times[0]!])).toMatchObject({ __typename: 'AnotherTimeAsked' });
  });

  it('moves a meeting twice at most, whoever asks', async () => {
    for (const [asking, other] of [[firm, plant], [plant, firm]] as const) {
      const [time] = await timesOf(asking);
      expect(await accept(other, (await askFor(asking, [time!])).askId!, time!)).toMatchObject({ __typename: 'MeetingMoved' });
    }
    expect(await choices(firm)).toMatchObject({ canAsk: false, refusal: 'movesUsedUp', asksLeft: 0 });
    expect((await meetingOf(firm)).asksLeft).toBe(0);
    const [slot] = await source.query('select id from slot where event_id = $1 and id <> $2 limit 1', [event.id, await slotNow()]);
    expect(await askFor(plant, [slot.id])).toMatchObject({ __typename: 'NotPossible', reason: 'movesUsedUp' });
    expect(await source.query(`select calendar_sequence from schedule_meeting where event_id = $1 and id = $2`, [event.id, meetingId])).toEqual([{ calendar_sequence: 2 }]);
  });

  it('leaves one open ask per meeting to the database too', async () => {
    const [time] = await timesOf(firm);
    await askFor(firm, [time!]);
    const again = source.query(
      `insert into another_time_ask (event_id, meeting_id, asking_registration_id, other_registration_id, from_slot_id, offered_slot_ids, reason, expires_at)
       select event_id, meeting_id, other_registration_id, asking_registration_id, from_slot_id, offered_slot_ids, 'x', now() from another_time_ask where event_id = $1`,
      [event.id],
    );
    await expect(again).rejects.toThrow(/another_time_ask_open/);
  });
});
