import { DataSource, type EntityManager } from 'typeorm';
import { type TestApp } from './test-app.ts';

async function registration(manager: EntityManager, eventId: string, type: string, name: string): Promise<{ id: string; delegateId: string }> {
  const [organisation] = (await manager.query('insert into organisation default values returning id')) as { id: string }[];
  const [row] = (await manager.query('insert into registration (event_id, organisation_id, type_code, legal_name) values ($1, $2, $3, $4) returning id', [eventId, organisation!.id, type, name])) as { id: string }[];
  const [delegate] = (await manager.query('insert into delegate (event_id, registration_id, name, email, is_lead) values ($1, $2, $3, $4, true) returning id', [
    eventId, row!.id, name, `${name}@example.org`,
  ])) as { id: string }[];
  return { id: row!.id, delegateId: delegate!.id };
}

/** A schedule with one meeting of two new organisations, in the first slot at the first table. */
export async function planMeeting(test: TestApp, eventSlug: string, status: 'draft' | 'published' = 'published'): Promise<{ slotId: string; tableId: string; versionId: string }> {
  return test.app.get(DataSource).transaction(async (manager) => {
    const [event] = (await manager.query('select id from event where slug = $1', [eventSlug])) as { id: string }[];
    const eventId = event!.id;
    const sides = [await registration(manager, eventId, 'ukrainianManufacturer', `ua-${crypto.randomUUID()}`), await registration(manager, eventId, 'foreignCompany', `pl-${crypto.randomUUID()}`)];
    const [first, second] = sides.sort((a, b) => (a.id < b.id ? -1 : 1)) as [(typeof sides)[0], (typeof sides)[0]];
    const [agreement] = (await manager.query(`insert into agreement (event_id, first_registration_id, second_registration_id, source) values ($1, $2, $3, 'wishes') returning id`, [eventId, first.id, second.id])) as { id: string }[];
    const [version] = (await manager.query('insert into schedule_version (event_id, number, status) values ($1, 1, $2) returning id', [eventId, status])) as { id: string }[];
    const [slot] = (await manager.query('select id, during from slot where event_id = $1 order by during limit 1', [eventId])) as { id: string; during: string }[];
    const [table] = (await manager.query('select id from event_table where event_id = $1 order by position limit 1', [eventId])) as { id: string }[];
    const meetingId = crypto.randomUUID();
    await manager.query(
      `insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [eventId, version!.id, meetingId, agreement!.id, first.id, second.id, slot!.id, table!.id, slot!.during],
    );
    for (const side of [first, second]) {
      await manager.query(`insert into schedule_seat (event_id, version_id, meeting_id, registration_id, delegate_id, line, during) values ($1, $2, $3, $4, $5, 1, $6)`, [eventId, version!.id, meetingId, side.id, side.delegateId, slot!.during]);
    }
    return { slotId: slot!.id, tableId: table!.id, versionId: version!.id };
  });
}
