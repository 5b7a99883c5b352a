import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addPerson, addRole, addShortDay, agreeByRequest, createTestApp, type TestApp, type TestPerson, type TestRegistration } from '../../testing/index.ts';
import { ScheduleRunJob } from '../schedule-run.job.ts';

const START = `mutation ($slug: String!) { startScheduleRun(input: { eventSlug: $slug, seconds: 1, seed: 7 }) { __typename ... on NotPossible { reason } ... on ScheduleRunAccepted { run { id } } } }`;
const BOARD = `query ($slug: String!) { scheduleBoard(eventSlug: $slug) { version { id number status revision } slots { id startsAt endsAt } closures { tableId slotId } meetings { id agreementId slotId tableId isPinned status change cancelReason } } }`;
const PUBLISH = `mutation ($input: PublishScheduleInput!) { publishSchedule(input: $input) { __typename ... on NotPossible { reason } ... on SchedulePublished { told } } }`;
const FAULTS = `__typename ... on InvalidInput { field reason } ... on NotPossible { reason } ... on StaleVersion { currentVersion }`;
const COUNTS = `counts { moved shortened resumed otherPlace cancelled byVideo untouched meetingMinutes endsAt }`;
const PREVIEW = `query ($input: DisruptionInput!) { disruptionPreview(input: $input) { ${FAULTS} ... on DisruptionPreview { publishedVersionId publishedRevision ${COUNTS} people organisations interrupted
  unfit { reason from { startsAt } to { startsAt } } meetings { kind from { startsAt endsAt } to { startsAt endsAt } } choices { lengths pastEnd endsAt meetingMinutes withoutTime obstacle } } } }`;
const BEGIN = `mutation ($input: BeginDisruptionInput!) { beginDisruption(input: $input) { ${FAULTS} ... on LocationRefused { field } ... on DisruptionBegun { disruption { id isRehearsal versionNumber ${COUNTS} } } } }`;
const UNDO = `mutation ($input: DisruptionIdInput!) { undoDisruption(input: $input) { __typename ... on NotPossible { reason } ... on DisruptionUndone { draftId } } }`;
const RENEW = `mutation ($input: DisruptionIdInput!) { renewDisruption(input: $input) { ${FAULTS} ... on DisruptionBegun { disruption { id ${COUNTS} } } } }`;
const CANCEL = `mutation ($input: CancelMeetingInput!) { cancelPublishedMeeting(input: $input) { __typename } }`;
const RESTORE = `mutation ($input: RestoreVersionInput!) { restoreVersion(input: $input) { __typename ... on VersionRestored { kept dropped { reason } } } }`;
const REHEARSE = `query ($slug: String!) { publishRehearsal(eventSlug: $slug) { __typename ... on PublishRehearsal { mails notifications people firstMails { organisation delegateName method sequence subject } } } }`;
const LINK = `mutation ($input: SetVideoLinkInput!) { setVideoLink(input: $input) { __typename ... on InvalidInput { field reason } ... on VideoLinkSet { url } } }`;
const LINKS = `query ($slug: String!) { videoLinks(eventSlug: $slug) { eventUrl meetings { meetingId url } } }`;
const PAGE = `query ($slug: String!, $id: ID!) { agendaMeeting(eventSlug: $slug, id: $id) { videoUrl meeting { isByVideo startsAt } } }`;
const SETUP = `query ($slug: String!) { eventSetup(eventSlug: $slug) { version slotMinutes days { date startsAt endsAt breaks { label startsAt endsAt } } } }`;
const SET_PROGRAMME = `mutation ($input: SetEventProgrammeInput!) { setEventProgramme(input: $input) { __typename } }`;

interface Board {
  version: { id: string; number: number; status: string; revision: number };
  slots: { id: string; startsAt: string; endsAt: string }[];
  closures: { tableId: string; slotId: string }[];
  meetings: { id: string; agreementId: string; slotId: string; tableId: string; isPinned: boolean; status: string; change: string; cancelReason: string | null }[];
}

describe('a disruption', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let organiser: TestPerson;
  let firms: TestRegistration[];

  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
  });
  afterAll(() => test.close());
  /** Two foreign and two Ukrainian firms; four meetings at two tables in the first two of four slots of twenty minutes from ten o'clock on. */
  beforeEach(async () => {
    event = await addEvent(source);
    organiser = await addPerson(source);
    await addRole(source, event.id, organiser, 'organiser');
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    await addShortDay(source, event.id, 4);
    firms = [];
    for (const typeCode of ['foreignCompany', 'foreignCompany', 'ukrainianManufacturer', 'ukrainianManufacturer']) firms.push(await addApproved(source, event.id, { typeCode }));
    await publishedMeetings();
  });

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
  async function publish(): Promise<Record<string, unknown>> {
    const { version } = await board();
    return ask(PUBLISH, { input: { eventSlug: event.slug, versionId: version.id, revision: version.revision, reason: 'Air raid alarm' } });
  }
  const at = async (time: string): Promise<string> => ((await source.query(`select (current_date + 2 + $1::time) at time zone 'Europe/Kyiv' as at`, [time])) as { at: Date }[])[0]!.at.toISOString();
  async function publishedMeetings(): Promise<void> {
    const [{ id: versionId }] = await source.query(`insert into schedule_version (event_id, number, status, published_at) values ($1, 1, 'published', now()) returning id`, [event.id]);
    for (const [at, [one, other]] of [[0, 2], [1, 3], [0, 3], [1, 2]].entries()) {
      const { agreementId } = await agreeByRequest(source, event.id, firms[one!]!, firms[other!]!);
      await source.query(
        `with meeting as (insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during)
           select $1, $2, gen_random_uuid(), a.id, a.first_registration_id, a.second_registration_id, s.id, t.id, s.during from agreement a,
             lateral (select id, during from slot where event_id = $1 order by during offset $4 limit 1) s, lateral (select id from event_table where event_id = $1 order by position offset $5 limit 1) t where a.id = $3 returning *)
         insert into schedule_seat (event_id, version_id, meeting_id, registration_id, delegate_id, line, during)
         select m.event_id, m.version_id, m.id, d.registration_id, d.id, 1, m.during from meeting m join delegate d on d.event_id = m.event_id and d.registration_id in (m.first_registration_id, m.second_registration_id)`,
        [event.id, versionId, agreementId, Math.floor(at / 2), at % 2],
      );
    }
  }
  const preview = async (from: string, { isRehearsal: _isRehearsal, ...choice }: Record<string, unknown> = {}) => ask<Record<string, never>>(PREVIEW, { input: { eventSlug: event.slug, kind: 'times', from, ...choice } });
  async function begin(from: string, choice: Record<string, unknown> = {}): Promise<{ disruption: { id: string }; __typename: string }> {
    const { publishedVersionId, publishedRevision } = await preview(from, choice);
    return ask(BEGIN, { input: { eventSlug: event.slug, kind: 'times', from, isRehearsal: false, reason: 'Air raid alarm', ...choice, publishedVersionId, publishedRevision } });
  }
  const starts = async (): Promise<string[]> => {
    const { meetings, slots } = await board();
    return meetings.map(({ slotId }) => slots.find(({ id }) => id === slotId)!.startsAt).sort();
  };
  const sequences = async (): Promise<Record<string, number>> => Object.fromEntries(((await source.query(`select m.id, m.calendar_sequence from schedule_meeting m join schedule_version v on v.id = m.version_id and v.status = 'published' where m.event_id = $1`, [event.id])) as { id: string; calendar_sequence: number }[]).map(({ id, calendar_sequence }) => [id, calendar_sequence]));

  it('moves what is ahead as one draft: what it would do is told before, nobody hears of it, and undoing brings the draft before it back', async () => {
    await run();
    const before = await board();
    const told = await preview(await at('10:20'));
    expect(told).toMatchObject({ counts: { moved: 2, shortened: 0, cancelled: 0, untouched: 2, endsAt: await at('11:50') }, people: 4, organisations: 4, interrupted: 0, unfit: [] });
    expect(told['meetings']).toMatchObject([{ kind: 'moved' }, { kind: 'moved' }]);
    expect(await board()).toEqual(before);

    const begun = await begin(await at('10:20'));
    expect(begun).toMatchObject({ __typename: 'DisruptionBegun', disruption: { isRehearsal: false, counts: { moved: 2 } } });
    expect(await starts()).toEqual([await at('10:00'), await at('10:00'), await at('10:50'), await at('10:50')]);
    expect(await source.query(`select 1 from mail_message where event_id = $1 and kind <> 'scheduleRunFinished'`, [event.id])).toEqual([]);
    for (let time = 0; time < 2; time++) expect(await ask(UNDO, { input: { eventSlug: event.slug, disruptionId: begun.disruption.id } })).toEqual({ __typename: 'DisruptionUndone', draftId: before.version.id });
    expect(await board()).toEqual(before);
  });

  it('reissues the calendars of those it moves and of nobody else; pins, closed tables, the day and its set-up go along; a second one follows the first', async () => {
    const { meetings, slots } = await board();
    const [early, late] = [slots[0]!.id, slots[1]!.id].map((slotId) => meetings.filter((meeting) => meeting.slotId === slotId));
    await source.query(`update schedule_meeting set is_pinned = true where event_id = $1 and id = $2`, [event.id, late![0]!.id]);
    await source.query(`insert into table_closure (event_id, table_id, slot_id) values ($1, $2, $3)`, [event.id, late![0]!.tableId, slots[2]!.id]);
    const earlier = await sequences();
    await begin(await at('10:20'));
    expect(await publish()).toEqual({ __typename: 'SchedulePublished', told: 4 });
    const after = await sequences();
    for (const { id } of early!) expect(after[id]).toBe(earlier[id]);
    for (const { id } of late!) expect(after[id]).toBe(earlier[id]! + 1);
    const mails = (await source.query(`select calendar from mail_message where event_id = $1 and calendar is not null`, [event.id])) as { calendar: string }[];
    expect(mails).toHaveLength(4);
    for (const { calendar } of mails) expect(calendar).toMatch(/SEQUENCE:1/);

    const now = await board();
    expect(await starts()).toEqual([await at('10:00'), await at('10:00'), await at('10:50'), await at('10:50')]);
    expect(now.meetings.find(({ id }) => id === late![0]!.id)).toMatchObject({ isPinned: true, tableId: late![0]!.tableId });
    expect(now.closures.filter(({ slotId }) => now.slots.some(({ id }) => id === slotId))).toEqual([{ tableId: late![0]!.tableId, slotId: now.slots.find(({ startsAt }) => startsAt > now.slots[1]!.startsAt)!.id }]);
    const setup = await ask<{ version: number; slotMinutes: number; days: { endsAt: string }[] }>(SETUP, { slug: event.slug });
    expect(setup.days[0]!.endsAt).toBe('11:50');
    const { version, slotMinutes, days } = setup;
    expect(await ask(SET_PROGRAMME, { input: { eventSlug: event.slug, version, slotMinutes, days } })).toEqual({ __typename: 'EventSetup' });
    expect((await board()).slots).toEqual(now.slots);

    expect(await begin(await at('10:55'), { minutes: 10 })).toMatchObject({ disruption: { counts: { moved: 2, resumed: 2, untouched: 2 } } });
    await publish();
    // What is left of the interrupted meetings: fifteen minutes from 11:05.
    expect((await board()).slots.slice(1, 3)).toMatchObject([{ startsAt: await at('11:05'), endsAt: await at('11:20') }, { startsAt: await at('11:20') }]);
    expect(Object.values(await sequences()).sort()).toEqual([0, 0, 2, 2]);
    // Closures of times that are no longer in use are none to a run.
    await run();
    expect((await board()).version.status).toBe('draft');
    expect(await preview(await at('11:20'), { minutes: 720 })).toMatchObject({ __typename: 'NotPossible', reason: 'pastMidnight' });
  });

  it('is made again when the published schedule has changed since, and an older version comes back at the times of now', async () => {
    const first = await begin(await at('10:20'));
    const { version } = await board();
    const [{ id: meetingId }] = await source.query(`select m.id from schedule_meeting m join schedule_version v on v.id = m.version_id and v.status = 'published' where m.event_id = $1 order by during desc limit 1`, [event.id]);
    await ask(CANCEL, { input: { eventSlug: event.slug, meetingId, reason: 'The engineer is ill' } });
    const publishAt = (versionId: string, revision: number) => ask(PUBLISH, { input: { eventSlug: event.slug, versionId, revision, reason: 'Air raid alarm' } });
    expect(await publishAt(version.id, version.revision)).toMatchObject({ __typename: 'NotPossible', reason: 'publishedChanged' });
    const [{ seconds }] = await source.query(`select extract(epoch from $1::timestamptz - now())::int + 3600 as seconds`, [await at('10:20')]);
    await source.query('update event set clock_offset_seconds = $2 where id = $1', [event.id, seconds]);
    const again = await ask<{ disruption: { id: string } }>(RENEW, { input: { eventSlug: event.slug, disruptionId: first.disruption.id } });
    expect(again).toMatchObject({ __typename: 'DisruptionBegun', disruption: { counts: { moved: 1, untouched: 2 } } });
    expect(again.disruption.id).not.toBe(first.disruption.id);
    expect(await ask(RENEW, { input: { eventSlug: event.slug, disruptionId: first.disruption.id } })).toEqual({ __typename: 'NotFound' });
    expect(await publish()).toMatchObject({ __typename: 'SchedulePublished', told: 2 });
    const [{ id: older }] = await source.query(`select id from schedule_version where event_id = $1 and number = 1`, [event.id]);
    expect(await ask(RESTORE, { input: { eventSlug: event.slug, versionId: older } })).toEqual({ __typename: 'VersionRestored', kept: 3, dropped: [] });
    expect(await starts()).toEqual([await at('10:00'), await at('10:00'), await at('10:50')]);
  });

  it('shortens meetings so that the end of the day stays, says which no longer fit, and cancels those with the reason', async () => {
    expect(await preview(await at('10:20'), { minutes: 30, lengths: 'shorter', pastEnd: 'cancelled' })).toMatchObject({
      counts: { moved: 2, shortened: 2, cancelled: 0, meetingMinutes: 10 },
      choices: [
        { lengths: 'kept', pastEnd: 'laterEnd', endsAt: await at('11:50'), withoutTime: 0 },
        { lengths: 'kept', pastEnd: 'cancelled', endsAt: await at('11:20'), withoutTime: 0 },
        { lengths: 'shorter', pastEnd: 'laterEnd', endsAt: await at('11:20'), meetingMinutes: 10 },
        { lengths: 'shorter', pastEnd: 'cancelled', endsAt: await at('11:20'), meetingMinutes: 10 },
      ],
    });
    const late = await preview(await at('10:20'), { minutes: 60, pastEnd: 'cancelled' });
    expect(late).toMatchObject({ counts: { moved: 0, cancelled: 2, untouched: 2 }, unfit: [{ reason: 'noTimeLeft', to: null }, { reason: 'noTimeLeft', to: null }] });
    await begin(await at('10:20'), { minutes: 60, pastEnd: 'cancelled' });
    await publish();
    expect((await board()).meetings.filter(({ status }) => status === 'cancelled')).toMatchObject([{ cancelReason: 'Air raid alarm' }, { cancelReason: 'Air raid alarm' }]);
    expect((await source.query(`select calendar_method from mail_message where event_id = $1 and calendar is not null`, [event.id])).map((row: { calendar_method: string }) => row.calendar_method)).toEqual(['CANCEL', 'CANCEL', 'CANCEL', 'CANCEL']);
  });

  it('turns meetings into video calls whose link stands on the signed-in page of each side alone, never in mail or calendar', async () => {
    await begin(await at('10:20'), { kind: 'video' });
    const link = (url: string | null, meetingId: string | null = null) => ask<Record<string, unknown>>(LINK, { input: { eventSlug: event.slug, meetingId, url } });
    expect(await link('http://talk.example/room')).toMatchObject({ __typename: 'InvalidInput', field: 'url', reason: 'notHttps' });
    expect(await link('javascript:alert(1)')).toMatchObject({ reason: 'notHttps' });
    expect(await link('https://me:secret@talk.example/')).toMatchObject({ reason: 'holdsPassword' });
    expect(await link('talk.example')).toMatchObject({ reason: 'notAnAddress' });
    expect(await link('https://talk.example/all')).toEqual({ __typename: 'VideoLinkSet', url: 'https://talk.example/all' });
    const { meetings } = await ask<{ meetings: { meetingId: string }[] }>(LINKS, { slug: event.slug });
    expect(meetings).toHaveLength(2);
    const [one, other] = meetings.map(({ meetingId }) => meetingId);
    await link('https://talk.example/own', one);
    const pages = async (id: string) => Promise.all(firms.map(({ lead }) => ask<{ videoUrl: string | null; meeting: { isByVideo: boolean } } | null>(PAGE, { slug: event.slug, id }, lead)));
    expect((await pages(one!)).map((page) => page?.videoUrl).filter(Boolean)).toEqual([]);
    await publish();
    expect((await pages(one!)).flatMap((page) => page?.videoUrl ?? [])).toEqual(['https://talk.example/own', 'https://talk.example/own']);
    expect((await pages(other!)).flatMap((page) => page?.videoUrl ?? [])).toEqual(['https://talk.example/all', 'https://talk.example/all']);
    const mails = (await source.query(`select coalesce(calendar, '') || body_text || body_html || subject as text from mail_message where event_id = $1 and calendar is not null`, [event.id])) as { text: string }[];
    expect(mails).toHaveLength(4);
    for (const { text } of mails) {
      expect(text).toMatch(/video call|відеодзвінок/);
      expect(text).not.toContain('talk.example');
    }
    expect(Object.values(await sequences()).sort()).toEqual([0, 0, 1, 1]);
  });

  it('is rehearsed on a draft that shows every mail it would send, sends none, and cannot be published', async () => {
    const begun = await begin(await at('10:20'), { isRehearsal: true });
    const rehearsed = await ask<{ firstMails: { method: string | null }[] }>(REHEARSE, { slug: event.slug });
    expect(rehearsed).toMatchObject({ mails: 8, notifications: 4, people: 4 });
    for (const mail of rehearsed.firstMails.filter(({ method }) => method !== null)) expect(mail).toMatchObject({ method: 'REQUEST', sequence: 1, delegateName: expect.stringMatching(/./) });
    expect(await publish()).toEqual({ __typename: 'NotPossible', reason: 'rehearsal' });
    expect(await source.query(`select 1 from mail_message where event_id = $1 and kind <> 'scheduleRunFinished'`, [event.id])).toEqual([]);
    await ask(UNDO, { input: { eventSlug: event.slug, disruptionId: begun.disruption.id } });
    expect(await starts()).toEqual([await at('10:00'), await at('10:00'), await at('10:20'), await at('10:20')]);
  });

  it('is refused with a reason when it makes no sense, and is one at a time, also when two come at once', async () => {
    const from = await at('10:20');
    for (const minutes of [0, -1, 1_000_000]) expect(await preview(from, { minutes })).toMatchObject({ __typename: 'InvalidInput', field: 'minutes', reason: 'outOfRange' });
    expect(await preview(await at('09:00'))).toMatchObject({ __typename: 'InvalidInput', field: 'from', reason: 'outsideEvent' });
    expect(await preview(await at('11:18'), { interrupted: 'held' })).toMatchObject({ __typename: 'NotPossible', reason: 'nothingAfter' });
    expect(await preview(from, { lengths: 'longer' })).toMatchObject({ __typename: 'InvalidInput', field: 'lengths' });
    const { publishedVersionId, publishedRevision } = await preview(from);
    const order = { eventSlug: event.slug, kind: 'times', from, isRehearsal: false, reason: 'Air raid alarm', publishedVersionId, publishedRevision };
    expect(await ask(BEGIN, { input: { ...order, reason: '' } })).toMatchObject({ __typename: 'InvalidInput', field: 'reason' });
    expect(await ask(BEGIN, { input: { ...order, reason: 'вул. Заводська 5, Дніпро' } })).toMatchObject({ __typename: 'LocationRefused', field: 'reason' });
    expect(await ask(BEGIN, { input: { ...order, publishedRevision: 99 } })).toMatchObject({ __typename: 'StaleVersion' });
    const [{ seconds }] = await source.query(`select extract(epoch from $1::timestamptz - now())::int + 3600 as seconds`, [from]);
    await source.query('update event set clock_offset_seconds = $2 where id = $1', [event.id, seconds]);
    expect(await ask(BEGIN, { input: order })).toMatchObject({ __typename: 'InvalidInput', field: 'from', reason: 'past' });
    await source.query('update event set clock_offset_seconds = 0 where id = $1', [event.id]);
    const { run: { id } } = await ask<{ run: { id: string } }>(START, { slug: event.slug });
    expect(await ask(BEGIN, { input: order })).toMatchObject({ __typename: 'NotPossible', reason: 'runUnderWay' });
    await source.query(`update schedule_run set status = 'cancelled', finished_at = now() where id = $1`, [id]);

    const outcomes = await Promise.all(Array.from({ length: 8 }, () => ask<{ __typename: string; reason?: string }>(BEGIN, { input: order })));
    expect(outcomes.filter(({ __typename }) => __typename === 'DisruptionBegun')).toHaveLength(1);
    for (const outcome of outcomes.filter(({ __typename }) => __typename !== 'DisruptionBegun')) expect(outcome).toEqual({ __typename: 'NotPossible', reason: 'disruptionOpen' });
    expect(await ask(START, { slug: event.slug })).toMatchObject({ __typename: 'NotPossible', reason: 'disruptionOpen' });
    expect((await test.graphql(BEGIN, { input: order }, firms[0]!.lead.cookie)).errors).toBeDefined();
  });
});
