import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CONSOLE } from '../common/index.ts';
import { createTestApp, planMeeting, signedIn, type TestApp, type TestPerson, withRole } from '../testing/index.ts';
import { EventCreation } from './event-creation.service.ts';
import { type EventSetup } from './event-setup.type.ts';

const SETUP = `query ($slug: String!) { eventSetup(eventSlug: $slug) {
  version slotMinutes days { date startsAt endsAt utcOffset breaks { label labelUk startsAt endsAt } slots { id startsAt } } tables { id label hall hallUk }
  participantTypes { code maxMeetings } meetingRules { firstType secondType } matchingOpenedAt hasPublishedSchedule } }`;
const FAULTS = `... on UserError { message } ... on InvalidInput { field reason } ... on StaleVersion { currentVersion } ... on NotPossible { reason }
  ... on MeetingsAffected { count key meetings { startsAt tableLabel scheduleStatus } } ... on LocationRefused { at: field }`;

describe('an event', () => {
  let test: TestApp;
  let organiser: TestPerson;
  const make = async (slug: string): Promise<EventSetup> => {
    const made = await test.app.get(EventCreation).create(CONSOLE, { slug, name: `Forum ${slug}`, firstDay: '2027-09-21' });
    await withRole(test, 'organiser', slug, 'organiser');
    return made as EventSetup;
  };
  const change = async (operation: string, type: string, input: object, cookie = organiser.cookie): Promise<Record<string, unknown>> => {
    const answer = await test.graphql(`mutation ($input: ${type}!) { ${operation}(input: $input) { __typename ... on EventSetup { version days { date slots { id } } tables { id label } } ${FAULTS} } }`, { input }, cookie);
    expect(answer.errors).toBeUndefined();
    return answer.data![operation] as Record<string, unknown>;
  };
  const programme = (setup: EventSetup, version = setup.version) => ({
    version, slotMinutes: setup.slotMinutes,
    days: setup.days.map(({ date, startsAt, endsAt, breaks }) => ({ date, startsAt, endsAt, breaks: breaks.map(({ label, labelUk, startsAt: from, endsAt: to }) => ({ label, labelUk, startsAt: from, endsAt: to })) })),
  });
  const tables = (setup: EventSetup, count: number) => setup.tables.slice(0, count).map(({ id, label, hall, hallUk }) => ({ id, label, hall, hallUk }));

  beforeAll(async () => {
    test = await createTestApp();
    organiser = await signedIn(test, 'organiser');
  });
  afterAll(() => test.close());

  it('starts with three days, 60 slots, 20 tables, all types and the usual rules', async () => {
    await make('defaults');
    const { data } = await test.graphql(SETUP, { slug: 'defaults' }, organiser.cookie);
    const setup = data!['eventSetup'] as EventSetup;
    expect(setup.days.map(({ date, startsAt, endsAt, utcOffset }) => [date, startsAt, endsAt, utcOffset])).toEqual([
      ['2027-09-21', '09:30', '17:30', '+03:00'], ['2027-09-22', '09:30', '17:30', '+03:00'], ['2027-09-23', '09:30', '17:30', '+03:00'],
    ]);
    expect(setup.days[0]!.breaks).toEqual([{ label: 'Lunch', labelUk: 'Обід', startsAt: '13:00', endsAt: '14:00' }]);
    expect(setup.days.flatMap(({ slots }) => slots)).toHaveLength(60);
    expect(setup.days[0]!.slots[0]!.startsAt).toBe('2027-09-21T06:30:00.000Z');
    expect(setup.tables.map(({ label }) => label).slice(0, 3)).toEqual(['T1', 'T2', 'T3']);
    expect(setup.tables).toHaveLength(20);
    expect(setup.participantTypes).toHaveLength(5);
    expect(setup.meetingRules).toHaveLength(4);
  });

  it('has a slug of its own', async () => {
    const administrator = await signedIn(test, 'administrator', { isAdministrator: true });
    const create = (slug: string) => test.graphql('mutation ($input: CreateEventInput!) { createEvent(input: $input) { __typename } }', { input: { slug, name: 'Twice' } }, administrator.cookie);
    const both = await Promise.all([create('twice'), create('twice')]);
    expect(both.map(({ data }) => (data!['createEvent'] as { __typename: string }).__typename).sort()).toEqual(['EventSetup', 'EventSlugTaken']);
    expect((await create('Not a slug')).data!['createEvent']).toEqual({ __typename: 'InvalidInput' });
    expect((await test.graphql('mutation ($input: CreateEventInput!) { createEvent(input: $input) { __typename } }', { input: { slug: 'x', name: 'x' } }, organiser.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('shows its set-up to its own organisers alone', async () => {
    await make('mine');
    const stranger = await withRole(test, 'stranger', 'defaults', 'organiser');
    expect((await test.graphql(SETUP, { slug: 'mine' }, stranger.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await test.graphql(SETUP, { slug: 'absent' }, stranger.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await test.graphql(SETUP, { slug: 'mine' })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('tells everybody totals and never the venue', async () => {
    const setup = await make('public');
    await change('setEventVenue', 'SetEventVenueInput', { eventSlug: 'public', version: setup.version, venue: 'A hall somewhere', venueReleasedAt: '2027-09-20T06:00:00.000Z' });
    const { data } = await test.graphql('{ event(eventSlug: "public") { slug approvedOrganisations approvedCountries isRegistrationOpen partnerCountries } absent: event(eventSlug: "absent") { slug } }');
    expect(data).toEqual({ event: { slug: 'public', approvedOrganisations: 0, approvedCountries: 0, isRegistrationOpen: true, partnerCountries: ['US', 'GB', 'FR', 'DE', 'PL', 'CZ', 'TR'] }, absent: null });
    const venue = await test.graphql('{ __type(name: "PublicEvent") { fields { name } } }');
    expect(JSON.stringify(venue.data)).not.toContain('venue');
  });

  it('lists events newest first, from the start when no cursor is given', async () => {
    await make('newest');
    const page = (await test.graphql('{ events(first: 1) { nodes { slug } pageInfo { endCursor } } }')).data!['events'] as { nodes: object[]; pageInfo: { endCursor: string } };
    expect(page.nodes).toEqual([{ slug: 'newest' }]);
    const next = await test.graphql('query ($after: String) { events(first: 1, after: $after) { nodes { slug } } }', { after: page.pageInfo.endCursor });
    expect(next.data).not.toEqual({ events: { nodes: [{ slug: 'newest' }] } });
  });

  it('finds events by a part of their name in either language, or of their slug', async () => {
    const setup = await make('found');
    await change('describeEvent', 'DescribeEventInput', { eventSlug: 'found', version: setup.version, name: 'Rivets 100%', nameUk: 'Заклепки', partnerCountries: ['PL'] });
    const found = async (search: string) => ((await test.graphql('query ($search: String) { events(search: $search) { nodes { slug } } }', { search })).data!['events'] as { nodes: { slug: string }[] }).nodes.map(({ slug }) => slug);
    expect(await Promise.all(['rivets', ' ЗАКЛЕПК ', 'oun', '0%'].map(found))).toEqual([['found'], ['found'], ['found'], ['found']]);
    expect(await found('rivets%')).toEqual([]);
  });

  it('lists to strangers what takes registrations now, the next one first, and nothing that is archived', async () => {
    const source = test.app.get(DataSource);
    const days = ['2027-03-02', '2027-01-05', '2027-02-02', '2020-01-07', '2027-04-06', '2027-05-04'];
    for (const [index, firstDay] of days.entries()) await test.app.get(EventCreation).create(CONSOLE, { slug: `open-${index}`, name: `Open ${index}`, firstDay });
    await source.query(`update event set registration_opens_at = now() + interval '1 day' where slug = 'open-4'`);
    await source.query(`update event set archived_at = now() where slug = 'open-5'`);
    const list = async (after: string | null) => (await test.graphql('query ($after: String) { openEvents(first: 2, after: $after) { nodes { slug isRegistrationOpen } pageInfo { endCursor hasNextPage } } }', { after })).data!['openEvents'] as { nodes: { slug: string; isRegistrationOpen: boolean }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    const slugs: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await list(after);
      expect(nodes.every(({ isRegistrationOpen }) => isRegistrationOpen)).toBe(true);
      slugs.push(...nodes.map(({ slug }) => slug));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(slugs.filter((slug) => slug.startsWith('open-'))).toEqual(['open-1', 'open-2', 'open-0']);
    expect(new Set(slugs).size).toBe(slugs.length);
    await source.query(`update event set registration_closes_at = now() - interval '1 minute' where slug = 'open-1'`);
    expect((await list(null)).nodes.map(({ slug }) => slug)).not.toContain('open-1');
  });

  it('has its city in Ukrainian too, checked like the other', async () => {
    const setup = await make('city');
    const input = (cityUk: string) => ({ eventSlug: 'city', version: setup.version, name: 'City', city: 'Kyiv', cityUk, partnerCountries: ['PL'] });
    expect(await change('describeEvent', 'DescribeEventInput', input('к'.repeat(121)))).toMatchObject({ __typename: 'InvalidInput', field: 'cityUk', reason: 'tooLong' });
    expect(await change('describeEvent', 'DescribeEventInput', input('Київ'))).toMatchObject({ __typename: 'EventSetup' });
    expect((await test.graphql('{ event(eventSlug: "city") { city cityUk } }')).data).toEqual({ event: { city: 'Kyiv', cityUk: 'Київ' } });
  });

  it('takes one of two changes of the same version', async () => {
    const setup = await make('race');
    const input = (name: string) => ({ eventSlug: 'race', version: setup.version, name, partnerCountries: ['PL'] });
    const answers = await Promise.all([change('describeEvent', 'DescribeEventInput', input('One')), change('describeEvent', 'DescribeEventInput', input('Two'))]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['EventSetup', 'StaleVersion']);
    expect(answers.find(({ __typename }) => __typename === 'StaleVersion')).toMatchObject({ currentVersion: setup.version + 1 });
  });

  it('keeps the slots that a new break or day does not touch; a break has a name in Ukrainian, without places', async () => {
    const setup = await make('breaks');
    const before = setup.days[0]!.slots.map(({ id }) => id);
    const wanted = programme(setup);
    const coffee = (labelUk: string | null) => ({ ...wanted, days: wanted.days.map((day, at) => (at === 0 ? { ...day, breaks: [...day.breaks, { label: 'Coffee', labelUk, startsAt: '16:50', endsAt: '17:30' }] } : day)) });
    const set = (labelUk: string | null) => change('setEventProgramme', 'SetEventProgrammeInput', { eventSlug: 'breaks', ...coffee(labelUk) });
    expect(await set('к'.repeat(61))).toMatchObject({ __typename: 'InvalidInput', field: 'days.0.breaks.1.labelUk', reason: 'tooLong' });
    expect(await set('Завод: м. Дніпро, вул. Робоча 23')).toMatchObject({ __typename: 'LocationRefused', at: 'days.0.breaks.1.labelUk' });
    const saved = (await set(' Кава ')) as unknown as EventSetup;
    expect(saved.days[0]!.slots.map(({ id }) => id)).toEqual(before.slice(0, 18));
    const { data } = await test.graphql(SETUP, { slug: 'breaks' }, organiser.cookie);
    expect((data!['eventSetup'] as EventSetup).days[0]!.breaks.map(({ labelUk }) => labelUk)).toEqual(['Обід', 'Кава']);
  });

  it('lists the published meetings that would lose their slot or table and changes nothing; whoever has seen exactly those may go on, and what is published stays', async () => {
    const setup = await make('published');
    await planMeeting(test, 'published');
    const shorter = await change('setEventProgramme', 'SetEventProgrammeInput', { eventSlug: 'published', ...programme(setup), slotMinutes: 25 });
    expect(shorter).toMatchObject({ __typename: 'MeetingsAffected', count: 1, meetings: [{ tableLabel: 'T1', scheduleStatus: 'published', startsAt: '2027-09-21T06:30:00.000Z' }] });
    const fewerDays = programme(setup);
    fewerDays.days.shift();
    expect(await change('setEventProgramme', 'SetEventProgrammeInput', { eventSlug: 'published', ...fewerDays })).toMatchObject({ __typename: 'MeetingsAffected', count: 1 });
    const pause = programme(setup);
    pause.days[0]!.breaks.push({ label: 'Opening', labelUk: null, startsAt: '09:30', endsAt: '10:00' });
    expect(await change('setEventProgramme', 'SetEventProgrammeInput', { eventSlug: 'published', ...pause })).toMatchObject({ __typename: 'MeetingsAffected' });
    const fewer = await change('setEventTables', 'SetEventTablesInput', { eventSlug: 'published', version: setup.version, tables: tables(setup, 20).slice(1) });
    expect(fewer).toMatchObject({ __typename: 'MeetingsAffected', count: 1 });
    const { data } = await test.graphql(SETUP, { slug: 'published' }, organiser.cookie);
    expect(data!['eventSetup']).toMatchObject({ version: setup.version, slotMinutes: 20, hasPublishedSchedule: true });

    const source = test.app.get(DataSource);
    const published = () => source.query(`select m.slot_id, m.table_id, m.during, m.status, v.revision from schedule_meeting m join schedule_version v on v.id = m.version_id and v.status = 'published' join event e on e.id = m.event_id and e.slug = 'published'`);
    const before = await published();
    const accept = (accepted: string | null) => change('setEventProgramme', 'SetEventProgrammeInput', { eventSlug: 'published', ...pause, accepted });
    const { key } = (await accept('of other meetings')) as unknown as { key: string };
    // What has begun keeps its place whatever is accepted.
    const clock = (at: string) => source.query(`update event set clock_offset_seconds = extract(epoch from $1::timestamptz - now())::bigint where slug = 'published'`, [at]);
    await clock('2027-09-21T06:40:00Z');
    expect(await accept(key)).toMatchObject({ __typename: 'MeetingsAffected', key: null });
    await clock('2027-09-20T06:40:00Z');
    expect(await accept(key)).toMatchObject({ __typename: 'EventSetup', version: setup.version + 1 });
    expect(await published()).toEqual(before);
    const again = { eventSlug: 'published', version: setup.version + 1, tables: tables(setup, 20).slice(1) };
    const table = (await change('setEventTables', 'SetEventTablesInput', again)) as unknown as { key: string };
    expect(await change('setEventTables', 'SetEventTablesInput', { ...again, accepted: table.key })).toMatchObject({ __typename: 'EventSetup' });
    expect(await published()).toEqual(before);
  });

  it('gives up a table that only an older schedule names, and that schedule keeps it', async () => {
    const setup = await make('retired');
    const { tableId, versionId } = await planMeeting(test, 'retired');
    await test.app.get(DataSource).query(`update schedule_version set status = 'superseded' where id = $1`, [versionId]);
    const saved = (await change('setEventTables', 'SetEventTablesInput', { eventSlug: 'retired', version: setup.version, tables: [...tables(setup, 20).slice(1), { label: 'T1', hall: 'Hall B', hallUk: 'Зал Б' }] })) as unknown as EventSetup;
    expect(saved.tables).toHaveLength(20);
    expect(saved.tables.some(({ id }) => id === tableId)).toBe(false);
    const kept = (await test.app.get(DataSource).query('select retired_at from event_table where id = $1', [tableId])) as { retired_at: Date | null }[];
    expect(kept[0]!.retired_at).not.toBeNull();
  });

  it('names a hall in Ukrainian too, by one name for all its tables; a place, or two names for one hall, are refused', async () => {
    const setup = await make('halls');
    const named = (hallUk: string | null, of = tables(setup, 20)) => of.map((table) => ({ ...table, hallUk }));
    const set = (wanted: object[]) => change('setEventTables', 'SetEventTablesInput', { eventSlug: 'halls', version: setup.version, tables: wanted });
    expect(await set([...named('Перший зал').slice(0, 19), ...named('Інший зал').slice(19)])).toMatchObject({ __typename: 'InvalidInput', field: 'tables.19.hallUk', reason: 'twoNames' });
    expect(await set(named('з'.repeat(41)))).toMatchObject({ __typename: 'InvalidInput', field: 'tables.0.hallUk', reason: 'tooLong' });
    expect(await set(named('Завод: м. Дніпро, вул. Робоча 23'))).toMatchObject({ __typename: 'LocationRefused', at: 'tables.0.hallUk' });
    expect(await set(named(' Перший зал '))).toMatchObject({ __typename: 'EventSetup' });
    const { data } = await test.graphql(SETUP, { slug: 'halls' }, organiser.cookie);
    expect(new Set((data!['eventSetup'] as EventSetup).tables.map(({ hall, hallUk }) => `${hall}/${hallUk}`))).toEqual(new Set(['Hall A/Перший зал']));
  });

  it('lets two tables swap their labels', async () => {
    const setup = await make('swap');
    const [first, second, ...others] = tables(setup, 20);
    const swapped = [{ ...first!, label: 'T2' }, { ...second!, label: 'T1' }, ...others];
    const saved = (await change('setEventTables', 'SetEventTablesInput', { eventSlug: 'swap', version: setup.version, tables: swapped })) as unknown as EventSetup;
    expect(saved.tables.slice(0, 2)).toEqual([{ id: first!.id, label: 'T2' }, { id: second!.id, label: 'T1' }]);
  });

  it('lists interpreters and escorts with when they are away; refuses what they cannot be and keeps a name with a place nowhere', async () => {
    const { version } = await make('helpers');
    const german = { kind: 'interpreter', name: 'Ukrainian–German', languages: ['uk', 'de'], participantTypes: [], size: 3, absences: [{ date: '2027-09-22', startsAt: '13:00', endsAt: '24:00', away: 2 }] };
    const escorts = { kind: 'escort', name: 'Protocol', languages: [], participantTypes: ['government'], size: 2, absences: [] };
    const set = (pools: object[], at = version) => change('setResourcePools', 'SetResourcePoolsInput', { eventSlug: 'helpers', version: at, pools });
    const absence = german.absences[0]!;
    for (const [pools, answer] of [
      [[{ ...german, size: -1 }], { field: 'pools.0.size', reason: 'outOfRange' }],
      [[{ ...german, languages: ['uk', 'qqq'] }], { field: 'pools.0.languages', reason: 'unknownCode' }],
      [[{ ...german, languages: ['uk', 'uk'] }], { field: 'pools.0.languages', reason: 'twoLanguages' }],
      [[{ ...escorts, languages: ['uk'] }], { field: 'pools.0.languages', reason: 'notOfEscorts' }],
      [[{ ...escorts, participantTypes: ['minister'] }], { field: 'pools.0.participantTypes', reason: 'unknownCode' }],
      [[german, { ...german, size: 1 }], { field: 'pools.1.name', reason: 'twice' }],
      [[{ ...german, absences: [{ ...absence, date: '2027-10-01' }] }], { field: 'pools.0.absences.0.date', reason: 'outsideDay' }],
      [[{ ...german, absences: [{ ...absence, endsAt: '13:00' }] }], { field: 'pools.0.absences.0.endsAt', reason: 'notAfterStart' }],
      [[{ ...german, absences: [{ ...absence, away: 0 }] }], { field: 'pools.0.absences.0.away', reason: 'outOfRange' }],
    ] as const) expect(await set([...pools])).toMatchObject({ __typename: 'InvalidInput', ...answer });
    expect(await set([{ ...german, name: 'вул. Робоча 23' }])).toMatchObject({ __typename: 'LocationRefused' });
    expect(await set([{ ...german, id: '0d2f7a3e-5d0c-4a53-9a3c-0f6f6a3f1c11' }])).toMatchObject({ __typename: 'NotFound' });
    expect(await set([german, escorts])).toMatchObject({ __typename: 'EventSetup', version: version + 1 });
    const read = async () => (await test.graphql(`{ eventSetup(eventSlug: "helpers") { resourcePools { id kind name languages participantTypes size absences { date startsAt endsAt away } } } }`, {}, organiser.cookie)).data!['eventSetup'] as { resourcePools: { id: string }[] };
    const stored = (await read()).resourcePools;
    expect(stored).toEqual([{ id: expect.any(String), ...german }, { id: expect.any(String), ...escorts }]);
    expect(await set([{ ...german, id: stored[0]!.id, size: 4 }], version + 1)).toMatchObject({ __typename: 'EventSetup' });
    expect((await read()).resourcePools).toEqual([{ ...german, id: stored[0]!.id, size: 4 }]);
    expect(await set([], version)).toMatchObject({ __typename: 'StaleVersion' });
    // A day that goes takes along who would be away on it: the pools can be saved as they are read.
    const days = [{ date: '2027-09-21', startsAt: '09:00', endsAt: '17:00', breaks: [] }];
    expect(await change('setEventProgramme', 'SetEventProgrammeInput', { eventSlug: 'helpers', version: version + 2, slotMinutes: 30, days })).toMatchObject({ __typename: 'EventSetup' });
    const left = (await read()).resourcePools;
    expect(left).toEqual([{ ...german, id: stored[0]!.id, size: 4, absences: [] }]);
    expect(await set(left, version + 3)).toMatchObject({ __typename: 'EventSetup' });
  });

  it('opens matching once', async () => {
    const setup = await make('matching');
    expect(await change('openMatching', 'EventStepInput', { eventSlug: 'matching', version: setup.version })).toMatchObject({ __typename: 'EventSetup', version: setup.version + 1 });
    expect(await change('openMatching', 'EventStepInput', { eventSlug: 'matching', version: setup.version + 1 })).toMatchObject({ __typename: 'NotPossible', reason: 'alreadyOpen' });
  });

  it('has a clock that only a demo moves', async () => {
    await make('clock');
    const administrator = await signedIn(test, 'administrator', { isAdministrator: true });
    const answer = await test.graphql('mutation ($input: SetEventClockInput!) { setEventClock(input: $input) { __typename } }', { input: { eventSlug: 'clock', now: '2027-09-21T06:30:00.000Z' } }, administrator.cookie);
    expect(answer.data!['setEventClock']).toEqual({ __typename: 'NotPossible' });
  });

  it('invites by mail whoever gets a role before they have an account, and mails nobody twice', async () => {
    await make('invited');
    const administrator = await signedIn(test, 'administrator', { isAdministrator: true });
    const grant = (role: string) => test.graphql('mutation ($input: GrantEventRoleInput!) { grantEventRole(input: $input) { __typename } }', { input: { eventSlug: 'invited', email: 'new@example.org', displayName: 'New Person', role } }, administrator.cookie);
    for (const role of ['organiser', 'organiser', 'vettingOfficer']) expect((await grant(role)).data).toEqual({ grantEventRole: { __typename: 'EventRolesChanged' } });
    expect(await test.app.get(DataSource).query(`select kind from mail_message where recipient = 'new@example.org'`)).toEqual([{ kind: 'roleInvitation' }]);
    const { data } = await test.graphql('{ eventClock(eventSlug: "invited") { isMovable } }', {}, administrator.cookie);
    expect(data).toEqual({ eventClock: { isMovable: false } });
  });

  it('takes a role from an open session at once', async () => {
    await make('roles');
    const administrator = await signedIn(test, 'administrator', { isAdministrator: true });
    const helper = await signedIn(test, 'helper');
    const role = { eventSlug: 'roles', role: 'organiser' };
    await test.graphql('mutation ($input: GrantEventRoleInput!) { grantEventRole(input: $input) { __typename } }', { input: { ...role, email: 'helper@example.org' } }, administrator.cookie);
    expect((await test.graphql(SETUP, { slug: 'roles' }, helper.cookie)).errors).toBeUndefined();
    await test.graphql('mutation ($input: RevokeEventRoleInput!) { revokeEventRole(input: $input) { __typename } }', { input: { ...role, accountId: helper.accountId } }, administrator.cookie);
    expect((await test.graphql(SETUP, { slug: 'roles' }, helper.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  describe('set up from an earlier one', () => {
    const copy = async (input: object, cookie = organiser.cookie) =>
      (await test.graphql(`mutation ($input: CopyEventInput!) { copyEvent(input: $input) { __typename ... on InvalidInput { field reason } ... on LocationRefused { field } ... on EventSlugTaken { slug } } }`, { input: { eventSlug: 'earlier', slug: 'later', name: 'Later', firstDay: '2028-02-01', ...input } }, cookie));

    it('has its days moved, its rules, tables and types, and nothing of its participants', async () => {
      const source = test.app.get(DataSource);
      const setup = await make('earlier');
      await withRole(test, 'colleague', 'earlier', 'organiser');
      const wanted = programme(setup);
      wanted.days[0]!.breaks.push({ label: 'Coffee', labelUk: 'Кава', startsAt: '16:50', endsAt: '17:30' });
      await change('setEventProgramme', 'SetEventProgrammeInput', { eventSlug: 'earlier', ...wanted });
      await planMeeting(test, 'earlier');
      await source.query(`insert into resource_pool (event_id, kind, name, first_language, second_language, size, position) select id, 'interpreter', 'Ukrainian–German', 'uk', 'de', 3, 1 from event where slug = 'earlier'`);
      await source.query(`update event set venue = 'A hall', venue_released_at = now(), matching_opened_at = now(), registration_closes_at = '2027-09-01T15:00:00Z', request_expiry_hours = 99, viewing_alert_minimum = 44, partner_countries = '{DK}', clock_offset_seconds = 5 where slug = 'earlier'`);
      await source.query(`update participant_type set max_meetings = 7, open_to_registration = false where code = 'investor' and event_id = (select id from event where slug = 'earlier')`);
      await source.query(`insert into match_rules (event_id, revision, weights, gates) select e.id, n, jsonb_build_object('is', n), '{}' from event e, generate_series(1, 2) as n where slug = 'earlier'`);
      expect((await copy({ city: 'Lviv' })).data).toEqual({ copyEvent: { __typename: 'EventSetup' } });
      const { data } = await test.graphql(SETUP.replace('hasPublishedSchedule', 'hasPublishedSchedule resourcePools { name size } city registrationClosesAt requestExpiryHours partnerCountries venue venueReleasedAt'), { slug: 'later' }, organiser.cookie);
      const later = data!['eventSetup'] as EventSetup;
      expect(later.days.map(({ date, startsAt, slots }) => [date, startsAt, slots.length])).toEqual([['2028-02-01', '09:30', 18], ['2028-02-02', '09:30', 20], ['2028-02-03', '09:30', 20]]);
      expect(later).toMatchObject({ slotMinutes: 20, city: 'Lviv', registrationClosesAt: '2028-01-12T16:00:00.000Z', requestExpiryHours: 99, partnerCountries: ['DK'], venue: null, venueReleasedAt: null, matchingOpenedAt: null, hasPublishedSchedule: false });
      expect(later.participantTypes.find(({ code }) => code === 'investor')).toEqual({ code: 'investor', maxMeetings: 7 });
      expect(later.meetingRules).toHaveLength(4);
      const scoring = await source.query(`select m.revision, m.weights, m.restores, a.email from match_rules m left join account a on a.id = m.set_by where m.event_id = (select id from event where slug = 'later')`);
      expect(scoring).toEqual([{ revision: 1, weights: { is: 2 }, restores: null, email: expect.any(String) }]);
      expect(later.days[0]!.breaks.map(({ label, labelUk }) => [label, labelUk])).toEqual([['Lunch', 'Обід'], ['Coffee', 'Кава']]);
      expect(later.resourcePools).toEqual([{ name: 'Ukrainian–German', size: 3 }]);
      expect(later.tables.map(({ label, hallUk }) => [label, hallUk])).toEqual(setup.tables.map(({ label }) => [label, 'Зал А']));
      const [counts] = (await source.query(
        `select (select count(*)::int from registration where event_id = e.id) as registrations, (select count(*)::int from agreement where event_id = e.id) as agreements, (select count(*)::int from schedule_version where event_id = e.id) as versions,
           (select count(*)::int from event_role where event_id = e.id) as roles, clock_offset_seconds as offset, viewing_alert_minimum as alert from event e where slug = 'later'`,
      )) as object[];
      expect(counts).toEqual({ registrations: 0, agreements: 0, versions: 0, roles: 1, offset: '0', alert: 44 });
    });

    it('is made by organisers of the earlier one alone, and refused for a taken slug, a day that is none, or a name with a place', async () => {
      const stranger = await withRole(test, 'stranger', 'defaults', 'organiser');
      expect((await copy({ slug: 'another' }, stranger.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      expect((await copy({ slug: 'another' }, (await withRole(test, 'officer', 'earlier', 'vettingOfficer')).cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const both = await Promise.all([copy({ slug: 'once' }), copy({ slug: 'once' })]);
      expect(both.map(({ data }) => (data!['copyEvent'] as { __typename: string }).__typename).sort()).toEqual(['EventSetup', 'EventSlugTaken']);
      expect((await copy({ slug: 'another', firstDay: '2028-02-30' })).data).toEqual({ copyEvent: { __typename: 'InvalidInput', field: 'firstDay', reason: 'notADate' } });
      expect((await copy({ slug: 'another', name: 'Завод: м. Дніпро, вул. Робоча 23' })).data).toEqual({ copyEvent: { __typename: 'LocationRefused', field: 'name' } });
      expect(await test.app.get(DataSource).query(`select from event where slug = 'another'`)).toEqual([]);
    });
  });
});
