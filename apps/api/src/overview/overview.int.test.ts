import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CONSOLE } from '../common/index.ts';
import { EventCreation } from '../events/index.ts';
import { addPerson, addRegistration, addRole, approve, createTestApp, planMeeting, type TestApp, type TestPerson, type TestRegistration } from '../testing/index.ts';

interface Item { kind: string; urgency: string; count: number; organisations: number | null; reference: string | null }
interface GapRow { nodeCode: string; needed: number; offered: number; neededInUkraine: number; offeredInUkraine: number; neededByOthers: number; offeredByOthers: number }

describe('what an organiser is shown', () => {
  let test: TestApp;
  let source: DataSource;
  let eventId: string;
  let organiser: TestPerson;
  let plants: TestRegistration[];
  let firms: TestRegistration[];

  const ask = async <T>(query: string, person: TestPerson = organiser, variables: object = {}): Promise<T> => {
    const answer = await test.graphql(query, variables, person.cookie);
    expect(answer.errors).toBeUndefined();
    return Object.values(answer.data!)[0] as T;
  };
  const sql = (text: string, values: unknown[] = []) => source.query(text, values) as Promise<{ id: string }[]>;
  const names = async (filter: string) => (await ask<{ nodes: { legalName: string }[] }>(`{ registrations(eventSlug: "forum", filter: { ${filter} }) { nodes { legalName } } }`)).nodes.map(({ legalName }) => legalName);
  const items = async () => (await ask<{ items: Item[] }>('{ workList(eventSlug: "forum") { items { kind urgency count organisations reference } } }')).items;

  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    await test.app.get(EventCreation).create(CONSOLE, { slug: 'forum', name: 'Forum', firstDay: '2099-09-21' });
    [{ id: eventId }] = (await sql(`select id from event where slug = 'forum'`)) as [{ id: string }];
    organiser = await addPerson(source);
    await addRole(source, eventId, organiser, 'organiser');
    const join = async (typeCode: string, legalName: string) => addRegistration(source, eventId, { typeCode, legalName });
    plants = [await join('ukrainianManufacturer', 'Plant A'), await join('ukrainianManufacturer', 'Plant B')];
    firms = [await join('foreignCompany', 'Firm A'), await join('foreignCompany', 'Firm B'), await join('investor', 'Fund')];
    for (const { id } of [...plants, firms[0]!, firms[1]!]) await approve(source, eventId, id);
  });
  afterAll(() => test.close());

  it('is nothing at all while nothing waits', async () => {
    expect(await items()).toEqual([]);
  });

  it('is ranked work whose every count is the length of the list that it opens', async () => {
    const [plant, secondPlant] = plants as [TestRegistration, TestRegistration];
    const [firm, secondFirm, fund] = firms as [TestRegistration, TestRegistration, TestRegistration];
    const request = (from: TestRegistration, to: TestRegistration, hours: number, status = 'pending', turn = 'recipient') =>
      sql(`insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, turn, expires_at) values ($1, $2, $3, $4, $5, now() + make_interval(hours => $6))`, [eventId, from.id, to.id, status, turn, hours]);
    await request(firm, plant, 5);
    await request(secondFirm, plant, 200);
    await request(firm, secondPlant, 20, 'countered', 'sender');
    await request(secondFirm, secondPlant, -1);
    await sql(`insert into vetting_case (event_id, registration_id, trigger, opened_at) values ($1, $2, 'submitted', now() - interval '50 hours'), ($1, $3, 'nameChanged', now() - interval '1 hour')`, [eventId, fund.id, firm.id]);
    await sql('update delegate set removed_at = now() where registration_id = $1', [secondFirm.id]);
    await sql('update registration set preview_agreed_at = null where id = $1', [secondPlant.id]);
    await sql(`insert into viewing_alert (event_id, viewer_account_id, viewer_registration_id, opened_firms, threshold, usual_firms) values ($1, $2, $3, 90, 30, 4)`, [eventId, firm.lead.accountId, firm.id]);
    await sql(`insert into mail_message (event_id, recipient, kind, locale, subject, body_text, body_html, status) values ($1, 'away@example.org', 'meetingMoved', 'en', 's', 't', 'h', 'failed')`, [eventId]);
    const [batch] = await sql(`insert into import_batch (event_id, file_name, started_by, status, finished_at) values ($1, 'firms.csv', 'organiser', 'done', now()) returning id`, [eventId]);
    await sql(`insert into import_finding (event_id, batch_id, row_number, row_key, column_name, problem, severity) values ($1, $2, 3, 'k', 'name', 'noName', 'held'), ($1, $2, 3, 'k', 'country', 'noCountry', 'held')`, [eventId, batch!.id]);
    const { versionId } = await planMeeting(test, 'forum', 'draft');
    await sql(`update schedule_version set leftovers = '{"leftovers": [{}, {}]}' where id = $1`, [versionId]);

    const work = await items();
    expect(work.map(({ kind, urgency, count, organisations }) => [kind, urgency, count, organisations])).toEqual([
      ['viewingAlert', 'alert', 1, 1], ['vettingLate', 'late', 1, 1], ['requestsExpiring', 'soon', 2, 2], ['vettingWaiting', 'soon', 1, 1],
      ['leftovers', 'open', 2, null], ['mailFailed', 'open', 1, null], ['rowsHeld', 'open', 1, null], ['draftUnpublished', 'open', 1, null],
      ['noDelegates', 'open', 1, 1], ['previewMissing', 'open', 1, 1],
    ]);
    expect(work.find(({ kind }) => kind === 'rowsHeld')!.reference).toBe(batch!.id);
    const alerts = (await ask<{ nodes: { id: string }[] }>('{ viewingAlerts(eventSlug: "forum", onlyOpen: true) { nodes { id } } }')).nodes;
    expect(alerts).toHaveLength(1);
    await sql('update viewing_alert set settled_at = now(), settled_by = $2 where id = $1', [alerts[0]!.id, organiser.accountId]);
    expect(await ask('{ viewingAlerts(eventSlug: "forum", onlyOpen: true) { nodes { id } } }')).toEqual({ nodes: [] });
    expect((await items()).map(({ kind }) => kind)).not.toContain('viewingAlert');
    expect(await names('isCheckLate: true')).toEqual(['Fund']);
    expect(await names('isCheckLate: false')).toEqual(['Firm A']);
    expect(await names('statuses: ["approved"], hasDelegates: false')).toEqual(['Firm B']);
    expect(await names('isPreviewMissing: true')).toEqual(['Plant B']);
    await sql(`update registration set submitted_at = '2026-03-01T22:30:00Z' where id = $1`, [firm.id]);
    expect(await names('isSubmitted: true, submittedTo: "2026-03-01"')).toEqual([]);
    expect(await names('submittedFrom: "2026-03-02", submittedTo: "2026-03-02"')).toEqual(['Firm A']);
    for (const day of ['soon', '2027-02-31']) {
      expect((await test.graphql(`{ registrations(eventSlug: "forum", filter: { submittedFrom: "${day}" }) { total } }`, {}, organiser.cookie)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    await sql(`update event set registration_closes_at = now() + interval '3 days' where id = $1`, [eventId]);
    expect((await items()).find(({ kind }) => kind === 'draftsBeforeClose')).toMatchObject({ count: (await names('statuses: ["draft"]')).length, urgency: 'open' });
  });

  it('is who has not answered, never whom', async () => {
    const unanswered = (args: string) =>
      ask<{ nodes: { legalName: string; waiting: number; expiringSoon: number }[]; total: number; requests: number; pageInfo: { endCursor: string; hasNextPage: boolean } }>(
        `{ unansweredOrganisations(eventSlug: "forum" ${args}) { nodes { legalName waiting expiringSoon } total requests pageInfo { endCursor hasNextPage } } }`,
      );
    const all = [{ legalName: 'Plant A', waiting: 2, expiringSoon: 1 }, { legalName: 'Firm A', waiting: 1, expiringSoon: 1 }];
    expect(await unanswered('')).toMatchObject({ nodes: all, total: 2, requests: 3 });
    expect(await unanswered('onlySoon: true')).toMatchObject({ total: 2, requests: 2 });
    const page = await unanswered('first: 1');
    expect(page).toMatchObject({ nodes: [all[0]], pageInfo: { hasNextPage: true } });
    expect((await unanswered(`first: 1, after: "${page.pageInfo.endCursor}"`)).nodes).toEqual([all[1]]);
    expect(await names('hasRequestsToAnswer: true')).toEqual(['Firm A', 'Plant A']);
    expect(await names('hasRequestsExpiring: true')).toHaveLength((await unanswered('onlySoon: true')).total);
    const type = await ask<{ fields: { name: string }[] }>('{ __type(name: "UnansweredOrganisation") { fields { name } } }');
    expect(type.fields.map(({ name }) => name).join(' ')).not.toMatch(/sender|counterpart|message/i);
  });

  it('is who was asked for another time and has not said', async () => {
    await sql(`update schedule_version set status = 'published' where event_id = $1`, [eventId]);
    const [meeting] = (await sql('select id, slot_id, first_registration_id as first, second_registration_id as second from schedule_meeting where event_id = $1', [eventId])) as { id: string; slot_id: string; first: string; second: string }[];
    await sql(
      `insert into another_time_ask (event_id, meeting_id, asking_registration_id, other_registration_id, from_slot_id, offered_slot_ids, reason, expires_at)
       values ($1, $2, $3, $4, $5, array(select id from slot where event_id = $1 order by during offset 3 limit 2), 'The train is late', now() + interval '30 hours')`,
      [eventId, meeting!.id, meeting!.first, meeting!.second, meeting!.slot_id],
    );
    expect((await items()).find(({ kind }) => kind === 'timeAsked')).toMatchObject({ count: 1, urgency: 'soon' });
    expect(await ask('{ openTimeAsks(eventSlug: "forum") { startsAt tableLabel offered reason otherRegistrationId } }')).toEqual([
      { startsAt: '2099-09-21T06:30:00.000Z', tableLabel: 'T1', offered: ['2099-09-21T07:30:00.000Z', '2099-09-21T07:50:00.000Z'], reason: 'The train is late', otherRegistrationId: meeting!.second },
    ]);
  });

  it('is needs against offers, counted once a firm at every node above, and each figure is the length of its list', async () => {
    const [plant, secondPlant] = plants as [TestRegistration, TestRegistration];
    const [firm, secondFirm, fund] = firms as [TestRegistration, TestRegistration, TestRegistration];
    const chooses = ({ id }: TestRegistration, direction: string, ...codes: string[]) =>
      sql(`insert into capability_entry (event_id, registration_id, direction, node_code, position) select $1, $2, $3, code, 1 from unnest($4::text[]) code`, [eventId, id, direction, codes]);
    await chooses(plant, 'offer', 'P.MAC.CNC5', 'P.MAC');
    await chooses(secondPlant, 'need', 'P.MAC.CNC5', 'P.FOR.CAST');
    await chooses(firm, 'need', 'P.MAC.CNC5');
    await chooses(secondFirm, 'offer', 'P.FOR.CAST');
    await chooses(fund, 'need', 'P.MAC.CNC5');
    const { nodes } = await ask<{ nodes: GapRow[] }>('{ gapMap(eventSlug: "forum") { nodes { nodeCode needed offered neededInUkraine offeredInUkraine neededByOthers offeredByOthers } } }');
    const figures = Object.fromEntries(nodes.map((row) => [row.nodeCode, [row.neededInUkraine, row.offeredByOthers, row.neededByOthers, row.offeredInUkraine]]));
    expect(figures).toEqual({ P: [1, 1, 1, 1], 'P.MAC': [1, 0, 1, 1], 'P.MAC.CNC5': [1, 0, 1, 1], 'P.FOR': [1, 1, 0, 0], 'P.FOR.CAST': [1, 1, 0, 0] });
    for (const { nodeCode, needed, offered } of nodes) {
      expect(await names(`statuses: ["approved"], needNode: "${nodeCode}"`)).toHaveLength(needed);
      expect(await names(`statuses: ["approved"], offerNode: "${nodeCode}"`)).toHaveLength(offered);
    }
    expect(await names(`needNode: "P.M"`)).toEqual([]);
  });

  it('is how full each slot is and what became of the requests', async () => {
    const overview = await ask<{ capacity: { slots: { meetings: number }[] }; requestStates: object[]; byDay: { total: number; ukrainian: number }[] }>(
      '{ eventOverview(eventSlug: "forum") { capacity { slots { meetings } } requestStates { status count ukrainian } byDay { total ukrainian } } }',
    );
    expect(overview.capacity.slots.map(({ meetings }) => meetings)).toEqual([1, ...Array.from({ length: 59 }, () => 0)]);
    expect(overview.requestStates).toEqual([{ status: 'pending', count: 3, ukrainian: 0 }, { status: 'countered', count: 1, ukrainian: 0 }]);
    expect(overview.byDay.at(-1)).toMatchObject({ total: 5, ukrainian: 2 });
    expect(await ask('{ organiserCounts(eventSlug: "forum") { registered toDecide } }')).toEqual({ registered: 5, toDecide: 2 });
  });

  it('is the event it was set up from, as many days before it began', async () => {
    const earlierOf = () => ask<{ earlier: { name: string; days: { date: string; total: number }[] } | null; byDay: object[] }>('{ eventOverview(eventSlug: "forum") { earlier { name days { date total } } byDay { date } } }');
    expect((await earlierOf()).earlier).toBeNull();
    await test.app.get(EventCreation).create(CONSOLE, { slug: 'last-time', name: 'Last time', firstDay: '2098-09-23' });
    const [{ id: lastId }] = (await sql(`select id from event where slug = 'last-time'`)) as [{ id: string }];
    for (const days of [100, 3, 3]) {
      const { id } = await addRegistration(source, lastId, {});
      await sql(`update registration set submitted_at = '2098-09-23T09:00:00Z'::timestamptz - make_interval(days => $2) where id = $1`, [id, days]);
    }
    await sql('update event set earlier_event_id = $2, clock_offset_seconds = extract(epoch from timestamptz \'2099-09-01T09:00:00Z\' - now())::bigint where id = $1', [eventId, lastId]);
    const { earlier } = await earlierOf();
    expect(earlier!.name).toBe('Last time');
    const total = Object.fromEntries(earlier!.days.map(({ date, total: sum }) => [date, sum]));
    expect([earlier!.days[0]!.date, earlier!.days.at(-1)!.date]).toEqual(['2099-07-04', '2099-09-23']);
    expect([total['2099-07-04'], total['2099-09-17'], total['2099-09-18'], total['2099-09-23']]).toEqual([1, 1, 3, 3]);
    await sql('update event set clock_offset_seconds = 0 where id = $1', [eventId]);
  });

  it('is mails that were given up, which can be sent again once', async () => {
    const [mail] = await ask<{ id: string; recipient: string; error: string }[]>('{ failedMails(eventSlug: "forum") { id recipient error } }');
    expect(mail).toMatchObject({ recipient: 'away@example.org', error: 'unknown' });
    const again = (mailIds: string[]) => ask('mutation ($input: SendMailsAgainInput!) { sendMailsAgain(input: $input) { __typename ... on MailsQueuedAgain { count } ... on InvalidInput { field reason } } }', organiser, { input: { eventSlug: 'forum', mailIds } });
    expect(await again([mail!.id, 'no id'])).toEqual({ __typename: 'MailsQueuedAgain', count: 1 });
    expect(await again([mail!.id])).toEqual({ __typename: 'MailsQueuedAgain', count: 0 });
    expect(await again([])).toEqual({ __typename: 'InvalidInput', field: 'mailIds', reason: 'required' });
  });

  describe('before a rule is saved', () => {
    interface Effect { kind: string; count: number; before: number | null; after: number | null; organisations: { name: string; count: number }[]; meetings: { firstName: string; startsAt: string }[] }
    const SETUP = `{ eventSetup(eventSlug: "forum") { version slotMinutes requestExpiryHours changeCutoffMinutes mutualWishesAgree parallelMeetings macroRegionMinimum registrationClosesAt
      days { date startsAt endsAt breaks { label startsAt endsAt } } tables { id label hall } participantTypes { code openToRegistration maxMeetings maxOpenRequests maxMustWishes } } }`;
    const preview = (operation: string, type: string, input: object) =>
      ask<{ __typename: string; effects?: Effect[]; meetings?: { firstName: string }[]; reason?: string; currentVersion?: number }>(
        `query ($input: ${type}!) { ${operation}(input: $input) { __typename ... on EventChangePreview { effects { kind count before after organisations { name count } meetings { firstName startsAt } } } ... on MeetingsAffected { meetings { firstName } } ... on InvalidInput { reason } ... on StaleVersion { currentVersion } } }`,
        organiser,
        { input: { eventSlug: 'forum', ...input } },
      );
    const state = async () => JSON.stringify([await ask(SETUP), await sql(`select (select count(*) from audit_entry) as audit, (select count(*) from slot) as slots, (select count(*) from event_table) as tables`)]);
    const kinds = (effects: readonly Effect[] | undefined) => effects?.map(({ kind, count }) => [kind, count]);

    it('names what it would touch, and changes nothing', async () => {
      const before = await state();
      const { version, slotMinutes, days, tables, participantTypes, ...policy } = JSON.parse(before)[0] as { version: number; slotMinutes: number; days: { date: string; breaks: object[] }[]; tables: object[]; participantTypes: { code: string; maxMeetings: number }[]; registrationClosesAt: string };
      const rules = [{ firstType: 'association', secondType: 'ukrainianManufacturer' }];
      const forbidden = await preview('previewMeetingRules', 'SetMeetingRulesInput', { version, meetingRules: rules });
      expect(kinds(forbidden.effects)).toEqual([['meetingForbidden', 1], ['agreedForbidden', 1], ['requestForbidden', 4], ['pairs', 4]]);
      expect(forbidden.effects![0]!.meetings).toEqual([{ firstName: expect.stringMatching(/^(ua|pl)-/), startsAt: '2099-09-21T06:30:00.000Z' }]);
      expect(forbidden.effects![2]!.organisations.reduce((sum, { count }) => sum + count, 0)).toBe(4);
      const { registrationClosesAt: _closes, ...figures } = policy as { registrationClosesAt: string } & Record<string, unknown>;
      expect(await preview('previewMeetingPolicy', 'SetMeetingPolicyInput', { version, ...figures })).toMatchObject({ effects: [] });
      const [{ minutes }] = (await sql(`select ceil(extract(epoch from '2099-09-21T06:30:00Z'::timestamptz - now()) / 60)::int as minutes`)) as unknown as [{ minutes: number }];
      await sql('update event set change_cutoff_minutes = $2 where id = $1', [eventId, minutes + 60]);
      expect(kinds((await preview('previewMeetingPolicy', 'SetMeetingPolicyInput', { version, ...figures })).effects)).toEqual([['cutOffLifted', 1]]);
      await sql('update event set change_cutoff_minutes = $2 where id = $1', [eventId, figures['changeCutoffMinutes']]);
      const types = participantTypes.map((type) => (type.code === 'foreignCompany' ? { ...type, openToRegistration: false, maxMeetings: 0, maxOpenRequests: 1 } : type));
      const quotas = await preview('previewParticipantTypes', 'SetParticipantTypesInput', { version, participantTypes: types });
      expect(kinds(quotas.effects)).toEqual([['overMeetings', 1], ['cannotSend', 1], ['overRequests', 2]]);
      expect(quotas.effects![2]!.organisations).toEqual([{ name: 'Firm A', count: 2 }, { name: 'Firm B', count: 2 }]);
      const closed = await preview('previewEventDeadlines', 'SetEventDeadlinesInput', { version, registrationClosesAt: '2026-01-01T00:00:00Z' });
      expect(kinds(closed.effects)).toEqual([['cannotSend', 2]]);
      const fewer = await preview('previewEventTables', 'SetEventTablesInput', { version, tables: tables.slice(0, 19) });
      expect(fewer.effects).toMatchObject([{ kind: 'places', count: 60, before: 1_200, after: 1_140 }]);
      expect(await preview('previewEventTables', 'SetEventTablesInput', { version, tables: tables.slice(1) })).toMatchObject({ __typename: 'MeetingsAffected', meetings: [{ firstName: expect.any(String) }] });
      const twoDays = await preview('previewEventProgramme', 'SetEventProgrammeInput', { version, slotMinutes, days: days.slice(0, 2) });
      expect(kinds(twoDays.effects)).toEqual([['slotsGone', 20], ['places', 400]]);
      expect(await preview('previewEventProgramme', 'SetEventProgrammeInput', { version, slotMinutes, days: [] })).toMatchObject({ __typename: 'InvalidInput', reason: 'required' });
      expect(await preview('previewEventTables', 'SetEventTablesInput', { version: version - 1, tables })).toEqual({ __typename: 'StaleVersion', currentVersion: version });
      expect(await state()).toBe(before);
    });

    it('says what a day takes with it, and saving it does just that', async () => {
      const { version, slotMinutes, days } = await ask<{ version: number; slotMinutes: number; days: { date: string }[] }>(SETUP);
      const last = days.at(-1)!.date;
      await sql(`update delegate set attends_day_ids = array(select id from event_day where event_id = $1 and date = $2) where registration_id = $3`, [eventId, last, firms[0]!.id]);
      await sql(`update meeting_request set counter_day = $2, counter_part_of_day = 'morning' where event_id = $1 and status = 'countered'`, [eventId, last]);
      await sql('update agreement set time_wish_day = $2 where event_id = $1', [eventId, last]);
      await sql(`update another_time_ask set offered_slot_ids = array(select s.id from slot s join event_day d on d.id = s.day_id where d.event_id = $1 and d.date = $2 limit 1) where event_id = $1`, [eventId, last]);
      const input = { eventSlug: 'forum', version, slotMinutes, days: days.slice(0, -1) };
      const { effects } = await preview('previewEventProgramme', 'SetEventProgrammeInput', input);
      expect(kinds(effects)).toEqual([['offeredTimeLost', 1], ['attendanceLost', 1], ['wishedDayLost', 1], ['proposedDayLost', 1], ['slotsGone', 20], ['places', 400]]);
      expect(await ask('mutation ($input: SetEventProgrammeInput!) { setEventProgramme(input: $input) { __typename } }', organiser, { input })).toEqual({ __typename: 'EventSetup' });
      expect(await sql('select (select count(*)::int from meeting_request where counter_day is not null) as proposed, (select count(*)::int from agreement where time_wish_day is not null) as wished')).toEqual([{ proposed: 0, wished: 0 }]);
    });

    it('is told to organisers alone, and refused with the same words as the change', async () => {
      const { version, tables } = await ask<{ version: number; tables: { id: string; label: string; hall: string }[] }>(SETUP);
      const input = { eventSlug: 'forum', version, tables: [{ ...tables[0]!, hall: 'Завод: м. Дніпро, вул. Робоча 23' }, ...tables.slice(1)] };
      expect(await preview('previewEventTables', 'SetEventTablesInput', input)).toMatchObject({ __typename: 'LocationRefused' });
      expect((await test.graphql('query ($input: SetEventTablesInput!) { previewEventTables(input: $input) { __typename } }', { input }, plants[0]!.lead.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });

  it('is shown to no participant and to no officer', async () => {
    const officer = await addPerson(source);
    await addRole(source, eventId, officer, 'vettingOfficer');
    const queries = ['workList(eventSlug: "forum") { now }', 'gapMap(eventSlug: "forum") { organisations }', 'unansweredOrganisations(eventSlug: "forum") { total }', 'openTimeAsks(eventSlug: "forum") { id }', 'organiserCounts(eventSlug: "forum") { registered }', 'failedMails(eventSlug: "forum") { id }', 'registrations(eventSlug: "forum", filter: { hasRequestsToAnswer: true }) { total }'];
    for (const person of [plants[0]!.lead, officer]) {
      for (const query of queries) expect((await test.graphql(`{ ${query} }`, {}, person.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
