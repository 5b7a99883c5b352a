import { type DataSource } from 'typeorm';
import { addRegistration, approve, type TestRegistration } from './world.ts';

/** A registration that two officers have approved. */
export async function addApproved(source: DataSource, eventId: string, wishes: Parameters<typeof addRegistration>[2] = {}): Promise<TestRegistration> {
  const registration = await addRegistration(source, eventId, wishes);
  await approve(source, eventId, registration.id);
  return registration;
}

/** One day in two days' time: slots of twenty minutes from ten o'clock on, tables T1 and T2. */
export async function addShortDay(source: DataSource, eventId: string, slots: number): Promise<void> {
  const [{ id: dayId }] = (await source.query(
    `insert into event_day (event_id, date, starts_at_time, ends_at_time) values ($1, current_date + 2, '10:00', time '10:00' + make_interval(mins => 20 * $2)) returning id`,
    [eventId, slots],
  )) as [{ id: string }];
  await source.query(
    `insert into slot (event_id, day_id, during) select $1, $2, tstzrange(start, start + interval '20 minutes')
     from generate_series(0, $3 - 1) as number, lateral (select (current_date + 2 + time '10:00' + make_interval(mins => 20 * number)) at time zone 'Europe/Kyiv' as start) s`,
    [eventId, dayId, slots],
  );
  await source.query(`insert into event_table (event_id, label, position) values ($1, 'T1', 1), ($1, 'T2', 2)`, [eventId]);
}

/** One asked, the other accepted. */
export async function agreeByRequest(source: DataSource, eventId: string, one: Pick<TestRegistration, 'id'>, other: Pick<TestRegistration, 'id'>): Promise<{ readonly requestId: string; readonly agreementId: string }> {
  const [agreed] = (await source.query(
    `with request as (insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, decided_by_side, expires_at) values ($1, $2, $3, 'accepted', 'recipient', now() + interval '3 days') returning id)
     insert into agreement (event_id, first_registration_id, second_registration_id, source, request_id) select $1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), 'request', id from request
     returning id as "agreementId", request_id as "requestId"`,
    [eventId, one.id, other.id],
  )) as [{ requestId: string; agreementId: string }];
  return agreed;
}
