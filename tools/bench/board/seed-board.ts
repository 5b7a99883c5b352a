import { createHash } from 'node:crypto';
import pg from 'pg';
import { seededRandom } from '@spilno/kernel';
import { type Forum } from '../hot-path/forum-rows.ts';
import { seedForum } from '../hot-path/seed-forum.ts';

export interface BoardSize {
  readonly organisations: number;
  readonly slots: number;
  readonly tables: number;
}

export interface SeededBoard {
  readonly token: string;
  readonly meetings: number;
  readonly leftovers: number;
}

interface Placed {
  readonly agreement: number;
  readonly one: string;
  readonly other: string;
  readonly slot: number;
  readonly table: number | null;
}

/** Share of the tables that hold a meeting in a slot; the rest is where one can move to. */
const FULL = 0.95;
const MINUTES = 10;

/**
 * One day of a forum that is as full as a board gets, as rows: a published version and a draft over it. In each slot other pairs
 * meet (the rounds of a round-robin), so that nobody is at two tables at a time.
 */
export async function seedBoard(databaseUrl: string, size: BoardSize, seed: number): Promise<SeededBoard> {
  const forum = await seedForum(databaseUrl, size.organisations, seed);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('truncate agreement, meeting_request, wish, private_exclusion cascade');
    const token = await addOrganiser(client, forum);
    await addProgramme(client, forum.eventId, size);
    const placed = rounds(forum, size, seed);
    await addAgreements(client, forum.eventId, placed);
    // The triggers of the commit look at one meeting after the other: without figures they would read whole tables.
    await client.query('analyze agreement, meeting_request, slot, event_table, delegate');
    for (const [number, status] of ['published', 'draft'].entries()) await addVersion(client, forum.eventId, number + 1, status as 'published' | 'draft', placed);
    await client.query('analyze schedule_version, schedule_meeting, schedule_seat');
    await client.query('commit');
    await client.query('vacuum analyze');
    const meetings = placed.filter(({ table }) => table !== null).length;
    return { token, meetings, leftovers: placed.length - meetings };
  } finally {
    await client.end();
  }
}

async function addOrganiser(client: pg.Client, { eventId }: Forum): Promise<string> {
  const token = createHash('sha256').update(`board ${eventId}`).digest('base64url');
  const { rows } = await client.query<{ id: string }>(`insert into account (email, display_name) values ('organiser@bench.example', 'Organiser') returning id`);
  await client.query(`insert into session (token_hash, account_id, expires_at) values ($1, $2, '2100-01-01')`, [createHash('sha256').update(token).digest(), rows[0]!.id]);
  await client.query(`insert into event_role (event_id, account_id, role) values ($1, $2, 'organiser')`, [eventId, rows[0]!.id]);
  return token;
}

async function addProgramme(client: pg.Client, eventId: string, { slots, tables }: BoardSize): Promise<void> {
  const { rows } = await client.query<{ id: string }>(`insert into event_day (event_id, date, starts_at_time, ends_at_time) values ($1, current_date + 30, '09:00', '23:00') returning id`, [eventId]);
  await client.query(
    `insert into slot (event_id, day_id, during) select $1, $2, tstzrange(s, s + make_interval(mins => $4)) from (
       select (current_date + 30 + time '09:00' + make_interval(mins => n * $4)) at time zone 'Europe/Kyiv' as s from generate_series(0, $3 - 1) n) t`,
    [eventId, rows[0]!.id, slots, MINUTES],
  );
  await client.query(`insert into event_table (event_id, label, hall, position) select $1, 'T' || n, case when n <= $2 / 2 then 'Hall A' else 'Hall B' end, n from generate_series(1, $2) n`, [eventId, tables]);
  await client.query('update participant_type set max_meetings = 100 where event_id = $1', [eventId]);
}

/** Pairs of the rounds of a round-robin over all organisations; a few of each round are left over. */
function rounds({ delegates }: Forum, { slots, tables }: BoardSize, seed: number): Placed[] {
  const random = seededRandom(seed);
  const ids = delegates.map(({ registrationId }) => registrationId);
  const [fixed, ...turning] = ids as [string, ...string[]];
  const placed: Placed[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const turned = [...turning.slice(slot), ...turning.slice(0, slot)];
    const order = [fixed, ...turned];
    const half = Math.floor(order.length / 2);
    const pairs = Array.from({ length: Math.min(tables, half) }, (_, at) => [order[at]!, order[order.length - 1 - at]!] as const);
    const free = new Set(Array.from({ length: Math.round(tables * (1 - FULL)) }, () => random.below(tables)));
    pairs.forEach(([a, b], table) => {
      const [one, other] = a < b ? [a, b] : [b, a];
      placed.push({ agreement: placed.length, one, other, slot, table: free.has(table) ? null : table });
    });
  }
  return placed;
}

async function addAgreements(client: pg.Client, eventId: string, placed: readonly Placed[]): Promise<void> {
  await client.query(
    `with pairs as (select * from jsonb_to_recordset($2) as p(one uuid, other uuid)),
     asked as (insert into meeting_request (event_id, sender_registration_id, recipient_registration_id, status, expires_at) select $1, one, other, 'accepted', now() from pairs returning id, first_registration_id, second_registration_id)
     insert into agreement (event_id, first_registration_id, second_registration_id, source, request_id) select $1, first_registration_id, second_registration_id, 'request', id from asked`,
    [eventId, JSON.stringify(placed.map(({ one, other }) => ({ one, other })))],
  );
}

async function addVersion(client: pg.Client, eventId: string, number: number, status: 'published' | 'draft', placed: readonly Placed[]): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `insert into schedule_version (event_id, number, status, based_on_version_id, based_on_revision, published_at)
     select $1, $2, $3::text, p.id, p.revision, case when $3::text = 'published' then now() end from (select 1) one left join schedule_version p on p.event_id = $1 and p.status = 'published' returning id`,
    [eventId, number, status],
  );
  const standing = placed.filter(({ table }) => table !== null);
  await client.query(
    `insert into schedule_meeting (event_id, version_id, id, agreement_id, first_registration_id, second_registration_id, slot_id, table_id, during)
     select $1, $2, md5(a.id::text)::uuid, a.id, a.first_registration_id, a.second_registration_id, s.id, t.id, s.during
     from jsonb_to_recordset($3) as p(one uuid, other uuid, slot integer, "table" integer)
     join agreement a on a.event_id = $1 and a.first_registration_id = p.one and a.second_registration_id = p.other
     join (select id, during, row_number() over (order by during) - 1 as at from slot where event_id = $1) s on s.at = p.slot
     join event_table t on t.event_id = $1 and t.position = p."table" + 1`,
    [eventId, rows[0]!.id, JSON.stringify(standing)],
  );
  await client.query(
    `insert into schedule_seat (event_id, version_id, meeting_id, registration_id, delegate_id, line, during)
     select m.event_id, m.version_id, m.id, d.registration_id, d.id, 1, m.during from schedule_meeting m join delegate d on d.event_id = m.event_id and d.registration_id in (m.first_registration_id, m.second_registration_id)
     where m.event_id = $1 and m.version_id = $2 and d.is_lead`,
    [eventId, rows[0]!.id],
  );
}
