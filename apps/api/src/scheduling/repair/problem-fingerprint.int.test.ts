import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addApproved, addEvent, addPerson, addShortDay, agreeByRequest, createTestApp, type TestApp } from '../../testing/index.ts';
import { problemFingerprint } from './problem-fingerprint.ts';

describe('the fingerprint of what the scheduler knows of an event', () => {
  let test: TestApp;
  let source: DataSource;
  beforeAll(async () => {
    test = await createTestApp();
    source = test.app.get(DataSource);
  });
  afterAll(() => test.close());

  it('is another after any fact has changed, and the same after everything else', async () => {
    const event = await addEvent(source);
    await addShortDay(source, event.id, 4);
    const [one, other] = [await addApproved(source, event.id, { typeCode: 'foreignCompany' }), await addApproved(source, event.id, { typeCode: 'ukrainianManufacturer' })];
    const { agreementId } = await agreeByRequest(source, event.id, one, other);
    const { accountId } = await addPerson(source);
    const now = new Date();
    const facts = () => problemFingerprint(source.manager, event.id, now);
    const slot = '(select id from slot where event_id = $1 and retired_at is null order by during limit 1)';
    const table = '(select id from event_table where event_id = $1 order by position limit 1)';
    const delegate = '(select id from delegate where event_id = $1 order by id limit 1)';
    const changes = [
      `insert into table_closure (event_id, table_id, slot_id, closed_by, reason) select $1, ${table}, ${slot}, '${accountId}', ''`,
      `delete from table_closure where event_id = $1`,
      `update event_table set hall = 'Far hall' where event_id = $1 and id = ${table}`,
      `insert into availability_exception (event_id, delegate_id, during) select $1, ${delegate}, (select during from slot where event_id = $1 and id = ${slot})`,
      `update delegate set attends_day_ids = array(select id from event_day where event_id = $1) where event_id = $1 and id = ${delegate}`,
      `update delegate set languages = '{de}' where event_id = $1`,
      `update participant_type set max_meetings = max_meetings + 1 where event_id = $1 and code = 'foreignCompany'`,
      `update event set parallel_meetings = parallel_meetings + 1 where id = $1`,
      `update event set walk_minutes = 7 where id = $1`,
      `update event set max_meetings_in_row = 2 where id = $1`,
      `update agreement set time_wish_part = 'morning' where event_id = $1`,
      `insert into meeting_slot_rule (event_id, agreement_id, slot_id, rule, set_by) select $1, '${agreementId}', ${slot}, 'never', '${accountId}'`,
      `insert into private_exclusion (event_id, registration_id, excluded_registration_id, reason, before_matching) values ($1, '${one.id}', '${other.id}', 'never', true)`,
      `insert into resource_pool (event_id, kind, name, first_language, second_language, size, position) values ($1, 'interpreter', 'Pool', 'uk', 'de', 1, 1)`,
      `insert into resource_pool_absence (event_id, pool_id, during, away) select $1, (select id from resource_pool where event_id = $1), (select during from slot where event_id = $1 and id = ${slot}), 1`,
      `update registration set hidden_at = now() where event_id = $1 and id = '${one.id}'`,
    ];
    let before = await facts();
    expect(await facts()).toBe(before);
    for (const change of changes) {
      await source.query(change, [event.id]);
      const after = await facts();
      expect([change, after === before]).toEqual([change, false]);
      before = after;
    }
    await source.query(`update registration set legal_name = 'Another name' where event_id = $1`, [event.id]);
    expect(await facts()).toBe(before);
    const later = new Date(now.getTime() + 400 * 24 * 3_600_000);
    expect(await problemFingerprint(source.manager, event.id, later)).not.toBe(before);
  });
});
