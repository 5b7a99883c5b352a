import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createOverviewWorld, type OverviewWorld, publishAndAsk } from '../../testing/index.ts';

describe('before a rule is saved', () => {
  let world: OverviewWorld;
  beforeAll(async () => {
    world = await createOverviewWorld();
    await world.sql(`update event set registration_closes_at = now() + interval '3 days' where id = $1`, [world.eventId]);
    await publishAndAsk(world);
  });
  afterAll(() => world.test.close());

  interface Effect { kind: string; count: number; before: number | null; after: number | null; organisations: { name: string; count: number }[]; meetings: { firstName: string; startsAt: string }[] }
  const SETUP = `{ eventSetup(eventSlug: "forum") { version slotMinutes requestExpiryHours changeCutoffMinutes mutualWishesAgree parallelMeetings macroRegionMinimum registrationClosesAt
    days { date startsAt endsAt breaks { label startsAt endsAt } } tables { id label hall hallUk } participantTypes { code openToRegistration maxMeetings maxOpenRequests maxMustWishes } } }`;
  const preview = (operation: string, type: string, input: object) =>
    world.ask<{ __typename: string; effects?: Effect[]; meetings?: { firstName: string }[]; reason?: string; currentVersion?: number }>(
      `query ($input: ${type}!) { ${operation}(input: $input) { __typename ... on EventChangePreview { effects { kind count before after organisations { name count } meetings { firstName startsAt } } } ... on MeetingsAffected { meetings { firstName } } ... on InvalidInput { reason } ... on StaleVersion { currentVersion } } }`,
      world.organiser,
      { input: { eventSlug: 'forum', ...input } },
    );
  const state = async () => JSON.stringify([await world.ask(SETUP), await world.sql(`select (select count(*) from audit_entry) as audit, (select count(*) from slot) as slots, (select count(*) from event_table) as tables`)]);
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
    const [{ minutes }] = (await world.sql(`select ceil(extract(epoch from '2099-09-21T06:30:00Z'::timestamptz - now()) / 60)::int as minutes`)) as unknown as [{ minutes: number }];
    await world.sql('update event set change_cutoff_minutes = $2 where id = $1', [world.eventId, minutes + 60]);
    expect(kinds((await preview('previewMeetingPolicy', 'SetMeetingPolicyInput', { version, ...figures })).effects)).toEqual([['cutOffLifted', 1]]);
    await world.sql('update event set change_cutoff_minutes = $2 where id = $1', [world.eventId, figures['changeCutoffMinutes']]);
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
    const { version, slotMinutes, days } = await world.ask<{ version: number; slotMinutes: number; days: { date: string }[] }>(SETUP);
    const last = days.at(-1)!.date;
    await world.sql(`update delegate set attends_day_ids = array(select id from event_day where event_id = $1 and date = $2) where registration_id = $3`, [world.eventId, last, world.firms[0].id]);
    await world.sql(`update meeting_request set counter_day = $2, counter_part_of_day = 'morning' where event_id = $1 and status = 'countered'`, [world.eventId, last]);
    await world.sql('update agreement set time_wish_day = $2 where event_id = $1', [world.eventId, last]);
    await world.sql(`update another_time_ask set offered_slot_ids = array(select s.id from slot s join event_day d on d.id = s.day_id where d.event_id = $1 and d.date = $2 limit 1) where event_id = $1`, [world.eventId, last]);
    const input = { eventSlug: 'forum', version, slotMinutes, days: days.slice(0, -1) };
    const { effects } = await preview('previewEventProgramme', 'SetEventProgrammeInput', input);
    expect(kinds(effects)).toEqual([['offeredTimeLost', 1], ['attendanceLost', 1], ['wishedDayLost', 1], ['proposedDayLost', 1], ['slotsGone', 20], ['places', 400]]);
    expect(await world.ask('mutation ($input: SetEventProgrammeInput!) { setEventProgramme(input: $input) { __typename } }', world.organiser, { input })).toEqual({ __typename: 'EventSetup' });
    expect(await world.sql('select (select count(*)::int from meeting_request where counter_day is not null) as proposed, (select count(*)::int from agreement where time_wish_day is not null) as wished')).toEqual([{ proposed: 0, wished: 0 }]);
  });

  it('is told to organisers alone, and refused with the same words as the change', async () => {
    const { version, tables } = await world.ask<{ version: number; tables: { id: string; label: string; hall: string; hallUk: string | null }[] }>(SETUP);
    const input = { eventSlug: 'forum', version, tables: [{ ...tables[0]!, hall: 'Завод: м. Дніпро, вул. Робоча 23' }, ...tables.slice(1)] };
    expect(await preview('previewEventTables', 'SetEventTablesInput', input)).toMatchObject({ __typename: 'LocationRefused' });
    expect((await world.test.graphql('query ($input: SetEventTablesInput!) { previewEventTables(input: $input) { __typename } }', { input }, world.plants[0].lead.cookie)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
