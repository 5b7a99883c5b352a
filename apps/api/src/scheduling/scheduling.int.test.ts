import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addEvent, addPerson, addRegistration, addRole, approve, createTestApp, type TestApp, type TestPerson, type TestRegistration } from '../testing/index.ts';
import { LateAgreementsJob } from './late-agreements.job.ts';
import { ScheduleRunJob } from './schedule-run.job.ts';

const ERRORS = `__typename ... on NotPossible { reason currentState } ... on StaleVersion { currentVersion }`;
const START = `mutation ($slug: String!) { startScheduleRun(input: { eventSlug: $slug, seconds: 1, seed: 7 }) { ${ERRORS.replace(/\.\.\. on StaleVersion \{[^}]*\}/, '')} ... on ScheduleRunAccepted { run { id status } } } }`;
const BOARD = `query ($slug: String!) { scheduleBoard(eventSlug: $slug) { version { id status revision } changes { added moved cancelled unchanged }
  slots { id } tables { id label } meetings { id agreementId slotId tableId firstName secondName status change cancelReason } leftovers { agreementId reason } } }`;
const PLACE = `mutation ($input: PlaceMeetingInput!) { placeMeeting(input: $input) { ${ERRORS} ... on ScheduleDraftEdited { revision } ... on PlaceRefused { conflicts { kind otherTable } } } }`;
const PUBLISH = `mutation ($input: PublishScheduleInput!) { publishSchedule(input: $input) { ${ERRORS} ... on SchedulePublished { told } } }`;
const CANCEL = `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { __typename ... on NotPossible { reason } ... on InvalidInput { field } } }`;

interface Board {
  version: { id: string; status: string; revision: number } | null;
  changes: Record<string, number> | null;
  slots: { id: string }[];
  tables: { id: string; label: string }[];
  meetings: { id: string; agreementId: string; slotId: string; tableId: string; firstName: string; secondName: string; status: string; change: string; cancelReason: string | null }[];
  leftovers: { agreementId: string; reason: string }[];
}

describe('the schedule', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let organiser: TestPerson;
  let foreign: TestRegistration[];
  let ukrainian: TestRegistration[];
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
    await programme();
    foreign = [await participant('foreignCompany'), await participant('foreignCompany')];
    ukrainian = [await participant('ukrainianManufacturer'), await participant('ukrainianManufacturer')];
  });

  /** One day of four slots and two tables, in two days' time. */
  async function programme(): Promise<void> {
    const [{ id: dayId }] = await source.query(`insert into event_day (event_id, date, starts_at_time, ends_at_time) values ($1, current_date + 2, '10:00', '11:20') returning id`, [event.id]);
    for (let slot = 0; slot < 4; slot++) {
      await source.query(
        `insert into slot (event_id, day_id, during) select $1, $2, tstzrange(start, start + interval '20 minutes') from (select (current_date + 2 + time '10:00' + make_interval(mins => $3)) at time zone 'Europe/Kyiv' as start) s`,
        [event.id, dayId, slot * 20],
      );
    }
    await source.query(`insert into event_table (event_id, label, position) values ($1, 'T1', 1), ($1, 'T2', 2)`, [event.id]);
  }
  async function participant(typeCode: string): Promise<TestRegistration> {
    const registration = await addRegistration(source, event.id, { typeCode });
    await approve(source, event.id, registration.id);
    return registration;
  }
  async function agree(one: TestRegistration, other: TestRegistration): Promise<string> {
    const [{ id: requestId }] = await source.query(
      `insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, expires_at) values ($1, $2, $3, 'accepted', now()) returning id`,
      [event.id, one.id, other.id],
    );
    const [{ id }] = await source.query(
      `insert into agreement (event_id, first_registration_id, second_registration_id, source, request_id) values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), 'request', $4) returning id`,
      [event.id, one.id, other.id, requestId],
    );
    return id;
  }
  const ask = async <T>(query: string, variables: object, who = organiser): Promise<T> => {
    const answer = await test.graphql(query, variables, who.cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data!)[0] as T;
  };
  const board = () => ask<Board>(BOARD, { slug: event.slug });
  async function run(): Promise<void> {
    const started = await ask<{ run: { id: string } }>(START, { slug: event.slug });
    await test.app.get(ScheduleRunJob).handle({ eventId: event.id, runId: started.run.id }, new AbortController().signal);
  }
  async function publish(): Promise<{ told?: number; __typename: string }> {
    const { version } = await board();
    return ask(PUBLISH, { input: { eventSlug: event.slug, versionId: version!.id, revision: version!.revision } });
  }
  const allAgree = async () => {
    for (const one of foreign) for (const other of ukrainian) await agree(one, other);
  };

  it('places every agreed pair that fits, as a draft that nobody is told of', async () => {
    await allAgree();
    await run();
    const { version, meetings, changes } = await board();
    expect(version).toMatchObject({ status: 'draft' });
    expect(meetings).toHaveLength(4);
    expect(changes).toEqual({ added: 4, moved: 0, cancelled: 0, unchanged: 0 });
    expect(await source.query(`select 1 from notification where kind = 'schedulePublished'`)).toEqual([]);
  });

  it('runs once at a time, and once though the job comes twice', async () => {
    await allAgree();
    const started = await ask<{ run: { id: string } }>(START, { slug: event.slug });
    expect(await ask(START, { slug: event.slug })).toMatchObject({ __typename: 'NotPossible', reason: 'alreadyRunning' });
    const job = test.app.get(ScheduleRunJob);
    await job.handle({ eventId: event.id, runId: started.run.id }, new AbortController().signal);
    await job.handle({ eventId: event.id, runId: started.run.id }, new AbortController().signal);
    expect(await source.query('select number from schedule_version where event_id = $1', [event.id])).toEqual([{ number: 1 }]);
  });

  it('tells those concerned and nobody else when it is published, once', async () => {
    await agree(foreign[0]!, ukrainian[0]!);
    await run();
    expect(await publish()).toEqual({ __typename: 'SchedulePublished', told: 2 });
    const told = await source.query(`select account_id from notification where kind = 'schedulePublished' and event_id = $1`, [event.id]);
    expect(told.map((row: { account_id: string }) => row.account_id).sort()).toEqual([foreign[0]!.lead.accountId, ukrainian[0]!.lead.accountId].sort());
    expect(await publish()).toMatchObject({ __typename: 'NotPossible', reason: 'alreadyPublished' });
  });

  it('keeps what two wishes agreed once it is published, whatever becomes of the wishes: who wants out cancels with a reason', async () => {
    const wish = (one: TestRegistration, other: TestRegistration, value: string | null) =>
      ask<Record<string, unknown>>(
        `mutation ($input: SetWishInput!) { setWish(input: $input) { __typename ... on NotPossible { reason } } }`,
        { input: { eventSlug: event.slug, registrationId: other.id, value } }, one.lead,
      );
    await wish(foreign[0]!, ukrainian[0]!, 'must');
    await wish(ukrainian[0]!, foreign[0]!, 'would');
    await run();
    expect((await board()).meetings).toEqual([]);
    await source.query(`update event set wishes_close_at = now() - interval '1 minute' where id = $1`, [event.id]);
    await run();
    expect(await publish()).toMatchObject({ __typename: 'SchedulePublished', told: 2 });

    expect(await wish(foreign[0]!, ukrainian[0]!, 'no')).toEqual({ __typename: 'NotPossible', reason: 'cancelFirst' });
    await source.query(`delete from wish where event_id = $1`, [event.id]);
    await source.query(`update event set mutual_wishes_agree = false where id = $1`, [event.id]);
    await run();
    expect((await board()).changes).toEqual({ added: 0, moved: 0, cancelled: 0, unchanged: 1 });
  });

  it('moves a meeting by hand, names what stands in the way, and refuses a stale revision', async () => {
    await agree(foreign[0]!, ukrainian[0]!);
    await agree(foreign[1]!, ukrainian[1]!);
    await run();
    const { version, meetings, slots, tables } = await board();
    const [one, other] = meetings;
    const place = (slotId: string, tableId: string, revision: number) => ask(PLACE, { input: { eventSlug: event.slug, revision, agreementId: one!.agreementId, slotId, tableId } });
    expect(await place(other!.slotId, other!.tableId, version!.revision)).toMatchObject({ __typename: 'PlaceRefused', conflicts: [{ kind: 'tableTaken' }] });
    const free = slots.find(({ id }) => id !== one!.slotId && id !== other!.slotId)!;
    expect(await place(free.id, tables[0]!.id, version!.revision)).toEqual({ __typename: 'ScheduleDraftEdited', revision: version!.revision + 1 });
    expect(await place(free.id, tables[1]!.id, version!.revision)).toMatchObject({ __typename: 'StaleVersion' });
    expect((await board()).meetings.find(({ id }) => id === one!.id)).toMatchObject({ slotId: free.id, tableId: tables[0]!.id });
  });

  it('keeps a cancelled meeting visible with its reason, tells the other side, and never brings it back by itself', async () => {
    await agree(foreign[0]!, ukrainian[0]!);
    await run();
    await publish();
    const [{ id: meetingId }] = await source.query(`select id from schedule_meeting where event_id = $1`, [event.id]);
    const cancel = (who: TestRegistration, reason: string) => ask(CANCEL, { input: { eventSlug: event.slug, meetingId, reason } }, who.lead);
    expect(await cancel(foreign[1]!, 'Not mine')).toEqual({ __typename: 'NotFound' });
    expect(await cancel(foreign[0]!, ' ')).toEqual({ __typename: 'InvalidInput', field: 'reason' });
    expect(await cancel(foreign[0]!, 'Delegate ill')).toEqual({ __typename: 'MeetingCancelled' });
    expect(await cancel(ukrainian[0]!, 'Again')).toMatchObject({ __typename: 'NotPossible', reason: 'alreadyCancelled' });
    expect((await board()).meetings).toMatchObject([{ id: meetingId, status: 'cancelled', cancelReason: 'Delegate ill' }]);
    expect(await source.query(`select 1 from notification where kind = 'meetingCancelled' and account_id = $1`, [ukrainian[0]!.lead.accountId])).toHaveLength(1);
    await run();
    expect((await board()).meetings.filter(({ status }) => status === 'planned')).toEqual([]);
  });

  it('refuses a cancellation after the cut-off', async () => {
    await agree(foreign[0]!, ukrainian[0]!);
    await run();
    await publish();
    await source.query(`update event set change_cutoff_minutes = 100000 where id = $1`, [event.id]);
    const [{ id: meetingId }] = await source.query(`select id from schedule_meeting where event_id = $1`, [event.id]);
    expect(await ask(CANCEL, { input: { eventSlug: event.slug, meetingId, reason: 'Late' } }, foreign[0]!.lead)).toMatchObject({ reason: 'afterCutoff' });
  });

  it('puts a late agreement into a free slot and moves nothing else', async () => {
    await agree(foreign[0]!, ukrainian[0]!);
    await run();
    await publish();
    const before = (await board()).meetings;
    await agree(foreign[1]!, ukrainian[1]!);
    await test.app.get(LateAgreementsJob).handle({ eventId: event.id });
    await test.app.get(LateAgreementsJob).handle({ eventId: event.id });
    const after = (await board()).meetings;
    expect(after).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('keeps ids over versions, so that a published meeting that is left out stays as cancelled', async () => {
    await agree(foreign[0]!, ukrainian[0]!);
    await run();
    await publish();
    const [meeting] = (await board()).meetings;
    await run();
    const draft = await board();
    expect(draft.meetings).toMatchObject([{ id: meeting!.id, change: 'unchanged' }]);
    const takeOut = `mutation ($input: TakeOutMeetingInput!) { takeOutMeeting(input: $input) { __typename } }`;
    await ask(takeOut, { input: { eventSlug: event.slug, revision: draft.version!.revision, meetingId: meeting!.id, reason: 'Hall is closed' } });
    await publish();
    expect((await board()).meetings).toMatchObject([{ id: meeting!.id, status: 'cancelled', cancelReason: 'Hall is closed' }]);
  });

  it('never holds a delegate, a table or a line twice, a meeting without agreement, or two published versions, under 50 attempts at once', async () => {
    await allAgree();
    await run();
    await publish();
    const [{ version_id: versionId }] = await source.query(`select version_id from schedule_meeting where event_id = $1 limit 1`, [event.id]);
    const attack = (index: number): Promise<unknown> => {
      switch (index % 5) {
        case 0:
          return source.query(`update schedule_meeting set slot_id = o.slot_id, during = o.during, table_id = o.table_id from (select slot_id, during, table_id from schedule_meeting where event_id = $1 order by id limit 1) o
            where event_id = $1 and id = (select id from schedule_meeting where event_id = $1 order by id desc limit 1)`, [event.id]);
        case 1:
          return source.query(`update schedule_seat set delegate_id = $2, registration_id = $3, during = o.during from (select during from schedule_meeting where event_id = $1 order by id limit 1) o where event_id = $1`, [event.id, foreign[0]!.delegateId, foreign[0]!.id]);
        case 2:
          return source.query(`insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during)
            select event_id, version_id, gen_random_uuid(), gen_random_uuid(), first_registration_id, second_registration_id, slot_id, table_id, during from schedule_meeting where event_id = $1 limit 1`, [event.id]);
        case 3:
          return source.query(`insert into schedule_version (event_id, number, status) values ($1, $2, 'published')`, [event.id, 100 + index]);
        default:
          return source.query(`delete from schedule_seat where event_id = $1 and version_id = $2`, [event.id, versionId]);
      }
    };
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => attack(index)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toEqual([]);
    expect((await board()).meetings).toHaveLength(4);
  });

  it('is closed to participants and to organisers of another event', async () => {
    const stranger = await addPerson(source);
    await addRole(source, (await addEvent(source)).id, stranger, 'organiser');
    for (const who of [stranger, foreign[0]!.lead]) expect((await test.graphql(BOARD, { slug: event.slug }, who.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
