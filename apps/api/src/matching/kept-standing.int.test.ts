import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addEvent, addRegistration, approve, createTestApp, type TestApp, type TestRegistration } from '../testing/index.ts';
import { CompactStandingChangesJob } from './compact-standing-changes.job.ts';
import { type ViewerStanding } from './viewer-standing.ts';
import { STANDING, ViewerStandingReader } from './viewer-standing.reader.ts';

/** An act and what it may need before it; `$1` event, `$2` viewer, `$3` the other, `$4` an account, `$5` the smaller and `$6` the greater id of the two. */
const ACTS: readonly (readonly [name: string, act: string])[] = [
  ['a wish', `insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'would')`],
  ['another wish', `update wish set value = 'no' where event_id = $1 and from_registration_id = $2`],
  ['a wish taken back', `delete from wish where event_id = $1 and from_registration_id = $2`],
  ['a no thanks of the other', `insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $3, $2, 'no')`],
  ['its end', `delete from wish where event_id = $1 and from_registration_id = $3`],
  ['an exclusion by the other', `insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $3, $2, 'never', false)`],
  ['an end of all exclusions', `delete from private_exclusion where event_id = $1`],
  ['a request', `insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, turn, expires_at) values ($1, $3, $2, 'recipient', now())`],
  ['its answer', `update meeting_request set status = 'accepted', turn = null where event_id = $1`],
  ['an agreement', `insert into agreement (event_id, first_registration_id, second_registration_id, source, request_id) select $1, $5, $6, 'request', id from meeting_request where event_id = $1`],
  ['a withdrawal', `insert into disclosure_withdrawal (event_id, from_registration_id, to_registration_id, withdrawn_by) values ($1, $3, $2, $4)`],
  ['its end', `update disclosure_withdrawal set restored_at = now() where event_id = $1`],
  [
    'an NDA',
    `insert into nda_confirmation (event_id, from_registration_id, to_registration_id, document_version, document_hash, confirmed_by_delegate_id, confirmed_by) select $1, $3, $2, '1', repeat('a', 64), id, account_id from delegate where registration_id = $3`,
  ],
  ['the end of an NDA', `update nda_confirmation set withdrawn_at = now(), withdrawn_by = $4 where event_id = $1`],
  ['an opened page', `insert into access_log (event_id, subject_registration_id, viewer_registration_id, viewer_account_id, viewer_role, level, viewed) values ($1, $3, $2, $4, 'delegate', 1, 'match')`],
  ['the end of an agreement', `update agreement set ended_at = now() where event_id = $1`],
  ['a type that may no longer be met', `delete from meeting_rule where event_id = $1`],
  ['more wishes allowed', `update participant_type set max_must_wishes = 9 where event_id = $1`],
  ['a firm hidden', `update registration set hidden_at = now() where event_id = $1 and id = $2`],
  ['the clock of a demo put back', `update event set clock_offset_seconds = -7 * 86400 where id = $1`],
  ['a schedule published', `insert into schedule_version (event_id, number, status) values ($1, 1, 'published')`],
  ['matching closed', `update event set matching_opened_at = null where id = $1`],
];

describe('the standing that is kept', () => {
  let test: TestApp;
  let source: DataSource;
  let reader: ViewerStandingReader;
  let eventId: string;
  let viewer: TestRegistration;
  let other: TestRegistration;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
    reader = test.app.get(ViewerStandingReader);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    ({ id: eventId } = await addEvent(source));
    await source.query(`update event set matching_opened_at = now() - interval '1 day' where id = $1`, [eventId]);
    viewer = await addRegistration(source, eventId);
    other = await addRegistration(source, eventId, { typeCode: 'ukrainianManufacturer' });
    for (const { id } of [viewer, other]) await approve(source, eventId, id);
  });

  const act = async (statement: string): Promise<void> => {
    const [first, second] = [viewer.id, other.id].sort();
    const values: Record<string, unknown> = { $1: eventId, $2: viewer.id, $3: other.id, $4: viewer.lead.accountId, $5: first, $6: second };
    await source.query(statement.replaceAll(/\$[1-6]/g, (name) => `'${String(values[name])}'::uuid`));
  };
  const read = async (): Promise<ViewerStanding> => (await reader.read(eventId, viewer.id))!;
  const facts = (standing: ViewerStanding) => ({ ...standing, level: standing.levelOf(other.id), shows: standing.shows(other.id) });

  it('is given again while nothing has changed, and read anew after every act of either side or of the organiser', async () => {
    const levels = new Set<number>();
    let kept = await read();
    for (const [name, statement] of ACTS) {
      expect([name, (await read()) === kept]).toEqual([name, true]);
      await act(statement);
      const now = await read();
      expect([name, now === kept]).toEqual([name, false]);
      expect([name, facts(now)]).toEqual([name, facts((await new ViewerStandingReader(source).read(eventId, viewer.id))!)]);
      levels.add(now.levelOf(other.id));
      kept = now;
    }
    expect([...levels].sort()).toEqual([0, 1, 2, 3]);
  });

  it('outlives what concerns others, drafts, looks at lists and the nightly putting together of counts', async () => {
    const third = await addRegistration(source, eventId);
    for (let n = 0; n < 25; n++) await source.query(`insert into access_log (event_id, subject_registration_id, viewer_registration_id, viewer_account_id, viewer_role, level, viewed) values ($1, $2, $3, $4, 'delegate', 1, 'match')`, [eventId, other.id, viewer.id, viewer.lead.accountId]);
    const kept = await read();
    await source.query(`insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'no')`, [eventId, third.id, other.id]);
    await source.query(`insert into access_log (event_id, subject_registration_id, viewer_registration_id, viewer_account_id, viewer_role, level, viewed) values ($1, $2, $3, $4, 'delegate', 1, 'teaser')`, [eventId, other.id, viewer.id, viewer.lead.accountId]);
    await test.app.get(CompactStandingChangesJob).handle();
    expect(await read()).toBe(kept);
    const [{ rows }] = (await source.query('select count(*)::int as rows from standing_change where event_id = $1 and registration_id = $2', [eventId, viewer.id])) as [{ rows: number }];
    expect(rows).toBe(1);
  });

  it('sees a change from the moment it is committed, and not before', async () => {
    const kept = await read();
    const runner = source.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, $2, $3, 'never', true)`, [eventId, other.id, viewer.id]);
    // Another act that is committed first must not hide the one that began earlier.
    await act(`insert into wish (event_id, from_registration_id, to_registration_id, value) values ($1, $2, $3, 'must')`);
    const between = await read();
    expect([between === kept, between.shows(other.id)]).toEqual([false, true]);
    await runner.commitTransaction();
    await runner.release();
    expect((await read()).shows(other.id)).toBe(false);
  });

  it('comes from no table that does not tell of its changes', async () => {
    const tables = new Set([...STANDING.text.matchAll(/\b(?:from|join) ([a-z_]+)/g)].map(([, table]) => table!));
    for (const count of ['standing_change', 'teaser_revision']) tables.delete(count);
    const rows = (await source.query(
      `select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid where p.proname like 'note\\_%\\_standing' or p.proname = 'note_teaser_change'`,
    )) as { name: string }[];
    const telling = new Set(rows.map(({ name }) => name));
    expect(tables.size).toBeGreaterThan(10);
    expect([...tables].filter((table) => !telling.has(table))).toEqual([]);
  });
});
