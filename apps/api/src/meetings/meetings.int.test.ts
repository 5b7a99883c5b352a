import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addPerson, addRegistration, addRole, createTestApp, type TestApp, type TestRegistration } from '../testing/index.ts';
import { AgreeByWishesJob } from './agree-by-wishes.job.ts';
import { Agreements } from './agreements.ts';
import { ExpireRequestsJob } from './expire-requests.job.ts';

const FACTS = `__typename ... on NotPossible { reason currentState } ... on QuotaExceeded { quota maximum } ... on InvalidInput { field reason } ... on LocationRefused { field }`;
const SEND = `mutation ($input: SendMeetingRequestInput!) { sendMeetingRequest(input: $input) { ${FACTS} ... on MeetingRequestSent { requestId isAgreed } } }`;
const WISH = `mutation ($input: SetWishInput!) { setWish(input: $input) { ${FACTS.replace(/\.\.\. on (InvalidInput|LocationRefused) \{[^}]*\}/g, '')} ... on WishSaved { value mustUsed mustMax } } }`;
const act = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${FACTS} ... on MeetingRequestActedOn { status } ... on StaleVersion { currentVersion } } }`;
const ACCEPT = act('acceptMeetingRequest', 'MeetingRequestRef');
const DECLINE = act('declineMeetingRequest', 'DeclineMeetingRequestInput');
const COUNTER = act('counterMeetingRequest', 'CounterMeetingRequestInput');
const WITHDRAW = act('withdrawMeetingRequest', 'MeetingRequestRef');
const CANCEL = act('cancelAgreedMeeting', 'CancelAgreedMeetingInput');

describe('wishes and meeting requests', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let foreign: TestRegistration;
  let ukrainian: TestRegistration;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    event = await addEvent(source);
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    foreign = await participant('foreignCompany');
    ukrainian = await participant('ukrainianManufacturer');
  });

  async function participant(typeCode: string): Promise<TestRegistration> {
    const registration = await addApproved(source, event.id, { typeCode });
    for (const [direction, node] of [['offer', 'P.MAC.CNC5'], ['need', 'P.FOR.CAST']]) {
      await source.query(`insert into capability_entry (event_id, registration_id, direction, node_code, position) values ($1, $2, $3, $4, 1)`, [event.id, registration.id, direction, node]);
    }
    return registration;
  }
  const ask = async (query: string, who: TestRegistration, input: object) => {
    const answer = await test.graphql(query, { input: { eventSlug: event.slug, ...input } }, who.lead.cookie);
    return (answer.data ? Object.values(answer.data)[0] : answer.errors?.[0]?.extensions.code) as Record<string, unknown>;
  };
  const send = (from: TestRegistration, to: TestRegistration, message = 'We would like to meet you.') =>
    ask(SEND, from, { recipientId: to.id, direction: 'get', needNodeCode: 'P.FOR.CAST', offerNodeCode: 'P.MAC.CNC5', message });
  const wish = (from: TestRegistration, to: TestRegistration, value: string | null) => ask(WISH, from, { registrationId: to.id, value });
  const agreedBox = async (who: TestRegistration): Promise<Record<string, unknown>[]> => {
    const answer = await test.graphql('query ($slug: String!) { meetingRequests(eventSlug: $slug, box: agreed) { requests { id isOwn status message isMyTurn version } } }', { slug: event.slug }, who.lead.cookie);
    return (answer.data!['meetingRequests'] as { requests: Record<string, unknown>[] }).requests;
  };
  const agreements = async () => (await source.query('select source, ended_at is null as active from agreement where event_id = $1', [event.id])) as { source: string; active: boolean }[];
  const requests = async () => (await source.query('select status from meeting_request where event_id = $1 order by sent_at', [event.id])) as { status: string }[];

  it('agree when the other side accepts, and tell the sender', async () => {
    const { requestId } = await send(foreign, ukrainian);
    expect(await ask(ACCEPT, ukrainian, { requestId, version: 1 })).toEqual({ __typename: 'MeetingRequestActedOn', status: 'accepted' });
    expect(await agreements()).toEqual([{ source: 'request', active: true }]);
    expect(await source.query(`select kind from notification where account_id = $1 and kind like 'request%'`, [foreign.lead.accountId])).toEqual([{ kind: 'requestAccepted' }]);
  });

  it('become one agreement when two requests cross, also at the same moment', async () => {
    const answers = await Promise.all([send(foreign, ukrainian), send(ukrainian, foreign)]);
    expect(answers.map((answer) => answer['isAgreed']).sort()).toEqual([false, true]);
    expect(await requests()).toEqual([{ status: 'accepted' }]);
    expect(await agreements()).toHaveLength(1);
  });

  it('have one effect when one request is sent 50 times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(foreign, ukrainian)));
    expect(answers.filter((answer) => answer['__typename'] === 'MeetingRequestSent')).toHaveLength(1);
    expect(answers.filter((answer) => answer['reason'] === 'requestAlreadyOpen')).toHaveLength(49);
    expect(await requests()).toEqual([{ status: 'pending' }]);
  });

  it('cannot be open twice for a pair, whatever the code does', async () => {
    const insert = (from: string, to: string) =>
      source.query(`insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, turn, expires_at) values ($1, $2, $3, 'recipient', now() + interval '1 day')`, [event.id, from, to]);
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => (index % 2 ? insert(foreign.id, ukrainian.id) : insert(ukrainian.id, foreign.id))));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  });

  it('are answered by the side on turn alone, and one of two people at once wins', async () => {
    const { requestId } = await send(foreign, ukrainian);
    expect(await ask(ACCEPT, foreign, { requestId, version: 1 })).toMatchObject({ __typename: 'NotPossible', reason: 'notYourTurn' });
    const answers = await Promise.all([ask(ACCEPT, ukrainian, { requestId, version: 1 }), ask(DECLINE, ukrainian, { requestId, version: 1 })]);
    expect(answers.map((answer) => answer['__typename']).sort()).toEqual(['MeetingRequestActedOn', 'NotPossible']);
  });

  it('carry a counter-proposal back to the sender, whose yes keeps the time wish', async () => {
    const { requestId } = await send(foreign, ukrainian);
    expect(await ask(COUNTER, ukrainian, { requestId, version: 1 })).toMatchObject({ __typename: 'InvalidInput', field: 'timeWish' });
    expect(await ask(COUNTER, ukrainian, { requestId, version: 1, day: '2027-09-22', partOfDay: 'morning' })).toMatchObject({ status: 'countered' });
    const waiting = async ({ lead }: TestRegistration) =>
      (await test.graphql('query ($slug: String!) { meetingRequests(eventSlug: $slug) { waitingForMe waitingForMeOfSent } }', { slug: event.slug }, lead.cookie)).data?.['meetingRequests'];
    expect(await waiting(foreign)).toEqual({ waitingForMe: 1, waitingForMeOfSent: 1 });
    expect(await waiting(ukrainian)).toEqual({ waitingForMe: 0, waitingForMeOfSent: 0 });
    expect(await ask(ACCEPT, ukrainian, { requestId, version: 2 })).toMatchObject({ reason: 'notYourTurn' });
    expect(await ask(ACCEPT, foreign, { requestId, version: 2 })).toMatchObject({ status: 'accepted' });
    expect(await source.query(`select time_wish_day::text as day, time_wish_part as part from agreement where event_id = $1`, [event.id])).toEqual([{ day: '2027-09-22', part: 'morning' }]);
  });

  it('are counted by part as its pages list them, without those that an exclusion or a no hides from their receiver', async () => {
    const [second, third] = [await participant('ukrainianManufacturer'), await participant('ukrainianManufacturer')];
    const counts = async ({ lead }: TestRegistration) => {
      const boxes = ['incoming', 'outgoing', 'agreed', 'closed'];
      const answer = await test.graphql(`query ($slug: String!) { ${boxes.map((box) => `${box}: meetingRequests(eventSlug: $slug, box: ${box}) { counts { ${boxes.join(' ')} } requests { id } }`).join(' ')} }`, { slug: event.slug }, lead.cookie);
      const pages = answer.data as Record<string, { counts: Record<string, number>; requests: object[] }>;
      const told = pages['incoming']!.counts;
      for (const box of boxes) expect([box, pages[box]!.requests.length]).toEqual([box, told[box]]);
      return boxes.map((box) => told[box]);
    };
    for (const to of [ukrainian, second, third]) await send(foreign, to);
    expect(await counts(foreign)).toEqual([0, 3, 0, 0]);
    const [row] = (await source.query('select id from meeting_request where event_id = $1 and recipient_registration_id = $2', [event.id, second.id])) as [{ id: string }];
    await ask(ACCEPT, second, { requestId: row.id, version: 1 });
    await wish(third, foreign, 'no');
    expect([await counts(foreign), await counts(ukrainian), await counts(second), await counts(third)]).toEqual([[0, 2, 1, 0], [1, 0, 0, 0], [0, 0, 1, 0], [0, 0, 0, 0]]);
    await source.query(`insert into agreement (event_id, first_registration_id, second_registration_id, source, agreed_at) values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), 'wishes', now())`, [event.id, foreign.id, ukrainian.id]);
    expect(await counts(foreign)).toEqual([0, 2, 2, 0]);
  });

  it('can be withdrawn by the sender and sent anew', async () => {
    const { requestId } = await send(foreign, ukrainian);
    expect(await ask(WITHDRAW, foreign, { requestId, version: 1 })).toMatchObject({ status: 'withdrawn' });
    expect(await send(foreign, ukrainian)).toMatchObject({ __typename: 'MeetingRequestSent' });
  });

  it('end with a reason when cancelled, and the pair may agree again', async () => {
    const { requestId } = await send(foreign, ukrainian);
    await ask(ACCEPT, ukrainian, { requestId, version: 1 });
    expect(await ask(CANCEL, foreign, { requestId, version: 2, reason: ' ' })).toMatchObject({ __typename: 'InvalidInput', field: 'reason' });
    expect(await ask(CANCEL, foreign, { requestId, version: 2, reason: 'Delegate ill' })).toMatchObject({ status: 'cancelled' });
    expect(await agreements()).toEqual([{ source: 'request', active: false }]);
    expect(await send(ukrainian, foreign)).toMatchObject({ __typename: 'MeetingRequestSent', isAgreed: false });
  });

  it('expire by the clock of the event, once, and cannot be accepted after that', async () => {
    const { requestId } = await send(foreign, ukrainian);
    await source.query('update event set clock_offset_seconds = 100 * 3600 where id = $1', [event.id]);
    expect(await ask(ACCEPT, ukrainian, { requestId, version: 1 })).toMatchObject({ reason: 'requestExpired' });
    const job = test.app.get(ExpireRequestsJob);
    await Promise.all([job.handle(), job.handle()]);
    expect(await requests()).toEqual([{ status: 'expired' }]);
    expect(await source.query(`select 1 from notification where kind = 'requestExpired' and account_id = $1`, [foreign.lead.accountId])).toHaveLength(1);
  });

  it('stop at the quota of the type', async () => {
    await source.query(`update participant_type set max_open_requests = 1, max_must_wishes = 1 where event_id = $1`, [event.id]);
    const other = await participant('ukrainianManufacturer');
    await send(foreign, ukrainian);
    expect(await send(foreign, other)).toMatchObject({ __typename: 'QuotaExceeded', quota: 'openRequests', maximum: 1 });
    await wish(foreign, ukrainian, 'must');
    expect(await wish(foreign, other, 'must')).toMatchObject({ __typename: 'QuotaExceeded', quota: 'mustWishes' });
  });

  it('hold the quota when 20 requests go out at once', async () => {
    await source.query(`update participant_type set max_open_requests = 3 where event_id = $1`, [event.id]);
    const others: TestRegistration[] = [];
    for (let count = 0; count < 6; count++) others.push(await participant('ukrainianManufacturer'));
    await Promise.all(others.map((other) => send(foreign, other)));
    expect(await requests()).toHaveLength(3);
  });

  it('treat who is not approved, not shown or behind a gate as absent', async () => {
    const hidden = await participant('ukrainianManufacturer');
    await source.query('update registration set preview_agreed_at = null where id = $1', [hidden.id]);
    const sameSide = await participant('foreignCompany');
    const unvetted = await addRegistration(source, event.id, { typeCode: 'ukrainianManufacturer' });
    const absent = { ...hidden, id: '11111111-1111-4111-8111-111111111111' };
    for (const target of [hidden, sameSide, unvetted, absent, { ...hidden, id: 'no id' }]) expect(await send(foreign, target)).toEqual({ __typename: 'NotFound' });
    expect(await send(unvetted, foreign)).toEqual({ __typename: 'NotFound' });
  });

  it('hide a later exclusion from the excluded side: its request is sent, nobody is told, and it expires unanswered', async () => {
    await wish(ukrainian, foreign, 'no');
    expect(await send(foreign, ukrainian)).toMatchObject({ __typename: 'MeetingRequestSent', isAgreed: false });
    expect(await source.query('select 1 from notification where account_id = $1', [ukrainian.lead.accountId])).toEqual([]);
    expect(await send(ukrainian, foreign)).toMatchObject({ reason: 'excludedByYou' });
  });

  it('withdraw the own open request when saying no, and ask to cancel an agreed meeting first', async () => {
    const { requestId } = await send(foreign, ukrainian);
    expect(await wish(foreign, ukrainian, 'no')).toMatchObject({ value: 'no' });
    expect(await requests()).toEqual([{ status: 'withdrawn' }]);
    await wish(foreign, ukrainian, null);
    const again = await send(foreign, ukrainian);
    expect(again['requestId']).not.toBe(requestId);
    await ask(ACCEPT, ukrainian, { requestId: again['requestId'], version: 1 });
    expect(await wish(foreign, ukrainian, 'no')).toMatchObject({ __typename: 'NotPossible', reason: 'cancelFirst' });
  });

  it('make mutual wishes count where the event allows it, once and not before wishes are closed', async () => {
    await wish(foreign, ukrainian, 'must');
    await wish(ukrainian, foreign, 'would');
    const count = () => source.transaction((manager) => test.app.get(Agreements).fromMutualWishes(manager, event.id));
    expect(await count()).toBe(0);
    await source.query(`update event set wishes_close_at = now() + interval '1 hour' where id = $1`, [event.id]);
    expect(await count()).toBe(0);
    await source.query(`update event set wishes_close_at = now() - interval '1 minute' where id = $1`, [event.id]);
    expect(await count()).toBe(1);
    expect(await count()).toBe(0);
    expect(await agreements()).toEqual([{ source: 'wishes', active: true }]);
    // Nobody has to stay put aside: a no can be set and taken back, a wish not set any more.
    const other = await participant('ukrainianManufacturer');
    expect(await wish(foreign, other, 'no')).toMatchObject({ value: 'no' });
    expect(await wish(foreign, other, 'would')).toMatchObject({ __typename: 'NotPossible', reason: 'wishesClosed' });
    expect(await wish(foreign, other, null)).toMatchObject({ value: null });
    expect(await wish(foreign, other, null)).toMatchObject({ __typename: 'NotPossible', reason: 'wishesClosed' });
  });

  it('are shown to both as agreed once they count, end with a reason alone, and do not come back', async () => {
    await wish(foreign, ukrainian, 'must');
    await wish(ukrainian, foreign, 'would');
    expect(await agreedBox(foreign)).toEqual([]);
    await source.query(`update event set wishes_close_at = now() - interval '1 minute' where id = $1`, [event.id]);
    const count = () => source.transaction((manager) => test.app.get(Agreements).fromMutualWishes(manager, event.id));
    await source.query(`insert into event_day (event_id, date, starts_at_time, ends_at_time) values ($1, current_date + 30, '09:00', '17:00')`, [event.id]);
    await test.app.get(AgreeByWishesJob).handle();
    const [mine] = await agreedBox(foreign);
    expect(mine).toMatchObject({ status: 'accepted', message: '', isMyTurn: false, version: 1 });
    expect(await agreedBox(ukrainian)).toEqual([mine]);
    expect(await wish(ukrainian, foreign, 'no')).toMatchObject({ __typename: 'NotPossible', reason: 'cancelFirst' });
    const cancel = (firm: typeof foreign, reason: string) => ask(CANCEL, firm, { requestId: mine!['id'], version: 1, reason });
    expect(await cancel(ukrainian, ' ')).toMatchObject({ __typename: 'InvalidInput', field: 'reason' });
    expect(await cancel(await participant('ukrainianManufacturer'), 'Not ours.')).toEqual({ __typename: 'NotFound' });
    expect(await cancel(ukrainian, 'Our engineer is ill.')).toMatchObject({ status: 'cancelled' });
    expect(await cancel(ukrainian, 'Our engineer is ill.')).toEqual({ __typename: 'NotFound' });
    expect(await agreedBox(foreign)).toEqual([]);
    expect(await count()).toBe(0);
    expect(await agreements()).toEqual([{ source: 'wishes', active: false }]);
  });

  it('are looked through at once when the organiser closes them', async () => {
    const organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    const waiting = async () => ((await source.query(`select count(*)::int as jobs from pgboss.job where name = 'agree-by-wishes'`)) as [{ jobs: number }])[0].jobs;
    const before = await waiting();
    const [{ version }] = (await source.query('select version from event where id = $1', [event.id])) as [{ version: number }];
    const close = () => test.graphql('mutation ($input: EventStepInput!) { closeWishes(input: $input) { __typename } }', { input: { eventSlug: event.slug, version } }, organiser.cookie);
    expect((await close()).data).toEqual({ closeWishes: { __typename: 'EventSetup' } });
    expect(await waiting()).toBe(before + 1);
    expect((await close()).data).not.toEqual({ closeWishes: { __typename: 'EventSetup' } });
    expect(await waiting()).toBe(before + 1);
  });

  it('do not bring back what a side has declined since', async () => {
    await wish(foreign, ukrainian, 'must');
    await wish(ukrainian, foreign, 'would');
    const { requestId } = await send(foreign, ukrainian);
    await ask(DECLINE, ukrainian, { requestId, version: 1, reason: null });
    await source.query(`update event set wishes_close_at = now() - interval '1 minute' where id = $1`, [event.id]);
    expect(await source.transaction((manager) => test.app.get(Agreements).fromMutualWishes(manager, event.id))).toBe(0);
  });

  it('refuse a message that names a place and store nothing of it', async () => {
    expect(await send(foreign, ukrainian, 'Наш цех стоїть на вул. Шевченка, 12, приїздіть')).toEqual({ __typename: 'LocationRefused', field: 'message' });
    expect(await requests()).toEqual([]);
  });

  it('name a need of one side and an offer of the other', async () => {
    const wrong = await ask(SEND, foreign, { recipientId: ukrainian.id, direction: 'get', needNodeCode: 'P.MAC.EDM', offerNodeCode: 'P.MAC.CNC5', message: 'Hello' });
    expect(wrong).toMatchObject({ __typename: 'InvalidInput', field: 'topic' });
  });

  it("are closed to another firm's hands", async () => {
    const { requestId } = await send(foreign, ukrainian);
    const stranger = await participant('ukrainianManufacturer');
    expect(await ask(ACCEPT, stranger, { requestId, version: 1 })).toEqual({ __typename: 'NotFound' });
  });
});
