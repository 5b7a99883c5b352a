import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { ApiSession } from './api.ts';
import { ADMINISTRATOR, product } from './product.ts';

/** An event of a test's own, with its people. */
export interface EventWorld {
  readonly slug: string;
  readonly organiser: string;
  readonly officers: readonly [string, string, string];
}

/** Makes an event with an organiser and three vetting officers; every account has the password of the run. */
export async function createEventWorld(name = 'Partnership Forum'): Promise<EventWorld> {
  const slug = `walk-${randomBytes(4).toString('hex')}`;
  const administrator = await ApiSession.as(ADMINISTRATOR);
  await administrator.act('createEvent', 'CreateEventInput', { slug, name });
  const organiser = `organiser@${slug}.example`;
  const officers = [1, 2, 3].map((number) => `officer${number}@${slug}.example`) as [string, string, string];
  await administrator.act('grantEventRole', 'GrantEventRoleInput', { eventSlug: slug, email: organiser, displayName: 'Olena Koval', role: 'organiser' });
  for (const [index, email] of officers.entries()) {
    await administrator.act('grantEventRole', 'GrantEventRoleInput', { eventSlug: slug, email, displayName: `Officer ${index + 1}`, role: 'vettingOfficer' });
  }
  await givePasswords();
  return { slug, organiser, officers };
}

/** Accounts made by invitation have no password yet; in a test they all get the administrator's. */
export async function givePasswords(): Promise<void> {
  const client = new Client({ connectionString: product().databaseUrl });
  await client.connect();
  await client.query('update account set password_hash = (select password_hash from account where email = $1) where password_hash is null', [ADMINISTRATOR]);
  await client.end();
}

/** The agreed pairs of an event wish for a day on which nothing is held, so that no run is content before its time is over. */
export async function wishForAnotherDay(slug: string): Promise<void> {
  const client = new Client({ connectionString: product().databaseUrl });
  await client.connect();
  await client.query(`update agreement set time_wish_day = '2001-01-01' where event_id = (select id from event where slug = $1) and ended_at is null`, [slug]).finally(() => client.end());
}

/** The people of Ukrainian manufacturers of an event speak Ukrainian alone, all others German. */
export async function speakNoCommonLanguage(slug: string): Promise<void> {
  const client = new Client({ connectionString: product().databaseUrl });
  await client.connect();
  await client
    .query(`update delegate d set languages = case when r.type_code = 'ukrainianManufacturer' then '{uk}' else '{de}' end::text[] from registration r join event e on e.id = r.event_id and e.slug = $1 where r.event_id = d.event_id and r.id = d.registration_id`, [slug])
    .finally(() => client.end());
}

/** The last visit of a person to the matches was an hour ago, and one of the firms of today was not there then. */
export async function visitedAnHourAgo(slug: string, email: string): Promise<void> {
  const client = new Client({ connectionString: product().databaseUrl });
  await client.connect();
  const { rowCount } = await client
    .query(`update match_visit v set seen_at = seen_at - interval '1 hour', shown_ids = shown_ids[2:] from event e, account a where e.slug = $1 and a.email = $2 and v.event_id = e.id and v.account_id = a.id`, [slug, email])
    .finally(() => client.end());
  if (rowCount !== 1) throw new Error(`${email} has not visited the matches of ${slug} yet`);
}

/**
 * It is six minutes after the beginning of a published meeting, which is held at its table; two firms have agreed since and are in no meeting.
 * @param emails - leads of the two firms
 */
export async function onTheDayOf(slug: string, meetingId: string, emails: readonly [string, string]): Promise<void> {
  const client = new Client({ connectionString: product().databaseUrl });
  await client.connect();
  const published = `from schedule_version v, event e where e.slug = $1 and v.event_id = e.id and v.status = 'published' and m.event_id = e.id and m.version_id = v.id and m.id = $2`;
  try {
    await client.query(`update schedule_meeting m set by_video = false ${published}`, [slug, meetingId]);
    await client.query(`update event x set clock_offset_seconds = extract(epoch from (select lower(m.during) + interval '6 minutes' - now() from schedule_meeting m, schedule_version v, event e where e.slug = $1 and v.event_id = e.id and v.status = 'published' and m.event_id = e.id and m.version_id = v.id and m.id = $2))::bigint where slug = $1`, [slug, meetingId]);
    await client.query(
      `with pair as (select r.event_id, array_agg(r.id order by r.id) as ids from registration r join event e on e.id = r.event_id and e.slug = $1 join delegate d on d.event_id = r.event_id and d.registration_id = r.id and d.email = any($2) group by r.event_id),
         request as (insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, decided_by_side, expires_at) select event_id, ids[1], ids[2], 'accepted', 'recipient', now() from pair returning id)
       insert into agreement (event_id, first_registration_id, second_registration_id, source, request_id) select event_id, ids[1], ids[2], 'request', request.id from pair, request`,
      [slug, emails],
    );
  } finally {
    await client.end();
  }
}

/** Mails to an address, newest first, with the links in them; as the outbox holds them. */
export async function linksMailedTo(email: string): Promise<string[]> {
  const client = new Client({ connectionString: product().databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ text: string }>('select body_text as text from mail_message where recipient = $1 order by queued_at desc', [email]).finally(() => client.end());
  return rows.flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? []);
}
