import { expect } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CONSOLE } from '../common/index.ts';
import { EventCreation } from '../events/index.ts';
import { planMeeting } from './planned-meeting.ts';
import { createTestApp, type TestApp } from './test-app.ts';
import { addPerson, addRegistration, addRole, approve, type TestPerson, type TestRegistration } from './world.ts';

/** The event "forum" of an organiser for whom much waits: two plants, two firms, a fund that is checked, requests, a draft with one meeting. */
export interface OverviewWorld {
  readonly test: TestApp;
  readonly source: DataSource;
  readonly eventId: string;
  readonly organiser: TestPerson;
  readonly plants: readonly [TestRegistration, TestRegistration];
  /** Two firms and the fund. */
  readonly firms: readonly [TestRegistration, TestRegistration, TestRegistration];
  /** Import with a held row. */
  readonly batchId: string;
  /** The one field of an answer, without errors. */
  readonly ask: <T>(query: string, person?: TestPerson, variables?: object) => Promise<T>;
  readonly sql: (text: string, values?: unknown[]) => Promise<{ id: string }[]>;
  /** Names in the list of registrations that a filter lets through. */
  readonly names: (filter: string) => Promise<string[]>;
}

export async function createOverviewWorld(): Promise<OverviewWorld> {
  const test = await createTestApp();
  const source = test.app.get(DataSource);
  await test.app.get(EventCreation).create(CONSOLE, { slug: 'forum', name: 'Forum', firstDay: '2099-09-21' });
  const sql: OverviewWorld['sql'] = (text, values = []) => source.query(text, values) as Promise<{ id: string }[]>;
  const [{ id: eventId }] = (await sql(`select id from event where slug = 'forum'`)) as [{ id: string }];
  const organiser = await addPerson(source);
  await addRole(source, eventId, organiser, 'organiser');
  const join = async (typeCode: string, legalName: string) => addRegistration(source, eventId, { typeCode, legalName });
  const plants = [await join('ukrainianManufacturer', 'Plant A'), await join('ukrainianManufacturer', 'Plant B')] as const;
  const firms = [await join('foreignCompany', 'Firm A'), await join('foreignCompany', 'Firm B'), await join('investor', 'Fund')] as const;
  for (const { id } of [...plants, firms[0], firms[1]]) await approve(source, eventId, id);
  const ask: OverviewWorld['ask'] = async <T>(query: string, person = organiser, variables: object = {}) => {
    const answer = await test.graphql(query, variables, person.cookie);
    expect(answer.errors).toBeUndefined();
    return Object.values(answer.data!)[0] as T;
  };
  const names: OverviewWorld['names'] = async (filter) => (await ask<{ nodes: { legalName: string }[] }>(`{ registrations(eventSlug: "forum", filter: { ${filter} }) { nodes { legalName } } }`)).nodes.map(({ legalName }) => legalName);
  const batchId = await addWork({ test, sql, eventId, plants, firms });
  return { test, source, eventId, organiser, plants, firms, batchId, ask, sql, names };
}

/** Something of every kind that waits for an organiser, without an ask for another time. */
async function addWork({ test, sql, eventId, plants, firms }: Pick<OverviewWorld, 'test' | 'sql' | 'eventId' | 'plants' | 'firms'>): Promise<string> {
  const [plant, secondPlant] = plants;
  const [firm, secondFirm, fund] = firms;
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
  return batch!.id;
}

/** Publishes the draft; one side of its meeting asks for another time. */
export async function publishAndAsk({ sql, eventId }: OverviewWorld): Promise<{ readonly second: string }> {
  await sql(`update schedule_version set status = 'published' where event_id = $1`, [eventId]);
  const [meeting] = (await sql('select id, slot_id, first_registration_id as first, second_registration_id as second from schedule_meeting where event_id = $1', [eventId])) as { id: string; slot_id: string; first: string; second: string }[];
  await sql(
    `insert into another_time_ask (event_id, meeting_id, asking_registration_id, other_registration_id, from_slot_id, offered_slot_ids, reason, expires_at)
     values ($1, $2, $3, $4, $5, array(select id from slot where event_id = $1 order by during offset 3 limit 2), 'The train is late', now() + interval '30 hours')`,
    [eventId, meeting!.id, meeting!.first, meeting!.second, meeting!.slot_id],
  );
  return meeting!;
}
