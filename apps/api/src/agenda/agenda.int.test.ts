import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { DataSource } from 'typeorm';
import { addEvent, addRegistration, approve, createTestApp, type TestApp, type TestRegistration } from '../testing/index.ts';

const AGENDA = `query ($eventSlug: String!) { agenda(eventSlug: $eventSlug) { timeZone now versionNumber nextMeetingId days { date startsAt offset breaks { label labelUk startsAt } }
  meetings { id startsAt status movedFrom table hall hallUk counterpartName delegateName isMine youGetNodeCode theyGetNodeCode cancelledBy cancelReason } halls { hall hallUk tables } feeds { id lastReadAt } } }`;
const NOTE = `mutation ($input: SaveTeamNoteInput!) { saveTeamNote(input: $input) { __typename ... on TeamNoteSaved { note { text version } } ... on StaleVersion { currentVersion } ... on LocationRefused { field } } }`;
const TELL = `mutation ($input: ReportOutcomeInput!) { reportOutcome(input: $input) { __typename ... on OutcomeReported { outcome { held result isConfirmed } } ... on NotPossible { reason } } }`;
const CREATE = `mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) { __typename ... on CalendarFeedCreated { path feed { id } } ... on NotPossible { reason } } }`;
const REVOKE = `mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { __typename } }`;
const VENUE = `query ($eventSlug: String!) { eventVenue(eventSlug: $eventSlug) { venue reason } }`;
const DAY = '2099-09-22';

describe('the agenda', () => {
  let test: TestApp;
  let source: DataSource;
  let event: { id: string; slug: string };
  let firm: TestRegistration;
  let plant: TestRegistration;
  let stranger: TestRegistration;
  let versionId: string;
  let meetingId: string;
  let tableId: string;

  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    event = await addEvent(source);
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [event.id]);
    firm = await participant('foreignCompany', '=cmd|x\r\nATTENDEE:mailto:spy@example.org');
    plant = await participant('ukrainianManufacturer', 'ТОВ «Прецизія»');
    stranger = await participant('foreignCompany', 'Halvor AS');
    const [day] = (await source.query(`insert into event_day (event_id, date, starts_at_time, ends_at_time) values ($1, $2, '10:00', '18:00') returning id`, [event.id, DAY])) as { id: string }[];
    await source.query(`insert into event_break (event_id, day_id, label, label_uk, starts_at_time, ends_at_time) values ($1, $2, 'Coffee', 'Кава', '10:40', '11:00')`, [event.id, day!.id]);
    await source.query(`insert into slot (event_id, day_id, during) values ($1, $2, $3)`, [event.id, day!.id, `[${DAY}T10:00+03,${DAY}T10:20+03)`]);
    [{ id: tableId }] = (await source.query(`insert into event_table (event_id, label, hall, position) values ($1, 'T12', 'Hall B', 1) returning id`, [event.id])) as [{ id: string }];
    [{ id: versionId }] = (await source.query(`insert into schedule_version (event_id, number, status, published_at) values ($1, 1, 'published', now()) returning id`, [event.id])) as [{ id: string }];
    meetingId = await meet();
  });
  afterAll(() => test.close());

  async function participant(typeCode: string, legalName: string): Promise<TestRegistration> {
    const registration = await addRegistration(source, event.id, { typeCode, legalName });
    await approve(source, event.id, registration.id);
    return registration;
  }

  /** The firm asked the plant for forging; they meet in the one slot. */
  async function meet(): Promise<string> {
    const [first, second] = [firm, plant].sort((a, b) => (a.id < b.id ? -1 : 1)) as [TestRegistration, TestRegistration];
    return source.transaction(async (manager) => {
      const [request] = (await manager.query(
        `insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, decided_by_side, expires_at, topic_direction, need_node_code, offer_node_code)
         values ($1, $2, $3, 'accepted', 'recipient', now() + interval '3 days', 'get', 'P.FOR.CAST', 'P.MAC.CNC5') returning id`,
        [event.id, firm.id, plant.id],
      )) as { id: string }[];
      const [agreement] = (await manager.query(`insert into agreement (event_id, first_registration_id, second_registration_id, source, request_id) values ($1, $2, $3, 'request', $4) returning id`, [event.id, first.id, second.id, request!.id])) as { id: string }[];
      const [slot] = (await manager.query('select id, during from slot where event_id = $1', [event.id])) as { id: string; during: string }[];
      const id = crypto.randomUUID();
      await manager.query(`insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
        event.id, versionId, id, agreement!.id, first.id, second.id, slot!.id, tableId, slot!.during,
      ]);
      for (const side of [first, second]) {
        await manager.query(`insert into schedule_seat (event_id, version_id, meeting_id, registration_id, delegate_id, line, during) values ($1, $2, $3, $4, $5, 1, $6)`, [event.id, versionId, id, side.id, side.delegateId, slot!.during]);
      }
      return id;
    });
  }

  /** The same meetings in a version of their own. */
  async function publishAgain(publishedAt: string): Promise<void> {
    await source.transaction(async (manager) => {
      await manager.query(`update schedule_version set status = 'superseded' where event_id = $1 and id = $2`, [event.id, versionId]);
      const [{ id }] = (await manager.query(`insert into schedule_version (event_id, number, status, published_at) values ($1, 2, 'published', $2) returning id`, [event.id, publishedAt])) as [{ id: string }];
      await manager.query(
        `insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during, calendar_sequence)
         select event_id, $3, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during, calendar_sequence from schedule_meeting where event_id = $1 and version_id = $2`,
        [event.id, versionId, id],
      );
      await manager.query(
        `insert into schedule_seat (event_id, version_id, meeting_id, registration_id, delegate_id, line, during) select event_id, $3, meeting_id, registration_id, delegate_id, line, during from schedule_seat where event_id = $1 and version_id = $2`,
        [event.id, versionId, id],
      );
      versionId = id;
    });
  }

  const ask = async (query: string, who: TestRegistration, variables: object): Promise<Record<string, never>> => {
    const answer = await test.graphql(query, variables, who.lead.cookie);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return Object.values(answer.data!)[0] as Record<string, never>;
  };
  const agendaOf = (who: TestRegistration) => ask(AGENDA, who, { eventSlug: event.slug });
  const act = (mutation: string, who: TestRegistration, input: object = {}) => ask(mutation, who, { input: { eventSlug: event.slug, ...input } });
  const fetchFeed = (url: string, cookie?: string) => test.app.inject({ method: 'GET', url, headers: cookie ? { cookie } : {} });
  const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));

  it('shows both sides the meeting under the other one’s over-the-shoulder name, and who gets what', async () => {
    const agenda = await agendaOf(firm);
    expect(agenda).toMatchObject({ timeZone: 'Europe/Kyiv', versionNumber: 1, nextMeetingId: meetingId, halls: [{ hall: 'Hall B', hallUk: 'Hall B', tables: ['T12'] }] });
    expect(agenda['days']).toEqual([{ date: DAY, startsAt: `${DAY}T07:00:00.000Z`, offset: '+03:00', breaks: [{ label: 'Coffee', labelUk: 'Кава', startsAt: `${DAY}T07:40:00.000Z` }] }]);
    expect(agenda['meetings']).toMatchObject([{ id: meetingId, startsAt: `${DAY}T07:00:00.000Z`, status: 'planned', table: 'T12', isMine: true, youGetNodeCode: 'P.FOR.CAST', theyGetNodeCode: null }]);
    expect(JSON.stringify(agenda)).toMatch(/Yavir \d+/);
    expect(JSON.stringify(agenda)).not.toContain('Прецизія');
    expect((await agendaOf(plant))['meetings']).toMatchObject([{ youGetNodeCode: null, theyGetNodeCode: 'P.FOR.CAST' }]);
  });

  it('names the firm behind the code name on the meeting page alone, and only to the other side', async () => {
    const page = `query ($eventSlug: String!, $id: ID!) { agendaMeeting(eventSlug: $eventSlug, id: $id) { meeting { id } counterpart { level displayName { isCodeName } details { legalName } } note { version } } }`;
    const pageOf = (who: TestRegistration) => ask(page, who, { eventSlug: event.slug, id: meetingId });
    expect(await pageOf(firm)).toEqual({ meeting: { id: meetingId }, counterpart: { level: 2, displayName: { isCodeName: true }, details: { legalName: 'ТОВ «Прецизія»' } }, note: { version: 0 } });
    expect(await pageOf(stranger)).toBeNull();
  });

  it('of another firm is absent', async () => {
    expect(await agendaOf(stranger)).toMatchObject({ meetings: [], nextMeetingId: null });
    expect(await act(NOTE, stranger, { meetingId, text: 'Hello', version: 0 })).toEqual({ __typename: 'NotFound' });
  });

  it('keeps a note within the organisation, with a version, and takes no place in it', async () => {
    expect(await act(NOTE, firm, { meetingId, text: 'Bring the samples', version: 0 })).toEqual({ __typename: 'TeamNoteSaved', note: { text: 'Bring the samples', version: 1 } });
    expect(await act(NOTE, firm, { meetingId, text: 'Later', version: 0 })).toEqual({ __typename: 'StaleVersion', currentVersion: 1 });
    expect(await act(NOTE, firm, { meetingId, text: 'Завод: м. Дніпро, вул. Робоча 23', version: 1 })).toEqual({ __typename: 'LocationRefused', field: 'text' });
  });

  it('keeps what each side says came of a meeting, once it has begun, and holds it for held only where both say so', async () => {
    const tell = (who: TestRegistration, held: boolean, result: string | null = null) => act(TELL, who, { meetingId, held, result });
    expect(await tell(firm, true)).toEqual({ __typename: 'NotPossible', reason: 'notYet' });
    await source.query(`update event set clock_offset_seconds = extract(epoch from $2::timestamptz - now())::bigint where id = $1`, [event.id, `${DAY}T10:15+03`]);
    expect(await tell(stranger, true)).toEqual({ __typename: 'NotFound' });
    expect(await tell(firm, false, 'goesOn')).toEqual({ __typename: 'NotPossible', reason: 'notHeld' });
    expect(await tell(firm, true)).toEqual({ __typename: 'OutcomeReported', outcome: { held: true, result: null, isConfirmed: false } });
    expect(await tell(firm, true, 'goesOn')).toMatchObject({ outcome: { result: 'goesOn', isConfirmed: false } });
    expect(await tell(plant, false)).toMatchObject({ outcome: { held: false, isConfirmed: false } });
    expect(await tell(plant, true, 'nothing')).toMatchObject({ outcome: { held: true, result: 'nothing', isConfirmed: true } });
    const page = await ask(`query ($eventSlug: String!, $id: ID!) { agendaMeeting(eventSlug: $eventSlug, id: $id) { outcome { held result isConfirmed } } }`, firm, { eventSlug: event.slug, id: meetingId });
    expect(page).toEqual({ outcome: { held: true, result: 'goesOn', isConfirmed: true } });
    await source.query('update event set clock_offset_seconds = 0 where id = $1', [event.id]);
  });

  it('gives the venue to those who confirmed, from its release on, and logs each look', async () => {
    const look = () => ask(VENUE, firm, { eventSlug: event.slug });
    await source.query(`update event set venue = 'Expo, door 3', venue_released_at = now() + interval '1 day' where id = $1`, [event.id]);
    expect(await look()).toEqual({ venue: null, reason: 'notConfirmed' });
    await source.query('update delegate set attendance_confirmed_at = now() where id = $1', [firm.delegateId]);
    expect(await look()).toEqual({ venue: null, reason: 'notReleased' });
    await source.query(`update event set clock_offset_seconds = 90000 where id = $1`, [event.id]);
    expect(await look()).toEqual({ venue: 'Expo, door 3', reason: null });
    expect(await source.query(`select count(*)::int as looks from audit_entry where action = 'venue.viewed' and actor_id = $1`, [firm.lead.accountId])).toEqual([{ looks: 1 }]);
  });

  it('goes to a calendar in UTC without attendees, people or venue, and names cannot break out of their line', async () => {
    const created = (await act(CREATE, plant)) as unknown as { path: string };
    const answer = await fetchFeed(created.path);
    expect(answer.headers['content-type']).toContain('text/calendar');
    const text = answer.body;
    const [entry] = eventsOf(text);
    expect(text).toContain('METHOD:PUBLISH');
    expect(entry!.uid).toBe(`${meetingId}@${event.slug}`);
    expect(entry!.startDate.toJSDate().toISOString()).toBe(`${DAY}T07:00:00.000Z`);
    expect(entry!.endDate.toJSDate().toISOString()).toBe(`${DAY}T07:20:00.000Z`);
    expect(entry!.location).toBe('Hall B, T12');
    expect(entry!.summary).toBe("'=cmd|x ATTENDEE:mailto:spy@example.org, T12");
    expect(entry!.attendees).toEqual([]);
    expect(entry!.component.getFirstProperty('organizer')!.getParameter('cn')).toBe(event.slug);
    expect(text).not.toContain('Expo');
    expect(((await agendaOf(plant))['feeds'] as unknown as { lastReadAt: string }[])[0]!.lastReadAt).not.toBeNull();
  });

  it('dates a meeting in the calendar by its last change, not by what was published around it', async () => {
    const { path } = (await act(CREATE, plant)) as unknown as { path: string };
    const changedAt = async () => String(eventsOf((await fetchFeed(path)).body)[0]!.component.getFirstPropertyValue('last-modified'));
    await source.query(`update schedule_version set published_at = '2026-05-01T08:00Z' where event_id = $1`, [event.id]);
    expect(await changedAt()).toBe('2026-05-01T08:00:00Z');
    await source.query(`insert into meeting_change (event_id, version_id, meeting_id, kind, changed_at) values ($1, $2, $3, 'added', '2026-05-02T09:30Z'), ($1, $2, $3, 'pinned', '2026-05-03T09:30Z')`, [event.id, versionId, meetingId]);
    expect(await changedAt()).toBe('2026-05-02T09:30:00Z');
    await publishAgain('2026-05-09T08:00Z');
    expect(await changedAt()).toBe('2026-05-02T09:30:00Z');
    await source.query(`update schedule_meeting set calendar_sequence = calendar_sequence + 1 where event_id = $1 and version_id = $2`, [event.id, versionId]);
    expect(await changedAt()).toBe('2026-05-09T08:00:00Z');
  });

  it('keeps a cancelled meeting in the calendar as cancelled under the same UID and a higher number', async () => {
    const { path } = (await act(CREATE, firm)) as unknown as { path: string };
    const before = eventsOf((await fetchFeed(path)).body)[0]!;
    await ask(`mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { __typename } }`, plant, { input: { eventSlug: event.slug, meetingId, reason: 'Our delegate is ill.' } });
    const after = eventsOf((await fetchFeed(path)).body)[0]!;
    expect([after.uid, after.component.getFirstPropertyValue('status')]).toEqual([before.uid, 'CANCELLED']);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(await agendaOf(firm)).toMatchObject({ nextMeetingId: null, meetings: [{ status: 'cancelled', cancelledBy: 'counterpart', cancelReason: 'Our delegate is ill.' }] });
    const download = await fetchFeed(`/calendar/download/${event.slug}`, firm.lead.cookie);
    expect(eventsOf(download.body)[0]!.uid).toBe(before.uid);
    // Code names stand in the spelling of the reader, as on the pages.
    await source.query(`update registration set uses_code_name = true, code_name_en = 'Yavir 12', code_name_uk = 'Явір 12' where event_id = $1 and id = $2`, [event.id, plant.id]);
    expect(eventsOf((await fetchFeed(path)).body)[0]!.summary).toBe('Yavir 12, T12');
    await source.query(`update account set locale = 'uk' where id = (select account_id from delegate where event_id = $1 and id = $2)`, [event.id, firm.delegateId]);
    expect(eventsOf((await fetchFeed(path)).body)[0]!.summary).toBe('Явір 12, T12');
  });

  it('ends a subscription as if it had never been', async () => {
    const { path, feed } = (await act(CREATE, firm)) as unknown as { path: string; feed: { id: string } };
    expect(await act(REVOKE, stranger, { feedId: feed.id })).toEqual({ __typename: 'NotFound' });
    expect(await act(REVOKE, firm, { feedId: feed.id })).toEqual({ __typename: 'CalendarFeedRevoked' });
    const [ended, never] = [await fetchFeed(path), await fetchFeed(`/calendar/${'x'.repeat(43)}.ics`)];
    expect([ended.statusCode, ended.body]).toEqual([404, never.body]);
  });
});
