import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addPerson, addRole, addShortDay, agreeByRequest, createTestApp, type TestApp, type TestPerson, type TestRegistration } from '../../testing/index.ts';
import { StandByJob } from './stand-by.job.ts';

const FAULTS = `__typename ... on NotFound { message } ... on NotPossible { reason }`;
const STATE = `day presentSince meetings { meetingId refusal report reportedBy canAnswer canWithdraw } offer { id hall hallUk answerBy isTaken } didNotComeAbout`;
const STAND_BY = `query ($slug: String!) { standBy(eventSlug: $slug) { ${STATE} } }`;
const AGENDA = `query ($slug: String!) { agenda(eventSlug: $slug) { meetings { id status table startsAt counterpartId cancelledBy standBy } } }`;
const ON_THE_DAY = `query ($slug: String!) { onTheDay(eventSlug: $slug) { day delegates present presentRegistrationIds running { meetingId table isStandBy isFirstPresent isSecondPresent report } reports { cause status reportedBy freedBy offers { status taken firstName secondName } } } }`;
const act = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${FAULTS} ... on StandBySaved { standBy { ${STATE} } } } }`;
const ACTS = {
  present: act('setOwnPresence', 'SetOwnPresenceInput'),
  report: act('reportMissing', 'MissingMeetingInput'),
  reply: act('answerMissingReport', 'AnswerMissingReportInput'),
  withdraw: act('withdrawMissingReport', 'MissingMeetingInput'),
  answer: act('answerStandBy', 'AnswerStandByInput'),
  mark: `mutation ($input: SetPresenceInput!) { setPresence(input: $input) { ${FAULTS} ... on OnTheDaySaved { onTheDay { present } } } }`,
  free: `mutation ($input: MissingMeetingInput!) { freeMissingTable(input: $input) { ${FAULTS} } }`,
  end: `mutation ($input: MissingMeetingInput!) { endMissingReport(input: $input) { ${FAULTS} } }`,
  rules: `mutation ($input: SetStandByRulesInput!) { setStandByRules(input: $input) { ${FAULTS} ... on InvalidInput { field reason } } }`,
} as const;

interface State {
  presentSince: string | null;
  meetings: { report: string | null; refusal: string | null; canAnswer: boolean }[];
  offer: { id: string; hall: string; hallUk: string; isTaken: boolean } | null;
  didNotComeAbout: boolean;
}
type Agenda = { meetings: { id: string; status: string; table: string; counterpartId: string; cancelledBy: string | null; standBy: string | null }[] };

describe('stand-by', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let organiser: TestPerson;
  let firms: TestRegistration[];
  let meetingId: string;

  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    await addShortDay(source, event.id, 4);
    firms = [];
    for (let at = 0; at < 8; at++) firms.push(await addApproved(source, event.id, { typeCode: 'foreignCompany' }));
    await source.query(`update event_table set hall = 'Hall B', hall_uk = 'Зал Б' where event_id = $1`, [event.id]);
  });
  afterAll(() => test.close());

  /** 0 meets 1 at T1 and 2 meets 3 at T2 from ten o'clock on; 4 and 5 agreed and have no meeting, nor have 6 and 7; it is six minutes past ten. */
  beforeEach(async () => {
    for (const table of ['stand_by_offer', 'missing_report', 'presence', 'schedule_version', 'agreement', 'meeting_request', 'wish', 'notification', 'mail_message']) await source.query(`delete from ${table} where event_id = $1`, [event.id]);
    const [{ id: versionId }] = await source.query(`insert into schedule_version (event_id, number, status, published_at) values ($1, 1, 'published', now()) returning id`, [event.id]);
    for (const [table, [one, other]] of [[0, 1], [2, 3]].entries()) {
      const { agreementId } = await agreeByRequest(source, event.id, firms[one!]!, firms[other!]!);
      const [{ id }] = await source.query(
        `with meeting as (insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during)
           select $1, $2, gen_random_uuid(), a.id, a.first_registration_id, a.second_registration_id, s.id, t.id, s.during from agreement a,
             lateral (select id, during from slot where event_id = $1 order by during limit 1) s, lateral (select id from event_table where event_id = $1 order by position offset $4 limit 1) t where a.id = $3 returning *),
         seats as (insert into schedule_seat (event_id, version_id, meeting_id, registration_id, delegate_id, line, during)
           select m.event_id, m.version_id, m.id, d.registration_id, d.id, 1, m.during from meeting m join delegate d on d.event_id = m.event_id and d.registration_id in (m.first_registration_id, m.second_registration_id))
         select id from meeting`,
        [event.id, versionId, agreementId, table],
      );
      if (table === 0) meetingId = id;
    }
    await agreeByRequest(source, event.id, firms[4]!, firms[5]!);
    await agreeByRequest(source, event.id, firms[6]!, firms[7]!);
    await clock('10:06');
  });

  const ask = async <T>(query: string, variables: object, who: TestPerson): Promise<T> => {
    const answer = await test.graphql(query, variables, who.cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data!)[0] as T;
  };
  const lead = (firm: number) => firms[firm]!.lead;
  const run = (name: keyof typeof ACTS, input: object, who: TestPerson) => ask<{ __typename: string; reason?: string; standBy?: State }>(ACTS[name], { input: { eventSlug: event.slug, ...input } }, who);
  const state = (firm: number) => ask<State>(STAND_BY, { slug: event.slug }, lead(firm));
  const day = () => ask<{ present: number; presentRegistrationIds: string[]; running: object[]; reports: { status: string; offers: { status: string; taken: number }[] }[] }>(ON_THE_DAY, { slug: event.slug }, organiser);
  const agenda = async (firm: number) => (await ask<Agenda>(AGENDA, { slug: event.slug }, lead(firm))).meetings;
  const settle = () => test.app.get(StandByJob).handle();
  /** Entered as the agenda page does it, without asking page after page. */
  async function here(...present: number[]): Promise<void> {
    await source.query(
      `insert into presence (event_id, delegate_id, day, marked_by, marked_at) select event_id, id, current_date + 2, 'self', now() + make_interval(secs => (select clock_offset_seconds from event where id = $1)) from delegate where event_id = $1 and id = any($2::uuid[]) on conflict do nothing`,
      [event.id, present.map((firm) => firms[firm]!.delegateId)],
    );
  }
  const gone = (...absent: number[]) => source.query(`delete from presence where event_id = $1 and delegate_id = any($2::uuid[])`, [event.id, absent.map((firm) => firms[firm]!.delegateId)]);
  /** Of the two sides of the meeting: who counts as there, those who do not first. */
  const sidesThere = async () => {
    const { isFirstPresent, isSecondPresent } = (await day()).running[0] as { isFirstPresent: boolean; isSecondPresent: boolean };
    return [isFirstPresent, isSecondPresent].sort();
  };
  async function clock(time: string): Promise<void> {
    await source.query(`update event set clock_offset_seconds = extract(epoch from ((current_date + 2 + $2::time) at time zone 'Europe/Kyiv') - now())::int where id = $1`, [event.id, time]);
  }
  const answer = async (firm: number, takes: boolean) => run('answer', { offerId: (await state(firm)).offer!.id, takes }, lead(firm));

  it('an organiser frees the table of a missing meeting: the best pair among those present is asked, and named to each other only when both took it', async () => {
    await here(4, 6);
    expect((await run('present', { isPresent: true }, lead(7))).standBy!.presentSince).not.toBeNull();
    expect(await run('mark', { delegateId: firms[5]!.delegateId, isPresent: true }, organiser)).toMatchObject({ onTheDay: { present: 4 } });
    expect(await run('free', { meetingId }, organiser)).toEqual({ __typename: 'OnTheDaySaved' });
    const asked = (await source.query(`select unnest(first_asked || second_asked) as id from stand_by_offer where event_id = $1`, [event.id])) as { id: string }[];
    expect(asked.map(({ id }) => id).sort()).toEqual([firms[4]!.delegateId, firms[5]!.delegateId].sort());
    expect((await Promise.all([0, 3, 6].map(state))).map(({ offer }) => offer)).toEqual([null, null, null]);
    expect((await day()).presentRegistrationIds.sort()).toEqual([4, 5, 6, 7].map((firm) => firms[firm]!.id).sort());
    expect((await state(4)).offer).toEqual({ id: expect.any(String), hall: 'Hall B', hallUk: 'Зал Б', answerBy: expect.any(String), isTaken: false });
    // Nothing of the offer, nor of what is told of it, says who the other is.
    const told = (await source.query(`select facts::text as facts, target_path from notification where event_id = $1 and kind = 'standByOffered'`, [event.id])) as { facts: string; target_path: string }[];
    expect(told).toHaveLength(2);
    const names = (await source.query(`select id, legal_name from registration where event_id = $1`, [event.id])) as { id: string; legal_name: string }[];
    for (const { facts, target_path } of told) for (const { id, legal_name } of names) expect([facts.includes(legal_name), target_path.includes(id)]).toEqual([false, false]);

    expect((await answer(4, true)).standBy!.offer).toMatchObject({ isTaken: true });
    expect((await agenda(4)).length + (await agenda(5)).length).toBe(0);
    expect((await agenda(0))[0]).toMatchObject({ status: 'planned' });
    expect((await answer(5, true)).__typename).toBe('StandBySaved');
    expect(await agenda(4)).toMatchObject([{ status: 'planned', table: 'T1', counterpartId: firms[5]!.id, standBy: 'filled' }]);
    expect(await agenda(5)).toMatchObject([{ status: 'planned', table: 'T1', counterpartId: firms[4]!.id }]);
    expect(await agenda(0)).toMatchObject([{ status: 'cancelled', cancelledBy: 'organiser', standBy: 'given' }]);
    expect((await day()).reports).toMatchObject([{ status: 'given', freedBy: 'organiser', offers: [{ status: 'taken', taken: 2 }] }]);
    expect((await state(0)).meetings).toMatchObject([{ report: 'given' }]);
    // A stand-by has begun when both took it: it is not missing yet.
    expect((await day()).running).toMatchObject([{ table: 'T1', isStandBy: true, isFirstPresent: true, isSecondPresent: true }, { table: 'T2', isStandBy: false }]);
    expect(await run('report', { meetingId: (await agenda(4))[0]!.id }, lead(4))).toMatchObject({ reason: 'tooEarly' });
    const calendars = (await source.query(`select calendar_method as method from mail_message where event_id = $1 and calendar is not null order by 1`, [event.id])) as { method: string }[];
    expect(calendars.map(({ method }) => method)).toEqual(['CANCEL', 'CANCEL', 'REQUEST', 'REQUEST']);
    expect(await source.query(`select 1 from agreement where event_id = $1 and ended_at is not null`, [event.id])).toEqual([]);
  });

  it('an organiser sees the tables that are free or closed now, and whom of the next slot nobody has seen yet', async () => {
    const query = `query ($slug: String!) { onTheDay(eventSlug: $slug) { slot { startsAt endsAt } running { table } idleTables { table hallUk isClosed } next { startsAt meetings incomplete { table toFind } } } }`;
    const onTheDay = () => ask<{ slot: object | null; running: object[]; idleTables: { table: string; isClosed: boolean }[]; next: { meetings: number; incomplete: { table: string; toFind: string[] }[] } | null }>(query, { slug: event.slug }, organiser);
    await source.query(`insert into event_table (event_id, label, hall, position) values ($1, 'T3', 'Hall B', 3), ($1, 'T4', 'Hall B', 4)`, [event.id]);
    await source.query(`insert into table_closure (event_id, table_id, slot_id) select $1, t.id, s.id from event_table t, (select id from slot where event_id = $1 order by during limit 1) s where t.event_id = $1 and t.label = 'T3'`, [event.id]);
    const now = await onTheDay();
    expect(now).toMatchObject({ running: [{ table: 'T1' }, { table: 'T2' }], next: null });
    expect(now.idleTables.map(({ table, isClosed }) => `${table} ${isClosed}`)).toEqual(['T3 true', 'T4 false']);
    await clock('09:50');
    expect(await onTheDay()).toMatchObject({ slot: null, running: [], idleTables: [], next: { meetings: 2, incomplete: [{ table: 'T1', toFind: [expect.any(String), expect.any(String)] }, { table: 'T2' }] } });
    await here(0, 1, 2);
    const { next } = await onTheDay();
    expect(next).toMatchObject({ meetings: 2, incomplete: [{ table: 'T2', toFind: [expect.any(String)] }] });
    await source.query(`delete from event_table where event_id = $1 and label in ('T3', 'T4')`, [event.id]);
  });

  it('one witness decides nothing: the other side answers, or gives the second word, or an organiser does', async () => {
    await here(4, 5, 6, 7);
    expect(await run('report', { meetingId }, lead(0))).toMatchObject({ standBy: { presentSince: expect.any(String), meetings: [{ report: 'reported', reportedBy: 'own', canAnswer: false, canWithdraw: true }] } });
    expect((await state(1)).meetings).toMatchObject([{ report: 'reported', reportedBy: 'counterpart', canAnswer: true, canWithdraw: false }]);
    // Whoever gives a word at the table is there, also a colleague of the delegate whom nobody marked.
    await gone(0, 1);
    expect(await sidesThere()).toEqual([false, true]);
    await settle();
    expect((await state(4)).offer).toBeNull();
    expect(await run('reply', { meetingId, isHere: false }, lead(0))).toMatchObject({ reason: 'notYours' });
    expect(await run('reply', { meetingId, isHere: true }, lead(1))).toMatchObject({ standBy: { presentSince: expect.any(String), meetings: [{ report: 'answered' }] } });
    expect(await run('report', { meetingId }, lead(0))).toMatchObject({ reason: 'answered' });
    await gone(0, 1);
    expect(await sidesThere()).toEqual([true, true]);
    expect(await source.query(`select kind, count(*)::int from notification where event_id = $1 group by kind order by kind`, [event.id])).toEqual([
      { kind: 'meetingReportedMissing', count: 1 }, { kind: 'missingReportAnswered', count: 1 }, { kind: 'missingToConfirm', count: 1 },
    ]);

    await source.query(`delete from missing_report where event_id = $1`, [event.id]);
    await run('report', { meetingId }, lead(0));
    // Both sides report: the second is the second word, and frees the table; who waits there is thought of as well.
    expect(await run('report', { meetingId }, lead(1))).toMatchObject({ standBy: { meetings: [{ report: 'tableFree' }] } });
    expect((await state(4)).offer).not.toBeNull();
    await answer(4, true);
    expect(await run('withdraw', { meetingId }, lead(0))).toMatchObject({ standBy: { meetings: [{ report: 'withdrawn' }] } });
    expect(await state(4)).toMatchObject({ offer: null, didNotComeAbout: true });
    expect(await state(5)).toMatchObject({ offer: null, didNotComeAbout: false });
    expect((await agenda(0))[0]).toMatchObject({ status: 'planned' });
    // Whoever has taken two reports back reports no more; the other side still can.
    await run('report', { meetingId }, lead(0));
    await run('withdraw', { meetingId }, lead(0));
    expect((await state(0)).meetings).toMatchObject([{ refusal: 'tooOften' }]);
    expect(await run('report', { meetingId }, lead(0))).toMatchObject({ reason: 'tooOften' });
    expect(await run('report', { meetingId }, lead(1))).toMatchObject({ __typename: 'StandBySaved' });
  });

  it('offers the table of a meeting that is cancelled on its day, once, as long as nobody else has it; its two sides are told of the cancellation alone', async () => {
    await here(4, 5, 6, 7);
    await clock('09:30');
    const cancel = `mutation ($input: CancelMeetingInput!) { cancelPublishedMeeting(input: $input) { __typename } }`;
    expect(await ask(cancel, { input: { eventSlug: event.slug, meetingId, reason: 'Ill' } }, organiser)).toEqual({ __typename: 'MeetingCancelled' });
    await settle();
    expect((await day()).reports).toMatchObject([{ cause: 'cancelled', status: 'tableFree', offers: [{ status: 'open' }] }]);
    expect(await run('reply', { meetingId, isHere: true }, lead(0))).toMatchObject({ __typename: 'NotFound' });
    await answer(4, true);
    await answer(5, true);
    expect(await agenda(4)).toMatchObject([{ status: 'planned', table: 'T1', standBy: 'filled' }]);
    expect(await agenda(0)).toMatchObject([{ status: 'cancelled', cancelledBy: 'organiser', standBy: null }]);
    // It begins with its slot, not when it was taken half an hour before.
    await clock('10:04');
    expect(await run('report', { meetingId: (await agenda(4))[0]!.id }, lead(4))).toMatchObject({ reason: 'tooEarly' });
    await settle();
    expect((await day()).reports).toMatchObject([{ status: 'given' }]);
    // A day before, it is nothing of today's: the organiser plans it anew.
    await source.query(`delete from stand_by_offer where event_id = $1`, [event.id]);
    await source.query(`delete from missing_report where event_id = $1`, [event.id]);
    await source.query(`update schedule_meeting set cancelled_at = now() - interval '1 day' where event_id = $1 and id = $2`, [event.id, meetingId]);
    await settle();
    expect((await day()).reports).toEqual([]);
  });

  it('goes on to the next pair after a refusal or when time runs out, tells nobody why, and ends while enough of the slot is left', async () => {
    await here(4, 5, 6, 7);
    await run('free', { meetingId }, organiser);
    await answer(4, true);
    const { offer } = await state(4);
    await answer(5, false);
    const afterRefusal = await state(4);
    expect(afterRefusal).toMatchObject({ offer: null, didNotComeAbout: true });
    expect(await state(5)).toMatchObject({ offer: null, didNotComeAbout: false });
    expect((await state(6)).offer).not.toBeNull();
    expect(await run('answer', { offerId: offer!.id, takes: true }, lead(4))).toMatchObject({ reason: 'offerOver' });
    expect(await run('answer', { offerId: offer!.id, takes: true }, lead(6))).toMatchObject({ __typename: 'NotFound' });
    await answer(6, true);
    await clock('10:09:30');
    await settle();
    // Run out or refused: whoever took it reads the same.
    expect({ ...(await state(6)), presentSince: null, day: null }).toEqual({ ...afterRefusal, presentSince: null, day: null });
    expect((await day()).reports).toMatchObject([{ status: 'tableFree', offers: [{ status: 'expired', taken: 1 }, { status: 'refused', taken: 1 }] }]);

    await source.query(`delete from stand_by_offer where event_id = $1`, [event.id]);
    await clock('10:11:30');
    await settle();
    expect((await state(4)).offer).toBeNull();
    await clock('10:20:05');
    await settle();
    expect((await day()).reports).toMatchObject([{ status: 'lapsed' }]);
    expect(await source.query(`select status from schedule_meeting where event_id = $1 and id = $2`, [event.id, meetingId])).toEqual([{ status: 'planned' }]);
  });

  it('offers a pair of two wishes only where neither side could read from it who wished for them', async () => {
    await here(4, 5);
    await source.query(`delete from agreement where event_id = $1 and first_registration_id = least($2::uuid, $3::uuid) and second_registration_id = greatest($2::uuid, $3::uuid)`, [event.id, firms[4]!.id, firms[5]!.id]);
    const wish = (from: number, to: number) => source.query(`insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'must')`, [event.id, firms[from]!.id, firms[to]!.id]);
    await wish(4, 5);
    await run('free', { meetingId }, organiser);
    const unwished = await state(4);
    await wish(5, 4);
    await source.query(`insert into agreement (event_id, first_registration_id, second_registration_id, source) values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), 'wishes')`, [event.id, firms[4]!.id, firms[5]!.id]);
    await settle();
    // Two worlds, in one of which the other side wishes too: the one cannot tell them apart.
    expect(await state(4)).toEqual(unwished);
    expect((await state(5)).offer).toBeNull();
    for (const [from, to] of [[4, 0], [4, 1], [5, 0]]) await wish(from!, to!);
    await settle();
    expect([(await state(4)).offer, (await state(5)).offer]).toEqual([null, null]);
    await wish(5, 6);
    await settle();
    expect((await state(4)).offer).not.toBeNull();
    await answer(4, true);
    await answer(5, true);
    expect(await agenda(4)).toMatchObject([{ counterpartId: firms[5]!.id, status: 'planned' }]);
  });

  it('refuses what makes no sense with a reason, gives one table to one pair also when all answer at once, and nothing to anybody who may not', async () => {
    await clock('10:04');
    expect(await run('report', { meetingId }, lead(0))).toMatchObject({ reason: 'tooEarly' });
    expect(await run('free', { meetingId }, organiser)).toMatchObject({ reason: 'tooEarly' });
    await clock('10:20:05');
    expect(await run('report', { meetingId }, lead(0))).toMatchObject({ reason: 'over' });
    await clock('10:06');
    for (const who of [lead(2), lead(4)]) expect(await run('report', { meetingId }, who)).toMatchObject({ __typename: 'NotFound' });
    expect(await run('reply', { meetingId, isHere: true }, lead(1))).toMatchObject({ __typename: 'NotFound' });
    expect(await run('end', { meetingId: 'nonsense' }, organiser)).toMatchObject({ __typename: 'NotFound' });
    await source.query(`update schedule_meeting set by_video = true where event_id = $1 and id = $2`, [event.id, meetingId]);
    expect(await run('report', { meetingId }, lead(0))).toMatchObject({ reason: 'byVideo' });
    await source.query(`update schedule_meeting set by_video = false where event_id = $1 and id = $2`, [event.id, meetingId]);
    for (const minutes of [0, 61, -1]) expect(await run('rules', { missingAfterMinutes: minutes, answerMinutes: 3, leastMinutes: 8 }, organiser)).toMatchObject({ field: 'missingAfterMinutes', reason: 'outOfRange' });
    await source.query(`update event set clock_offset_seconds = 0 where id = $1`, [event.id]);
    expect(await run('present', { isPresent: true }, lead(4))).toMatchObject({ reason: 'notToday' });
    await clock('10:06');
    expect((await test.graphql(ACTS.free, { input: { eventSlug: event.slug, meetingId } }, lead(0).cookie)).errors).toBeDefined();
    expect((await test.graphql(ON_THE_DAY, { slug: event.slug }, lead(0).cookie)).errors).toBeDefined();

    await here(4, 5, 6, 7);
    const freed = await Promise.all(Array.from({ length: 4 }, () => run('free', { meetingId }, organiser)));
    expect(freed.map(({ __typename, reason }) => reason ?? __typename).sort()).toEqual(['OnTheDaySaved', 'reportOpen', 'reportOpen', 'reportOpen']);
    await run('present', { isPresent: false }, lead(4));
    expect(await answer(4, true)).toMatchObject({ reason: 'notPresent' });
    await here(4);
    await answer(4, true);
    expect(await answer(4, true)).toMatchObject({ reason: 'alreadyTaken' });
    const { offer } = await state(5);
    const answers = await Promise.all(Array.from({ length: 4 }, () => run('answer', { offerId: offer!.id, takes: true }, lead(5))));
    expect(answers.map(({ __typename, reason }) => reason ?? __typename).sort()).toEqual(['StandBySaved', 'offerOver', 'offerOver', 'offerOver']);
    expect(await agenda(5)).toHaveLength(1);
  });
});
