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

/** Mails to an address, newest first, with the links in them; as the outbox holds them. */
export async function linksMailedTo(email: string): Promise<string[]> {
  const client = new Client({ connectionString: product().databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ text: string }>('select body_text as text from mail_message where recipient = $1 order by queued_at desc', [email]).finally(() => client.end());
  return rows.flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? []);
}
